import type { Part } from '../../api/multipart.ts'
import { ApiRefusal } from '../../api/refusal.ts'
import { type Input, isObject } from '../../input.ts'
import type { MenuButton } from '../../protocol.ts'
import type { Media, MediaKind, NewMedia } from '../../store/media.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { integer, text } from './fields.ts'
import { fileAnswer } from './media.ts'
import { checkFile, kindOf, permanentRules, readUpload } from './upload.ts'
import { mediaUrl } from './urls.ts'

/** How many an account may keep of each kind. */
const limits: Readonly<Record<MediaKind, number>> = { image: 100_000, voice: 1000, video: 1000, thumb: 1000 }
const maxBatch = 20

/** Chapter “material”: files that stay until they are deleted. */
export const materialEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/material/add_material',
    body: 'raw',
    plainErrors: true,
    handle: add,
  },
  { method: 'POST', path: '/cgi-bin/material/get_material', plainErrors: true, handle: get },
  {
    method: 'POST',
    path: '/cgi-bin/material/del_material',
    handle: ({ body }, { store, platform }) => {
      const id = text(body, 'media_id', 41006)
      const menus = [platform.account.menu, ...store.menus.conditional.map(({ button }) => button)]
      if (menus.some((menu) => uses(menu, id))) throw new ApiRefusal(48005)
      if (!store.media.remove(id)) throw new ApiRefusal(40007)
      return ok
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/material/get_materialcount',
    handle: (_call, { store }) => {
      const count = (kind: MediaKind): number => store.media.list(kind).length
      // Articles are drafts now.
      return { voice_count: count('voice'), video_count: count('video'), image_count: count('image'), news_count: 0 }
    },
  },
  { method: 'POST', path: '/cgi-bin/material/batchget_material', handle: batchGet },
]

function add(call: ApiCall, { store, baseUrl }: ApiContext): ApiAnswer {
  const kind = kindOf(call)
  const { file, parts } = readUpload(call)
  const checked = checkFile(file, kind, permanentRules[kind])
  if (store.media.list(kind).length >= limits[kind]) throw new ApiRefusal(45034)
  const described: NewMedia = kind === 'video' ? { ...checked, ...readDescription(parts) } : checked
  const media = store.media.addPermanent(described)
  if (media === undefined) throw new ApiRefusal(45034)
  return { media_id: media.id, ...(kind === 'image' ? { url: mediaUrl(media, baseUrl()) } : {}) }
}

/** Title and introduction of a video, in JSON. @throws ApiRefusal 40216 */
function readDescription(parts: readonly Part[]): { readonly title: string; readonly introduction: string } {
  const part = parts.find(({ name }) => name === 'description')
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(part?.bytes))
  } catch {
    throw new ApiRefusal(40216)
  }
  if (!isObject(value) || typeof value.title !== 'string' || value.title === '') throw new ApiRefusal(40216)
  return { title: value.title, introduction: typeof value.introduction === 'string' ? value.introduction : '' }
}

function get({ body }: ApiCall, { store, baseUrl }: ApiContext): ApiAnswer {
  const media = store.media.getPermanent(text(body, 'media_id', 41006))
  if (media === undefined) throw new ApiRefusal(40007)
  if (media.kind !== 'video') return fileAnswer(media)
  return { title: media.title, description: media.introduction, down_url: mediaUrl(media, baseUrl()) }
}

function batchGet({ body }: ApiCall, context: ApiContext): ApiAnswer {
  const kind = text(body, 'type', 40004)
  if (!['image', 'voice', 'video', 'news'].includes(kind)) throw new ApiRefusal(40004)
  const { offset, count } = readPage(body)
  const all = kind === 'news' ? [] : context.store.media.list(kind as MediaKind)
  const page = all.slice(offset, offset + count)
  return { total_count: all.length, item_count: page.length, item: page.map((media) => listed(media, context)) }
}

/** `offset` and `count`, of which the latter is 1 to 20. @throws ApiRefusal 45164, 45076 */
export function readPage(body: Input): { readonly offset: number; readonly count: number } {
  const offset = integer(body, 'offset', 45164)
  const count = integer(body, 'count', 45076)
  if (offset < 0) throw new ApiRefusal(45164)
  if (count < 1 || count > maxBatch) throw new ApiRefusal(45076)
  return { offset, count }
}

function listed(media: Media, { baseUrl }: ApiContext): Readonly<Record<string, unknown>> {
  return {
    media_id: media.id,
    name: media.kind === 'video' ? media.title : media.name,
    update_time: Math.floor(media.createdAt / 1000),
    ...(media.kind === 'image' ? { url: mediaUrl(media, baseUrl()) } : {}),
  }
}

function uses(menu: readonly MenuButton[], id: string): boolean {
  return menu.some(({ media_id, sub_button: children }) => media_id === id || uses(children ?? [], id))
}
