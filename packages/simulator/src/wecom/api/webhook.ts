import { createHash } from 'node:crypto'
import { mediaUrl } from '../../api/urls.ts'
import { type Input, isObject } from '../../input.ts'
import { formatOf } from '../../store/file-kinds.ts'
import { readCard } from './card.ts'
import { readContent, type Shown } from './content.ts'
import { type ApiCall, ApiRefusal, type WecomContext, type WecomEndpoint } from './context.ts'
import { byteLength, text } from './fields.ts'
import { keep } from './media.ts'
import { kindOf, maxUploadBytes } from './upload.ts'

const mb = 1024 * 1024
const maxTextBytes = 2048
const maxMarkdownBytes = 4096
const maxPictureBytes = 2 * mb
/** A picture of 2 MB in base64, and what is around it. */
const maxBodyBytes = 3 * mb
const types = ['news', 'file', 'voice', 'template_card']

/** Chapter “group robots”: who has a key may write to its group. Source: path/91770 of the WeCom manual. */
export const webhookEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/webhook/send',
    token: false,
    maxBytes: maxBodyBytes,
    lacks: 'nobody is told of being mentioned',
    handle: (call, context) => {
      const robot = context.store.robots.get(call.query.get('key') ?? '')
      if (robot === undefined) throw new ApiRefusal(93000)
      context.platform.showChat(robot.chatid, { ...read(call.body, context), callId: call.id })
      return {}
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/webhook/upload_media',
    token: false,
    body: 'raw',
    maxBytes: maxUploadBytes,
    handle: upload,
  },
]

/** What a robot writes: some types have limits of their own. */
function read(body: Input, context: WecomContext): Shown {
  const { msgtype } = body
  if (msgtype === 'text' || msgtype === 'markdown' || msgtype === 'markdown_v2') {
    const given = body[msgtype]
    const content = text(isObject(given) ? given : {}, 'content', 44004)
    if (byteLength(content) > (msgtype === 'text' ? maxTextBytes : maxMarkdownBytes)) throw new ApiRefusal(45002)
    return { kind: msgtype, content: { [msgtype]: given } }
  }
  if (msgtype === 'image') return readPicture(isObject(body.image) ? body.image : {}, context)
  const shown = readContent(body, types, context)
  const card = shown.content.template_card
  if (isObject(card)) {
    if (readCard(card).isInteractive) throw new ApiRefusal(40058)
  }
  return shown
}

/** A picture stands in the call itself, with its checksum. */
function readPicture(given: Input, { store, baseUrl }: WecomContext): Shown {
  const bytes = Buffer.from(text(given, 'base64'), 'base64')
  const md5 = createHash('md5').update(bytes).digest('hex')
  if (text(given, 'md5').toLowerCase() !== md5) throw new ApiRefusal(40058)
  const format = formatOf(bytes)
  if (format !== 'jpg' && format !== 'png') throw new ApiRefusal(40005)
  if (bytes.length > maxPictureBytes) throw new ApiRefusal(40009)
  const media = store.media.addTemporary({ kind: 'image', bytes, format, name: `${md5}.${format}` })
  if (media === undefined) throw new ApiRefusal(45001)
  return { kind: 'image', content: { image: { media_id: media.id, md5 }, PicUrl: mediaUrl(media, baseUrl()) } }
}

function upload(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const kind = kindOf(call)
  if (kind !== 'file' && kind !== 'voice') throw new ApiRefusal(40004)
  const { createdAt, ...answer } = keep(call, kind, context)
  return { ...answer, created_at: String(createdAt) }
}
