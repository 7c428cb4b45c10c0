import { useState } from 'preact/hooks'
import type { MenuButton } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import type { MenuTalk } from '../talk.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { IconButton } from './IconButton.tsx'
import type { PlusTile } from './PlusPanel.tsx'
import { TextField } from './TextField.tsx'

/** What was chosen last, so that going from person to person does not switch it. */
let preferred: 'menu' | 'text' = 'text'

interface MenuComposerProps {
  readonly talk: MenuTalk
  readonly menu: readonly MenuButton[]
  readonly menuid: number | null
  readonly more: readonly PlusTile[]
}

/** The bottom of the chat with an account that has a menu: its buttons or the text field, and what else can be sent. */
export function MenuComposer({ talk, menu, menuid, more }: MenuComposerProps) {
  const { t } = useApp()
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
          <AccountMenu menu={menu} menuid={menuid} talk={talk} />
        ) : (
          <TextField talk={talk} focus={focusText} more={more} />
        )}
      </div>
    </footer>
  )
}
