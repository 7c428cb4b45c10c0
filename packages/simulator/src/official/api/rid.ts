import { randomBytes } from 'node:crypto'

/** A new request id as it stands in `errmsg`: the time in hex, then two random parts. */
export function newRid(now: number): string {
  const time = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0')
  const random = randomBytes(8).toString('hex')
  return `${time}-${random.slice(0, 8)}-${random.slice(8)}`
}

/** Whether a text has the form of a request id. */
export function isRid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{8}){2}$/.test(text)
}
