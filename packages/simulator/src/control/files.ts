import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mediaUrl } from '../api/urls.ts'
import { SimulatorError } from '../errors.ts'
import { optionalText, refuse } from '../input.ts'
import { qrPicture } from '../official/api/qr-picture.ts'
import type { SentFile } from '../protocol.ts'
import type { SimulatorCore } from '../simulator.ts'
import { contentTypeOf, formatOf } from '../store/file-kinds.ts'
import type { MediaLibrary } from '../store/media.ts'
import { refusal } from './answers.ts'
import { mount, type Route } from './mount.ts'

/** How long a file may be, in bytes. */
const maxBytes = 10 * 1024 * 1024
/** What a page elsewhere could send without asking. */
const simpleTypes = /^(text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** Adds the calls that carry files; they come before the limit of other bodies. */
export function mountFiles(app: Hono, core: SimulatorCore): void {
  for (const { path } of fileRoutes(core).filter(({ method }) => method === 'POST')) {
    app.post(
      path,
      bodyLimit({
        maxSize: maxBytes,
        onError: (c) => refusal(c, new SimulatorError(413, 'body_too_long', `A file may have ${maxBytes} bytes.`)),
      }),
    )
  }
  mount(app, fileRoutes(core))
}

/** The calls that carry files. */
export function fileRoutes(core: SimulatorCore): readonly Route[] {
  const { official, wecom } = core
  return [
    ...routesOf('/_sim/official/media', {
      ...{ media: official.store.media, kinds: ['image', 'voice', 'video', 'thumb'], baseUrl: () => core.baseUrl },
    }),
    ...routesOf('/_sim/wecom/media', {
      ...{ media: wecom.store.media, kinds: ['image', 'voice', 'video', 'file'] },
      baseUrl: () => `${core.baseUrl}/wecom`,
    }),
    {
      method: 'GET',
      path: '/_sim/official/qrcode',
      handle: (c) => {
        const code = official.store.qrCodes.get(c.req.query('ticket') ?? '')
        if (code === undefined) throw new SimulatorError(404, 'unknown_qrcode', 'The API made no such QR code.')
        return c.body(new Uint8Array(qrPicture(code.url)), 200, { 'Content-Type': 'image/jpeg' })
      },
    },
  ]
}

/** Where the files of one product are. */
interface Shelf<Kind extends string> {
  readonly media: MediaLibrary<Kind>
  readonly kinds: readonly Kind[]
  /** Where the paths of the product's API begin. */
  readonly baseUrl: () => string
}

function routesOf<Kind extends string>(path: string, shelf: Shelf<Kind>): readonly Route[] {
  return [
    { method: 'POST', path, handle: (c) => keepFile(c, shelf) },
    {
      method: 'GET',
      path: `${path}/:id`,
      handle: (c) => {
        const media = shelf.media.get(c.req.param('id') ?? '')
        if (media === undefined) {
          throw new SimulatorError(404, 'unknown_media', 'There is no file with this media id, or it has expired.')
        }
        return c.body(new Uint8Array(media.bytes), 200, { 'Content-Type': contentTypeOf(media.format) })
      },
    },
  ]
}

/** Keeps a file a person is about to send, for three days, as the platform does. */
async function keepFile<Kind extends string>(
  c: Context,
  { media: library, kinds, baseUrl }: Shelf<Kind>,
): Promise<Response> {
  const type = c.req.header('content-type') ?? ''
  if (type === '' || simpleTypes.test(type)) {
    throw new SimulatorError(415, 'unsupported_media_type', 'Send the bytes of the file with its own Content-Type.')
  }
  const kind = kinds.find((one) => one === c.req.query('kind'))
  if (kind === undefined) throw refuse(`"kind" must be one of: ${kinds.join(', ')}.`)
  const name = optionalText({ name: c.req.query('name') }, 'name', 200) ?? ''
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.length === 0) throw refuse('The file is empty.')
  const format = formatOf(bytes) ?? /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  const media = library.addTemporary({ kind, bytes, format, name })
  if (media === undefined) throw new SimulatorError(409, 'no_room', 'There is no room for more files.')
  const answer: SentFile = {
    mediaId: media.id,
    url: mediaUrl(media, baseUrl()),
    format,
    bytes: bytes.length,
    md5: createHash('md5').update(bytes).digest('hex'),
  }
  return c.json(answer)
}
