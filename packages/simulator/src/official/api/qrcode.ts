import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { QrCode } from '../store/qrcodes.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, RawAnswer } from './endpoint.ts'
import { integer, object, optionalText } from './fields.ts'
import { qrPicture } from './qr-picture.ts'
import { publicHeaders } from './urls.ts'

const maxSeconds = 2_592_000
const defaultSeconds = 60
const maxSceneChars = 64
const maxTemporaryId = 2 ** 32 - 1
const maxPermanentId = 100_000

/** How each kind of code reads its scene, and whether it stays. */
const actions: Readonly<
  Record<string, { readonly stays: boolean; readonly scene: (given: Input) => number | string }>
> = {
  QR_SCENE: { stays: false, scene: (given) => sceneId(given, maxTemporaryId) },
  QR_STR_SCENE: { stays: false, scene: sceneText },
  QR_LIMIT_SCENE: { stays: true, scene: (given) => sceneId(given, maxPermanentId) },
  QR_LIMIT_STR_SCENE: { stays: true, scene: sceneText },
}

/** Chapter “QR codes with a scene”. */
export const qrcodeEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/qrcode/create', dailyLimit: 100_000, handle: create },
  {
    method: 'GET',
    path: '/cgi-bin/showqrcode',
    token: false,
    handle: ({ query }, { store }) => {
      const code = store.qrCodes.get(query.get('ticket') ?? '')
      if (code === undefined) return new RawAnswer('', { 'Content-Type': 'text/html' }, 404)
      return new RawAnswer(qrPicture(code.url), { 'Content-Type': 'image/jpg', ...publicHeaders })
    },
  },
]

function create({ body }: ApiCall, { store }: ApiContext): ApiAnswer {
  const name = optionalText(body, 'action_name')
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined) throw new ApiRefusal(40052)
  const scene = action.scene(object(object(body, 'action_info', 40053), 'scene', 40053))
  if (action.stays) {
    const code = store.qrCodes.addPermanent(scene)
    if (code === undefined) throw new ApiRefusal(45029)
    return answered(code)
  }
  const seconds = readSeconds(body.expire_seconds)
  return { ...answered(store.qrCodes.addTemporary(scene, seconds)), expire_seconds: seconds }
}

function answered({ ticket, url }: QrCode): { readonly ticket: string; readonly url: string } {
  return { ticket, url }
}

/** What is no number of seconds counts as left out; more than thirty days is thirty days. */
function readSeconds(given: unknown): number {
  const seconds = typeof given === 'string' ? Number(given) : given
  if (typeof seconds !== 'number' || !(seconds >= 1)) return defaultSeconds
  return Math.min(Math.floor(seconds), maxSeconds)
}

function sceneId(scene: Input, max: number): number {
  const id = integer(scene, 'scene_id', 40053)
  if (id < 1 || id > max) throw new ApiRefusal(40053)
  return id
}

function sceneText(scene: Input): string {
  const value = scene.scene_str
  if (typeof value !== 'string' || value === '') throw new ApiRefusal(40053)
  if ([...value].length > maxSceneChars) throw new ApiRefusal(40169)
  return value
}
