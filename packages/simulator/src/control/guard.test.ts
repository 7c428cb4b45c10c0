import { describe, expect, test } from 'vitest'
import { call } from '../../test/http.ts'
import { startSim } from '../../test/start.ts'
import type { ControlError } from '../protocol.ts'
import { isOwnHost } from './guard.ts'

describe('refused before any route', () => {
  test.each([
    'evil.example',
    'evil.example:PORT',
    'localhost',
    'localhost:1',
    '127.0.0.1.evil.example:PORT',
    '10.0.0.1:PORT',
    'user@localhost:PORT',
  ])('the host %s', async (host) => {
    const sim = await startSim()
    for (const path of ['/_sim/state', '/', '/none']) {
      const answer = await call<ControlError>('GET', `${sim.url}${path}`, {
        headers: { host: host.replace('PORT', String(sim.port)) },
      })
      // A host that is none at all is refused by the server itself.
      expect([400, 403]).toContain(answer.status)
      expect(answer.text).not.toContain('appId')
    }
  })

  test.each(['http://evil.example', 'null', 'https://127.0.0.1:PORT', 'http://127.0.0.1', 'http://localhost:PORT'])(
    'the origin %s',
    async (origin) => {
      const sim = await startSim()
      const headers = { origin: origin.replace('PORT', String(sim.port)) }
      const answer = await call<ControlError>('POST', `${sim.url}/_sim/official/users`, { headers })
      expect(answer.status).toBe(403)
      expect(answer.json.error.code).toBe('foreign_origin')
      expect(sim.official.people).toEqual([])
    },
  )

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])(
    'a body of type %s',
    async (type) => {
      const sim = await startSim()
      const answer = await call<ControlError>('POST', `${sim.url}/_sim/official/users`, {
        headers: { 'content-type': type },
        body: '{}',
      })
      expect(answer.status).toBe(415)
      expect(sim.official.people).toEqual([])
    },
  )
})

test('its own names, addresses and page are let in', async () => {
  const sim = await startSim()
  for (const host of [
    `127.0.0.1:${sim.port}`,
    `localhost:${sim.port}`,
    `LOCALHOST:${sim.port}`,
    `[::1]:${sim.port}`,
    `127.0.0.2:${sim.port}`,
  ]) {
    const answer = await call('GET', `${sim.url}/_sim/state`, { headers: { host, origin: `http://${host}` } })
    expect(answer.status).toBe(200)
  }
})

test('listening everywhere lets in addresses, not names', () => {
  const address = { host: '0.0.0.0', port: 6420 }
  expect(isOwnHost('192.168.1.5:6420', address)).toBe(true)
  expect(isOwnHost('[fe80::1]:6420', address)).toBe(true)
  expect(isOwnHost('evil.example:6420', address)).toBe(false)
  expect(isOwnHost('192.168.1.5:6420', { host: '127.0.0.1', port: 6420 })).toBe(false)
  expect(isOwnHost('sim.test:6420', { host: 'sim.test', port: 6420 })).toBe(true)
  expect(isOwnHost('localhost', { host: '127.0.0.1', port: 80 })).toBe(true)
})

test('every answer carries security headers', async () => {
  const sim = await startSim()
  for (const [path, headers] of [
    ['/', {}],
    ['/_sim/state', {}],
    ['/none', {}],
    ['/', { origin: 'http://evil.example' }],
  ] as const) {
    const answer = await call('GET', `${sim.url}${path}`, { headers })
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  }
})

test('a name that was allowed is let in, on its port where one was given, and no other', async () => {
  const sim = await startSim({ allowedHosts: ['simulator', 'Wechat.test:8080'] })
  const status = async (host: string, origin?: string): Promise<number> => {
    const headers = origin === undefined ? { host } : { host, origin }
    return (await call('GET', `${sim.url}/_sim/state`, { headers })).status
  }
  expect(await status('simulator')).toBe(200)
  expect(await status(`simulator:${sim.port}`, `http://simulator:${sim.port}`)).toBe(200)
  expect(await status('wechat.test:8080')).toBe(200)
  for (const host of ['wechat.test', 'wechat.test:8081', 'simulator.evil.example', 'evil.example', 'simulator:x']) {
    expect([400, 403]).toContain(await status(host))
  }
  expect(await status('simulator', 'http://evil.example')).toBe(403)
  await expect(startSim({ allowedHosts: ['http://simulator'] })).rejects.toThrow(/is no host name/)
})
