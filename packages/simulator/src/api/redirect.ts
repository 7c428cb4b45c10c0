import { RawAnswer } from './endpoint.ts'

/** Where somebody goes back to from a page of web authorization. */
export interface Return {
  readonly redirectUri: string
  /** Undefined where it was left out. */
  readonly state: string | undefined
}

/** Back to the page: with a code, or after a no without one. */
export function redirectBack(
  { redirectUri, state }: Return,
  code: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): RawAnswer {
  const [address = '', ...fragment] = redirectUri.split('#')
  const given = [
    ...(code === undefined ? [] : [`code=${code}`]),
    ...(state === undefined ? [] : [`state=${encodeURIComponent(state)}`]),
  ].join('&')
  const query = given === '' ? '' : `${address.includes('?') ? '&' : '?'}${given}`
  const location = [new URL(address + query).href, ...fragment].join('#')
  return new RawAnswer('', { ...headers, Location: location }, 302)
}
