// The floor over HTTP: node:http with nothing between it and the floor's function.
import { createServer } from 'node:http'
import { Refusal } from './floor.mjs'

const maxBytes = 1_048_576
const xml = { 'content-type': 'application/xml; charset=utf-8' }

/** Serves `answer`, the floor's function of query and body. */
export function floorServer(answer) {
  return createServer((req, res) => {
    if (req.method !== 'POST') return refuse(res, 405)
    if (Number(req.headers['content-length'] ?? 0) > maxBytes) return refuse(res, 413)
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
    req.on('end', () => {
      try {
        const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size)
        const text = answer(queryOf(req.url), body.toString('utf8'))
        xml['content-length'] = Buffer.byteLength(text)
        res.writeHead(200, xml)
        res.end(text)
      } catch (error) {
        refuse(res, error instanceof Refusal ? error.status : 500)
      }
    })
  })
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
