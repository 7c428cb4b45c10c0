import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useApp } from '../context.ts'
import { formatTime } from '../format.ts'

const separatorAfterMs = 5 * 60_000
const nearBottomPx = 120

interface LogProps<Line> {
  /** Oldest first; undefined until they were read. */
  readonly lines: readonly Line[] | undefined
  /** What stands where there is no line. */
  readonly empty: string
  /** Whether the person wrote it who looks at the chat. */
  readonly isOwn: (line: Line) => boolean
  readonly children: (line: Line) => ComponentChildren
}

/** The lines of a chat, kept at the newest one. */
export function Log<Line extends { readonly id: string; readonly at: number }>(props: LogProps<Line>) {
  const { lines, empty, isOwn, children } = props
  const { state, t, language } = useApp()
  const ref = useRef<HTMLDivElement>(null)
  const stick = useRef(true)
  const last = lines?.at(-1)
  const lastId = useRef<string | undefined>(undefined)
  const now = Date.now() + state.clockOffsetMs

  // Stays at the newest line, unless the person scrolled up to read and somebody else wrote. The newest line may grow.
  useLayoutEffect(() => {
    const log = ref.current
    const wroteNow = last !== undefined && last.id !== lastId.current && isOwn(last)
    lastId.current = last?.id
    if (log !== null && (stick.current || wroteNow)) log.scrollTop = log.scrollHeight
  }, [last])

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
      aria-busy={lines === undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      data-testid="chat-log"
      onLoadCapture={keepAtEnd}
      onScroll={(event) => {
        const { scrollHeight, scrollTop, clientHeight } = event.currentTarget
        stick.current = scrollHeight - scrollTop - clientHeight < nearBottomPx
      }}
    >
      {lines === undefined && <span class="spinner chat-loading" />}
      {lines?.length === 0 && empty !== '' && <p class="line-system">{empty}</p>}
      {lines?.map((line, index) => {
        const before = lines[index - 1]
        const separated = before === undefined || line.at - before.at > separatorAfterMs
        return (
          <Fragment key={line.id}>
            {separated && <p class="line-time">{formatTime(line.at, now, language)}</p>}
            {children(line)}
          </Fragment>
        )
      })}
    </div>
  )
}
