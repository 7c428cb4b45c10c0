// The floor over HTTP: node:http with nothing between it and the floor's function.
import { createServer } from 'node:http'
import { Refusal } from './floor.mjs'

const maxBytes = 1_048_576
const xml = { 'content-type': 'application/xml; charset=utf-8' }

/** Serves `answer`, the floor's function of query and body, reading the body in the usual way. */
export function floorServer(answer) {
  return createServer((req, res) => {
    if (isBad(req, res)) return
    gather(req, (body) => reply(answer, req, res, body))
  })
}

/** The same, but it waits a turn of the event loop and then takes the body at once where all of it is there. */
export function floorServerInTurns(answer) {
  return createServer((req, res) => {
    if (isBad(req, res)) return
    setImmediate(() => {
      const whole = req.complete ? req.read() : null
      if (whole !== null) reply(answer, req, res, whole)
      else gather(req, (body) => reply(answer, req, res, body))
    })
  })
}

function isBad(req, res) {
  if (req.method !== 'POST') refuse(res, 405)
  else if (Number(req.headers['content-length'] ?? 0) > maxBytes) refuse(res, 413)
  else return false
  return true
}

function gather(req, done) {
  const chunks = []
  let size = 0
  req.on('data', (chunk) => {
    size += chunk.length
    if (size > maxBytes) {
      req.destroy()
      return
    }
    chunks.push(chunk)
  })
  req.on('end', () => done(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size)))
}

function reply(answer, req, res, body) {
  try {
    const text = answer(queryOf(req.url), body.toString('utf8'))
    xml['content-length'] = Buffer.byteLength(text)
    res.writeHead(200, xml)
    res.end(text)
  } catch (error) {
    refuse(res, error instanceof Refusal ? error.status : 500)
  }
}

function refuse(res, status) {
  res.writeHead(status, { 'content-length': 0 })
  res.end()
}

/** A repeated parameter becomes a list. */
function queryOf(url) {
  const query = {}
  const start = url.indexOf('?')
  if (start === -1) return query
  for (const part of url.slice(start + 1).split('&')) {
    const equals = part.indexOf('=')
    const name = equals === -1 ? part : part.slice(0, equals)
    const raw = equals === -1 ? '' : part.slice(equals + 1)
    const value = raw.includes('%') ? decodeURIComponent(raw) : raw
    query[name] = Object.hasOwn(query, name) ? [query[name], value].flat() : value
  }
  return query
}
