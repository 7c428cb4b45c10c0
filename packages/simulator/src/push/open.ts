import { decodeAesKey, openEnvelope, sign, signaturesEqual } from 'youchat/crypto'
import { both, excerpt } from '../bilingual.ts'
import { isObject, isTooDeep } from '../input.ts'
import type { Bilingual, Format } from '../protocol.ts'
import { readXml, XmlError } from '../xml.ts'
import { pageText, Refusal } from './refusals.ts'

/** The nodes of an answer. */
export type Nodes = Readonly<Record<string, unknown>>

/** The platform's side of a callback: whose answers are read, by which secrets. */
export interface Receiver {
  readonly token: string
  readonly encodingAesKey: string
  readonly format: Format
  /** The id at the end of an encrypted text. */
  readonly receiveId: string
  /** How it is called in messages. */
  readonly name: Bilingual
  /** How its id is called in messages. */
  readonly idName: Bilingual
  /** How the answer that says nothing is called in messages. */
  readonly emptyAnswer: Bilingual
}

/** An answer's nodes, in the clear. */
export interface OpenedAnswer {
  readonly text: string
  /** Null where the answer says nothing. */
  readonly nodes: Nodes | null
  readonly warnings: readonly Bilingual[]
}

/**
 * The text inside a reply's envelope.
 * @throws Refusal
 */
export function openReply(envelope: Nodes, receiver: Receiver): string {
  const field = (name: string): string => {
    const value = envelope[name]
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number') return String(value)
    throw new Refusal('illegal-envelope', `The envelope has no ${name}.`, `加密回复缺少 ${name}。`)
  }
  const encrypted = field('Encrypt')
  const signature = field('MsgSignature')
  if (!signaturesEqual(sign(receiver.token, field('TimeStamp'), field('Nonce'), encrypted), signature)) {
    throw new Refusal(
      'illegal-envelope',
      'MsgSignature is wrong: it is the SHA-1 of the sorted token, TimeStamp, Nonce and Encrypt of the reply itself.',
      'MsgSignature 错误：应为 token 与回复中的 TimeStamp、Nonce、Encrypt 排序拼接后的 SHA-1。',
    )
  }
  try {
    return decodeUtf8(openEnvelope(decodeAesKey(receiver.encodingAesKey), encrypted, receiver.receiveId).message)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw decryptRefusal(error instanceof Error && 'code' in error ? String(error.code) : '', receiver)
  }
}

function decryptRefusal(code: string, { receiveId, idName }: Receiver): Refusal {
  const texts: Readonly<Record<string, Bilingual>> = {
    invalid_base64: both('Encrypt is not base64.', 'Encrypt 不是合法的 base64。'),
    invalid_length: both(
      'Encrypt has an impossible length: pad the text to 32 bytes, and give its length in bytes rather than characters.',
      'Encrypt 的长度不正确：请按 32 字节填充，且长度字段应为字节数而非字符数。',
    ),
    invalid_padding: both(
      'Encrypt does not open: check the EncodingAESKey, and pad to 32 bytes rather than 16.',
      'Encrypt 无法解密：请核对 EncodingAESKey，并按 32 字节（而非 16 字节）填充。',
    ),
    receive_id_mismatch: both(
      `The id at the end of the encrypted text must be ${idName.en}, ${receiveId}.`,
      `密文末尾的 id 必须是${idName.zh}：${receiveId}。`,
    ),
  }
  const text = texts[code] ?? both('Encrypt does not open.', 'Encrypt 无法解密。')
  return new Refusal('illegal-envelope', text.en, text.zh)
}

/** The text of an answer. @throws Refusal */
export function decodeUtf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    throw new Refusal(
      'illegal-body',
      'The reply is not UTF-8: write it in UTF-8.',
      '回复不是 UTF-8 编码：请使用 UTF-8。',
    )
  }
}

/** What stands in a text, before it is held against any rule. */
export interface ReadNodes {
  readonly nodes: Nodes
  readonly warnings: readonly Bilingual[]
}

/** Reads a text as the receiver's format has it. @throws Refusal */
export function readNodes(text: string, receiver: Receiver): ReadNodes {
  const start = text.trimStart()
  if (text.startsWith('\ufeff')) {
    throw new Refusal(
      'illegal-body',
      'The reply begins with a byte order mark: save and send it without one.',
      '回复以 BOM 开头：请去掉 BOM。',
    )
  }
  if (/^["']?success["']?$/i.test(text.trim())) {
    throw new Refusal(
      'illegal-body',
      'The word success must stand alone: no quotes, spaces, newline or capitals.',
      'success 必须单独出现：不要带引号、空格、换行或大写字母。',
    )
  }
  if (/^<(!doctype html|html|head|body|pre|h\d|p)\b/i.test(start)) {
    throw new Refusal(
      'illegal-body',
      `The answer is a web page, probably an error page: “${pageText(text)}”. Make the callback answer the reply or ${receiver.emptyAnswer.en}.`,
      `应答是一个网页，可能是错误页：“${pageText(text)}”。请让回调服务返回回复内容或${receiver.emptyAnswer.zh}。`,
    )
  }
  return receiver.format === 'xml' ? readXmlNodes(text, start, receiver) : readJsonNodes(text, start, receiver)
}

function readXmlNodes(text: string, start: string, { name, emptyAnswer }: Receiver): ReadNodes {
  if (start.startsWith('{') || start.startsWith('[')) {
    throw new Refusal(
      'illegal-body',
      `The answer is JSON, but ${name.en} takes XML: answer with XML or ${emptyAnswer.en}.`,
      `应答是 JSON，但${name.zh}使用 XML 格式：请回复 XML 或${emptyAnswer.zh}。`,
    )
  }
  if (!start.startsWith('<')) {
    throw new Refusal(
      'illegal-body',
      `The answer is plain text (“${excerpt(text, 40)}”): answer with XML or ${emptyAnswer.en}.`,
      `应答是普通文本（“${excerpt(text, 40)}”）：请回复 XML 或${emptyAnswer.zh}。`,
    )
  }
  try {
    const nodes = readXml(text)
    if (start === text) return { nodes, warnings: [] }
    return {
      nodes,
      warnings: [both('There is blank space before <xml>: remove it.', '<xml> 之前有空白字符：请去掉。')],
    }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new Refusal(
      'illegal-body',
      `The reply is not well-formed XML (${excerpt(error.message)}): correct it, and put texts in CDATA.`,
      `回复不是合法的 XML（${excerpt(error.message)}）：请更正，并把文本放在 CDATA 中。`,
    )
  }
}

function readJsonNodes(text: string, start: string, { name, emptyAnswer }: Receiver): ReadNodes {
  if (start.startsWith('<')) {
    throw new Refusal(
      'illegal-body',
      `The answer is XML, but ${name.en} takes JSON: answer with JSON or ${emptyAnswer.en}.`,
      `应答是 XML，但${name.zh}使用 JSON 格式：请回复 JSON 或${emptyAnswer.zh}。`,
    )
  }
  if (isTooDeep(text)) {
    throw new Refusal('illegal-body', 'The answer has too many levels.', '应答的层级过多。')
  }
  try {
    const nodes: unknown = JSON.parse(text)
    if (isObject(nodes)) return { nodes, warnings: [] }
  } catch {
    // Said below, as for any text that is no object.
  }
  throw new Refusal(
    'illegal-body',
    `The answer is not a JSON object (“${excerpt(text, 40)}”): answer with one, or ${emptyAnswer.en}.`,
    `应答不是 JSON 对象（“${excerpt(text, 40)}”）：请回复 JSON 对象或${emptyAnswer.zh}。`,
  )
}
