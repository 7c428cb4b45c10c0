import type { Context } from 'hono'
import { SimulatorError } from '../errors.ts'
import { officialEndpoints } from '../official/api/table.ts'
import { articleUrl, mediaUrl } from '../official/api/urls.ts'
import type { OfficialPlatform } from '../official/platform.ts'
import type { Article } from '../official/store/drafts.ts'
import type { OfficialStore } from '../official/store/store.ts'
import type { Person, PersonMenuAnswer, TableAnswer, TableName, Tables, UserRow } from '../protocol.ts'
import { defaultDailyLimit } from '../store/quotas.ts'
import type { Route } from './mount.ts'
import { limitOf } from './query.ts'

type Readers = {
  readonly [Name in TableName]: (platform: OfficialPlatform, baseUrl: string) => readonly Tables[Name][]
}

/** How many rows are answered where no limit is given. */
const defaultLimit = 200

/** Reads what the platform keeps for the account; nothing here counts as a call of its API. */
export function tableRoutes(platform: OfficialPlatform, baseUrl: () => string): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/_sim/official/tables/:name',
      handle: (c) => {
        const name = c.req.param('name') ?? ''
        if (!Object.hasOwn(readers, name)) {
          throw new SimulatorError(404, 'unknown_table', `The tables are: ${Object.keys(readers).join(', ')}.`)
        }
        const rows: readonly unknown[] = readers[name as TableName](platform, baseUrl())
        const answer: TableAnswer<unknown> = { rows: rows.slice(0, limitOf(c) ?? defaultLimit), total: rows.length }
        return c.json(answer)
      },
    },
    { method: 'GET', path: '/_sim/official/users/:openid/menu', handle: (c) => c.json(menuOf(platform, c)) },
  ]
}

const readers: Readers = {
  users: ({ people, store }) => people.map((person) => userRow(person, store)),
  tags: ({ store, people }) =>
    store.tags.list().map(({ id, name }) => ({
      id,
      name,
      people: people.filter(({ openid }) => store.profiles.get(openid).tagIds.includes(id)).length,
      system: store.tags.isSystem(id),
    })),
  menus: ({ account, store }) => [
    ...(account.menu.length === 0 ? [] : [{ menuid: store.menus.defaultId, matchrule: null, button: account.menu }]),
    ...store.menus.conditional.map(({ menuid, matchrule, button }) => ({
      menuid,
      matchrule: { ...matchrule },
      button,
    })),
  ],
  media: ({ store }, baseUrl) =>
    store.media.all().map((media) => {
      const { id, kind, format, name, title, bytes, createdAt, expiresAt } = media
      return {
        ...{ mediaId: id, kind, format, name, title, bytes: bytes.length, createdAt, expiresAt },
        url: mediaUrl(media, baseUrl),
      }
    }),
  articles: ({ store }, baseUrl) => [
    ...store.drafts.list().map(({ mediaId, articles, updatedAt }) => ({
      ...{ id: mediaId, state: 'draft' as const, at: updatedAt },
      articles: articles.map((article) => ({ title: titleOf(article), deleted: false, url: null })),
    })),
    ...store.drafts.publications().map(({ articleId, articles, publishedAt }) => ({
      ...{ id: articleId, state: 'published' as const, at: publishedAt },
      articles: articles.map(({ article, deleted, key }) => ({
        ...{ title: titleOf(article), deleted, url: articleUrl(key, baseUrl) },
      })),
    })),
  ],
  templates: ({ store }) => store.templates.list(),
  qrcodes: ({ store }) => store.qrCodes.list().map((code) => ({ ...code, expired: store.qrCodes.isExpired(code) })),
  quotas: ({ store }) =>
    officialEndpoints
      .map(({ path, dailyLimit }) => ({ path, used: store.quotas.used(path), limit: dailyLimit ?? defaultDailyLimit }))
      .sort((a, b) => b.used - a.used),
}

function userRow({ openid, nickname, subscribed, subscribedAt }: Person, store: OfficialStore): UserRow {
  const { remark, tagIds, blocked, scene, qrScene, qrSceneStr } = store.profiles.get(openid)
  return {
    ...{ openid, nickname, subscribed, subscribedAt, remark, tagIds, blocked, scene },
    qrScene: qrScene === 0 ? qrSceneStr : String(qrScene),
    allowances: store.allowances.left(openid),
  }
}

/** The menu somebody sees: the newest conditional one that fits, or the default one. */
function menuOf(platform: OfficialPlatform, c: Context): PersonMenuAnswer {
  const { account, store } = platform
  const { openid } = platform.person(c.req.param('openid') ?? '')
  const found = store.menus.match(store.profiles.get(openid).tagIds)
  if (account.menu.length === 0 || found === undefined) return { menuid: store.menus.defaultId, button: account.menu }
  return { menuid: found.menuid, button: found.button }
}

function titleOf({ title }: Article): string {
  return typeof title === 'string' ? title : ''
}
