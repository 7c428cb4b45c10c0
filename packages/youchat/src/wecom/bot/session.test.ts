import { expect, test } from 'vitest'
import { session } from '../../index.ts'
import { WxAiBot } from './index.ts'
import { watched } from './watched.ts'

async function* pieces() {
  yield 'a'
  yield 'b'
}

async function read(stream: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of stream) text += piece
  return text
}

test('a streamed answer is whole at its end, once', async () => {
  const ends: boolean[] = []
  const stream = watched(pieces(), async (isWhole) => void ends.push(isWhole), new AbortController().signal)
  expect(ends).toEqual([])
  expect(await read(stream)).toBe('ab')
  expect(ends).toEqual([true])
})

test('one that fails, is left, or is never asked for is not', async () => {
  const ends: boolean[] = []
  const finish = async (isWhole: boolean) => void ends.push(isWhole)
  async function* failing() {
    yield 'a'
    throw new Error('no')
  }
  await expect(read(watched(failing(), finish, new AbortController().signal))).rejects.toThrow('no')
  for await (const _ of watched(pieces(), finish, new AbortController().signal)) break
  const controller = new AbortController()
  watched(pieces(), finish, controller.signal)
  controller.abort()
  watched(pieces(), finish, AbortSignal.abort())
  expect(ends).toEqual([false, false, false, false])
})

test('bots take sessions', () => {
  const bot = new WxAiBot({ token: 't', encodingAesKey: 'k'.repeat(43) })
  expect(bot.use(session({ initial: () => ({ said: [] }) }))).toBe(bot)
})
