// Printed by tools/codegen from spec/official-account/menu.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** A button of the menu in effect. */
export interface SelfMenuButton {
  /** One of the API's types, or `text`, `img`, `video`, `voice`, `news` of a menu made in the console. */
  type?: string
  name: string
  key?: string
  /** The text, media id or video link of a menu made in the console. */
  value?: string
  url?: string
  news_info?: {
    list: {
      title: string
      author?: string
      digest?: string
      show_cover: 0 | 1
      cover_url: string
      content_url: string
      source_url?: string
    }[]
  }
  sub_button?: {
    list?: SelfMenuButton[]
  }
}

/** What a button does. */
export type MenuButtonType = 'click' | 'view' | 'scancode_push' | 'scancode_waitmsg' | 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin' | 'location_select' | 'media_id' | 'view_limited' | 'article_id' | 'article_view_limited' | 'miniprogram'

/** A button below another one. */
export interface MenuSubButton {
  readonly type: MenuButtonType
  /** At most 60 bytes. */
  readonly name: string
  /** What comes back in the event as EventKey; at most 128 bytes. */
  readonly key?: string | undefined
  /** At most 1024 bytes. Of a mini program, what old clients open in its place. */
  readonly url?: string | undefined
  readonly media_id?: string | undefined
  readonly article_id?: string | undefined
  /** The mini program's; it must be linked with the account (45064). */
  readonly appid?: string | undefined
  /** The page of the mini program. */
  readonly pagepath?: string | undefined
}

/** A button of the menu: one that does something, or one with others below it. */
export interface MenuButton {
  /** Needed unless there is a `sub_button`. */
  readonly type?: MenuButtonType | undefined
  /** At most 16 bytes. */
  readonly name: string
  /** What comes back in the event as EventKey; at most 128 bytes. */
  readonly key?: string | undefined
  /** At most 1024 bytes. Of a mini program, what old clients open in its place. */
  readonly url?: string | undefined
  readonly media_id?: string | undefined
  readonly article_id?: string | undefined
  /** The mini program's; it must be linked with the account (45064). */
  readonly appid?: string | undefined
  /** The page of the mini program. */
  readonly pagepath?: string | undefined
  /** Up to five. */
  readonly sub_button?: readonly MenuSubButton[] | undefined
}

/** A button below another one. */
export interface MenuSubButtonResult {
  type: MenuButtonType
  name: string
  key?: string
  url?: string
  media_id?: string
  article_id?: string
  appid?: string
  pagepath?: string
}

/** A button of the menu. */
export interface MenuButtonResult {
  type?: MenuButtonType
  name: string
  key?: string
  url?: string
  media_id?: string
  article_id?: string
  appid?: string
  pagepath?: string
  sub_button?: MenuSubButtonResult[]
}

/** Answer of `GET /cgi-bin/get_current_selfmenu_info`. */
export interface GetCurrentSelfmenuInfoResult extends ApiResult {
  /** 1 where the menu is shown. */
  is_menu_open: 0 | 1
  selfmenu_info: {
    button: SelfMenuButton[]
  }
}

/** Parameters of `POST /cgi-bin/menu/addconditional`. */
export interface MenuAddconditionalParams {
  /** One to three. */
  readonly button: readonly MenuButton[]
  readonly matchrule: {
    /** The tag a follower must have. */
    readonly tag_id?: string | number | undefined
    /** 1 iOS, 2 Android, 3 others. */
    readonly client_platform_type?: '1' | '2' | '3' | 1 | 2 | 3 | undefined
    readonly language?: string | undefined
    /** @deprecated The platform has retired it. */
    readonly group_id?: string | undefined
    /** @deprecated The platform has retired it. */
    readonly sex?: string | undefined
    /** @deprecated The platform has retired it. */
    readonly country?: string | undefined
    /** @deprecated The platform has retired it. */
    readonly province?: string | undefined
    /** @deprecated The platform has retired it. */
    readonly city?: string | undefined
  }
}

/** Answer of `POST /cgi-bin/menu/addconditional`. */
export interface MenuAddconditionalResult extends ApiResult {
  menuid: number | string
}

/** Parameters of `POST /cgi-bin/menu/create`. */
export interface MenuCreateParams {
  /** One to three. */
  readonly button: readonly MenuButton[]
}

/** Parameters of `POST /cgi-bin/menu/delconditional`. */
export interface MenuDelconditionalParams {
  readonly menuid: string | number
}

/** Answer of `GET /cgi-bin/menu/get`. */
export interface MenuGetResult extends ApiResult {
  /** The menu for everybody. */
  menu: {
    button: MenuButtonResult[]
    menuid?: number | string
  }
  /** The conditional menus, if there are any. */
  conditionalmenu?: {
    button: MenuButtonResult[]
    menuid?: number | string
    matchrule: {
      group_id?: number | string
      tag_id?: number | string
      /** @deprecated The platform has retired it. */
      sex?: number | string
      client_platform_type?: number | string
      /** @deprecated The platform has retired it. */
      country?: string
      /** @deprecated The platform has retired it. */
      province?: string
      /** @deprecated The platform has retired it. */
      city?: string
      language?: string
    }
  }[]
}

/** Parameters of `POST /cgi-bin/menu/trymatch`. */
export interface MenuTrymatchParams {
  /** An openid or a WeChat id. */
  readonly user_id: string
}

/** Answer of `POST /cgi-bin/menu/trymatch`. */
export interface MenuTrymatchResult extends ApiResult {
  button: MenuButtonResult[]
}

/** The rows of this chapter. */
export function menuEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/get_current_selfmenu_info repeatable
POST /cgi-bin/menu/addconditional
POST /cgi-bin/menu/create repeatable
POST /cgi-bin/menu/delconditional
GET /cgi-bin/menu/delete repeatable
GET /cgi-bin/menu/get repeatable
POST /cgi-bin/menu/trymatch repeatable
`)
}
