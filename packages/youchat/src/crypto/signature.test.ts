import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sign, signaturesEqual } from './index.ts'

const wecomXml =
  'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q=='

describe('the signatures of the platform’s manual', () => {
  it.each([
    [
      'the URL check of an official account',
      ['AAAAA', '1714036504', '1514711492'],
      'f464b24fc39322e44b38aa78f5edd27bd1441696',
    ],
    [
      'a plaintext push to an official account',
      ['AAAAA', '1714037059', '486452656'],
      '899cf89e464efb63f54ddac96b0a0a235f53aa78',
    ],
    [
      'the signature of an encrypted push',
      ['AAAAA', '1714112445', '415670741'],
      '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
    ],
    [
      'the msg_signature of an encrypted push',
      [
        'AAAAA',
        '1714112445',
        '415670741',
        '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=',
      ],
      '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
    ],
    [
      'an encrypted reply',
      [
        'AAAAA',
        '1713424427',
        '415670741',
        'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
      ],
      '1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1',
    ],
    [
      'the URL check of WeCom',
      [
        'QDG6eK',
        '1409659589',
        '263014780',
        'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
      ],
      '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
    ],
    [
      'another URL check of WeCom',
      [
        '123456',
        '1411443780',
        '437374425',
        '4ByGGj+sVCYcvGeQYhaKIk1o0pQRNbRjxybjTGblXrBaXlTXeOo1+bXFXDQQb1o6co6Yh9Bv41n7hOchLF6p+Q==',
      ],
      'dd6b9c95b495b3f7e2901bfbc76c664930ffdb96',
    ],
    [
      'a WeCom push in XML',
      ['QDG6eK', '1409659813', '1372623149', wecomXml],
      '477715d11cdb4164915debcba66cb864d751f3e6',
    ],
    [
      'a WeCom push in JSON',
      [
        'QDG6eK',
        '1409659813',
        '1372623149',
        'CZWs4CWRpI4VolQlvn4dlEC1alN2MUEY2VklGehgBVLBrlVF7SyT+SV+Toj43l4ayJ9UMGKphktKKmP7B2j/P1ey67XB8PBgS7Wr5/8+w/yWriZv3Vmoo/MH3/1HsIWZrPQ3N2mJrelStIfI2Y8kLKXA7EhfZgZX4o+ffdkZDM76SEl79Ib9mw7TGjZ9Aw/x/A2VjNbV1E8BtEbRxYYcQippYNw7hr8sFfa3nW1xLdxokt8QkRX83vK3DFP2F6TQFPL2Tu98UwhcUpPvdJBuu1/yiOQIScppV3eOuLWEsko=',
      ],
      '0623cbc5a8cbee5bcc137c70de99575366fc2af3',
    ],
  ] as const)('%s', (_, parts, signature) => {
    expect(sign(...parts)).toBe(signature)
  })
})

describe('sign', () => {
  it('sorts by code, not as numbers and not by letter case', () => {
    const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
    expect(sign('token', '9', '10')).toBe(sha1('109token'))
    expect(sign('b', 'B', 'a', '_', '~', '+', '=')).toBe(sha1('+=B_ab~'))
  })

  it('takes the parts in any order and leaves a list it is given alone', () => {
    const parts = ['c', 'a', 'b']
    expect(sign(...parts)).toBe(sign('a', 'b', 'c'))
    expect(parts).toEqual(['c', 'a', 'b'])
  })

  it('is SHA-1 over the sorted bytes for all that the platform may send', () => {
    const part = fc.string({ unit: 'grapheme-ascii' })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const sorted = parts.map((one) => Buffer.from(one)).sort(Buffer.compare)
        expect(sign(...parts)).toBe(createHash('sha1').update(Buffer.concat(sorted)).digest('hex'))
      }),
      { seed: 1 },
    )
  })
})

describe('signaturesEqual', () => {
  const right = 'f464b24fc39322e44b38aa78f5edd27bd1441696'

  it('knows a signature again', () => {
    expect(signaturesEqual(right, right)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['a shorter one', right.slice(0, -1)],
    ['a longer one', `${right}0`],
    ['upper case', right.toUpperCase()],
    ['another last digit', `${right.slice(0, -1)}7`],
    ['another first digit', `0${right.slice(1)}`],
    ['as many characters but more bytes', 'é'.repeat(40)],
    ['as many bytes but fewer characters', 'é'.repeat(20)],
    ['a lone surrogate', `${right.slice(0, 37)}\ud800`],
  ])('refuses %s', (_, given) => {
    expect(signaturesEqual(right, given)).toBe(false)
  })

  it('refuses a change of any digit', () => {
    for (let at = 0; at < right.length; at++) {
      const digit = right[at] === '0' ? '1' : '0'
      expect(signaturesEqual(right, right.slice(0, at) + digit + right.slice(at + 1))).toBe(false)
    }
  })
})
