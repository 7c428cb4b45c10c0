// Printed by tools/codegen from spec/wecom/menu.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** A button of the menu: one that does something, or one with others below it. */
export interface MenuButton {
  readonly type?: 'click' | 'view' | 'scancode_push' | 'scancode_waitmsg' | 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin' | 'location_select' | 'view_miniprogram' | undefined
  readonly name: string
  readonly key?: string | undefined
  readonly url?: string | undefined
  readonly appid?: string | undefined
  readonly pagepath?: string | undefined
  readonly sub_button?: readonly MenuButton[] | undefined
}

/** A button of the menu. */
export interface MenuButtonResult {
  type?: 'click' | 'view' | 'scancode_push' | 'scancode_waitmsg' | 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin' | 'location_select' | 'view_miniprogram'
  name: string
  key?: string
  url?: string
  appid?: string
  pagepath?: string
  sub_button?: MenuButtonResult[]
}

/** Parameters of `POST /cgi-bin/menu/create`. */
export interface MenuCreateParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  /** One to three. */
  readonly button: readonly MenuButton[]
}

/** Parameters of `GET /cgi-bin/menu/delete`. */
export interface MenuDeleteParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
}

/** Parameters of `GET /cgi-bin/menu/get`. */
export interface MenuGetParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
}

/** Answer of `GET /cgi-bin/menu/get`. */
export interface MenuGetResult extends ApiResult {
  button: MenuButtonResult[]
}

/** The rows of this chapter. */
export function menuEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/menu/create {"query":["agentid"],"account":["agentid"]} repeatable
GET /cgi-bin/menu/delete {"query":["agentid"],"account":["agentid"]} repeatable
GET /cgi-bin/menu/get {"query":["agentid"],"account":["agentid"]} repeatable
`)
}
