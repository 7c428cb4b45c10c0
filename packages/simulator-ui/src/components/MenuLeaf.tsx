import type { MenuButton } from '../../../simulator/src/protocol.ts'
import { needOf } from '../menu-taps.ts'
import { safeHref } from '../rich-text.ts'
import type { MenuTalk } from '../talk.ts'

interface MenuLeafProps {
  readonly button: MenuButton
  readonly menuid: number | null
  readonly talk: MenuTalk
  readonly testId: string
  /** Told of every tap; what needs more than a tap is asked for by whoever hears of it. */
  readonly onTap: (button: MenuButton) => void
}

/** A button that does something: of type `view` it is a link to its page. */
export function MenuLeaf({ button, menuid, talk, testId, onTap }: MenuLeafProps) {
  const { name, type, url } = button
  const href = safeHref(url)

  function tap(): void {
    onTap(button)
    if (needOf(button) === 'nothing') talk.tap(button, menuid)
  }

  if (type === 'view' && href !== null) {
    return (
      <a
        class="menu-button"
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        data-testid={testId}
        onClick={() => {
          onTap(button)
          talk.view(button, menuid)
        }}
      >
        <span>{name}</span>
      </a>
    )
  }
  return (
    <button type="button" class="menu-button" data-testid={testId} data-type={type} onClick={tap}>
      <span>{name}</span>
    </button>
  )
}
