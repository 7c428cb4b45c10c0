// The load: 64 kept-alive connections, each with one request under way. Requests are built beforehand and a reply is
// only looked at for its status and its last bytes, so that the client costs little of what is measured.
import { connect } from 'node:net'
import { answerParent } from './child.mjs'
import { makePushes } from './pushes.mjs'

const connections = 64
const maxSeconds = 10

const [, , mode] = process.argv

await answerParent(async () => {
  const requests = makePushes({ encrypted: mode === 'encrypted' }).map(requestOf)
  return (message) => load(message, requests)
})

function requestOf({ querystring, body }) {
  const head =
    `POST /?${querystring} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\n` +
    `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: keep-alive\r\n\r\n`
  return Buffer.from(head + body)
}

/** Loads a server for `seconds`; requests a second and how long they took. */
async function load({ port, seconds, isChunked }, requests) {
  const ending = Buffer.from(isChunked ? '</xml>\r\n0\r\n\r\n' : '</xml>')
  const durations = []
  let next = 0
  const start = performance.now()
  const until = start + Math.min(seconds, maxSeconds) * 1000
  const results = await Promise.all(
    Array.from({ length: connections }, () =>
      connection(port, ending, {
        request: () => {
          next = next + 1 === requests.length ? 0 : next + 1
          return requests[next]
        },
        /** Tells whether another request is wanted. */
        took: (ms, now) => durations.push(ms) > 0 && now < until,
      }),
    ),
  )
  const elapsedSeconds = (performance.now() - start) / 1000
  const failure = results.find((result) => result !== undefined)
  if (failure !== undefined) throw new Error(failure)
  durations.sort((a, b) => a - b)
  const at = (q) => durations[Math.floor((durations.length - 1) * q)]
  return { count: durations.length, perSecond: durations.length / elapsedSeconds, p50: at(0.5), p99: at(0.99) }
}

const bytes = Buffer.allocUnsafe(65_536)
const statusAt = 'HTTP/1.1 '.length
const two = 0x32

/** Runs one connection to its end; resolves with what went wrong, or undefined. */
function connection(port, ending, { request, took }) {
  return new Promise((resolve) => {
    let sentAt = 0
    let isStart = true
    const finish = (problem) => {
      socket.destroy()
      resolve(problem)
    }
    const send = () => {
      sentAt = performance.now()
      isStart = true
      socket.write(request())
    }
    const onBytes = (length) => {
      if (isStart && bytes[statusAt] !== two) {
        finish(`answered ${bytes.latin1Slice(0, 40).split('\r\n')[0]}`)
        return false
      }
      isStart = false
      if (length < ending.length || bytes.compare(ending, 0, ending.length, length - ending.length, length) !== 0) {
        return true
      }
      const now = performance.now()
      if (took(now - sentAt, now)) send()
      else finish()
      return true
    }
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer: bytes, callback: onBytes } })
    socket.on('connect', send)
    socket.on('error', (error) => finish(error.message))
    socket.on('close', () => finish('the server hung up'))
  })
}
