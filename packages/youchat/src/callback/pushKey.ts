import { sha1 } from '../crypto/signature.ts'

/**
 * What all deliveries of a push have in common and no other push has. A message has its MsgId. An event has none, and two
 * may come from one person within a second: all of its text tells them apart. Source: the manual's page “Passive reply”.
 * @param receiveId The account, as ids of several may be the same.
 * @param raw The decrypted text, which is the same each time it is delivered.
 */
export function pushKey(push: Readonly<Record<string, unknown>>, receiveId: string, raw: string): string {
  const { MsgId, FromUserName } = push
  if (typeof MsgId === 'string' && MsgId !== '') return `${receiveId}:${String(FromUserName)}:${MsgId}`
  return `${receiveId}:${sha1(raw)}`
}
