import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { startSim } from '../test/start.ts'
import { type Simulator, startSimulator } from './library.ts'

vi.setConfig({ testTimeout: 60_000 })

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const newFile = async (): Promise<string> => join(await newFolder(), 'state.json')

test('the state is there again after the end, with nothing beside the file', async () => {
  const dataFile = await newFile()
  const first = await startSimulator({ dataFile, clock: 'manual' })
  const alice = await first.official.follow({ openid: 'alice', nickname: 'Alice' })
  await alice.say('hi')
  await first.advance(3_600_000)
  const { tag } = await first.official.call<{ tag: object }>('POST /cgi-bin/tags/create', { tag: { name: 'vip' } })
  await first.official.setCallback({ url: 'http://127.0.0.1:9/wechat', mode: 'encrypted' })
  const [chat, now] = [alice.chat(), first.now()]
  await first.close()
  expect(await readdir(join(dataFile, '..'))).toEqual(['state.json'])

  const second = await startSim({ dataFile })
  expect(second.official.people).toMatchObject([{ openid: 'alice', nickname: 'Alice', subscribed: true }])
  expect(second.now()).toBe(now)
  expect(await (await fetch(`${second.url}/_sim/official/users/alice/chat`)).json()).toEqual({ entries: chat })
  expect(await second.official.call('GET /cgi-bin/tags/get')).toMatchObject({
    tags: expect.arrayContaining([expect.objectContaining(tag)]),
  })
  expect(second.official.account).toMatchObject({ callbackUrl: 'http://127.0.0.1:9/wechat', mode: 'encrypted' })
})

test('what is given at the start goes before what the file says', async () => {
  const dataFile = await newFile()
  const first = await startSimulator({
    dataFile,
    callbackUrl: 'http://127.0.0.1:9/a',
    mode: 'encrypted',
    verify: false,
  })
  await first.close()
  const second = await startSim({ dataFile, callbackUrl: 'http://127.0.0.1:9/b' })
  expect(second.official.account).toMatchObject({ callbackUrl: 'http://127.0.0.1:9/b', mode: 'encrypted' })
})

test('so it is with what is given of WeCom and its bot', async () => {
  const dataFile = await newFile()
  const urls = (name: string): readonly string[] => ['wecom', 'bot'].map((path) => `http://${name}.example/${path}`)
  const start = async (name: string): Promise<Simulator> => {
    const [callbackUrl = '', bot = ''] = urls(name)
    return startSim({ dataFile, wecom: { callbackUrl, bots: [{ callbackUrl: bot }], format: 'json' } })
  }
  const first = await start('first')
  await first.close()
  const second = await start('second')
  expect([second.wecom.agents[0]?.callbackUrl, second.wecom.bot().state.callbackUrl]).toEqual(urls('second'))
  await second.close()
  const third = await startSim({ dataFile })
  expect([third.wecom.agents[0]?.callbackUrl, third.wecom.bot().state.callbackUrl]).toEqual(urls('second'))
  expect(third.wecom.corp).toMatchObject({ format: 'json', contactCallbackUrl: urls('second')[0] })
})

test('apps that are not those of the file end the start', async () => {
  const dataFile = await newFile()
  await (await startSim({ dataFile })).close()
  const other = startSim({ dataFile, wecom: { agents: [{ agentId: 7, secret: 's' }] } })
  await expect(other).rejects.toThrow(/has the apps 1000001, but here they are 7/)
})

test('a real clock goes on', async () => {
  const dataFile = await newFile()
  const first = await startSimulator({ dataFile, verify: false })
  await first.advance(86_400_000)
  const left = first.now()
  await first.close()
  const second = await startSim({ dataFile, clock: 'real' })
  expect(second.now()).toBeGreaterThanOrEqual(left)
  expect(second.now() - Date.now()).toBeGreaterThan(86_000_000)
})

describe('a file that cannot be used ends the start, and stays as it is', () => {
  test.each([
    ['cut off', async (file: string) => (await readFile(file, 'utf8')).slice(0, -20), /not JSON/],
    ['empty', async () => '', /not JSON/],
    ['another file', async () => '{"name":"package","version":1}', /no snapshot/],
    [
      'of another account',
      async (file: string) => (await readFile(file, 'utf8')).replaceAll('wx0000000000000001', 'wx9'),
      /wx9/,
    ],
    [
      'changed by hand',
      async (file: string) => (await readFile(file, 'utf8')).replace('"people":', '"persons":'),
      /whole snapshot/,
    ],
  ])('%s', async (_, content, message) => {
    const dataFile = await newFile()
    await (await startSimulator({ dataFile, verify: false })).close()
    await writeFile(dataFile, await content(dataFile))
    const before = await readFile(dataFile)
    const start = startSimulator({ dataFile, verify: false })
    await expect(start).rejects.toMatchObject({ name: 'SimulatorError', code: 'data_file' })
    await expect(start).rejects.toThrow(message)
    await expect(start).rejects.toThrow(dataFile)
    expect(await readFile(dataFile)).toEqual(before)
  })

  test('a folder, or a place where nothing can be written', async () => {
    const folder = await newFolder()
    await expect(startSimulator({ dataFile: folder, verify: false })).rejects.toMatchObject({ code: 'data_file' })
    const nowhere = join(folder, 'none', 'state.json')
    await expect(startSimulator({ dataFile: nowhere, verify: false })).rejects.toThrow(/cannot be written/)
  })
})

test('a place that cannot be written any more is told at the end', async () => {
  const folder = await newFolder()
  const inner = join(folder, 'inner')
  await mkdir(inner)
  const sim = await startSimulator({ dataFile: join(inner, 'state.json'), verify: false })
  await rm(inner, { recursive: true })
  await expect(sim.close()).rejects.toMatchObject({ code: 'data_file' })
  await chmod(folder, 0o700)
})

test('a process that is killed loses a second at most, and never the file', async () => {
  const dataFile = await newFile()
  const first = await run('--data', dataFile)
  const control = async (method: string, path: string, body?: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(first.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return answer.json()
  }
  await control('POST', '/_sim/official/users', { openid: 'alice' })
  await control('POST', '/_sim/official/users/alice/follow')
  await control('PUT', '/_sim/official/crowd', { count: 42 })
  await control('POST', '/_sim/official/users/alice/say', { text: 'the last word' })
  await expect.poll(() => readFile(dataFile, 'utf8'), { timeout: 30_000 }).toContain('the last word')
  // Changes without a break, so that the end comes in the midst of writing as often as not.
  const busy = Promise.all(
    Array.from({ length: 300 }, (_, n) =>
      control('POST', '/_sim/official/users/alice/say', { text: `busy ${n}` }).catch(() => undefined),
    ),
  )
  await expect.poll(() => readFile(dataFile, 'utf8'), { timeout: 30_000, interval: 20 }).toContain('busy')
  first.child.kill('SIGKILL')
  await busy
  const second = await run('--data', dataFile)
  const answer = (await (await fetch(`${second.url}/_sim/official/users/alice/chat`)).json()) as { entries: unknown }
  expect(JSON.stringify(answer)).toContain('the last word')
  const listed = await (await fetch(`${second.url}/_sim/state`)).json()
  expect(listed).toMatchObject({ official: { people: [{ openid: 'alice', subscribed: true }] } })
  second.child.kill('SIGTERM')
})

/** Starts the command; resolves once it serves. */
async function run(...args: string[]): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--port', '0', ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      ...process.env,
      LANG: 'C',
      TSX_TSCONFIG_PATH: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      text += chunk
      const url = /http:\/\/127\.0\.0\.1:\d+(?=\/\n)/.exec(text)?.[0]
      if (url !== undefined) resolve({ url, child })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', () => reject(new Error(`ended: ${text}`)))
  })
}
