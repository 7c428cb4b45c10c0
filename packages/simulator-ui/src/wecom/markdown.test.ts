import { describe, expect, it } from 'vitest'
import { parseMarkdown } from './markdown.ts'
import { type Inline, parseInline } from './markdown-inline.ts'

const text = (value: string): Inline => ({ type: 'text', text: value })

describe('what a sender must not be able to do', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<font color="red" onclick="x">y</font>',
    '<font color="info">never closed',
  ])('%s stays text', (source) => {
    expect(parseMarkdown(source)).toEqual([{ type: 'paragraph', inline: [text(source)] }])
  })

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,1)', '![x](file:///etc/passwd)', '[x](/relative)'])(
    '%s is no link',
    (source) => {
      const found = JSON.stringify(parseMarkdown(source))
      expect(found).not.toContain('"href"')
      expect(found).toContain('"x')
    },
  )

  it.each(['*', '_', '`', '[', '![', '<font color="info">', '**a', '~~', '> ', '- ', '|', '# '])(
    'a long row of %s is read to its end',
    (mark) => {
      const blocks = parseMarkdown(`${mark.repeat(20_480 / mark.length)}\n\nend`)
      // Some of these marks begin a block of code, which goes on to the end.
      expect(JSON.stringify(blocks.at(-1))).toContain('end"')
    },
  )

  it('does not follow marks within marks without end', () => {
    expect(JSON.stringify(parseMarkdown(`${'> '.repeat(50)}x`)).match(/"quote"/g)).toHaveLength(5)
  })
})

it('reads the marks within a line', () => {
  expect(parseInline('a **b *c*** `d*e*` ~~f~~ x_y_z')).toEqual([
    text('a '),
    { type: 'strong', inline: [text('b '), { type: 'em', inline: [text('c')] }] },
    text(' '),
    { type: 'code', text: 'd*e*' },
    text(' '),
    { type: 'strike', inline: [text('f')] },
    text(' x_y_z'),
  ])
  expect(parseInline('2 * 3 * 4 and \\*no\\*')).toEqual([text('2 * 3 * 4 and *no*')])
})

it('reads links, bare addresses and colours', () => {
  expect(parseInline('[**w**](https://a.example/x(1)) and https://b.example/.')).toEqual([
    { type: 'link', href: 'https://a.example/x(1)', inline: [{ type: 'strong', inline: [text('w')] }] },
    text(' and '),
    { type: 'link', href: 'https://b.example/', inline: [text('https://b.example/')] },
    text('.'),
  ])
  expect(parseInline('<font color="warning">late</font>')).toEqual([
    { type: 'colour', tone: 'warning', inline: [text('late')] },
  ])
})

it('reads blocks', () => {
  const source = [
    ...['# Title', 'one', 'two', '', '> quoted', '> - item', '', '1. first', '2. second', '   - inner'],
    ...[
      '---',
      '```ts',
      'const **x**',
      '```',
      '| a | b |',
      '|---|:-:|',
      '| 1 | **2** |',
      '![p](https://c.example/p.png)',
    ],
  ].join('\n')
  expect(parseMarkdown(source)).toEqual([
    { type: 'heading', level: 1, inline: [text('Title')] },
    { type: 'paragraph', inline: [text('one\ntwo')] },
    {
      type: 'quote',
      blocks: [
        { type: 'paragraph', inline: [text('quoted')] },
        { type: 'list', ordered: false, start: 1, items: [{ level: 0, inline: [text('item')] }] },
      ],
    },
    {
      ...{ type: 'list', ordered: true, start: 1 },
      items: [
        { level: 0, inline: [text('first')] },
        { level: 0, inline: [text('second')] },
        { level: 1, inline: [text('inner')] },
      ],
    },
    { type: 'rule' },
    { type: 'code', text: 'const **x**' },
    {
      ...{ type: 'table', head: [[text('a')], [text('b')]] },
      rows: [[[text('1')], [{ type: 'strong', inline: [text('2')] }]]],
    },
    { type: 'image', href: 'https://c.example/p.png', alt: 'p' },
  ])
})

it('shows what a stream has so far, within a block of code too', () => {
  expect(parseMarkdown('```\nhalf')).toEqual([{ type: 'code', text: 'half' }])
  expect(parseMarkdown('| a | b |\n|--')).toMatchObject([{ type: 'table', rows: [] }])
  expect(parseMarkdown('**half')).toEqual([{ type: 'paragraph', inline: [text('**half')] }])
  expect(parseMarkdown('')).toEqual([])
})
