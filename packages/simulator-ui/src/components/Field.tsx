import type { ComponentChildren } from 'preact'
import { useApp } from '../context.ts'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly testId: string
  readonly type?: string
  readonly hint?: string
  readonly optional?: boolean
  readonly focus?: boolean
  readonly maxLength?: number
  readonly pattern?: string
  readonly children?: ComponentChildren
}

/** A line of text to fill in, with its name above it. */
export function Field({
  label,
  value,
  onValue,
  testId,
  hint = '',
  optional = false,
  focus = false,
  ...more
}: FieldProps) {
  const { t } = useApp()
  const { type = 'text', maxLength, pattern, children } = more
  return (
    <label class="form-row">
      <span class="form-label">
        {label}
        {optional && <span class="form-optional"> · {t.optional}</span>}
      </span>
      <input
        class="field"
        type={type}
        autocomplete="off"
        spellcheck={false}
        required={!optional}
        autofocus={focus}
        placeholder={hint}
        value={value}
        maxLength={maxLength}
        pattern={pattern}
        data-testid={testId}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {children}
    </label>
  )
}
