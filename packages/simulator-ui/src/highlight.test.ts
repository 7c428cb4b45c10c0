import { expect, it } from 'vitest'
import { highlight } from './highlight.ts'

it.each([
  '<xml>\n  <C><![CDATA[a ] < b & <i>]]></C>\n</xml>',
  '{\n  "a": [1, "x: \\"y\\""],\n  "b": tru"e\n}',
  '<not closed',
  'success',
  '',
])('loses nothing of %j', (source) => {
  expect(
    highlight(source)
      .map(({ text }) => text)
      .join(''),
  ).toBe(source)
})

it('tells tags from texts and keys from values', () => {
  expect(highlight('<a>b</a>').map(({ kind }) => kind)).toEqual(['tag', 'text', 'tag'])
  expect(highlight('<a><![CDATA[<b>]]></a>').map(({ kind }) => kind)).toEqual(['tag', 'frame', 'text', 'frame', 'tag'])
  expect(highlight('{"a":"b"}').map(({ kind }) => kind)).toEqual(['frame', 'key', 'frame', 'text', 'frame'])
})
