import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { Icon } from './Icon.tsx'

const shownMs = 1500

/** Copies `text`; `what` tells screen readers apart several buttons of the same label. */
export function CopyButton({
  text,
  label,
  what,
}: {
  readonly text: string
  readonly label?: string
  readonly what?: string
}) {
  const { t, dispatch } = useApp()
  const [copied, setCopied] = useState(false)
  const shown = copied ? t.copied : (label ?? t.copy)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      setTimeout(() => setCopied(false), shownMs)
    } catch (error) {
      dispatch({ type: 'failed', failure: { code: 'page', message: String(error) } })
    }
  }

  return (
    <button
      type="button"
      class="copy"
      aria-label={what === undefined ? undefined : `${shown}: ${what}`}
      onClick={() => void copy()}
    >
      <Icon name={copied ? 'check' : 'copy'} size={14} />
      {shown}
    </button>
  )
}
