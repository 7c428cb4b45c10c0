import { describe, expect, it } from 'vitest'
import { parseText, safeHref } from './rich-text.ts'

describe('parseText', () => {
  it('keeps plain text, newlines included', () => {
    expect(parseText('a\nb < c')).toEqual([{ type: 'text', text: 'a\nb < c' }])
  })

  it('turns an anchor into a link and decodes its address', () => {
    expect(parseText('See <a href="https://e.com/?a=1&amp;b=2">the page</a>.')).toEqual([
      { type: 'text', text: 'See ' },
      { type: 'link', text: 'the page', href: 'https://e.com/?a=1&b=2' },
      { type: 'text', text: '.' },
    ])
  })

  it('takes single quotes, no quotes, and attributes before href', () => {
    const links = parseText(
      `<a class=x href='http://a.cn/1'>1</a><A data-miniprogram-appid="wx1" href=http://a.cn/2>2</A>`,
    )
    expect(links).toEqual([
      { type: 'link', text: '1', href: 'http://a.cn/1' },
      { type: 'link', text: '2', href: 'http://a.cn/2' },
    ])
  })

  it.each([
    ['javascript:alert(1)'],
    [' JaVaScRiPt:alert(1)'],
    ['java&#115;cript:alert(1)'],
    ['data:text/html,<b>'],
    ['//evil.example'],
    ['/relative'],
    ['weixin://bizmsgmenu?msgmenuid=1'],
    [''],
  ])('shows the label alone for %s', (href) => {
    expect(parseText(`<a href="${href}">go</a>`).every((part) => part.type === 'text')).toBe(true)
  })

  it('does not read data-href as href', () => {
    expect(parseText('<a data-href="https://e.com">x</a>')).toEqual([{ type: 'text', text: 'x' }])
  })

  it('leaves other markup as text', () => {
    expect(parseText('<img src=x onerror=alert(1)><script>1</script>')).toEqual([
      { type: 'text', text: '<img src=x onerror=alert(1)><script>1</script>' },
    ])
  })

  it('links bare addresses without the full stop behind them', () => {
    expect(parseText('见 https://e.com/a?b=1. 好')).toEqual([
      { type: 'text', text: '见 ' },
      { type: 'link', text: 'https://e.com/a?b=1', href: 'https://e.com/a?b=1' },
      { type: 'text', text: '. 好' },
    ])
  })
})

describe('links that send a message', () => {
  it('takes text and id of a bizmsgmenu link, and only of one with a text', () => {
    expect(parseText('<a href="weixin://bizmsgmenu?msgmenucontent=%E5%A5%BD%21&amp;msgmenuid=101">Good</a>')).toEqual([
      { type: 'menu', text: 'Good', content: '好!', id: '101' },
    ])
    expect(parseText('<a href="weixin://bizmsgmenu?msgmenuid=1">x</a>')).toEqual([{ type: 'text', text: 'x' }])
    expect(parseText('<a href="weixin://dl/business">x</a>')).toEqual([{ type: 'text', text: 'x' }])
  })
})

describe('safeHref', () => {
  it('refuses what is not an absolute http or https address', () => {
    expect(safeHref('ftp://e.com')).toBeNull()
    expect(safeHref('http://')).toBeNull()
    expect(safeHref(undefined)).toBeNull()
    expect(safeHref('https://e.com')).toBe('https://e.com/')
  })
})
