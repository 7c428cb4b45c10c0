/** Where a card comes from, in its first line. */
export interface AiBotCardSource {
  readonly icon_url?: string
  readonly desc?: string
  /** 0 grey, 1 black, 2 red, 3 green. @default 0 */
  readonly desc_color?: 0 | 1 | 2 | 3
}

/** The menu in the upper right corner; it needs the card's `task_id`. */
export interface AiBotActionMenu {
  readonly desc?: string
  /** 1 to 3 entries. */
  readonly action_list: readonly { readonly text: string; readonly key: string }[]
}

/** A title with a line beneath. */
export interface AiBotCardTitle {
  readonly title?: string
  readonly desc?: string
}

/** Where a tap leads: type 0 nowhere, 1 to a page, 2 to a mini program. */
export interface AiBotCardAction {
  readonly type?: number
  readonly url?: string
  readonly appid?: string
  readonly pagepath?: string
}

/** A line that leads somewhere: type 1 to a page, 2 to a mini program, 3 asks the bot. */
export interface AiBotCardJump extends AiBotCardAction {
  readonly title: string
  /** What the bot is asked, at most 200 bytes; with type 3. */
  readonly question?: string
}

/** A name and its value in one line. */
export interface AiBotCardLine {
  readonly keyname: string
  readonly value?: string
  /** 1 a page, 3 a member. */
  readonly type?: number
  readonly url?: string
  /** The member; with type 3. */
  readonly userid?: string
}

/** One choice. */
export interface AiBotCardOption {
  readonly id: string
  readonly text: string
}

/** A list to choose one entry from. */
export interface AiBotCardSelector {
  readonly question_key: string
  readonly title?: string
  /** Only in an update. */
  readonly disable?: boolean
  readonly selected_id?: string
  /** 1 to 10 entries. */
  readonly option_list: readonly AiBotCardOption[]
}

/** What all cards may have. */
export interface AiBotCardBase {
  readonly source?: AiBotCardSource
  readonly action_menu?: AiBotActionMenu
  readonly main_title?: AiBotCardTitle
  /** Different for each card of a bot: letters, digits and `_-@`, at most 128 bytes. */
  readonly task_id?: string
  /** Makes the platform send a `feedback_event` when a member judges the card. */
  readonly feedback?: { readonly id: string }
}

interface Notice extends AiBotCardBase {
  readonly quote_area?: AiBotCardAction & { readonly title?: string; readonly quote_text?: string }
  /** At most 6. */
  readonly horizontal_content_list?: readonly AiBotCardLine[]
  /** At most 3. */
  readonly jump_list?: readonly AiBotCardJump[]
  readonly card_action: AiBotCardAction
}

/** A text. It needs `main_title.title` or `sub_title_text`. */
export interface AiBotTextNotice extends Notice {
  readonly card_type: 'text_notice'
  readonly emphasis_content?: AiBotCardTitle
  readonly sub_title_text?: string
}

/** A picture with text. It needs `card_image` or `image_text_area`. */
export interface AiBotNewsNotice extends Notice {
  readonly card_type: 'news_notice'
  readonly main_title: AiBotCardTitle
  /** `aspect_ratio` lies between 1.3 and 2.25. */
  readonly card_image?: { readonly url: string; readonly aspect_ratio?: number }
  readonly image_text_area?: AiBotCardAction & AiBotCardTitle & { readonly image_url: string }
  /** At most 4. */
  readonly vertical_content_list?: readonly AiBotCardTitle[]
}

/** Buttons. */
export interface AiBotButtonInteraction extends Omit<Notice, 'card_action' | 'jump_list'> {
  readonly card_type: 'button_interaction'
  readonly main_title: AiBotCardTitle
  readonly sub_title_text?: string
  readonly card_action?: AiBotCardAction
  readonly button_selection?: AiBotCardSelector
  /** 1 to 6; `style` is 1 to 4. */
  readonly button_list: readonly { readonly text: string; readonly key: string; readonly style?: number }[]
  readonly task_id: string
}

/** A vote. */
export interface AiBotVoteInteraction extends AiBotCardBase {
  readonly card_type: 'vote_interaction'
  readonly main_title: AiBotCardTitle
  readonly checkbox: {
    readonly question_key: string
    /** 0 one choice, 1 several. */
    readonly mode?: 0 | 1
    /** Only in an update. */
    readonly disable?: boolean
    /** 1 to 20. */
    readonly option_list: readonly (AiBotCardOption & { readonly is_checked?: boolean })[]
  }
  readonly submit_button: { readonly text: string; readonly key: string }
  readonly task_id: string
}

/** Several lists to choose from. */
export interface AiBotMultipleInteraction extends AiBotCardBase {
  readonly card_type: 'multiple_interaction'
  readonly main_title: AiBotCardTitle
  /** 1 to 3. */
  readonly select_list: readonly AiBotCardSelector[]
  readonly submit_button: { readonly text: string; readonly key: string }
}

/** A template card. The last three kinds need a bot that receives callbacks. Source: path/101032 of the WeCom manual. */
export type AiBotCard =
  | AiBotTextNotice
  | AiBotNewsNotice
  | AiBotButtonInteraction
  | AiBotVoteInteraction
  | AiBotMultipleInteraction
