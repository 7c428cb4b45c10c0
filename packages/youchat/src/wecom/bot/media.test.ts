import { createCipheriv, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AiBotContext, type AiBotFile, WxAiBot } from './index.ts'
import { account, sealAiBotPush } from './testkit/pushes.ts'

const push = { msgid: '1', aibotid: 'a', chattype: 'single', from: { userid: 'u' }, msgtype: 'file' }
const key = Buffer.from(account.encodingAesKey, 'base64')

/** As the platform encrypts a file: no header, padded to 32 bytes. */
function encrypted(content: Uint8Array, aesKey: Uint8Array = key, padding?: Uint8Array): Buffer {
  const count = 32 - (content.byteLength % 32)
  const cipher = createCipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(content), cipher.update(padding ?? Buffer.alloc(count, count)), cipher.final()])
}

let server: Server
let answer: (res: ServerResponse) => void
let origin: string

beforeEach(async () => {
  server = createServer((_req, res) => answer(res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** What a handler gets to see of a file in a push. */
async function withFile<T>(
  file: Partial<AiBotFile>,
  use: (ctx: AiBotContext, file: AiBotFile) => Promise<T>,
): Promise<T> {
  let seen: Promise<T> | undefined
  const bot = new WxAiBot(account).on('file', async (req, ctx) => {
    seen = use(ctx, req.file)
    await seen.catch(() => {})
  })
  const body = { ...push, file: { url: `${origin}/f?sign=very-secret`, ...file } }
  await bot.handle(sealAiBotPush(body, account))
  return seen as Promise<T>
}

const send = (body: Buffer, headers: Record<string, string> = {}) => {
  answer = (res) => {
    res.writeHead(200, headers)
    // In pieces of no particular size.
    for (let at = 0; at < body.length; at += 1009) res.write(body.subarray(at, at + 1009))
    res.end()
  }
}

describe('a file of a message', () => {
  test('is decrypted, whatever its length', async () => {
    for (const length of [0, 1, 16, 31, 32, 33, 5000, 100_000]) {
      const content = randomBytes(length)
      send(encrypted(content))
      const bytes = await withFile({}, async (ctx, file) => (await ctx.download(file)).bytes())
      expect(Buffer.from(bytes).equals(content), `of ${length} bytes`).toBe(true)
    }
  })

  test('may have a key of its own, with or without the last =', async () => {
    const own = randomBytes(32)
    send(encrypted(Buffer.from('hello'), own))
    for (const aeskey of [own.toString('base64'), own.toString('base64').replace('=', '')]) {
      const bytes = await withFile({ aeskey }, async (ctx, file) => (await ctx.download(file)).bytes())
      expect(Buffer.from(bytes).toString()).toBe('hello')
    }
  })

  test('is opened by whichever key is right while the key is being changed', async () => {
    const before = 'GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba'
    for (const encodingAesKey of [
      [account.encodingAesKey, before],
      [before, account.encodingAesKey],
    ]) {
      send(encrypted(Buffer.from('hello')))
      let content: Promise<Uint8Array> | undefined
      const bot = new WxAiBot({ ...account, encodingAesKey }).on('file', async (req, ctx) => {
        content = ctx.download(req.file).then((download) => download.bytes())
        await content
      })
      await bot.handle(sealAiBotPush({ ...push, file: { url: `${origin}/f` } }, account))
      expect(Buffer.from((await content) ?? []).toString()).toBe('hello')
    }
  })

  test('has its name in a header, in either way of writing it', async () => {
    const names: [string, string][] = [
      [`attachment; filename="${Buffer.from('报告.pdf').toString('latin1')}"`, '报告.pdf'],
      ["attachment; filename=x; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf", '报告.pdf'],
      ['attachment; filename="../../etc/passwd"', 'passwd'],
    ]
    for (const [disposition, expected] of names) {
      send(encrypted(Buffer.from('x')), { 'content-disposition': disposition })
      const download = await withFile({}, async (ctx, file) => ctx.download(file))
      expect(download.filename).toBe(expected)
      expect(download.size).toBeUndefined()
      await download.stream.cancel()
    }
  })

  test('is saved whole, or not at all', async () => {
    const folder = await mkdtemp(`${tmpdir()}/aibot-`)
    try {
      send(encrypted(Buffer.from('hello')), { 'content-disposition': 'attachment; filename=a.txt' })
      const path = await withFile({}, async (ctx, file) => (await ctx.download(file)).save(`${folder}/`))
      expect(await readFile(path, 'utf8')).toBe('hello')
      send(encrypted(Buffer.alloc(64, 'x'), key, Buffer.alloc(32, 200)))
      const failing = withFile({}, async (ctx, file) => (await ctx.download(file)).save(`${folder}/b.txt`))
      await expect(failing).rejects.toMatchObject({ code: 'invalid_padding' })
      expect(await readdir(folder)).toEqual(['a.txt'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('what is no file of the platform’s fails', () => {
  const content = Buffer.alloc(64, 'x')
  const wrong: [string, () => void, string][] = [
    ['the wrong key', () => send(encrypted(content, randomBytes(32), Buffer.alloc(32, 200))), 'invalid_padding'],
    [
      'one padding byte changed',
      () => send(encrypted(content, key, Buffer.concat([Buffer.from([1]), Buffer.alloc(31, 32)]))),
      'invalid_padding',
    ],
    ['padding of 33', () => send(encrypted(content, key, Buffer.alloc(32, 33))), 'invalid_padding'],
    ['padding of 0', () => send(encrypted(content, key, Buffer.alloc(32, 0))), 'invalid_padding'],
    ['a length that is no multiple of 32', () => send(encrypted(content).subarray(0, 80)), 'invalid_length'],
    ['nothing at all', () => send(Buffer.alloc(0)), 'invalid_length'],
  ]
  for (const [what, serve, code] of wrong) {
    test(what, async () => {
      serve()
      const bytes = withFile({}, async (ctx, file) => (await ctx.download(file)).bytes())
      await expect(bytes).rejects.toMatchObject({ code, name: 'WxDecryptError' })
    })
  }

  test('an address whose five minutes are over; the error does not name the address', async () => {
    answer = (res) => res.writeHead(403).end('<Error>')
    const failing = withFile({}, (ctx, file) => ctx.download(file))
    const error = await failing.then(String, (error: Error) => error)
    expect(error).toMatchObject({ code: 'http_status', status: 403 })
    expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain('very-secret')
  })

  test('an address nobody answers at, or that is none', async () => {
    server.close()
    for (const [url, code] of [
      [`${origin}/f?sign=very-secret`, 'connection_failed'],
      ['file:///etc/passwd', 'invalid_url'],
      ['', 'invalid_url'],
    ] as const) {
      const error = (await withFile({ url }, (ctx, file) => ctx.download(file)).catch((error) => error)) as Error
      expect(error).toMatchObject({ code })
      expect(`${error.stack}${JSON.stringify(error)}${String((error.cause as Error)?.stack)}`).not.toContain(
        'very-secret',
      )
    }
  })

  test('more than is to be read, whether it is said before or not', async () => {
    send(encrypted(Buffer.alloc(10_000)))
    const unsaid = withFile({}, async (ctx, file) => (await ctx.download(file, { maxBytes: 5000 })).bytes())
    await expect(unsaid).rejects.toMatchObject({ code: 'answer_too_large' })
    send(encrypted(Buffer.alloc(10_000)), { 'content-length': '10016' })
    const said = withFile({}, (ctx, file) => ctx.download(file, { maxBytes: 5000 }))
    await expect(said).rejects.toMatchObject({ code: 'answer_too_large' })
  })

  test('a connection that breaks midway', async () => {
    answer = (res) => {
      res.writeHead(200, { 'content-length': '1000' })
      res.write(Buffer.alloc(320))
      setImmediate(() => res.destroy())
    }
    const broken = withFile({}, async (ctx, file) => (await ctx.download(file)).bytes())
    await expect(broken).rejects.toMatchObject({ code: 'download_failed' })
  })

  test('an aeskey that is none', async () => {
    await expect(withFile({ aeskey: 'short' }, (ctx, file) => ctx.download(file))).rejects.toMatchObject({
      code: 'invalid_aes_key',
    })
  })
})
