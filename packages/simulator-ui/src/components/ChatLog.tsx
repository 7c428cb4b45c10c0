import { Fragment } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { formatTime } from '../format.ts'
import { ChatLine } from './ChatLine.tsx'

const separatorAfterMs = 5 * 60_000
const nearBottomPx = 120

export function ChatLog({ person }: { readonly person: Person }) {
  const { state, t, language } = useApp()
  const entries = state.chats[person.openid]
  const ref = useRef<HTMLDivElement>(null)
  const stick = useRef(true)
  const last = entries?.at(-1)
  const now = Date.now() + state.clockOffsetMs

  // Stays at the newest line, unless the person scrolled up to read and somebody else wrote.
  useLayoutEffect(() => {
    const log = ref.current
    if (log !== null && (stick.current || last?.from === 'person')) log.scrollTop = log.scrollHeight
  }, [last?.id])

  useEffect(() => {
    const log = ref.current
    if (log === null) return
    const observer = new ResizeObserver(() => keepAtEnd())
    observer.observe(log)
    return () => observer.disconnect()
  }, [])

  function keepAtEnd(): void {
    if (ref.current !== null && stick.current) ref.current.scrollTop = ref.current.scrollHeight
  }

  return (
    <div
      ref={ref}
      class="chat-log"
      role="log"
      aria-live="polite"
      aria-label={t.chatLog}
      aria-busy={entries === undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      data-testid="chat-log"
      onLoadCapture={keepAtEnd}
      onScroll={(event) => {
        const { scrollHeight, scrollTop, clientHeight } = event.currentTarget
        stick.current = scrollHeight - scrollTop - clientHeight < nearBottomPx
      }}
    >
      {entries === undefined && <span class="spinner chat-loading" />}
      {entries?.length === 0 && person.subscribed && <p class="line-system">{t.chatEmpty}</p>}
      {entries?.map((entry, index) => {
        const before = entries[index - 1]
        const separated = before === undefined || entry.at - before.at > separatorAfterMs
        return (
          <Fragment key={entry.id}>
            {separated && <p class="line-time">{formatTime(entry.at, now, language)}</p>}
            <ChatLine entry={entry} person={person} />
          </Fragment>
        )
      })}
    </div>
  )
}
