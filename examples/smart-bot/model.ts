/**
 * Stands for a model server: writes an answer slowly, the way OpenAI's chat completions are streamed. `MODEL_CHARS` says how
 * long it is, `MODEL_CHARS_PER_SECOND` how fast: half a minute where nothing is said.
 */
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const env = process.env
const length = Number(env.MODEL_CHARS ?? 600)
const speed = Number(env.MODEL_CHARS_PER_SECOND ?? 20)
/** How much is said at a time. */
const pieceLength = 5

function answerTo(question: string): string {
  let text = `你问的是“${question}”。\n\n`
  for (let line = 1; text.length < length; line++) text += `第 ${line} 行：答案一点一点地写出来。\n`
  return `${text}\n**完 The end.**`
}

createServer(async (req, res) => {
  try {
    let body = ''
    for await (const chunk of req.setEncoding('utf8')) body += chunk
    const text = [...answerTo(JSON.parse(body).messages.at(-1).content)]
    res.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    const startedAt = Date.now()
    for (let at = 0; at < text.length && !res.destroyed; at += pieceLength) {
      await pause(startedAt + ((at + pieceLength) / speed) * 1000 - Date.now())
      const content = text.slice(at, at + pieceLength).join('')
      res.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`)
    }
    res.end('data: [DONE]\n\n')
  } catch {
    if (res.headersSent) res.destroy()
    else res.writeHead(400).end()
  }
}).listen(Number(env.PORT ?? 3003), '127.0.0.1', () => {
  console.log(`The model answers on http://127.0.0.1:${env.PORT ?? 3003}/v1/chat/completions`)
  process.send?.('listening')
})
