interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, name: string])[]
  readonly testId: string
  readonly onValue: (value: Value) => void
}

/** A choice of one of several, with its name above it. */
export function SelectField<Value extends string>({ label, value, options, testId, onValue }: SelectFieldProps<Value>) {
  return (
    <label class="form-row">
      <span class="form-label">{label}</span>
      <select
        class="field"
        value={value}
        data-testid={testId}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
