import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { MenuButton } from '../../protocol.ts'
import type { MatchRule } from '../store/menus.ts'
import type { ApiCall, ApiContext, Endpoint } from './endpoint.ts'
import { ok } from './endpoint.ts'
import { integer, object, text } from './fields.ts'
import { readButtons } from './menu-buttons.ts'

/** Conditional menus may lead to so many domains in all. */
const maxDomains = 3
/** Rules by what the platform no longer tells of people. */
const personalRules = ['sex', 'country', 'province', 'city', 'language']
const platforms = ['1', '2', '3']

/** Chapter “menu”: the default menu, the conditional ones, and which one somebody sees. */
export const menuEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/menu/create',
    dailyLimit: 1000,
    escapes: 40033,
    handle: ({ body }, context) => {
      context.platform.console.replaceMenu(readButtons(body.button, context))
      return ok
    },
  },
  { method: 'GET', path: '/cgi-bin/menu/get', dailyLimit: 10_000, handle: get },
  {
    method: 'GET',
    path: '/cgi-bin/menu/delete',
    dailyLimit: 1000,
    handle: (_call, { platform, store }) => {
      platform.console.replaceMenu([])
      store.menus.clear()
      return ok
    },
  },
  { method: 'GET', path: '/cgi-bin/get_current_selfmenu_info', handle: getCurrent },
  {
    method: 'POST',
    path: '/cgi-bin/menu/addconditional',
    dailyLimit: 2000,
    escapes: 40033,
    handle: addConditional,
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/delconditional',
    dailyLimit: 2000,
    handle: ({ body }, { store }) => {
      if (!store.menus.remove(integer(body, 'menuid', 65301))) throw new ApiRefusal(65301)
      return ok
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/trymatch',
    dailyLimit: 20_000,
    handle: ({ body }, { platform, store }) => {
      const openid = text(body, 'user_id', 65302)
      if (!platform.followers.has(openid)) throw new ApiRefusal(65302)
      const menu = store.menus.match(store.profiles.get(openid).tagIds)
      return { button: shown(menu?.button ?? platform.account.menu) }
    },
  },
]

function get(_call: ApiCall, { platform, store }: ApiContext): Readonly<Record<string, unknown>> {
  const { menu } = platform.account
  const { conditional, defaultId } = store.menus
  if (menu.length === 0) throw new ApiRefusal(46003)
  return {
    menu: { button: shown(menu), ...(defaultId === null ? {} : { menuid: defaultId }) },
    ...(conditional.length === 0
      ? {}
      : { conditionalmenu: conditional.toReversed().map((one) => ({ ...one, button: shown(one.button) })) }),
  }
}

/** The same menu once more in another form: sub buttons are in a list within `sub_button`. */
function getCurrent(_call: ApiCall, { platform }: ApiContext): Readonly<Record<string, unknown>> {
  const { menu } = platform.account
  const button = menu.map(({ sub_button: children, ...own }) =>
    children === undefined ? own : { ...own, sub_button: { list: children } },
  )
  return { is_menu_open: menu.length > 0 ? 1 : 0, selfmenu_info: { button } }
}

function addConditional({ body }: ApiCall, context: ApiContext): Readonly<Record<string, unknown>> {
  const { menus } = context.store
  if (context.platform.account.menu.length === 0) throw new ApiRefusal(65303)
  const button = readButtons(body.button, context)
  const rule = readRule(object(body, 'matchrule', 65304))
  const domains = [...menus.conditional.flatMap((menu) => menu.button), ...button].flatMap(domainsOf)
  if (new Set(domains).size > maxDomains) throw new ApiRefusal(65316)
  return { menuid: String(menus.add(button, rule).menuid) }
}

function readRule(given: Input): MatchRule {
  const set = Object.entries(given).filter(([, value]) => value !== '' && value !== null)
  if (set.some(([name]) => personalRules.includes(name))) throw new ApiRefusal(65320)
  const fields = Object.fromEntries(set.map(([name, value]) => [name, String(value)]))
  // Tags were groups once.
  const tag = fields.tag_id ?? fields.group_id
  const platform = fields.client_platform_type
  if (tag === undefined && platform === undefined) throw new ApiRefusal(65304)
  if (platform !== undefined && !platforms.includes(platform)) throw new ApiRefusal(40035)
  return {
    ...(tag === undefined ? {} : { tag_id: tag }),
    ...(platform === undefined ? {} : { client_platform_type: platform }),
  }
}

/** The buttons as they are answered: each says whether it has some of its own. */
function shown(buttons: readonly MenuButton[]): readonly object[] {
  return buttons.map((button) => ({ ...button, sub_button: shown(button.sub_button ?? []) }))
}

function domainsOf({ url, sub_button: children }: MenuButton): readonly string[] {
  const own = url !== undefined && URL.canParse(url) ? [new URL(url).hostname] : []
  return [...own, ...(children ?? []).flatMap(domainsOf)]
}
