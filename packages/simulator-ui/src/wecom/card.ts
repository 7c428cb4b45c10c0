import { listAt, textAt } from '../nodes.ts'
import { safeHref } from '../rich-text.ts'

type Nodes = Readonly<Record<string, unknown>>

/** A template card or an older task card as it is drawn. What is not there is '' or null; addresses are safe to open. */
export interface CardModel {
  readonly type: string
  readonly source: { readonly text: string; readonly icon: string; readonly tone: number } | null
  readonly title: string
  readonly description: string
  readonly emphasis: { readonly title: string; readonly description: string } | null
  readonly quote: { readonly title: string; readonly text: string; readonly href: string | null } | null
  readonly image: string
  readonly imageText: ImageText | null
  readonly verticals: readonly { readonly title: string; readonly description: string }[]
  readonly subtitle: string
  readonly rows: readonly { readonly name: string; readonly value: string; readonly href: string | null }[]
  readonly jumps: readonly { readonly title: string; readonly href: string | null; readonly question: string }[]
  /** Where a tap on the card leads. */
  readonly href: string | null
  readonly questions: readonly Question[]
  readonly buttons: readonly CardButton[]
  /** Sends the choices of a vote or of lists. */
  readonly submit: CardButton | null
  readonly menu: { readonly description: string; readonly actions: readonly CardButton[] } | null
  /** What stands on the button once nothing can be pressed any more. */
  readonly replaceText: string
}

export interface ImageText {
  readonly title: string
  readonly description: string
  readonly image: string
  readonly href: string | null
}

export interface CardButton {
  readonly key: string
  readonly text: string
  /** 1 blue, 2 blue text, 3 red text, 4 grey text, as the manual numbers them. */
  readonly style: number
  /** A button that opens an address in place of being pressed. */
  readonly href: string | null
}

/** A vote or a list to choose from. */
export interface Question {
  readonly key: string
  readonly title: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  /** `checks` allows several, `radios` and `list` one. */
  readonly form: 'checks' | 'radios' | 'list'
  readonly disabled: boolean
  /** Ids that are chosen at first. */
  readonly chosen: readonly string[]
}

/** What is chosen, by the question's key. */
export type Choices = Readonly<Record<string, readonly string[]>>

/** Reads a card in the spelling of the API; what is malformed is left out. */
export function cardModel(card: Nodes): CardModel {
  const at = (...paths: string[]) => textAt(card, ...paths)
  const has = (...paths: string[]) => at(...paths) !== ''
  const isTask = card.card_type === undefined
  return {
    type: at('card_type') || 'taskcard',
    source: has('source.desc', 'source.icon_url')
      ? { text: at('source.desc'), icon: at('source.icon_url'), tone: Number(at('source.desc_color')) || 0 }
      : null,
    title: at('main_title.title', 'title'),
    description: at('main_title.desc', 'description'),
    emphasis: has('emphasis_content.title', 'emphasis_content.desc')
      ? { title: at('emphasis_content.title'), description: at('emphasis_content.desc') }
      : null,
    quote: has('quote_area.title', 'quote_area.quote_text')
      ? { title: at('quote_area.title'), text: at('quote_area.quote_text'), href: safeHref(at('quote_area.url')) }
      : null,
    image: at('card_image.url'),
    imageText: has('image_text_area.image_url', 'image_text_area.title')
      ? {
          ...{ title: at('image_text_area.title'), description: at('image_text_area.desc') },
          ...{ image: at('image_text_area.image_url'), href: safeHref(at('image_text_area.url')) },
        }
      : null,
    verticals: listAt(card, 'vertical_content_list').map((one) => ({
      ...{ title: textAt(one, 'title'), description: textAt(one, 'desc') },
    })),
    subtitle: at('sub_title_text'),
    rows: listAt(card, 'horizontal_content_list').map((one) => ({
      name: textAt(one, 'keyname'),
      value: textAt(one, 'value', 'userid', 'url'),
      href: textAt(one, 'type') === '1' ? safeHref(textAt(one, 'url')) : null,
    })),
    jumps: listAt(card, 'jump_list').map((one) => ({
      title: textAt(one, 'title'),
      href: safeHref(textAt(one, 'url')),
      question: textAt(one, 'type') === '3' ? textAt(one, 'question') : '',
    })),
    href: safeHref(at('card_action.url', ...(isTask ? ['url'] : []))),
    questions: questionsOf(card),
    buttons: [...listAt(card, 'button_list'), ...listAt(card, 'btn')].map(buttonOf),
    submit: has('submit_button.key') ? buttonOf(card.submit_button as Nodes) : null,
    menu:
      listAt(card, 'action_menu.action_list').length === 0
        ? null
        : { description: at('action_menu.desc'), actions: listAt(card, 'action_menu.action_list').map(buttonOf) },
    replaceText: at('replace_text'),
  }
}

/** What is chosen before anybody chose. */
export function firstChoices({ questions }: CardModel): Choices {
  return Object.fromEntries(questions.map(({ key, chosen }) => [key, chosen]))
}

/** What is chosen after a tap on an option. */
export function withChoice(choices: Choices, { key, form }: Question, id: string): Choices {
  const before = choices[key] ?? []
  if (form !== 'checks') return { ...choices, [key]: [id] }
  return { ...choices, [key]: before.includes(id) ? before.filter((one) => one !== id) : [...before, id] }
}

/** The choices of a card's own questions; those without one are left out. */
export function madeChoices({ questions }: CardModel, choices: Choices): Choices {
  const made = questions.map(({ key }) => [key, choices[key] ?? []] as const)
  return Object.fromEntries(made.filter(([, ids]) => ids.length > 0))
}

function buttonOf(button: Nodes): CardButton {
  return {
    key: textAt(button, 'key'),
    text: textAt(button, 'text', 'name'),
    style: Number(textAt(button, 'style')) || (textAt(button, 'color') === 'red' ? 3 : 1),
    href: textAt(button, 'type') === '1' ? safeHref(textAt(button, 'url')) : null,
  }
}

function questionsOf(card: Nodes): readonly Question[] {
  const lists = [...(isNodes(card.button_selection) ? [card.button_selection] : []), ...listAt(card, 'select_list')]
  const vote = isNodes(card.checkbox) ? [card.checkbox] : []
  return [
    ...vote.map((one) => questionOf(one, textAt(one, 'mode') === '1' ? 'checks' : 'radios')),
    ...lists.map((one) => questionOf(one, 'list')),
  ]
}

function questionOf(nodes: Nodes, form: Question['form']): Question {
  const list = listAt(nodes, 'option_list')
  const options = list.map((one) => ({ id: textAt(one, 'id'), text: textAt(one, 'text') }))
  const checked = list.filter((one) => isYes(one.is_checked)).map((one) => textAt(one, 'id'))
  const selected = textAt(nodes, 'selected_id')
  const known = options.some(({ id }) => id === selected)
  // A list that says nothing shows its first option.
  const first = form === 'list' ? [known ? selected : (options[0]?.id ?? '')].filter(Boolean) : checked
  return {
    ...{ key: textAt(nodes, 'question_key'), title: textAt(nodes, 'title'), options, form },
    disabled: isYes(nodes.disable),
    chosen: form === 'radios' ? first.slice(0, 1) : first,
  }
}

/** XML has every value as a text. */
function isYes(value: unknown): boolean {
  return value === true || value === 'true' || value === 1 || value === '1'
}

function isNodes(value: unknown): value is Nodes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
