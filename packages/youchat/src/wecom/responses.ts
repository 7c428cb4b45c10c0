import { WxResponse } from '../callback/reply.ts'
import type { Answered } from '../callback/responses.ts'
import type { XmlContents } from '../xml/write.ts'

/** Answers a press on a card: its buttons become one that cannot be pressed any more. */
export class WxUpdateButtonResponse extends WxResponse {
  readonly MsgType = 'update_button'
  readonly Button: { readonly ReplaceName: string }

  /** @param ReplaceName What the button says from now on, such as 已批准. */
  constructor(ReplaceName: string, req: Answered) {
    super(req)
    this.Button = { ReplaceName }
  }

  protected nodes(): XmlContents {
    return { Button: this.Button }
  }
}

/** A card as the API takes it, with `card_type` and what belongs to it. */
export interface WxTemplateCard {
  readonly card_type: string
  readonly [field: string]: unknown
}

/**
 * Answers a press on a card with another card in its place.
 *
 * ```ts
 * app.on('event.template_card_event', (req) => new WxTemplateCardResponse({ card_type: 'text_notice', … }, req))
 * ```
 */
export class WxTemplateCardResponse extends WxResponse {
  readonly MsgType = 'update_template_card'
  readonly TemplateCard: WxTemplateCard

  /** @param card Written as `sendTemplateCard` takes it; the reply spells it as the platform wants it here. */
  constructor(card: WxTemplateCard, req: Answered) {
    super(req)
    this.TemplateCard = card
  }

  protected nodes(): XmlContents {
    return { TemplateCard: inPascalCase(this.TemplateCard) as XmlContents }
  }
}

/** Answers a press on a task card of the older kind. */
export class WxUpdateTaskcardResponse extends WxResponse {
  readonly MsgType = 'update_taskcard'
  readonly TaskCard: { readonly ReplaceName: string }

  /** @param ReplaceName What the pressed button says from now on. */
  constructor(ReplaceName: string, req: Answered) {
    super(req)
    this.TaskCard = { ReplaceName }
  }

  protected nodes(): XmlContents {
    return { TaskCard: this.TaskCard }
  }
}

/** Names that are not put together from words with a line between. */
const irregular: Readonly<Record<string, string>> = {
  appid: 'AppId',
  pagepath: 'PagePath',
  checkbox: 'CheckBox',
  keyname: 'KeyName',
  userid: 'UserId',
}

/** `card_type` is `CardType` in a reply. Lists become repeated nodes. */
function inPascalCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPascalCase)
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([name, child]) => [pascalCase(name), inPascalCase(child)]),
  )
}

function pascalCase(name: string): string {
  return irregular[name] ?? name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
