/** What is answered too late, or too long for a reply, and what it is sent with. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pushTo } from '../../../../test/products.ts'
import { type RecordingPlatform, recordingPlatform } from '../../../../test/recording-platform.ts'
import { talkative, talkingTo } from '../../../../test/talking.ts'
import type { WxApplicationOptions } from '../official/index.ts'
import { settle } from '../settle.fixture.ts'
import { manualClock } from '../testing/index.ts'

let platform: RecordingPlatform
beforeAll(async () => {
  platform = await recordingPlatform()
})
beforeEach(() => {
  platform.calls.length = 0
})
afterAll(() => platform.close())

describe.each(talkative)('$name', (product) => {
  const { listening, text } = talkingTo(product)
  const tokenProvider = async () => ({ access_token: 'a-token' })

  /** Runs a handler that takes as long as given, and comes back when all that is sent has arrived. */
  async function answerAfter(ms: number, answer: string, { apiOptions, ...options }: WxApplicationOptions) {
    const clock = manualClock()
    const { app, heard } = listening({ ...options, clock, apiOptions: { baseUrl: platform.url, ...apiOptions } })
    app.on('text', () => new Promise<string>((resolve) => void clock.after(ms, () => resolve(answer))))
    const handled = app.handle(pushTo(product, text('hi')))
    await settle()
    clock.advance(4500)
    await settle()
    clock.advance(ms)
    const { body } = await handled
    await expect.poll(() => platform.calls.length + heard.length).toBeGreaterThan(0)
    const contents = platform.calls.map(({ json }) => (json.text as { content: string } | undefined)?.content)
    return { body, contents, codes: heard.map(([error]) => (error as { code?: string }).code) }
  }

  test('a token provider is all that sending a late answer needs', async () => {
    const sent = await answerAfter(20_000, 'late', { apiOptions: { tokenProvider } })
    expect(sent).toEqual({ body: '', contents: ['late'], codes: [] })
  })

  test('with nothing to send it with, the timeout says what to give', async () => {
    const clock = manualClock()
    const { app, heard } = listening({ clock, holdMs: 1 })
    app.on('text', () => new Promise<never>(() => {}))
    const handled = app.handle(pushTo(product, text('hi')))
    await settle()
    clock.advance(1)
    await handled
    expect(heard).toEqual([
      [
        expect.objectContaining({ code: 'handler_timeout', message: expect.stringMatching(/secret.*`late`/) }),
        expect.objectContaining({ step: 'handler' }),
      ],
    ])
  })

  test('told to send late without a secret, it says at the first such answer what is missing', async () => {
    const { codes, contents } = await answerAfter(20_000, 'late', { late: 'send' })
    expect(contents).toEqual([])
    expect(codes).toEqual([expect.stringMatching(/^missing_.*secret$/)])
  })

  test('told to drop what is late, it does so whatever it has', async () => {
    const { codes } = await answerAfter(20_000, 'late', { late: 'drop', apiOptions: { tokenProvider } })
    expect(codes).toEqual(['handler_timeout'])
    expect(platform.calls).toEqual([])
  })

  test('a text that is longer than a reply takes goes out in parts, in order', async () => {
    const long = Array.from({ length: 60 }, (_, line) => `第${line}行，${'好'.repeat(30)}。\n`).join('')
    const { app, heard } = listening({ apiOptions: { baseUrl: platform.url, tokenProvider } })
    app.on('text', () => long)
    expect((await app.handle(pushTo(product, text('hi')))).body).toBe('')
    const contents = () => platform.calls.map(({ json }) => (json.text as { content: string }).content)
    await expect.poll(() => contents().join('').replaceAll('\n', '')).toBe(long.replaceAll('\n', ''))
    expect(contents().length).toBeGreaterThan(1)
    expect(heard).toEqual([])
  })
})
