// Whether the simulator stays responsive, and its memory bounded, under more than a day of testing does to it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { quantile, table, verdictOf } from './stats.mjs'

const people = 200
const p99LimitMs = 50
/** What the chats of all people may take: a person's holds its newest 500 lines. */
const growthLimitMb = 20
const busy = 8

export async function measureSimulator({ quick, log }) {
  const each = quick ? 1000 : 10_000
  log(`simulator: ${people} people, ${each} pushes, ${each} calls`)
  const callback = createServer((req, res) => req.resume().on('end', () => res.end('success')))
  await new Promise((resolve) => callback.listen(0, '127.0.0.1', resolve))
  const callbackUrl = `http://127.0.0.1:${callback.address().port}/`
  const file = fileURLToPath(new URL('simulator-child.mjs', import.meta.url))
  const child = fork(file, [callbackUrl, String(people)], { execArgv: ['--expose-gc'] })
  try {
    const [{ url }] = await once(child, 'message')
    return report(await load(child, url, each), each)
  } finally {
    child.disconnect()
    callback.close()
    callback.closeAllConnections()
  }
}

/** A tenth, then the rest; beside both, one control call after the other. */
async function load(child, url, each) {
  const agent = new Agent({ keepAlive: true })
  const send = (method, path, body) => call(agent, method, url + path, body)
  const credentials = 'grant_type=client_credential&appid=wx0000000000000001&secret=test-secret'
  const { access_token: token } = await send('GET', `/cgi-bin/token?${credentials}`)
  const watch = watchControl(url)
  const startedAt = performance.now()
  await run(send, token, 0, each / 10)
  const early = await heapOf(child)
  await run(send, token, each / 10, each)
  const seconds = (performance.now() - startedAt) / 1000
  const times = await watch.end()
  const late = await heapOf(child)
  const { deliveries } = await send('GET', '/_sim/deliveries?limit=5000')
  agent.destroy()
  return { times, early, late, seconds, kept: deliveries.length }
}

/** Pushes and calls number `from` to `to`, several at a time. */
async function run(send, token, from, to) {
  let next = from
  const work = async () => {
    while (next < to) {
      const n = next++
      const openid = `person${n % people}`
      const said = await send('POST', `/_sim/official/users/${openid}/say`, { text: `message ${n}` })
      if (said.verdict?.ok !== true) throw new Error(`push ${n}: ${JSON.stringify(said.verdict ?? said)}`)
      const answer = await send(...apiCall(n, openid, token))
      if (answer.errcode) throw new Error(`call ${n}: ${JSON.stringify(answer)}`)
    }
  }
  await Promise.all(Array.from({ length: busy }, work))
}

/** What a bot calls: who somebody is, a message, the followers. */
function apiCall(n, openid, token) {
  const kinds = [
    ['GET', `/cgi-bin/user/info?access_token=${token}&openid=${openid}`],
    ['POST', `/cgi-bin/message/custom/send?access_token=${token}`, textTo(openid, n)],
    ['POST', `/cgi-bin/tags/getidlist?access_token=${token}`, { openid }],
  ]
  return kinds[n % kinds.length]
}

const textTo = (openid, n) => ({ touser: openid, msgtype: 'text', text: { content: `answer ${n}` } })

/** Makes one control call after another on a connection of its own, as the chat page does, and keeps their times. */
function watchControl(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const paths = [
    '/_sim/state',
    '/_sim/official/users/person0/chat',
    '/_sim/deliveries?limit=50',
    '/_sim/calls?limit=50',
  ]
  const times = []
  let going = true
  const watching = (async () => {
    for (let n = 0; going; n++) {
      const startedAt = performance.now()
      await call(agent, 'GET', url + paths[n % paths.length])
      times.push(performance.now() - startedAt)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    agent.destroy()
  })()
  return {
    async end() {
      going = false
      await watching
      return times
    },
  }
}

function call(agent, method, url, body) {
  const headers = body === undefined ? {} : { 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, async (response) => {
      let text = ''
      for await (const chunk of response.setEncoding('utf8')) text += chunk
      resolve(JSON.parse(text))
    })
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

async function heapOf(child) {
  child.send('heap')
  const [{ heap }] = await once(child, 'message')
  return heap / 1_000_000
}

function report({ times, early, late, seconds, kept }, each) {
  const count = each.toLocaleString('en')
  const rows = [0.5, 0.9, 0.99, 1].map((q) => [
    q === 1 ? 'slowest' : `p${q * 100}`,
    `${quantile(times, q).toFixed(1)} ms`,
  ])
  const p99 = quantile(times, 0.99)
  const growth = late - early
  const text =
    `${people} people, ${count} pushes that are answered, and ${count} calls of the API, ${busy} at a time: ` +
    `${seconds.toFixed(0)} s. Beside them the calls the chat page makes, ${times.length.toLocaleString('en')} of them:\n\n` +
    `${table(['control API', 'time'], rows)}\n\n` +
    `The heap after a collection is ${early.toFixed(1)} MB after a tenth and ${late.toFixed(1)} MB at the end; the ` +
    `newest ${kept.toLocaleString('en')} deliveries are kept.`
  return {
    title: 'The simulator under load',
    text,
    verdicts: [
      {
        what: 'p99 of the control API under load',
        target: `< ${p99LimitMs} ms`,
        figure: `${p99.toFixed(1)} ms`,
        verdict: verdictOf(p99 < p99LimitMs),
      },
      {
        what: `heap of the simulator through ${count} pushes`,
        target: `bounded (grows ≤ ${growthLimitMb} MB)`,
        figure: `${growth >= 0 ? '+' : '−'}${Math.abs(growth).toFixed(1)} MB from a tenth to the end`,
        verdict: verdictOf(growth <= growthLimitMb),
      },
    ],
  }
}
