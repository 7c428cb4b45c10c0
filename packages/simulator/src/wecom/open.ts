import { both } from '../bilingual.ts'
import type { WecomCorpState } from '../protocol.ts'
import { decodeUtf8, type Nodes, type OpenedAnswer, openReply, type Receiver, readNodes } from '../push/open.ts'
import { Refusal } from '../push/refusals.ts'

/** The corp as the side that reads answers. */
export function receiverOf({ token, encodingAesKey, format, corpId }: WecomCorpState): Receiver {
  return {
    ...{ token, encodingAesKey, format, receiveId: corpId },
    name: both('the corp', '企业'),
    idName: both('the corpid', '企业的 corpid'),
    emptyAnswer: both('nothing', '空内容'),
  }
}

/**
 * Reads the body of an answer: nothing, or an envelope with a reply.
 * Source: path/96466 of the WeCom manual.
 * @throws Refusal
 */
export function openAnswer(body: Uint8Array, corp: WecomCorpState): OpenedAnswer {
  const text = decodeUtf8(body)
  if (text === '') return { text, nodes: null, warnings: [] }
  if (/^["']?success["']?$/i.test(text.trim())) {
    throw new Refusal(
      'illegal-body',
      'WeCom takes success from suites only: to say nothing, answer status 200 with an empty body.',
      '只有第三方应用的指令回调才回复 success：不回复时，请返回状态码 200 与空内容。',
    )
  }
  const receiver = receiverOf(corp)
  const outside = readNodes(text, receiver)
  const envelope = corp.format === 'json' ? pascalKeys(outside.nodes) : outside.nodes
  if (!Object.hasOwn(envelope, 'Encrypt')) {
    throw new Refusal(
      'illegal-envelope',
      'The reply is not encrypted, and WeCom takes no other: seal it, or answer nothing.',
      '回复没有加密，而企业微信只接受加密的回复：请加密，或返回空内容。',
    )
  }
  const inner = openReply(envelope, receiver)
  if (inner === '' || inner === 'success') {
    throw new Refusal(
      'illegal-envelope',
      'The envelope holds no reply: to say nothing, answer an empty body without an envelope.',
      '信封里没有回复：不回复时请直接返回空内容。',
    )
  }
  return { text: inner, nodes: readNodes(inner, receiver).nodes, warnings: outside.warnings }
}

// The manual writes the keys of the envelope large, its sample code for JSON writes them small.
const envelopeKeys = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce']

function pascalKeys(nodes: Nodes): Nodes {
  return Object.fromEntries(
    Object.entries(nodes).map(([name, value]) => [
      envelopeKeys.find((key) => key.toLowerCase() === name) ?? name,
      value,
    ]),
  )
}
