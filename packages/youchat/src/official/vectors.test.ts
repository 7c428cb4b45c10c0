import { expect, test } from 'vitest'
import { official, unseal } from '../../../../test/products.ts'
import { WxApplication } from './index.ts'

// The worked examples of the platform's manual: message_push.md, and the page on encrypted pushes.

const account = { token: 'AAAAA', appId: 'wxba5fad812f8e6fb9', encodingAesKey: 'A'.repeat(43) }

test.each(['plain', 'compatible', 'encrypted'] as const)('the check of the URL, in mode %s', async (mode) => {
  const query = {
    signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
    timestamp: '1714036504',
    nonce: '1514711492',
    echostr: '4375120948345356249',
  }
  const app = new WxApplication({ ...account, mode })
  for (const params of [query, new URLSearchParams(query), new URLSearchParams(query).toString()]) {
    expect(await app.process(params)).toBe('4375120948345356249')
    expect(await app.handle({ method: 'GET', query: params })).toMatchObject({
      status: 200,
      body: '4375120948345356249',
    })
  }
})

test('a push in plaintext', async () => {
  const app = new WxApplication({ token: 'AAAAA', deliveries: 1 })
  app.on('event.debug_demo', (req) => `${req.debug_str} at ${req.CreateTime}`)
  const query = {
    signature: '899cf89e464efb63f54ddac96b0a0a235f53aa78',
    timestamp: '1714037059',
    nonce: '486452656',
  }
  const body =
    '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714037059,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}'
  expect(JSON.parse(await app.process(query, body))).toMatchObject({
    ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
    FromUserName: 'gh_97417a04a28d',
    Content: 'hello world at 1714037059',
  })
})

test('an encrypted push', async () => {
  const app = new WxApplication({ ...account, deliveries: 1 })
  app.on('event.debug_demo', (req) => `${req.debug_str} at ${req.CreateTime}`)
  const query = {
    signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
    timestamp: '1714112445',
    nonce: '415670741',
    openid: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
    encrypt_type: 'aes',
    msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
  }
  const Encrypt =
    '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
  for (const params of [query, new URLSearchParams(query), new URLSearchParams(query).toString()]) {
    const reply = await app.process(params, JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt }))
    const opened = JSON.parse(unseal(reply, official, account))
    expect(opened).toMatchObject({ ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY', Content: 'hello world at 1714112445' })
  }
})
