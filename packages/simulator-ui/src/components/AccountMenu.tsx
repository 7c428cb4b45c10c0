import { useEffect, useRef, useState } from 'preact/hooks'
import type { MenuButton, Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { safeHref } from '../rich-text.ts'
import { Icon } from './Icon.tsx'

/** The account's buttons in place of the text field; one with buttons of its own opens them above. */
export function AccountMenu({ menu, person }: { readonly menu: readonly MenuButton[]; readonly person: Person }) {
  const { t } = useApp()
  const [open, setOpen] = useState<number | null>(null)
  const ref = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (open === null) return
    const closeOutside = (event: PointerEvent) => {
      if (!ref.current?.contains(event.target as Node)) setOpen(null)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look and meaning
    <div
      ref={ref}
      class="menu"
      role="group"
      aria-label={t.accountMenu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === null) return
        setOpen(null)
        ref.current?.querySelector<HTMLElement>(`[data-testid="menu-button-${open}"]`)?.focus()
      }}
    >
      {menu.map((button, i) => {
        const children = button.sub_button ?? []
        if (children.length === 0) {
          return <Leaf key={button.name} button={button} person={person} testId={`menu-button-${i}`} />
        }
        return (
          <div class="menu-slot" key={button.name}>
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
            {open === i && (
              <div class="submenu">
                {children.map((child, j) => (
                  <Leaf
                    key={child.name}
                    button={child}
                    person={person}
                    testId={`submenu-button-${i}-${j}`}
                    onDone={() => setOpen(null)}
                  />
                ))}
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}

interface LeafProps {
  readonly button: MenuButton
  readonly person: Person
  readonly testId: string
  readonly onDone?: () => void
}

/** A button that does something: a click is pushed; a view is pushed and opens its page. */
function Leaf({ button, person, testId, onDone }: LeafProps) {
  const { actions, t } = useApp()
  const { name, type, key, url } = button
  const href = safeHref(url)

  if (type === 'view' && url !== undefined && href !== null) {
    return (
      <a
        class="menu-button"
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        data-testid={testId}
        onClick={() => {
          onDone?.()
          void actions.act(person.openid, 'view', { url })
        }}
      >
        <span>{name}</span>
      </a>
    )
  }
  const clickable = type === 'click' && key !== undefined
  return (
    <button
      type="button"
      class="menu-button"
      disabled={!clickable}
      title={clickable ? undefined : t.menuUnsupported}
      data-testid={testId}
      onClick={() => {
        onDone?.()
        void actions.act(person.openid, 'click', { key })
      }}
    >
      <span>{name}</span>
    </button>
  )
}
