import { randomBytes } from 'node:crypto'

/** A template of the account. */
export interface Template {
  readonly id: string
  readonly title: string
  /** Lines with `{{thing1.DATA}}` where a value goes. */
  readonly content: string
  readonly example: string
}

/** What an account has at the start, so that something can be sent. */
const seeded: Template = {
  id: 'test-template',
  title: '订单通知 Order',
  content: '商品:{{thing1.DATA}}\n金额:{{amount2.DATA}}\n时间:{{time3.DATA}}',
  example: '商品:咖啡\n金额:￥12.00\n时间:2024年5月1日 08:00',
}

/** Which kind of value a keyword has, by its name; `thing` is anything. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/时间|日期|time|date/i, 'time'],
  [/金额|价格|amount|price/i, 'amount'],
  [/电话|手机|phone/i, 'phone_number'],
  [/单号|编号|number|code/i, 'character_string'],
]

interface SavedTemplates {
  readonly templates: readonly Template[]
  readonly industries: readonly [number, number]
  readonly changedIn: number | null
}

/** The message templates of the account and the industries they belong to. */
export class Templates {
  readonly #templates = new Map<string, Template>()
  #industries: readonly [number, number] = [1, 2]
  /** The month, as a number, the industries were changed in; null before the first time. */
  changedIn: number | null = null

  constructor() {
    this.clear()
  }

  get industries(): readonly [number, number] {
    return this.#industries
  }

  get(id: string): Template | undefined {
    return this.#templates.get(id)
  }

  list(): readonly Template[] {
    return [...this.#templates.values()]
  }

  /** A template from the library, with these keywords. */
  add(shortId: string, names: readonly string[]): Template {
    const keywords = names.map((name, index) => {
      const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'thing'
      return `${name}:{{${kind}${index + 1}.DATA}}`
    })
    const template = {
      id: randomBytes(32).toString('base64url'),
      title: shortId,
      content: keywords.join('\n'),
      example: '',
    }
    this.#templates.set(template.id, template)
    return template
  }

  /** @returns whether there was one */
  remove(id: string): boolean {
    return this.#templates.delete(id)
  }

  /** Sets the industries, by which all templates are lost. */
  changeIndustries(industries: readonly [number, number], month: number): void {
    this.#industries = industries
    this.changedIn = month
    this.#templates.clear()
  }

  save(): SavedTemplates {
    return { templates: this.list(), industries: this.#industries, changedIn: this.changedIn }
  }

  load(saved: SavedTemplates): void {
    this.#templates.clear()
    for (const template of saved.templates) this.#templates.set(template.id, template)
    this.#industries = saved.industries
    this.changedIn = saved.changedIn
  }

  clear(): void {
    this.#templates.clear()
    this.#templates.set(seeded.id, seeded)
    this.#industries = [1, 2]
    this.changedIn = null
  }
}
