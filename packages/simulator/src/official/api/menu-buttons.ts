import { type Input, isObject } from '../../input.ts'
import type { MenuButton, MenuButtonType } from '../../protocol.ts'
import type { ApiContext } from './endpoint.ts'
import { byteLength, optionalText } from './fields.ts'
import { ApiRefusal } from './refusal.ts'

/** Codes of what can be wrong with a button, of the first level and of the second. */
const codes = {
  count: [40016, 40023],
  type: [40017, 40024],
  name: [40018, 40025],
  key: [40019, 40026],
  url: [40020, 40027],
  domain: [40055, 40054],
  media: [40117, 40118],
} as const

type Level = 0 | 1

const maxButtons = [3, 5] as const
/** Lengths count bytes: a Han character has three. */
const maxNameBytes = [16, 60] as const
const maxKeyBytes = 128
const maxUrlBytes = 1024

/** Which fields a type needs besides its name. */
const needs: Readonly<Record<MenuButtonType, readonly (keyof MenuButton)[]>> = {
  click: ['key'],
  view: ['url'],
  miniprogram: ['url', 'appid', 'pagepath'],
  scancode_push: ['key'],
  scancode_waitmsg: ['key'],
  pic_sysphoto: ['key'],
  pic_photo_or_album: ['key'],
  pic_weixin: ['key'],
  location_select: ['key'],
  media_id: ['media_id'],
  view_limited: ['media_id'],
  article_id: ['article_id'],
  article_view_limited: ['article_id'],
}

/**
 * The buttons of a menu.
 * @param given `button` of the body: one to three, each with a type or one to five of its own.
 * @throws ApiRefusal
 */
export function readButtons(given: unknown, context: ApiContext, level: Level = 0): readonly MenuButton[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > maxButtons[level]) refuse('count', level)
  return given.map((button) => {
    if (!isObject(button)) throw new ApiRefusal(47001)
    return readButton(button, context, level)
  })
}

function readButton(button: Input, context: ApiContext, level: Level): MenuButton {
  const name = optionalText(button, 'name')
  if (name === '' || byteLength(name) > maxNameBytes[level]) refuse('name', level)
  const children = button.sub_button
  if (Array.isArray(children) && children.length > 0) {
    if (level === 1) throw new ApiRefusal(40022)
    return { name, sub_button: readButtons(children, context, 1) }
  }
  const type = optionalText(button, 'type')
  if (type === '') throw new ApiRefusal(65308)
  if (!Object.hasOwn(needs, type)) refuse('type', level)
  const fields = Object.fromEntries(
    needs[type as MenuButtonType].map((field) => [field, readField(button, field, context, level)]),
  )
  return { type: type as MenuButtonType, name, ...fields }
}

function readField(button: Input, field: keyof MenuButton, context: ApiContext, level: Level): string {
  const value = optionalText(button, field)
  if (field === 'key' && (value === '' || byteLength(value) > maxKeyBytes)) refuse('key', level)
  if (field === 'url') {
    if (value === '' || byteLength(value) > maxUrlBytes) refuse('url', level)
    if (!/^https?:\/\/[^/\s]/i.test(value)) refuse('domain', level)
  }
  if (field === 'appid' && !/^wx[0-9a-f]{16}$/i.test(value)) throw new ApiRefusal(40166)
  if (field === 'pagepath' && value === '') throw new ApiRefusal(40165)
  if (field === 'media_id') {
    if (value === '') refuse('media', level)
    if (context.store.media.getPermanent(value) === undefined) throw new ApiRefusal(40007)
  }
  if (field === 'article_id' && value === '') throw new ApiRefusal(53600)
  return value
}

function refuse(what: keyof typeof codes, level: Level): never {
  throw new ApiRefusal(codes[what][level])
}
