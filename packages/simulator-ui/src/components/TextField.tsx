import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import type { Talk } from '../talk.ts'
import { IconButton } from './IconButton.tsx'
import { PlusPanel, type PlusTile } from './PlusPanel.tsx'

interface TextFieldProps {
  readonly talk: Talk
  /** Whether it takes the focus when it appears. */
  readonly focus?: boolean
  /** What can be done besides what the chat takes. */
  readonly more?: readonly PlusTile[]
  readonly hint?: string
}

/** Where a person writes: Enter sends, and the button beside it offers what else there is. */
export function TextField({ talk, focus = false, more = [], hint }: TextFieldProps) {
  const { t } = useApp()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const ref = useRef<HTMLTextAreaElement>(null)
  const hasPlus = talk.things.length > 0 || more.length > 0

  // Before the next frame: a phone only opens its keyboard while the tap is handled.
  useLayoutEffect(() => {
    if (focus) ref.current?.focus()
  }, [focus])

  // What had the focus is gone with the panel.
  const wasOpen = useRef(false)
  useEffect(() => {
    const lost = document.activeElement === document.body
    const plus = ref.current?.parentElement?.querySelector<HTMLElement>('[data-testid=plus-open]')
    if (wasOpen.current && !open && lost) plus?.focus()
    wasOpen.current = open
  }, [open])

  function send(): void {
    if (text.trim() === '') return
    setText('')
    ref.current?.focus()
    void talk.act('say', { text }).then((sent) => {
      // Given back, unless something else was typed meanwhile.
      if (!sent) setText((now) => (now === '' ? text : now))
    })
  }

  return (
    <>
      <textarea
        ref={ref}
        class="composer-input"
        rows={1}
        value={text}
        placeholder={hint ?? t.messageHint}
        aria-label={t.message}
        enterkeyhint="send"
        data-testid="composer-input"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Key code 229: browsers that end a composition before they tell of the Enter that ended it.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
          event.preventDefault()
          send()
        }}
      />
      <button
        type="button"
        class="button button-primary composer-send"
        disabled={text.trim() === ''}
        data-testid="composer-send"
        onClick={send}
      >
        {t.send}
      </button>
      {hasPlus && (
        <IconButton
          icon="plusCircle"
          label={t.moreLabel}
          expanded={open}
          testId="plus-open"
          onClick={() => setOpen(!open)}
        />
      )}
      {open && <PlusPanel talk={talk} more={more} onDone={() => setOpen(false)} />}
    </>
  )
}
