import { isIP, isIPv4 } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { SimulatorError } from '../errors.ts'
import { refusal } from './answers.ts'

/** Where the server listens. */
export interface ListenAddress {
  readonly host: string
  readonly port: number
  /** Names it is reached by besides; with `:port` only on that one. */
  readonly allowedHosts?: readonly string[]
}

const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "img-src 'self' data: blob: http: https:",
    "media-src 'self' data: blob: http: https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * Refuses requests made under another name (a page that had its own name resolve to this machine) or by another page,
 * before any route sees them; puts security headers on every answer that does not set them otherwise.
 */
export function guard(address: () => ListenAddress): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase()
    const origin = c.req.header('origin')
    if (!isOwnHost(host, address())) {
      c.res = refusal(
        c,
        new SimulatorError(
          403,
          'foreign_host',
          'This name is not the simulator’s: open it by its own address, or start it with --allow-host.',
        ),
      )
    } else if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
      c.res = refusal(c, new SimulatorError(403, 'foreign_origin', 'Pages from elsewhere may not call the simulator.'))
    } else {
      await next()
    }
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}

/** Whether a Host header names the simulator: by a loopback name or address, or the configured host, with its port; or by an allowed name. */
export function isOwnHost(header: string, { host, port, allowedHosts = [] }: ListenAddress): boolean {
  if (allowedHosts.some((name) => header === name || header.replace(/:\d{1,5}$/, '') === name)) return true
  const found = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(header)
  if (found === null || Number(found[3] ?? 80) !== port) return false
  const name = found[1] ?? found[2] ?? ''
  if (name === host.toLowerCase() || isLoopback(name)) return true
  // Listening everywhere, any address may be ours; a name could be anybody's.
  return isWildcard(host) && isIP(name) !== 0
}

/** Whether a host is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}

/** Whether a host means every address of the machine. */
export function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}
