import type { MenuButton, MenuButtonType } from '../../simulator/src/protocol.ts'
import type { Place } from './talk.ts'

/** What a button needs before it can do what it does. */
export type MenuNeed = 'nothing' | 'scan' | 'pictures' | 'place'

const needs: Partial<Record<MenuButtonType, MenuNeed>> = {
  scancode_push: 'scan',
  scancode_waitmsg: 'scan',
  pic_sysphoto: 'pictures',
  pic_photo_or_album: 'pictures',
  pic_weixin: 'pictures',
  location_select: 'place',
}

export function needOf({ type }: MenuButton): MenuNeed {
  return (type === undefined ? undefined : needs[type]) ?? 'nothing'
}

/** The event of a button that opens a mini program. */
export function miniProgramEvent({ pagepath }: MenuButton, menuid: number | null): object {
  return { Event: 'view_miniprogram', EventKey: pagepath ?? '', ...menuIdNode(menuid) }
}

/** The event of a button that scans. */
export function scanCodeEvent({ type, key }: MenuButton, scanType: string, result: string): object {
  return { Event: type, EventKey: key ?? '', ScanCodeInfo: { ScanType: scanType, ScanResult: result } }
}

/** The event of a button that asks for a place; the place follows as a message. */
export function placeEvent({ key }: MenuButton, { latitude, longitude, scale, label }: Place): object {
  const place = { Location_X: String(latitude), Location_Y: String(longitude), Scale: String(scale), Label: label }
  return { Event: 'location_select', EventKey: key ?? '', SendLocationInfo: { ...place, Poiname: '' } }
}

export function menuIdNode(menuid: number | null): { readonly MenuId?: string } {
  return menuid === null ? {} : { MenuId: String(menuid) }
}
