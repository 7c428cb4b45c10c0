import { mediaUrl } from '../api/urls.ts'
import { SimulatorError } from '../errors.ts'
import type { TableAnswer, WecomTableName, WecomTables } from '../protocol.ts'
import type { WecomPlatform } from '../wecom/platform.ts'
import type { Route } from './mount.ts'
import { limitOf } from './query.ts'

type Readers = {
  readonly [Name in WecomTableName]: (platform: WecomPlatform, baseUrl: string) => readonly WecomTables[Name][]
}

/** How many rows are answered where no limit is given. */
const defaultLimit = 200

/** Reads what the platform keeps for the corp; nothing here counts as a call of its API. */
export function wecomTableRoutes(platform: WecomPlatform, baseUrl: () => string): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/_sim/wecom/tables/:name',
      handle: (c) => {
        const name = c.req.param('name') ?? ''
        if (!Object.hasOwn(readers, name)) {
          throw new SimulatorError(404, 'unknown_table', `The tables are: ${Object.keys(readers).join(', ')}.`)
        }
        const rows: readonly unknown[] = readers[name as WecomTableName](platform, baseUrl())
        const answer: TableAnswer<unknown> = { rows: rows.slice(0, limitOf(c) ?? defaultLimit), total: rows.length }
        return c.json(answer)
      },
    },
  ]
}

const readers: Readers = {
  members: ({ members }) => members.list(),
  departments: ({ store, state }) =>
    state.departments.map((department) => ({
      ...department,
      members: store.members.listIn(new Set([department.id])).length,
    })),
  tags: ({ store }) =>
    store.tags.list().map(({ id, name, userlist, partylist }) => ({ id, name, userlist, partylist })),
  groups: ({ store }) => store.appChats.list(),
  media: ({ store }, baseUrl) =>
    store.media.all().map((media) => {
      const { id, kind, format, name, bytes, createdAt, expiresAt } = media
      return {
        ...{ mediaId: id, kind, format, name, bytes: bytes.length, createdAt, expiresAt },
        url: mediaUrl(media, baseUrl),
      }
    }),
}
