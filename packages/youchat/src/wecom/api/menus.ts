import { checkedButtons } from '../../client/menu.ts'
import { WxApiError } from '../../errors.ts'
import type { MenuButton, MenuGetResult } from '../generated/api/menu.ts'
import type { AgentOptions } from './sending.ts'
import { TagMethods } from './tags.ts'

/** A menu: 1 to 3 buttons, each with an action or with 1 to 5 buttons below it. */
export interface Menu {
  readonly button: readonly MenuButton[]
}

/** Most bytes of a name in a sub-menu (path/90231 of the WeCom manual). */
const maxSubNameBytes = 40

/** The menu in the application's chat. */
export abstract class MenuMethods extends TagMethods {
  /**
   * Makes the menu, in place of the one there.
   * @param menu The platform's `{ button: [...] }`, such as `getMenu()` gives, or the list of buttons. Names have up to
   *   16 bytes, in a sub-menu 40; keys 128, addresses 1024.
   * @throws WxConfigError `invalid_menu` names the button that has too many bytes, or too few or many below it
   * @throws WxApiError 40017 type, 40054, 40055 domain not allowed, 40056 wrong agentid
   */
  async createMenu(menu: Menu | Menu['button'], { agentid, ...options }: AgentOptions = {}): Promise<void> {
    await this.raw.menu.create({ agentid, button: checkedButtons(menu, maxSubNameBytes) }, options)
  }

  /** The menu; undefined where there is none. */
  async getMenu({ agentid, ...options }: AgentOptions = {}): Promise<Pick<MenuGetResult, 'button'> | undefined> {
    try {
      const { button } = await this.raw.menu.get({ agentid }, options)
      return { button }
    } catch (error) {
      if (error instanceof WxApiError && error.errcode === 46003) return undefined
      throw error
    }
  }

  /** Deletes the menu. @throws WxApiError 40056 wrong agentid */
  async deleteMenu({ agentid, ...options }: AgentOptions = {}): Promise<void> {
    await this.raw.menu.delete({ agentid }, options)
  }
}
