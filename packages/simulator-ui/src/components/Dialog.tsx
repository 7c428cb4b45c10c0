import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useApp } from '../context.ts'
import { IconButton } from './IconButton.tsx'
import { Toast } from './Toast.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** `sheet`: in the middle, on a phone from below; `page`: the whole phone; `left` and `right`: at the side. */
  readonly shape: 'sheet' | 'page' | 'left' | 'right'
  /** Without a title bar of its own; `title` is then only its name for screen readers. */
  readonly bare?: boolean
  readonly testId?: string
  readonly children: ComponentChildren
}

/** A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, shape, bare = false, testId, children }: DialogProps) {
  const { t } = useApp()
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only serves the backdrop; Escape does the same by keyboard
    <dialog
      ref={ref}
      class={`dialog dialog-${shape}`}
      data-testid={testId}
      {...(bare ? { 'aria-label': title } : { 'aria-labelledby': titleId })}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <div class="dialog-box">
        {!bare && (
          <header class="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={t.close} onClick={onClose} />
          </header>
        )}
        {children}
        <Toast />
      </div>
    </dialog>
  )
}
