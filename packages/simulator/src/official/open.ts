import { decodeAesKey, openEnvelope, sign, signaturesEqual } from 'youchat/crypto'
import { both, excerpt } from '../bilingual.ts'
import { isObject } from '../input.ts'
import type { Bilingual, OfficialAccountState } from '../protocol.ts'
import { readXml, XmlError } from '../xml.ts'
import { pageText, Refusal } from './refusals.ts'

/** An answer's nodes, in the clear. */
export interface OpenedAnswer {
  readonly text: string
  /** Null where the answer says nothing. */
  readonly nodes: Readonly<Record<string, unknown>> | null
  readonly warnings: readonly Bilingual[]
}

/**
 * Reads the body of an answer: nothing, a reply, or an envelope with a reply, whichever the account's mode allows.
 * Source: the manual's pages “Passive reply” and “Message encryption”.
 * @throws Refusal
 */
export function openAnswer(body: Uint8Array, account: OfficialAccountState): OpenedAnswer {
  const text = decodeUtf8(body)
  if (text === '' || text === 'success') return { text, nodes: null, warnings: [] }
  const outside = readNodes(text, account)
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
  const inner = openReply(outside.nodes, account)
  if (inner === '' || inner === 'success') {
    throw new Refusal(
      'illegal-envelope',
      'An empty answer or success goes unencrypted: send it without an envelope.',
      '空应答或 success 不需要加密：请直接发送。',
    )
  }
  return { text: inner, nodes: readNodes(inner, account).nodes, warnings: outside.warnings }
}

/**
 * The text inside a reply's envelope.
 * @throws Refusal
 */
export function openReply(envelope: Readonly<Record<string, unknown>>, account: OfficialAccountState): string {
  const field = (name: string): string => {
    const value = envelope[name]
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number') return String(value)
    throw new Refusal('illegal-envelope', `The envelope has no ${name}.`, `加密回复缺少 ${name}。`)
  }
  const encrypted = field('Encrypt')
  const signature = field('MsgSignature')
  if (!signaturesEqual(sign(account.token, field('TimeStamp'), field('Nonce'), encrypted), signature)) {
    throw new Refusal(
      'illegal-envelope',
      'MsgSignature is wrong: it is the SHA-1 of the sorted token, TimeStamp, Nonce and Encrypt of the reply itself.',
      'MsgSignature 错误：应为 token 与回复中的 TimeStamp、Nonce、Encrypt 排序拼接后的 SHA-1。',
    )
  }
  try {
    return decodeUtf8(openEnvelope(decodeAesKey(account.encodingAesKey), encrypted, account.appId).message)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw decryptRefusal(error instanceof Error && 'code' in error ? String(error.code) : '', account.appId)
  }
}

function decryptRefusal(code: string, appId: string): Refusal {
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
      `The id at the end of the encrypted text must be the account’s appid, ${appId}.`,
      `密文末尾的 id 必须是公众号的 appid：${appId}。`,
    ),
  }
  const text = texts[code] ?? both('Encrypt does not open.', 'Encrypt 无法解密。')
  return new Refusal('illegal-envelope', text.en, text.zh)
}

function decodeUtf8(body: Uint8Array): string {
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

interface ReadNodes {
  readonly nodes: Readonly<Record<string, unknown>>
  readonly warnings: readonly Bilingual[]
}

function readNodes(text: string, account: OfficialAccountState): ReadNodes {
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
      `The answer is a web page, probably an error page: “${pageText(text)}”. Make the callback answer the reply or success.`,
      `应答是一个网页，可能是错误页：“${pageText(text)}”。请让回调服务返回回复内容或 success。`,
    )
  }
  return account.format === 'xml' ? readXmlNodes(text, start) : readJsonNodes(text, start)
}

function readXmlNodes(text: string, start: string): ReadNodes {
  if (start.startsWith('{') || start.startsWith('[')) {
    throw new Refusal(
      'illegal-body',
      'The answer is JSON, but the account takes XML: answer with XML or success.',
      '应答是 JSON，但公众号使用 XML 格式：请回复 XML 或 success。',
    )
  }
  if (!start.startsWith('<')) {
    throw new Refusal(
      'illegal-body',
      `The answer is plain text (“${excerpt(text, 40)}”): answer with XML or success.`,
      `应答是普通文本（“${excerpt(text, 40)}”）：请回复 XML 或 success。`,
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

function readJsonNodes(text: string, start: string): ReadNodes {
  if (start.startsWith('<')) {
    throw new Refusal(
      'illegal-body',
      'The answer is XML, but the account takes JSON: answer with JSON or success.',
      '应答是 XML，但公众号使用 JSON 格式：请回复 JSON 或 success。',
    )
  }
  try {
    const nodes: unknown = JSON.parse(text)
    if (isObject(nodes)) return { nodes, warnings: [] }
  } catch {
    // Said below, as for any text that is no object.
  }
  throw new Refusal(
    'illegal-body',
    `The answer is not a JSON object (“${excerpt(text, 40)}”): answer with one, or success.`,
    `应答不是 JSON 对象（“${excerpt(text, 40)}”）：请回复 JSON 对象或 success。`,
  )
}
