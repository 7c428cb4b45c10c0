import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

interface IconButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly testId?: string
  readonly expanded?: boolean
  readonly children?: ComponentChildren
}

/** A round button that shows an icon and tells its name to screen readers and as a tooltip. */
export function IconButton({ icon, label, onClick, testId, expanded, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      data-testid={testId}
      onClick={onClick}
    >
      <Icon name={icon} />
      {children}
    </button>
  )
}
