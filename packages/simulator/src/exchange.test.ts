import { expect, onTestFinished, test } from 'vitest'
import { startBot } from '../test/bot.ts'
import { Clock } from './clock.ts'
import { exchange, type Outcome } from './exchange.ts'
import { bodyOf } from './push/refusals.ts'

async function answered(bytes: number, maxBytes?: number): Promise<{ outcome: Outcome; url: string }> {
  const clock = new Clock('manual')
  onTestFinished(() => clock.close())
  const { url } = await startBot(() => 'x'.repeat(bytes))
  const request = { method: 'POST', url, headers: {}, body: '' } as const
  const signal = new AbortController().signal
  const outcome = await exchange(request, { clock, signal, ...(maxBytes === undefined ? {} : { maxBytes }) })
  return { outcome, url }
}

const mb = 1024 * 1024

test.each<[number, number | undefined, string]>([
  [mb + 1, undefined, '1 MiB'],
  [2 * mb + 1, 2 * mb, '2 MiB'],
])('an answer of %i bytes is too long for %s', async (bytes, maxBytes, size) => {
  const { outcome, url } = await answered(bytes, maxBytes)
  const read = (): unknown => bodyOf(outcome, url)
  expect(read).toThrow(expect.objectContaining({ code: 'illegal-body' }))
  expect(read).toThrow(`longer than ${size}`)
})

test.each<[number, number | undefined]>([
  [mb, undefined],
  [2 * mb, 2 * mb],
])('an answer of %i bytes is not too long for %s', async (bytes, maxBytes) => {
  const { outcome, url } = await answered(bytes, maxBytes)
  expect(bodyOf(outcome, url)).toHaveLength(bytes)
})
