import { expect, it } from 'vitest'
import type { BotChatEntry, BotState } from '../../../simulator/src/protocol.ts'
import { en } from '../i18n/en.ts'
import { canQuote, excerptOf, linkOf, stageOf } from './bot.ts'

const line = (kind: string, content: object, from = 'bot') =>
  ({ id: 'b1', kind, content, from }) as unknown as BotChatEntry
const bot = (state: object) => ({ mode: 'callback', callbackUrl: null, ...state }) as unknown as BotState

it('tells where a stream is', () => {
  expect(stageOf(line('stream', { text: '', thinking: 'hm' }))).toBe('thinking')
  expect(stageOf(line('stream', { text: 'a' }))).toBe('growing')
  expect(stageOf(line('stream', { text: 'a', finished: true }))).toBe('finished')
  expect(stageOf(line('stream', { text: 'a', finished: true, expired: true }))).toBe('expired')
})

it('quotes messages, but no cards and nothing of WeCom', () => {
  expect(canQuote(line('text', {}))).toBe(true)
  expect(canQuote(line('template_card', {}))).toBe(false)
  expect(canQuote(line('notice', {}, 'system'))).toBe(false)
  expect(excerptOf(line('mixed', { items: [{ text: 'look' }, { file: { name: 'a.png' } }] }))).toBe('look a.png')
  expect(excerptOf(line('text', { text: `${'x'.repeat(90)}\nmore` }))).toBe(`${'x'.repeat(80)}…`)
  expect(excerptOf(line('stream', { text: '## Lunch\nmore' }))).toBe('Lunch')
})

it('tells whether pushes reach a bot', () => {
  expect(linkOf(bot({}), en)).toEqual({ text: 'No callback URL', good: false })
  expect(linkOf(bot({ callbackUrl: 'http://x/', verification: { ok: false } }), en).good).toBe(false)
  expect(linkOf(bot({ mode: 'connection', connected: false }), en).text).toBe('Not connected')
  expect(linkOf(bot({ mode: 'connection', connected: true }), en)).toEqual({ text: 'Connected', good: true })
})
