import { SimulatorError } from '../errors.ts'
import { optionalText, readFields, refuse } from '../input.ts'
import { type QrCode, type QrCodes, ticketOf } from './store/qrcodes.ts'

/** A QR code somebody holds a camera at. */
export interface ScannedCode {
  readonly scene: string
  readonly ticket: string
  /** What the code's scene was made as. */
  readonly number: number | null
}

/**
 * The code that is scanned: one the API made, by its ticket, its url or its scene, or any scene at all.
 * @param body `{ scene }`, `{ ticket }` or `{ url }`
 * @throws SimulatorError `bad_request`, `unknown_qrcode`, `qrcode_expired`
 */
export function readScan(body: unknown, codes: QrCodes): ScannedCode {
  const input = readFields(body, ['scene', 'ticket', 'url'])
  const ticket = optionalText(input, 'ticket', 500)
  const url = optionalText(input, 'url', 500)
  const given = [input.scene, ticket, url].filter((value) => value !== undefined)
  if (given.length > 1) throw refuse('Give one of "scene", "ticket" and "url".')
  if (ticket === undefined && url === undefined) return scanScene(input.scene, codes)
  const code = ticket === undefined ? codes.find((one) => one.url === url) : codes.get(ticket)
  if (code === undefined) throw new SimulatorError(404, 'unknown_qrcode', 'The API made no such QR code.')
  if (codes.isExpired(code)) throw new SimulatorError(409, 'qrcode_expired', 'This QR code has expired.')
  return scanned(code)
}

function scanScene(given: unknown, codes: QrCodes): ScannedCode {
  const scene = typeof given === 'number' && Number.isSafeInteger(given) ? String(given) : given
  if (typeof scene !== 'string' || scene === '' || scene.length > 64) {
    throw refuse('"scene" is missing: give the text or whole number of the QR code, up to 64 characters.')
  }
  const code = codes.find((one) => String(one.scene) === scene && !codes.isExpired(one))
  if (code !== undefined) return scanned(code)
  return { scene, ticket: ticketOf(scene), number: typeof given === 'number' ? given : null }
}

function scanned({ scene, ticket }: QrCode): ScannedCode {
  return { scene: String(scene), ticket, number: typeof scene === 'number' ? scene : null }
}
