import type { CallOptions } from '../../client/call.ts'
import { checkedButtons } from '../../client/menu.ts'
import { WxApiError } from '../../errors.ts'
import type { GetCurrentSelfmenuInfoResult } from '../generated/api/menu.ts'
import { TagMethods } from './tags.ts'

interface Named {
  /** Up to 16 bytes on the first level, of which about 4 Chinese characters are shown; in a sub-menu 60, about 8 shown. */
  readonly name: string
  /** The platform adds an empty one to its answers. */
  readonly sub_button?: readonly never[]
}

/** A button that sends an event with `EventKey`: a tap, a scan, pictures, or a place. */
export interface KeyButton extends Named {
  readonly type:
    | 'click'
    | 'scancode_push'
    | 'scancode_waitmsg'
    | 'pic_sysphoto'
    | 'pic_photo_or_album'
    | 'pic_weixin'
    | 'location_select'
  /** Up to 128 bytes. */
  readonly key: string
}

/** A button that opens a web page. */
export interface ViewButton extends Named {
  readonly type: 'view'
  /** Up to 1024 bytes. */
  readonly url: string
}

/** A button that opens a mini program, which must be linked to the account. */
export interface MiniProgramButton extends Named {
  readonly type: 'miniprogram'
  readonly appid: string
  /** The page to open, with its query. */
  readonly pagepath: string
  /** Where old versions of WeChat go instead; up to 1024 bytes. */
  readonly url: string
}

/** A button that sends permanent material (`media_id`) or opens it (`view_limited`). New menus use `ArticleButton`. */
export interface MediaButton extends Named {
  readonly type: 'media_id' | 'view_limited'
  readonly media_id: string
}

/** A button that sends a published article (`article_id`) or opens it (`article_view_limited`). */
export interface ArticleButton extends Named {
  readonly type: 'article_id' | 'article_view_limited'
  readonly article_id: string
}

/** A button that does something. */
export type ActionButton = KeyButton | ViewButton | MiniProgramButton | MediaButton | ArticleButton

/** A first-level button that opens a sub-menu of 1 to 5. */
export interface ParentButton {
  readonly type?: never
  /** Up to 16 bytes, of which about 4 Chinese characters are shown. */
  readonly name: string
  readonly sub_button: readonly ActionButton[]
}

/** A menu: 1 to 3 buttons. */
export interface Menu {
  readonly button: readonly (ActionButton | ParentButton)[]
}

/** Whom a conditional menu is for; one of the two must be there. */
export interface MenuRule {
  readonly tag_id?: string | number | undefined
  /** 1 is iOS, 2 Android, 3 anything else. */
  readonly client_platform_type?: '1' | '2' | '3' | 1 | 2 | 3 | undefined
}

/** A conditional menu as it is stored. */
export interface ConditionalMenu extends Menu {
  readonly menuid: string | number
  readonly matchrule: MenuRule
}

/** The menus that were made through the API. */
export interface Menus {
  /** For whom no conditional menu matches. */
  readonly menu: Menu & { readonly menuid?: string | number }
  /** Not there where there are none. */
  readonly conditionalmenu?: readonly ConditionalMenu[]
}

/** The menu in effect, also one made in the console; nested otherwise than `Menu`. */
export type CurrentMenu = GetCurrentSelfmenuInfoResult

/** Most bytes of a name in a sub-menu. */
const maxSubNameBytes = 60

/** The menu in the account's chats. A phone asks for it again when 5 minutes have gone since it last did. */
export abstract class MenuMethods extends TagMethods {
  /**
   * Makes the menu, in place of the one there.
   * @param menu The platform's `{ button: [...] }`, such as the `menu` of `getMenu()`, or the list of buttons.
   * @throws WxConfigError `invalid_menu` names the button that has too many bytes, or too few or many below it
   * @throws WxApiError 40054, 40055 domain not allowed; 45064 mini program not linked; 48001 not allowed to the account
   */
  async createMenu(menu: Menu | Menu['button'], options?: CallOptions): Promise<void> {
    await this.raw.menu.create({ button: checkedButtons(menu, maxSubNameBytes) }, options)
  }

  /** The menus made through the API; undefined where there is none. */
  async getMenu(options?: CallOptions): Promise<Menus | undefined> {
    try {
      // What the platform answers passed its checks of the shape before.
      return (await this.raw.menu.get({}, options)) as unknown as Menus
    } catch (error) {
      if (error instanceof WxApiError && error.errcode === 46003) return undefined
      throw error
    }
  }

  /** Deletes the menu and all conditional menus with it. */
  async deleteMenu(options?: CallOptions): Promise<void> {
    await this.raw.menu.delete({}, options)
  }

  /**
   * Adds a menu that only those see whom its rule matches; the newest that matches is shown. There must be a menu for all
   * others. It cannot be changed, only deleted.
   * @returns Its id, for `deleteConditionalMenu`.
   * @throws WxConfigError `invalid_menu`
   * @throws WxApiError 65303 no menu for all yet, 65304 rule empty, 65316 more than 3 domains, 65320 a rule by sex, place
   *   or language
   */
  async addConditionalMenu(menu: Menu | Menu['button'], matchrule: MenuRule, options?: CallOptions): Promise<string> {
    const answer = await this.raw.menu.addconditional(
      { button: checkedButtons(menu, maxSubNameBytes), matchrule },
      options,
    )
    return String(answer.menuid)
  }

  /** Deletes one conditional menu. @throws WxApiError 65301 no such menu */
  async deleteConditionalMenu(menuid: string | number, options?: CallOptions): Promise<void> {
    await this.raw.menu.delconditional({ menuid }, options)
  }

  /**
   * The menu a person sees.
   * @param userId An openid, or the person's WeChat id.
   * @throws WxApiError 46003 no menu, 65302 no such person
   */
  async tryMenu(userId: string, options?: CallOptions): Promise<Menu> {
    return (await this.raw.menu.trymatch({ user_id: userId }, options)) as unknown as Menu
  }

  /** The menu in effect, also one made in the console. */
  currentMenu(options?: CallOptions): Promise<CurrentMenu> {
    return this.raw.get_current_selfmenu_info({}, options)
  }
}
