import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Client, connect, lastVerdict, subscribed } from '../../../../test/wecom-bot.ts'

const minute = 60_000
type Json = Record<string, unknown>

describe('an upload', () => {
  const bytes = Buffer.alloc(1_200_000, 'abc')
  const md5 = createHash('md5').update(bytes).digest('hex')
  const chunks = [bytes.subarray(0, 500_000), bytes.subarray(500_000, 1_000_000), bytes.subarray(1_000_000)]
  const head = { type: 'file', filename: 'report.bin', total_size: bytes.length, total_chunks: 3 }

  async function begin(client: Client, change: Json = {}): Promise<string> {
    const { errcode, body } = await client.call('aibot_upload_media_init', { ...head, md5, ...change })
    expect(errcode).toBe(0)
    return String(body?.upload_id)
  }
  const put = async (client: Client, id: string, index: number, data: Buffer | undefined): Promise<number> =>
    (
      await client.call('aibot_upload_media_chunk', {
        upload_id: id,
        chunk_index: index,
        base64_data: data?.toString('base64'),
      })
    ).errcode
  const end = (client: Client, id: string) => client.call('aibot_upload_media_finish', { upload_id: id })

  test.each([0, 1])('counted from %i, in any order, with one twice, becomes a file', async (base) => {
    const { client, zhang } = await subscribed()
    const id = await begin(client)
    for (const at of [2, 0, 0, 1]) expect(await put(client, id, at + base, chunks[at])).toBe(0)
    const { errcode, body } = await end(client, id)
    expect(errcode).toBe(0)
    expect(body).toEqual({ type: 'file', media_id: expect.any(String), created_at: expect.stringMatching(/^\d{10}$/) })
    void zhang.say('hi')
    const send = { chatid: 'zhang', msgtype: 'file', file: { media_id: body?.media_id } }
    expect((await client.call('aibot_send_msg', send)).errcode).toBe(0)
    expect((await client.call('aibot_send_msg', { ...send, msgtype: 'image', image: send.file })).errcode).toBe(40007)
    const { file } = zhang.entries().at(-1)?.content ?? {}
    expect(file).toMatchObject({ name: 'report.bin', bytes: bytes.length })
    expect(Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('goes on after a reconnect', async () => {
    const bench = await subscribed()
    const id = await begin(bench.client)
    expect(await put(bench.client, id, 0, chunks[0])).toBe(0)
    bench.bot.disconnect()
    const client = await connect(bench)
    await client.subscribe()
    expect(await put(client, id, 1, chunks[1])).toBe(0)
    expect(await put(client, id, 2, chunks[2])).toBe(0)
    expect((await end(client, id)).errcode).toBe(0)
  })

  test('with a chunk missing is not finished, and can be completed', async () => {
    const bench = await subscribed()
    const { client } = bench
    const id = await begin(client)
    expect((await end(client, id)).errcode).toBe(40058)
    await put(client, id, 0, chunks[0])
    await put(client, id, 2, chunks[2])
    expect((await end(client, id)).errcode).toBe(40058)
    expect(lastVerdict(bench)).toContain('2 of 3 chunks')
    await put(client, id, 1, chunks[1])
    expect((await end(client, id)).errcode).toBe(0)
    expect((await end(client, id)).errcode).toBe(40058)
  })

  test('of other content than its md5 or size is refused', async () => {
    const { client } = await subscribed()
    for (const change of [{ md5: '0'.repeat(32) }, { total_size: bytes.length - 1 }]) {
      const id = await begin(client, change)
      for (const at of [0, 1, 2]) await put(client, id, at, chunks[at])
      expect((await end(client, id)).errcode).toBe(40058)
    }
  })

  test('takes chunks of 512 KB, inside of its count, for thirty minutes', async () => {
    const { client, clock } = await subscribed()
    const id = await begin(client)
    expect(await put(client, id, 0, Buffer.alloc(512 * 1024 + 1))).toBe(40058)
    expect(await put(client, id, 4, chunks[0])).toBe(40058)
    expect(await put(client, id, -1, chunks[0])).toBe(40058)
    expect(await put(client, id, 0.5, chunks[0])).toBe(40058)
    expect(await put(client, id, 0, undefined)).toBe(40058)
    expect(await put(client, 'other', 0, chunks[0])).toBe(40058)
    expect(await put(client, id, 0, Buffer.alloc(512 * 1024))).toBe(0)
    for (let minutes = 0; minutes < 30; minutes++) {
      await clock.advance(minute)
      await client.call('ping')
    }
    expect(await put(client, id, 1, chunks[1])).toBe(40058)
  })

  test.each([
    { type: 'music' },
    { total_chunks: 101 },
    { total_chunks: 0 },
    { total_chunks: 2 },
    { total_size: 20 * 1024 * 1024 + 1, total_chunks: 41 },
    { type: 'voice', total_size: 2 * 1024 * 1024 + 1, total_chunks: 5 },
    { filename: undefined },
  ])('of %j does not begin', async (change) => {
    const { client } = await subscribed()
    expect((await client.call('aibot_upload_media_init', { ...head, ...change })).errcode).toBe(40058)
  })

  test('begins thirty times a minute', async () => {
    const { client } = await subscribed()
    for (let times = 0; times < 30; times++) await begin(client)
    expect((await client.call('aibot_upload_media_init', head)).errcode).toBe(45009)
  })
})
