import type { CallOptions } from '../../client/call.ts'
import type { Download } from '../../client/download.ts'
import { origin } from '../../client/origin.ts'
import { WxConfigError } from '../../errors.ts'
import type { QrcodeCreateParams } from '../generated/api/qrcode.ts'
import { mpUrlOf } from './core.ts'
import { MaintenanceMethods } from './maintenance.ts'

/** What a QR code is to say and how long. */
export interface QrcodeOptions {
  /** What `EventKey` of the scan will hold: a text of 1 to 64 characters, or a whole number from 1. */
  readonly scene: string | number
  /**
   * How long a temporary code lives, up to 2592000 (30 days). Left out, with `isPermanent` not set, it is 60.
   */
  readonly expiresInSeconds?: number | undefined
  /** One of the account's 100 000 codes that never end; its number may be at most 100 000. @default false */
  readonly isPermanent?: boolean | undefined
}

/** A QR code that leads to the account. */
export interface Qrcode {
  readonly ticket: string
  /** What is in the code; a picture can be drawn from it with any QR library. */
  readonly url: string
  /** Address of the picture, a JPEG; anybody may open it. */
  readonly imageUrl: string
  /** Not there of a permanent code. */
  readonly expiresInSeconds?: number
}

const longestSeconds = 2_592_000

/** What the endpoint is asked. @throws WxConfigError `invalid_scene`, `invalid_expiry` */
export function qrcodeRequest({ scene, expiresInSeconds, isPermanent = false }: QrcodeOptions): QrcodeCreateParams {
  const limit = isPermanent ? 100_000 : 2 ** 32 - 1
  if (typeof scene === 'number' && !(Number.isInteger(scene) && scene >= 1 && scene <= limit)) {
    throw new WxConfigError('invalid_scene', `A numbered scene must be a whole number from 1 to ${limit}.`)
  }
  if (typeof scene === 'string' && (scene === '' || [...scene].length > 64)) {
    throw new WxConfigError('invalid_scene', 'A scene must have 1 to 64 characters.')
  }
  const isNumber = typeof scene === 'number'
  const action_info = { scene: isNumber ? { scene_id: scene } : { scene_str: scene } }
  if (isPermanent) {
    if (expiresInSeconds !== undefined) throw new WxConfigError('invalid_expiry', 'A permanent code does not expire.')
    return { action_name: isNumber ? 'QR_LIMIT_SCENE' : 'QR_LIMIT_STR_SCENE', action_info }
  }
  const expire_seconds = expiresInSeconds ?? 60
  if (!(Number.isInteger(expire_seconds) && expire_seconds >= 1 && expire_seconds <= longestSeconds)) {
    throw new WxConfigError('invalid_expiry', `expiresInSeconds must be a whole number from 1 to ${longestSeconds}.`)
  }
  return { expire_seconds, action_name: isNumber ? 'QR_SCENE' : 'QR_STR_SCENE', action_info }
}

/** QR codes that lead to the account and tell it from where. */
export abstract class QrcodeMethods extends MaintenanceMethods {
  /**
   * Makes a QR code. Whoever scans it begins to follow with `EventKey` `qrscene_` and the scene, or, following already,
   * sends the event SCAN with the scene.
   * @throws WxConfigError `invalid_scene`, `invalid_expiry`
   * @throws WxApiError 45029 no permanent codes left
   */
  async createQrcode(options: QrcodeOptions, callOptions?: CallOptions): Promise<Qrcode> {
    const { ticket, url, expire_seconds } = await this.raw.qrcode.create(qrcodeRequest(options), callOptions)
    const expires = expire_seconds === undefined ? {} : { expiresInSeconds: expire_seconds }
    return { ticket, url, imageUrl: this.qrcodeImageUrl(ticket), ...expires }
  }

  /** The address of a code's picture, by its ticket. */
  qrcodeImageUrl(ticket: string): string {
    return `${origin(mpUrlOf(this.options))}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`
  }

  /** The picture of a code, a JPEG. @throws WxTransportError `http_status` 404 of a ticket that is unknown or over */
  qrcodeImage(ticket: string, options?: CallOptions): Promise<Download> {
    return this.raw.showqrcode({ ticket }, options)
  }
}
