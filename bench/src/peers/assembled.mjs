// What a careful developer puts together from the two packages people find first: the signature and the encryption of
// @wecom/crypto, the parser of fast-xml-parser, a template for the reply.
import { createServer } from 'node:http'

export async function assembled({ token, appId, encodingAesKey }) {
  const { getSignature, encrypt, decrypt } = (await import('@wecom/crypto')).default
  const { XMLParser } = await import('fast-xml-parser')
  const parser = new XMLParser({ parseTagValue: false })

  const answer = (xml) => {
    const push = parser.parse(xml).xml
    const now = Math.floor(Date.now() / 1000)
    const text = push.Content.replaceAll(']]>', ']]]]><![CDATA[>')
    return (
      `<xml><ToUserName><![CDATA[${push.FromUserName}]]></ToUserName>` +
      `<FromUserName><![CDATA[${push.ToUserName}]]></FromUserName><CreateTime>${now}</CreateTime>` +
      `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content></xml>`
    )
  }

  if (encodingAesKey === undefined) {
    return (query, body) => {
      if (getSignature(token, query.timestamp, query.nonce, '') !== query.signature) throw new Error('signature')
      return answer(body)
    }
  }
  return (query, body) => {
    const sealed = parser.parse(body).xml.Encrypt
    if (getSignature(token, query.timestamp, query.nonce, sealed) !== query.msg_signature) throw new Error('signature')
    const { message, id } = decrypt(encodingAesKey, sealed)
    if (id !== appId) throw new Error('appid')
    const reply = encrypt(encodingAesKey, answer(message), appId)
    const now = Math.floor(Date.now() / 1000)
    const signature = getSignature(token, now, query.nonce, reply)
    return (
      `<xml><Encrypt><![CDATA[${reply}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
      `<TimeStamp>${now}</TimeStamp><Nonce><![CDATA[${query.nonce}]]></Nonce></xml>`
    )
  }
}

export async function assembledServer(account) {
  const answer = await assembled(account)
  return createServer(async (req, res) => {
    try {
      const chunks = []
      for await (const chunk of req) chunks.push(chunk)
      const query = Object.fromEntries(new URL(req.url, 'http://bench').searchParams)
      res.setHeader('content-type', 'application/xml; charset=utf-8')
      res.end(answer(query, Buffer.concat(chunks).toString()))
    } catch {
      res.statusCode = 401
      res.end()
    }
  })
}
