import { WxRequestError } from '../errors.ts'

/** What a node holds: its text, its child nodes, or, where a node is repeated, a list. */
export type XmlValue = string | XmlObject | (string | XmlObject)[]

/** The child nodes of a node by name, in the order of the document. */
export interface XmlObject {
  [name: string]: XmlValue
}

/** What `readXml` takes besides the text. */
export interface ReadXmlOptions {
  /** Name of the root node. @default 'xml' */
  readonly root?: string
  /** How deep nodes may be nested, the root included. @default 32 */
  readonly maxDepth?: number
}

/**
 * Reads the XML the platform writes, in time linear to its length, and nothing else of XML: attributes are skipped,
 * document types and processing instructions refused, and the only entities are the five of XML and numeric ones.
 * Text is kept to the letter, line ends included. A node without children is a string, also when it is empty; a node
 * that stands once is not a list.
 * @throws WxRequestError `xml_syntax`, `xml_dtd`, `xml_instruction`, `xml_entity`, `xml_depth`, `xml_root`
 */
export function readXml(text: string, options?: ReadXmlOptions): XmlObject {
  const maxDepth = options?.maxDepth ?? 32
  const open: OpenNode[] = []
  let node: OpenNode | undefined
  let at = skipProlog(text)
  for (;;) {
    const start = text.charCodeAt(at) === less ? at : text.indexOf('<', at)
    if (start === -1) throw syntax(text.length, node ? `${tagOf(node.name)} is not closed` : 'there is no node')
    if (start > at) addText(node, text, at, start)
    const mark = text.charCodeAt(start + 1)
    if (mark === slash) {
      if (node === undefined) throw syntax(start, 'a closing tag stands outside the root')
      at = closeTag(text, start + 2, node.name)
      const closed = open.pop() as OpenNode
      node = open[open.length - 1]
      if (node === undefined) {
        expectEnd(text, at)
        return rootOf(closed)
      }
      addChild(node, closed.name, contentOf(closed, start))
    } else if (mark === exclamation) {
      at = text.startsWith('<![CDATA[', start) ? addCdata(node, text, start) : skipComment(text, start)
    } else if (mark === question) {
      throw instruction(start)
    } else {
      const name = readName(text, start + 1)
      if (node !== undefined) expectBlank(node, start)
      else if (name !== (options?.root ?? 'xml')) {
        throw new WxRequestError('xml_root', `The root of the XML is not <${options?.root ?? 'xml'}>.`)
      }
      if (!(open.length < maxDepth)) {
        throw new WxRequestError('xml_depth', `The XML is nested deeper than ${maxDepth} nodes.`)
      }
      at = endOfTag(text, start + 1 + name.length)
      const isEmpty = text.charCodeAt(at - 2) === slash
      const leafEnd = isEmpty ? at : node === undefined ? -1 : addLeaf(node, text, at, name)
      if (leafEnd === -1) {
        node = { name, text: '', children: undefined }
        open.push(node)
      } else if (node === undefined) {
        expectEnd(text, at)
        return {}
      } else {
        if (isEmpty) addChild(node, name, '')
        at = leafEnd
      }
    }
  }
}

interface OpenNode {
  readonly name: string
  text: string
  children: XmlObject | undefined
}

const slash = 0x2f
const exclamation = 0x21
const question = 0x3f
const less = 0x3c
const greater = 0x3e
const equals = 0x3d
const doubleQuote = 0x22
const singleQuote = 0x27

function skipProlog(text: string): number {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (text.startsWith('<?xml', at) && isBlank(text.charCodeAt(at + 5))) {
    const end = text.indexOf('?>', at)
    if (end === -1) throw syntax(at, 'the XML declaration is not closed')
    at = end + 2
  }
  return at
}

/** From behind `</` to behind `>`. */
function closeTag(text: string, at: number, name: string): number {
  let end = at + name.length
  if (!text.startsWith(name, at)) throw syntax(at, `${tagOf(name)} is not closed`)
  while (isBlank(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) !== greater) throw syntax(at, `${tagOf(name)} is not closed`)
  return end + 1
}

/** From `<!` to behind `-->`. */
function skipComment(text: string, start: number): number {
  if (text.startsWith('<!DOCTYPE', start))
    throw new WxRequestError('xml_dtd', 'The XML has a document type; the platform never sends one.')
  if (!text.startsWith('<!--', start)) throw syntax(start, 'a declaration is not allowed here')
  const end = text.indexOf('--', start + 4)
  if (end === -1 || text.charCodeAt(end + 2) !== greater) throw syntax(start, 'a comment is not closed')
  return end + 3
}

/** From behind the tag's name to behind its `>`; attributes are looked at and left. */
function endOfTag(text: string, start: number): number {
  let at = start
  for (;;) {
    const before = at
    while (isBlank(text.charCodeAt(at))) at++
    const code = text.charCodeAt(at)
    if (code === greater) return at + 1
    if (code === slash && text.charCodeAt(at + 1) === greater) return at + 2
    if (at === before) throw syntax(at, 'a tag is not closed')
    at = endOfName(text, at)
    while (isBlank(text.charCodeAt(at))) at++
    if (text.charCodeAt(at) !== equals) throw syntax(at, 'an attribute has no value')
    at++
    while (isBlank(text.charCodeAt(at))) at++
    const quote = text.charCodeAt(at)
    if (quote !== doubleQuote && quote !== singleQuote) throw syntax(at, 'the value of an attribute is not quoted')
    const end = text.indexOf(quote === doubleQuote ? '"' : "'", at + 1)
    if (end === -1) throw syntax(at, 'the value of an attribute is not closed')
    const value = text.slice(at + 1, end)
    if (value.includes('<')) throw syntax(at, 'the value of an attribute has a "<"')
    decodeEntities(value, at)
    at = end + 1
  }
}

function endOfName(text: string, start: number): number {
  let at = start
  while (isNameCode(text.charCodeAt(at))) at++
  if (at === start || !isNameStart(text.charCodeAt(start))) throw syntax(start, 'a name is missing')
  return at
}

/**
 * The name at a position. A body repeats a handful of names, so a small table of former ones is asked first: a string
 * that is known already costs neither a copy nor a look-up when it becomes a property's name.
 */
function readName(text: string, start: number): string {
  const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(start + 2) * 7 + text.charCodeAt(start + 4)) & 255
  const known = names[slot]
  if (known !== undefined && text.startsWith(known, start) && !isNameCode(text.charCodeAt(start + known.length)))
    return known
  const name = text.slice(start, endOfName(text, start))
  // A copy: a part of the body would keep the whole of it in memory.
  if (name.length <= 32) names[slot] = Buffer.from(name).toString()
  return name
}

const names: (string | undefined)[] = new Array(256).fill(undefined)

/**
 * The usual node, all in one: only text, or only one CDATA section, then its closing tag.
 * @returns where the node ends; -1 if it is another
 */
function addLeaf(parent: OpenNode, text: string, start: number, name: string): number {
  const isCdata = text.charCodeAt(start) === less && text.startsWith('<![CDATA[', start)
  const from = isCdata ? start + 9 : start
  const to = text.indexOf(isCdata ? ']]>' : '<', from)
  const tag = isCdata ? to + 3 : to
  const end = tag + 3 + name.length
  if (to === -1 || text.charCodeAt(tag) !== less || text.charCodeAt(tag + 1) !== slash) return -1
  if (text.charCodeAt(end - 1) !== greater || !text.startsWith(name, tag + 2)) return -1
  addChild(parent, name, isCdata ? text.slice(from, to) : plainText(text, from, to))
  return end
}

/** From `<![CDATA[` to behind `]]>`. */
function addCdata(node: OpenNode | undefined, text: string, start: number): number {
  const end = text.indexOf(']]>', start + 9)
  if (node === undefined || end === -1) {
    throw syntax(start, 'a CDATA section is not closed or stands outside the root')
  }
  node.text += text.slice(start + 9, end)
  return end + 3
}

function plainText(text: string, start: number, end: number): string {
  const part = text.slice(start, end)
  if (part.includes(']]>')) throw syntax(start, 'a "]]>" stands outside a CDATA section')
  return decodeEntities(part, start)
}

function addText(node: OpenNode | undefined, text: string, start: number, end: number): void {
  if (node !== undefined) node.text += plainText(text, start, end)
  else if (!isBlankText(text.slice(start, end))) throw syntax(start, 'text stands outside the root')
}

function addChild(parent: OpenNode, name: string, value: string | XmlObject): void {
  parent.children ??= {}
  const { children } = parent
  if (children[name] === undefined) {
    children[name] = value
    return
  }
  // The rare ways: a repeated node, or one named like something every object inherits (`__proto__`, `constructor`).
  const former = Object.hasOwn(children, name) ? children[name] : undefined
  if (Array.isArray(former)) former.push(value)
  else define(children, name, former === undefined ? value : [former, value])
}

function define(object: XmlObject, name: string, value: XmlValue): void {
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true })
}

function contentOf(node: OpenNode, at: number): string | XmlObject {
  if (node.children === undefined) return node.text
  expectBlank(node, at)
  return node.children
}

function rootOf(node: OpenNode): XmlObject {
  const value = contentOf(node, 0)
  if (typeof value !== 'string') return value
  if (!isBlankText(value)) throw new WxRequestError('xml_root', `${tagOf(node.name)} holds text instead of nodes.`)
  return {}
}

/** Between the children of a node nothing but white space may stand. */
function expectBlank(node: OpenNode, at: number): void {
  if (node.text === '') return
  if (!isBlankText(node.text)) throw syntax(at, `${tagOf(node.name)} mixes text with nodes`)
  node.text = ''
}

function expectEnd(text: string, start: number): void {
  let at = start
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) at++
    else if (text.startsWith('<!--', at)) at = skipComment(text, at)
    else if (text.startsWith('<?', at)) throw instruction(at)
    else throw syntax(at, 'something follows the root')
  }
}

const entities: Readonly<Record<string, string>> = { 'lt;': '<', 'gt;': '>', 'amp;': '&', 'quot;': '"', 'apos;': "'" }

function decodeEntities(part: string, at: number): string {
  if (!part.includes('&')) return part
  return part.replace(/&([^;&]{0,32};)?/g, (_, reference: string | undefined) => {
    const named = reference === undefined ? undefined : entities[reference]
    if (named !== undefined) return named
    const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+));$/.exec(reference ?? '')
    const code = digits === null ? -1 : digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16)
    if (!isCharacter(code))
      throw new WxRequestError('xml_entity', `The XML has an unknown entity near character ${at}.`)
    return String.fromCodePoint(code)
  })
}

/** The characters XML 1.0 knows. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd || code === 0x9
}

function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}

/** Letters, `_`, `:` and all that is not ASCII. */
function isNameStart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code > 0x7f
  )
}

/** Also digits, `-` and `.`. */
function isNameCode(code: number): boolean {
  return isNameStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e
}

function syntax(at: number, what: string): WxRequestError {
  return new WxRequestError('xml_syntax', `The XML is broken near character ${at}: ${what}.`)
}

/** A name for a message, short enough for a log. */
function tagOf(name: string): string {
  return `<${name.length > 40 ? `${name.slice(0, 40)}…` : name}>`
}

function instruction(at: number): WxRequestError {
  return new WxRequestError(
    'xml_instruction',
    `The XML has a processing instruction near character ${at}; the platform never sends one.`,
  )
}
