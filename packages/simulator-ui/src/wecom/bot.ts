import type { BotChatEntry, BotInteraction, BotState } from '../../../simulator/src/protocol.ts'
import type { Tone } from '../components/TimeBar.tsx'
import { toneOfVerdict } from '../delivery.ts'
import type { Messages } from '../i18n/index.ts'

/** Where a streamed answer is: only thoughts so far, growing, done, or ended by WeCom. */
export type StreamStage = 'thinking' | 'growing' | 'finished' | 'expired'

export function stageOf({ content }: BotChatEntry): StreamStage {
  if (content.expired) return 'expired'
  if (content.finished) return 'finished'
  return (content.text ?? '') === '' ? 'thinking' : 'growing'
}

/** The kinds of lines a member can quote. */
const quotable = ['text', 'markdown', 'stream', 'mixed', 'voice', 'image', 'file', 'video']

export function canQuote({ kind, from }: BotChatEntry): boolean {
  return from !== 'system' && quotable.includes(kind)
}

/** A line in a few words, as a quote shows it. */
export function excerptOf({ content, kind }: BotChatEntry): string {
  const items = content.items?.map(({ text, file }) => text ?? file?.name ?? '').join(' ')
  const text = content.text || items || content.file?.name || kind
  // The marks of a heading, a list or a quote say nothing here.
  const [first = ''] = text.replace(/^[\s#>*-]+/, '').split('\n')
  return first.length > 80 ? `${first.slice(0, 80)}…` : first
}

export function toneOfInteraction({ state, verdict }: BotInteraction): Tone {
  return state === 'running' ? 'running' : toneOfVerdict(verdict)
}

/** What came of a step or of all of it, in a word or two. */
export function botVerdict(code: NonNullable<BotInteraction['verdict']>['code'], t: Messages): string {
  return code in t.botVerdicts
    ? t.botVerdicts[code as keyof Messages['botVerdicts']]
    : t.verdicts[code as keyof Messages['verdicts']]
}

/** Whether pushes reach a bot, in a word or two. */
export function linkOf(bot: BotState, t: Messages): { readonly text: string; readonly good: boolean } {
  if (bot.mode === 'connection') {
    return bot.connected ? { text: t.connected, good: true } : { text: t.notConnected, good: false }
  }
  return bot.callbackUrl === null
    ? { text: t.noBotCallback, good: false }
    : { text: t.botModes.callback, good: bot.verification?.ok ?? true }
}
