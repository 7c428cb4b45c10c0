import { useId } from 'preact/hooks'
import type { Question } from '../../wecom/card.ts'

interface CardQuestionProps {
  readonly question: Question
  /** Ids of the options that are chosen. */
  readonly chosen: readonly string[]
  readonly disabled: boolean
  readonly onChoose: (id: string) => void
}

/** A vote or a list of a card. */
export function CardQuestion({ question, chosen, disabled, onChoose }: CardQuestionProps) {
  const name = useId()
  const { key, title, options, form } = question
  if (form === 'list') {
    return (
      <label class="press-question press-list">
        <span>{title}</span>
        <select
          class="field field-small"
          aria-label={title || key}
          disabled={disabled}
          value={chosen[0] ?? ''}
          data-testid={`select-${key}`}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <fieldset class="press-question" disabled={disabled}>
      <legend class={title === '' ? 'hidden' : ''}>{title || key}</legend>
      {options.map(({ id, text }) => (
        <label key={id} class="press-option">
          <input
            type={form === 'checks' ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(id)}
            data-testid={`option-${id}`}
            onChange={() => onChoose(id)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
