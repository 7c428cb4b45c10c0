import type { TemplateCard } from '../generated/api/message.ts'

/** The parts of a card of one type: those it must have, and those it may. */
type Card<Type extends TemplateCard['card_type'], Must extends keyof TemplateCard, May extends keyof TemplateCard> = {
  readonly card_type: Type
} & { readonly [Part in Must]-?: NonNullable<TemplateCard[Part]> } & Pick<TemplateCard, May>

type Shared = 'source' | 'main_title' | 'quote_area' | 'horizontal_content_list'
type Notice = Shared | 'action_menu' | 'jump_list' | 'task_id'

/** A card with text; with `action_menu` it must have a `task_id`. */
export type TextNoticeCard = Card<'text_notice', 'card_action', Notice | 'emphasis_content' | 'sub_title_text'>

/** A card with a picture and text; with `action_menu` it must have a `task_id`. */
export type NewsNoticeCard = Card<
  'news_notice',
  'card_action',
  Notice | 'card_image' | 'image_text_area' | 'vertical_content_list'
>

/** A card with buttons, and perhaps a choice. */
export type ButtonCard = Card<
  'button_interaction',
  'task_id' | 'button_list',
  Shared | 'action_menu' | 'sub_title_text' | 'card_action' | 'button_selection' | 'replace_text'
>

/** A card with one question. */
export type VoteCard = Card<
  'vote_interaction',
  'task_id' | 'checkbox' | 'submit_button',
  'source' | 'main_title' | 'replace_text'
>

/** A card with several choices. */
export type MultipleCard = Card<
  'multiple_interaction',
  'task_id' | 'select_list' | 'submit_button',
  'source' | 'main_title' | 'replace_text'
>

/** A card that only tells something. */
export type NoticeCard = TextNoticeCard | NewsNoticeCard

/**
 * A template card, by its `card_type`. `task_id`: ≤ 128 letters, digits and `_-@`, another one for each card of an
 * application; it comes back with the event of an answer.
 */
export type TypedTemplateCard = NoticeCard | ButtonCard | VoteCard | MultipleCard
