import { afterEach, expect, test, vi } from 'vitest'
import { startRedis } from './redis-server.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => void vi.unstubAllEnvs())

test('says what to do where redis-server is missing', async () => {
  vi.stubEnv('REDIS_SERVER', '/nowhere/redis-server')
  await expect(startRedis()).rejects.toThrow('run scripts/test')
})

test('says what redis-server said where it does not start', async () => {
  await expect(startRedis('--no-such-option', 'x')).rejects.toThrow('no-such-option')
})

test('keeps nothing over a restart', async () => {
  const server = await startRedis()
  try {
    await server.command('SET', 'key', 'a')
    expect(await server.command('GET', 'key')).toBe('$1\r\na\r\n')
    await server.kill()
    await expect(server.command('PING')).rejects.toThrow('ECONNREFUSED')
    await server.start()
    expect(await server.command('GET', 'key')).toBe('$-1\r\n')
    server.pause()
  } finally {
    await server.stop()
  }
  await expect(server.command('PING')).rejects.toThrow('ECONNREFUSED')
})

test('keeps what it was told on disk, if asked to, until it is stopped', async () => {
  const server = await startRedis('--appendonly', 'yes', '--appendfsync', 'always')
  try {
    await server.command('SET', 'key', 'a')
    await server.kill()
    await server.startAgain()
    expect(await server.command('GET', 'key')).toBe('$1\r\na\r\n')
    await server.start()
    expect(await server.command('GET', 'key')).toBe('$-1\r\n')
  } finally {
    await server.stop()
  }
})
