import { decodeAesKey } from 'youchat/crypto'
import { type Input, isObject, optionalChoice, optionalText, readFields, refuse, requiredText } from '../input.ts'
import type { Format, MenuButton, Mode, OfficialAccountState } from '../protocol.ts'

/** What can be chosen about the simulated Official Account; what is left out has the seeded value. */
export interface OfficialAccountOptions {
  /** @default 'wx0000000000000001' */
  readonly appId?: string
  /** @default 'test-secret' */
  readonly appSecret?: string
  /** The account's own id. @default 'gh_000000000001' */
  readonly originalId?: string
  /** @default '测试公众号 Test Account' */
  readonly name?: string
  /** @default 'test-token' */
  readonly token?: string
  /** @default 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' */
  readonly encodingAesKey?: string
  /** @default 'plain' */
  readonly mode?: Mode
  /** @default 'xml' */
  readonly format?: Format
  /** The domains pages may be on that ask who somebody is. @default any */
  readonly oauthDomains?: readonly string[]
  /** The menu the account starts with. @default three buttons: a click, a link, a parent of both */
  readonly menu?: readonly MenuButton[]
}

/** The modes, as the console offers them. */
export const modes: readonly Mode[] = ['plain', 'compatible', 'encrypted']
/** The data formats, as the console offers them. */
export const formats: readonly Format[] = ['xml', 'json']

const seededMenu: readonly MenuButton[] = [
  { name: '今日 Today', type: 'click', key: 'TODAY' },
  { name: '网站 Site', type: 'view', url: 'https://example.com/' },
  {
    name: '更多 More',
    sub_button: [
      { name: '帮助 Help', type: 'click', key: 'HELP' },
      { name: '关于 About', type: 'view', url: 'https://example.com/about' },
    ],
  },
]

const accountFields = [
  ...['appId', 'appSecret', 'originalId', 'name', 'token', 'encodingAesKey', 'mode', 'format', 'menu'],
  'oauthDomains',
]

/**
 * The account as it is before anything happened.
 * @throws SimulatorError `bad_request`
 */
export function createAccount(options: OfficialAccountOptions = {}): OfficialAccountState {
  const input = readFields(options, accountFields)
  const text = (name: string, seeded: string): string =>
    input[name] === undefined ? seeded : requiredText(input, name, 200)
  const encodingAesKey = text('encodingAesKey', 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')
  checkAesKey(encodingAesKey)
  return {
    appId: text('appId', 'wx0000000000000001'),
    appSecret: text('appSecret', 'test-secret'),
    originalId: text('originalId', 'gh_000000000001'),
    name: text('name', '测试公众号 Test Account'),
    token: text('token', 'test-token'),
    encodingAesKey,
    mode: optionalChoice(input, 'mode', modes) ?? 'plain',
    format: optionalChoice(input, 'format', formats) ?? 'xml',
    callbackUrl: null,
    verification: null,
    menu: input.menu === undefined ? seededMenu : readMenu(input.menu),
    ...(input.oauthDomains === undefined ? {} : { oauthDomains: readDomains(input.oauthDomains) }),
  }
}

function readDomains(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length <= 100 && value.every((domain) => typeof domain === 'string')) return value
  throw refuse('"oauthDomains" must be a list of up to 100 domains.')
}

function checkAesKey(encodingAesKey: string): void {
  try {
    decodeAesKey(encodingAesKey)
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
}

/**
 * A callback URL in the form pushes go to, without its fragment.
 * @throws SimulatorError `bad_request`
 */
export function readCallbackUrl(value: unknown): string {
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) {
    throw refuse('The callback URL must be a whole address, such as http://127.0.0.1:3000/wechat.')
  }
  const url = new URL(value)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse('The callback URL must begin with http:// or https://.')
  if (url.username !== '' || url.password !== '')
    throw refuse('The callback URL must not hold a user name or password.')
  url.hash = ''
  return url.href
}

/**
 * Up to three buttons, each a click, a link, or the parent of up to five.
 * @throws SimulatorError `bad_request`
 */
export function readMenu(value: unknown): readonly MenuButton[] {
  return readButtons(value, 3, (button) => {
    if (button.sub_button === undefined) return readButton(button)
    return {
      name: requiredText(button, 'name', 60),
      sub_button: readButtons(button.sub_button, 5, readButton),
    }
  })
}

function readButtons(value: unknown, limit: number, read: (button: Input) => MenuButton): readonly MenuButton[] {
  if (!Array.isArray(value) || value.length > limit) throw refuse(`A menu level is a list of up to ${limit} buttons.`)
  return value.map((button) => {
    if (!isObject(button)) throw refuse('A button is an object with name, type, and key or url.')
    return read(button)
  })
}

function readButton(button: Input): MenuButton {
  const name = requiredText(button, 'name', 60)
  const type = optionalChoice(button, 'type', ['click', 'view'])
  if (type === 'click') return { name, type, key: requiredText(button, 'key', 128) }
  if (type !== 'view') throw refuse(`The button "${name}" needs a type, click or view, or a list sub_button.`)
  const url = optionalText(button, 'url', 1024) ?? ''
  if (!/^https?:\/\//.test(url)) throw refuse(`The button "${name}" needs a url that begins with http:// or https://.`)
  return { name, type, url }
}
