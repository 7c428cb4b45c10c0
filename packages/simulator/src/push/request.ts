import { randomInt } from 'node:crypto'
import { writeJson } from '../json.ts'
import type { Format, HttpRequestRecord } from '../protocol.ts'
import { type MessageNodes, writeXml } from '../xml.ts'

/** The nodes of a push as its body has them. */
export function writeNodes(format: Format, nodes: MessageNodes): string {
  return format === 'xml' ? writeXml(nodes) : writeJson(nodes)
}

/** The request that carries a push. */
export function postRequest(url: string, query: URLSearchParams, body: string, format: Format): HttpRequestRecord {
  return {
    method: 'POST',
    url: withQuery(url, query),
    headers: {
      'User-Agent': 'Mozilla/4.0',
      Accept: '*/*',
      'Content-Type': format === 'xml' ? 'text/xml' : 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      Connection: 'close',
    },
    body,
  }
}

/** The request that checks a callback URL. */
export function getRequest(url: string, query: URLSearchParams): HttpRequestRecord {
  return {
    method: 'GET',
    url: withQuery(url, query),
    headers: { 'User-Agent': 'Mozilla/4.0', Accept: '*/*', Connection: 'close' },
    body: '',
  }
}

/** What each request has anew, so that its signature is another. */
export function freshness(now: number): { readonly timestamp: string; readonly nonce: string } {
  return { timestamp: String(Math.floor(now / 1000)), nonce: String(randomInt(100_000_000, 2_147_483_647)) }
}

/** The callback URL may have a query of its own, which stays as it is. */
function withQuery(url: string, query: URLSearchParams): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}
