import { both } from '../bilingual.ts'
import type { OfficialAccountState } from '../protocol.ts'
import { decodeUtf8, type OpenedAnswer, openReply, type Receiver, readNodes } from '../push/open.ts'
import { Refusal } from '../push/refusals.ts'

/** The account as the side that reads answers. */
export function receiverOf({ token, encodingAesKey, format, appId }: OfficialAccountState): Receiver {
  return {
    ...{ token, encodingAesKey, format, receiveId: appId },
    name: both('the account', '公众号'),
    idName: both('the account’s appid', '公众号的 appid'),
    emptyAnswer: both('success', ' success'),
  }
}

/**
 * Reads the body of an answer: nothing, a reply, or an envelope with a reply, whichever the account's mode allows.
 * Source: the manual's pages “Passive reply” and “Message encryption”.
 * @throws Refusal
 */
export function openAnswer(body: Uint8Array, account: OfficialAccountState): OpenedAnswer {
  const text = decodeUtf8(body)
  if (text === '' || text === 'success') return { text, nodes: null, warnings: [] }
  const receiver = receiverOf(account)
  const outside = readNodes(text, receiver)
  const sealed = Object.hasOwn(outside.nodes, 'Encrypt')
  if (!sealed && account.mode === 'encrypted') {
    throw new Refusal(
      'illegal-envelope',
      'The account is in encrypted mode, but the reply is not encrypted: seal it, or answer success.',
      '公众号处于安全模式，但回复没有加密：请加密回复，或直接回复 success。',
    )
  }
  if (!sealed) return { text, ...outside }
  if (account.mode === 'plain') {
    throw new Refusal(
      'illegal-envelope',
      'The account is in plain mode, but the reply is encrypted: send the reply itself.',
      '公众号处于明文模式，但回复是加密的：请直接发送明文回复。',
    )
  }
  const inner = openReply(outside.nodes, receiver)
  if (inner === '' || inner === 'success') {
    throw new Refusal(
      'illegal-envelope',
      'An empty answer or success goes unencrypted: send it without an envelope.',
      '空应答或 success 不需要加密：请直接发送。',
    )
  }
  return { text: inner, nodes: readNodes(inner, receiver).nodes, warnings: outside.warnings }
}
