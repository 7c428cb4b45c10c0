import { useEffect, useRef, useState } from 'preact/hooks'
import type { MenuButton } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { moveFocus } from '../keys.ts'
import { needOf } from '../menu-taps.ts'
import type { MenuTalk } from '../talk.ts'
import { Icon } from './Icon.tsx'
import { MenuDialog } from './MenuDialog.tsx'
import { MenuLeaf } from './MenuLeaf.tsx'

interface AccountMenuProps {
  readonly menu: readonly MenuButton[]
  readonly menuid: number | null
  readonly talk: MenuTalk
}

/** The account's buttons in place of the text field; one with buttons of its own opens them above. */
export function AccountMenu({ menu, menuid, talk }: AccountMenuProps) {
  const { t } = useApp()
  const [open, setOpen] = useState<number | null>(null)
  const [asking, setAsking] = useState<MenuButton | null>(null)
  const ref = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (open === null) return
    const closeOutside = (event: PointerEvent) => {
      if (!ref.current?.contains(event.target as Node)) setOpen(null)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open])

  // A dialog gives the focus back to a button that is no longer there.
  const opener = useRef<number | null>(null)
  useEffect(() => {
    if (asking !== null || opener.current === null || document.activeElement !== document.body) return
    ref.current?.querySelector<HTMLElement>(`[data-testid="menu-button-${opener.current}"]`)?.focus()
    opener.current = null
  }, [asking])

  function done(button: MenuButton): void {
    opener.current = open
    setOpen(null)
    if (needOf(button) !== 'nothing') setAsking(button)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look and meaning
    <div
      ref={ref}
      class="menu"
      role="group"
      aria-label={t.accountMenu}
      data-menuid={menuid ?? ''}
      onKeyDown={(event) => {
        if (asking !== null) return
        moveFocus(event, '.menu-button')
        if (event.key !== 'Escape' || open === null) return
        setOpen(null)
        ref.current?.querySelector<HTMLElement>(`[data-testid="menu-button-${open}"]`)?.focus()
      }}
    >
      {menu.map((button, i) => {
        const children = button.sub_button ?? []
        if (children.length === 0) {
          const leaf = { button, menuid, talk, testId: `menu-button-${i}`, onTap: done }
          return <MenuLeaf key={`${i} ${button.name}`} {...leaf} />
        }
        return (
          <div class="menu-slot" key={`${i} ${button.name}`}>
            {open === i && (
              <div class="submenu">
                {children.map((child, j) => (
                  <MenuLeaf
                    key={`${j} ${child.name}`}
                    button={child}
                    menuid={menuid}
                    talk={talk}
                    testId={`submenu-button-${i}-${j}`}
                    onTap={done}
                  />
                ))}
              </div>
            )}
            <button
              type="button"
              class="menu-button"
              aria-expanded={open === i}
              data-testid={`menu-button-${i}`}
              onClick={() => setOpen(open === i ? null : i)}
            >
              <Icon name="menu" size={14} />
              <span>{button.name}</span>
            </button>
          </div>
        )
      })}
      {asking !== null && <MenuDialog button={asking} talk={talk} onClose={() => setAsking(null)} />}
    </div>
  )
}
