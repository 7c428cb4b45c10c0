import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Person } from '../../../simulator/src/protocol.ts'
import { api } from '../api.ts'
import { useApp } from '../context.ts'
import { useRead } from '../use-read.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { IconButton } from './IconButton.tsx'
import { PlusPanel } from './PlusPanel.tsx'

/** What was chosen last, so that going from person to person does not switch it. */
let preferred: 'menu' | 'text' = 'text'

/** The bottom of the chat: the account's menu or the text field, and what else can be sent. */
export function Composer({ person }: { readonly person: Person }) {
  const { state, t } = useApp()
  const own = useRead(() => api.menu(person.openid), person.openid).value
  // Until it is known which menu this person sees, the one most people see.
  const menu = own?.button ?? state.sim?.official.account.menu ?? []
  const [mode, setMode] = useState(preferred)
  const [focusText, setFocusText] = useState(false)
  const showsMenu = mode === 'menu' && menu.length > 0

  function toggle(): void {
    preferred = showsMenu ? 'text' : 'menu'
    setMode(preferred)
    setFocusText(preferred === 'text')
  }

  return (
    <footer class="composer">
      <div class="composer-bar">
        {menu.length > 0 && (
          <IconButton
            icon={showsMenu ? 'keyboard' : 'menu'}
            label={showsMenu ? t.toKeyboard : t.toMenu}
            testId="menu-toggle"
            onClick={toggle}
          />
        )}
        {showsMenu ? (
          <AccountMenu menu={menu} menuid={own?.menuid ?? null} person={person} />
        ) : (
          <TextField person={person} focus={focusText} />
        )}
      </div>
    </footer>
  )
}

function TextField({ person, focus }: { readonly person: Person; readonly focus: boolean }) {
  const { actions, t } = useApp()
  const [text, setText] = useState('')
  const [more, setMore] = useState(false)
  const ref = useRef<HTMLTextAreaElement>(null)

  // Before the next frame: a phone only opens its keyboard while the tap is handled.
  useLayoutEffect(() => {
    if (focus) ref.current?.focus()
  }, [focus])

  // What had the focus is gone with the panel.
  const wasOpen = useRef(false)
  useEffect(() => {
    const lost = document.activeElement === document.body
    const plus = ref.current?.parentElement?.querySelector<HTMLElement>('[data-testid=plus-open]')
    if (wasOpen.current && !more && lost) plus?.focus()
    wasOpen.current = more
  }, [more])

  function send(): void {
    if (text.trim() === '') return
    setText('')
    ref.current?.focus()
    void actions.act(person.openid, 'say', { text }).then((sent) => {
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
        placeholder={t.messageHint}
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
      <IconButton
        icon="plusCircle"
        label={t.moreLabel}
        expanded={more}
        testId="plus-open"
        onClick={() => setMore(!more)}
      />
      {more && <PlusPanel person={person} onDone={() => setMore(false)} />}
    </>
  )
}
