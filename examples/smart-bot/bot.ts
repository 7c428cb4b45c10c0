/** A smart bot (智能机器人) that passes every question on to a model server and shows the answer as it grows. */
import { createServer } from 'node:http'
import { WebSocket } from 'ws'
import { nodeCallback } from 'youchat/node'
import { WxAiBot } from 'youchat/wecom'

const env = process.env
/** Any server that streams chat completions the way OpenAI's does; `model.ts` is one. */
const modelUrl = env.MODEL_URL ?? 'http://127.0.0.1:3003/v1/chat/completions'

const bot = new WxAiBot({
  token: env.WECOM_TOKEN ?? 'test-token',
  encodingAesKey: env.WECOM_AES_KEY ?? 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
})
  .on('event.enter_chat', () => '你好！Ask me something. 有什么想问的？')
  .on('text', async function* (req, ctx) {
    try {
      yield* ask(req.text.content, ctx.signal)
    } catch (error) {
      console.error(error)
      yield '\n\n没有答完，请再问一次。Something went wrong; please ask again.'
    }
  })

/** The answer, piece by piece as the model writes it. */
async function* ask(question: string, signal: AbortSignal): AsyncGenerator<string> {
  const response = await fetch(modelUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${env.MODEL_KEY ?? ''}` },
    body: JSON.stringify({
      model: env.MODEL ?? 'example',
      stream: true,
      messages: [{ role: 'user', content: question }],
    }),
    // Nobody waits any more: the model need not go on.
    signal,
  })
  if (!response.ok || response.body === null) throw new Error(`The model server answered ${response.status}.`)
  let rest = ''
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const data = line.startsWith('data:') ? line.slice(5).trim() : ''
      if (data === '[DONE]') return
      if (data !== '') yield JSON.parse(data).choices[0]?.delta?.content ?? ''
    }
  }
}

if (env.BOT_MODE === 'connection') {
  // No address of one's own is needed. From Node 22 on `webSocket` may be left out.
  const connection = bot.connect({
    botId: env.WECOM_BOT_ID ?? 'aib0000000000000001',
    secret: env.WECOM_BOT_SECRET ?? 'test-bot-secret',
    url: env.WECOM_BOT_URL,
    webSocket: WebSocket,
  })
  await connection.ready
  console.log('The smart bot is connected.')
  process.send?.('listening')
} else {
  const port = Number(env.PORT ?? 3002)
  createServer(nodeCallback(bot)).listen(port, '127.0.0.1', () => {
    console.log(`The smart bot listens on http://127.0.0.1:${port}/`)
    process.send?.('listening')
  })
}
