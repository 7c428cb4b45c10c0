import { useState } from 'preact/hooks'
import { useApp } from '../../context.ts'
import type { Talk } from '../../talk.ts'
import {
  type CardButton,
  type CardModel,
  type Choices,
  cardModel,
  firstChoices,
  madeChoices,
  withChoice,
} from '../../wecom/card.ts'
import { Icon } from '../Icon.tsx'
import { CardParts } from './CardParts.tsx'
import { CardQuestion } from './CardQuestion.tsx'

export interface PressCardProps {
  /** In the spelling of the API. */
  readonly card: Readonly<Record<string, unknown>>
  readonly state: 'open' | 'answered' | 'updated'
  readonly taskId: string
  /** What stands on the button in place of its text. */
  readonly replaceName?: string | undefined
  /** Key of what was pressed. */
  readonly pressed?: string | undefined
  /** What was chosen when it was pressed. */
  readonly chosen?: Choices
  readonly talk: Talk
  readonly onPress?: ((key: string, choices: Choices) => Promise<boolean>) | undefined
}

/** A template card: what it says, and what can be pressed, chosen and sent. */
export function PressCard({ card, taskId, replaceName, pressed, chosen, talk, onPress, state }: PressCardProps) {
  const { t } = useApp()
  const model = cardModel(card)
  const [made, setMade] = useState<Choices>({})
  const [busy, setBusy] = useState(false)
  const choices = { ...firstChoices(model), ...chosen, ...made }
  const replaced = replaceName ?? (model.replaceText || undefined)
  const isOver = replaced !== undefined
  const canPress = onPress !== undefined && taskId !== ''
  const disabled = !canPress || busy || isOver

  async function press(key: string, choices: Choices): Promise<void> {
    setBusy(true)
    await onPress?.(key, choices)
    setBusy(false)
  }

  return (
    <div class="card card-press" data-testid="press-card" data-state={state} data-type={model.type}>
      <div class="press-head">
        <Source model={model} />
        {model.menu !== null && (
          <ActionMenu menu={model.menu} disabled={!canPress || busy} onPress={(key) => void press(key, {})} />
        )}
      </div>
      <CardParts model={model} onAsk={(text) => void talk.act('say', { text })} canAsk={talk.open} />
      {model.questions.map((question) => (
        <CardQuestion
          key={question.key}
          question={question}
          chosen={choices[question.key] ?? []}
          disabled={disabled || question.disabled}
          onChoose={(id) => setMade((before) => ({ ...before, ...withChoice(choices, question, id) }))}
        />
      ))}
      <Buttons
        model={model}
        pressed={pressed}
        replaced={replaced}
        disabled={disabled}
        onPress={(key) => void press(key, madeChoices(model, choices))}
      />
      {taskId === '' && (model.buttons.some(({ href }) => href === null) || model.submit !== null) && (
        <p class="card-note">{t.cardNoTask}</p>
      )}
    </div>
  )
}

function Source({ model: { source, type } }: { readonly model: CardModel }) {
  const { t } = useApp()
  return <p class={`press-source source-${source?.tone ?? 0}`}>{source?.text || t.cardTypes[type] || type}</p>
}

interface ButtonsProps {
  readonly model: CardModel
  readonly pressed: string | undefined
  /** What stands in place of the button that was pressed. */
  readonly replaced: string | undefined
  readonly disabled: boolean
  readonly onPress: (key: string) => void
}

/** The buttons; once one is replaced it stands alone, as in WeCom. */
function Buttons({ model: { buttons, submit }, pressed, replaced, disabled, onPress }: ButtonsProps) {
  const all = submit === null ? buttons : [...buttons, submit]
  if (all.length === 0) return null
  const shown = replaced === undefined ? all : all.filter(({ key }) => key === pressed).slice(0, 1)
  const standIn: CardButton = { key: pressed ?? '', text: replaced ?? '', style: 4, href: null }
  return (
    <div class="press-buttons">
      {(shown.length === 0 ? [standIn] : shown).map((button, index) =>
        button.href === null ? (
          <button
            key={index}
            type="button"
            class={`button press-${button.style}`}
            aria-pressed={button.key === pressed}
            disabled={disabled}
            data-testid={`press-${button.key}`}
            onClick={() => onPress(button.key)}
          >
            {button.key === pressed && <Icon name="check" size={16} />}
            {replaced ?? button.text}
          </button>
        ) : (
          <a
            key={index}
            class={`button press-${button.style}`}
            href={button.href}
            target="_blank"
            rel="noopener noreferrer"
          >
            {button.text}
          </a>
        ),
      )}
    </div>
  )
}

interface ActionMenuProps {
  readonly menu: NonNullable<CardModel['menu']>
  readonly disabled: boolean
  readonly onPress: (key: string) => void
}

function ActionMenu({ menu, disabled, onPress }: ActionMenuProps) {
  const { t } = useApp()
  return (
    <details
      class="press-menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.open = false
      }}
    >
      <summary
        aria-label={menu.description || t.cardMenu}
        title={menu.description || t.cardMenu}
        data-testid="card-menu"
      >
        <Icon name="dots" size={20} />
      </summary>
      <ul>
        {menu.actions.map(({ key, text }) => (
          <li key={key}>
            <button
              type="button"
              disabled={disabled}
              data-testid={`action-${key}`}
              onClick={(event) => {
                event.currentTarget.closest('details')?.removeAttribute('open')
                onPress(key)
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
