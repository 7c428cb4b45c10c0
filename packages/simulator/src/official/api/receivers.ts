import { ApiRefusal } from '../../api/refusal.ts'
import type { ApiContext } from './endpoint.ts'

/** Whether an openid is anybody's the account knows. */
export function isKnown(openid: string, { platform }: ApiContext): boolean {
  return platform.findPerson(openid) !== undefined || platform.crowd.has(openid)
}

/** An openid somebody has. @throws ApiRefusal 40003 */
export function knownOpenid(openid: string, context: ApiContext, unknown = 40003): string {
  if (!isKnown(openid, context)) throw new ApiRefusal(unknown)
  return openid
}

/**
 * An openid of somebody who follows.
 * @param stranger Code where it is somebody who does not.
 * @throws ApiRefusal 40003, 43004
 */
export function followerOpenid(openid: string, context: ApiContext, stranger = 43004): string {
  knownOpenid(openid, context)
  if (!context.platform.followers.has(openid)) throw new ApiRefusal(stranger)
  return openid
}

/** What is shown to somebody, unless they are one of the crowd, who read nothing. */
export function show(
  openid: string,
  { kind, content, callId }: { readonly kind: string; readonly content: object; readonly callId: string },
  { platform }: ApiContext,
): void {
  if (platform.findPerson(openid) !== undefined) {
    platform.show(openid, { kind, content: content as Readonly<Record<string, unknown>>, callId })
  }
}

/** A page of openids, as lists of followers are answered: `data` is missing where there are none. */
export function openidPage(openids: readonly string[]): {
  count: number
  data?: { openid: readonly string[] }
  next_openid: string
} {
  if (openids.length === 0) return { count: 0, next_openid: '' }
  return { count: openids.length, data: { openid: openids }, next_openid: openids.at(-1) ?? '' }
}

/** The openids of a list behind one of them; all for ''. @throws ApiRefusal 40003 */
export function pageAfter(all: readonly string[], after: string, limit: number): readonly string[] {
  const index = after === '' ? -1 : all.indexOf(after)
  if (after !== '' && index === -1) throw new ApiRefusal(40003)
  return all.slice(index + 1, index + 1 + limit)
}
