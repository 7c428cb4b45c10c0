import { readButtons as readAny } from '../../api/menu-buttons.ts'
import { ApiRefusal } from '../../api/refusal.ts'
import type { MenuButton, MenuButtonType } from '../../protocol.ts'
import type { ApiContext } from './endpoint.ts'

const maxNameBytes = [16, 60] as const

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
 * @param given `button` of the body.
 * @throws ApiRefusal
 */
export function readButtons(given: unknown, { store }: ApiContext): readonly MenuButton[] {
  return readAny(given, {
    ...{ needs, maxNameBytes, wrongType: 47001, noType: 65308 },
    checkField: (field, value, level) => {
      if (field === 'appid' && !/^wx[0-9a-f]{16}$/i.test(value)) throw new ApiRefusal(40166)
      if (field === 'pagepath' && value === '') throw new ApiRefusal(40165)
      if (field === 'media_id') {
        if (value === '') throw new ApiRefusal(level === 0 ? 40117 : 40118)
        if (store.media.getPermanent(value) === undefined) throw new ApiRefusal(40007)
      }
      if (field === 'article_id' && value === '') throw new ApiRefusal(53600)
    },
  })
}
