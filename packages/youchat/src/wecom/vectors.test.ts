import { describe, expect, test } from 'vitest'
import { unseal, wecom } from '../../../../test/products.ts'
import { manualClock } from '../testing/index.ts'
import { type TextRequest, WxApplication } from './index.ts'

/** The account of the manual's page path/91144 and of the platform's sample code in every language. */
const account = {
  token: 'QDG6eK',
  corpId: 'wx5823bf96d3bd56c7',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
}

describe.each([
  {
    source: 'the sample code of the platform',
    account,
    query: {
      msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
      timestamp: '1409659589',
      nonce: '263014780',
      echostr: 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
    },
    echostr: '1616140317555161061',
  },
  {
    source: 'tests/test_crypto.py of wechatpy',
    account: {
      token: '123456',
      corpId: 'wx49f0ab532d5d035a',
      encodingAesKey: 'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR',
    },
    query: {
      msg_signature: 'dd6b9c95b495b3f7e2901bfbc76c664930ffdb96',
      timestamp: '1411443780',
      nonce: '437374425',
      echostr: '4ByGGj+sVCYcvGeQYhaKIk1o0pQRNbRjxybjTGblXrBaXlTXeOo1+bXFXDQQb1o6co6Yh9Bv41n7hOchLF6p+Q==',
    },
    echostr: '5927782489442352469',
  },
])('the check of the URL in $source', ({ account: { token, corpId, encodingAesKey }, query, echostr }) => {
  const app = new WxApplication({ token, corpId, encodingAesKey })
  const querystring = new URLSearchParams(query).toString()

  test.each([query, querystring, `?${querystring}`, new URLSearchParams(query)])('is answered: %j', async (params) => {
    expect(await app.process(params)).toBe(echostr)
    expect(await app.handle({ method: 'GET', query: params })).toMatchObject({ status: 200, body: echostr })
  })

  test('with the account given to the call', async () => {
    expect(await new WxApplication().process(query, null, { token, corpId, aesKey: encodingAesKey })).toBe(echostr)
  })
})

describe.each([
  {
    format: 'XML',
    source: 'path/91144 of the manual',
    msg_signature: '477715d11cdb4164915debcba66cb864d751f3e6',
    body:
      '<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>\n<Encrypt><![CDATA[RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==]]></Encrypt>\n' +
      '<AgentID><![CDATA[218]]></AgentID>\n</xml>',
  },
  {
    format: 'JSON',
    source: 'the sample code of the platform for JSON',
    msg_signature: '0623cbc5a8cbee5bcc137c70de99575366fc2af3',
    body: '{"tousername":"wx5823bf96d3bd56c7","encrypt":"CZWs4CWRpI4VolQlvn4dlEC1alN2MUEY2VklGehgBVLBrlVF7SyT+SV+Toj43l4ayJ9UMGKphktKKmP7B2j/P1ey67XB8PBgS7Wr5/8+w/yWriZv3Vmoo/MH3/1HsIWZrPQ3N2mJrelStIfI2Y8kLKXA7EhfZgZX4o+ffdkZDM76SEl79Ib9mw7TGjZ9Aw/x/A2VjNbV1E8BtEbRxYYcQippYNw7hr8sFfa3nW1xLdxokt8QkRX83vK3DFP2F6TQFPL2Tu98UwhcUpPvdJBuu1/yiOQIScppV3eOuLWEsko=","agentid":"218"}',
  },
])('the push in $source', ({ format, msg_signature, body }) => {
  const query = { msg_signature, timestamp: '1409659813', nonce: '1372623149' }
  const start = () => new WxApplication({ ...account, deliveries: 1, clock: manualClock(1_409_659_814_000) })

  test('is read', async () => {
    const seen: TextRequest[] = []
    const app = start().on('text', (req, ctx) => {
      seen.push(req)
      expect(ctx.account).toEqual({ corpId: 'wx5823bf96d3bd56c7', agentId: 218 })
    })
    for (const given of [body, Buffer.from(body)]) {
      expect(await app.process(query, given)).toBe('')
      expect(await app.handle({ method: 'POST', query: new URLSearchParams(query), body: given })).toMatchObject({
        status: 200,
        body: '',
      })
    }
    const push = {
      ToUserName: 'wx5823bf96d3bd56c7',
      FromUserName: 'mycreate',
      CreateTime: 1_409_659_813,
      MsgType: 'text',
      Content: 'hello',
      MsgId: '4561255354251345929',
      AgentID: 218,
    }
    expect(seen).toEqual([push, push, push, push])
  })

  test('is answered in its format, encrypted, sender and receiver swapped', async () => {
    const app = start().on('text', (req) => `You said ${req.Content}`)
    const reply = await app.process(query, body)
    const text = unseal(reply, wecom, account)
    if (format === 'JSON') {
      expect(JSON.parse(reply)).toMatchObject({ timestamp: 1_409_659_814, nonce: '1372623149' })
      expect(JSON.parse(text)).toMatchObject({ ToUserName: 'mycreate', FromUserName: 'wx5823bf96d3bd56c7' })
      expect(JSON.parse(text)).toMatchObject({ MsgType: 'text', Content: 'You said hello' })
    } else {
      expect(reply).toContain('<TimeStamp>1409659814</TimeStamp><Nonce><![CDATA[1372623149]]></Nonce>')
      expect(text).toMatch(/^<xml><ToUserName><!\[CDATA\[mycreate]]><\/ToUserName>/)
      expect(text).toContain('<FromUserName><![CDATA[wx5823bf96d3bd56c7]]></FromUserName>')
      expect(text).toContain('<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[You said hello]]></Content></xml>')
    }
    const { status, headers } = await app.handle({ method: 'POST', query, body })
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: `application/${format.toLowerCase()}; charset=utf-8`,
    })
  })

  test('is refused with another signature, timestamp or nonce', async () => {
    const app = new WxApplication({ ...account, onError() {} })
    for (const changed of [{ msg_signature: '0'.repeat(40) }, { timestamp: '1409659814' }, { nonce: '1372623148' }]) {
      const reply = await app.handle({ method: 'POST', query: { ...query, ...changed }, body })
      expect(reply).toMatchObject({ status: 401, body: 'signature_mismatch' })
    }
  })
})
