import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** A node of a message: text, a number written bare, nodes, or a node that repeats. */
export type MessageNode = string | number | MessageNodes | readonly MessageNode[]

/** The nodes of a message, in the order they are written. */
export interface MessageNodes {
  readonly [name: string]: MessageNode
}

/** Ids of 64 bits: the platform writes them bare, JavaScript has to hold them as text. */
export function isBareId(name: string, value: MessageNode): boolean {
  return /^MsgI[dD]$/.test(name) && typeof value === 'string' && /^(0|[1-9]\d{0,19})$/.test(value)
}

/** Writes the nodes of a push as the platform does: text in CDATA, numbers and message ids bare. */
export function writeXml(nodes: MessageNodes): string {
  return `<xml>${writeNodes(nodes)}\n</xml>`
}

function writeNodes(nodes: MessageNodes): string {
  return Object.entries(nodes)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => `\n${writeNode(name, one)}`))
    .join('')
}

function writeNode(name: string, value: MessageNode): string {
  if (typeof value === 'object') return `<${name}>${writeNodes(value as MessageNodes)}\n</${name}>`
  if (typeof value === 'number' || isBareId(name, value)) return `<${name}>${value}</${name}>`
  return `<${name}><![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`
}

/** An XML text that is not what the platform reads; `message` is for the callback's author. */
export class XmlError extends Error {
  override readonly name: string = 'XmlError'
}

const maxDepth = 16

const parser: XMLParser = new XMLParser({
  // Order and CDATA are kept apart because entities count in text only.
  preserveOrder: true,
  cdataPropName: '#cdata',
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: maxDepth,
})

type Ordered = Readonly<Record<string, unknown>>

/**
 * Reads a text with one root `<xml>`, strictly: no document type, no entities but the five and the numeric ones, all
 * values text, a repeated node an array.
 * @throws XmlError
 */
export function readXml(text: string): Record<string, unknown> {
  if (hasDocumentType(text)) throw new XmlError('a document type is not allowed')
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new XmlError(`line ${valid.err.line}: ${valid.err.msg}`)
  const roots = parse(text).filter((node) => tagOf(node) !== '#text')
  const root = roots[0]
  if (roots.length !== 1 || root === undefined || tagOf(root) !== 'xml')
    throw new XmlError('the root node is not <xml>')
  const content = readContent(root.xml as readonly Ordered[])
  return typeof content === 'string' ? {} : content
}

/** Looks for `<!` that opens neither CDATA nor a comment, outside of both. */
function hasDocumentType(text: string): boolean {
  for (let at = text.indexOf('<!'); at !== -1; at = text.indexOf('<!', at)) {
    const end = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : undefined
    if (end === undefined) return true
    at = text.indexOf(end, at + 4)
    // Left open: not well-formed, which is found below.
    if (at === -1) return false
  }
  return false
}

function parse(text: string): readonly Ordered[] {
  try {
    return parser.parse(text) as readonly Ordered[]
  } catch (error) {
    throw new XmlError(error instanceof Error ? error.message : String(error))
  }
}

function readContent(content: readonly Ordered[]): string | Record<string, unknown> {
  const children = content.filter((node) => !tagOf(node).startsWith('#'))
  if (children.length === 0) return content.map(readText).join('')
  const nodes: Record<string, unknown> = {}
  for (const child of children) {
    const name = tagOf(child)
    const value = readContent(child[name] as readonly Ordered[])
    const before = Object.hasOwn(nodes, name) ? nodes[name] : undefined
    if (before === undefined) nodes[name] = value
    else if (Array.isArray(before)) before.push(value)
    else nodes[name] = [before, value]
  }
  return nodes
}

function readText(node: Ordered): string {
  if (tagOf(node) === '#text') return decodeEntities(String(node['#text']))
  return (node['#cdata'] as readonly Ordered[]).map((part) => String(part['#text'])).join('')
}

function tagOf(node: Ordered): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '#text'
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) {
      const found = entities.get(name)
      if (found === undefined) throw new XmlError(`the entity ${whole} is unknown`)
      return found
    }
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    if (code > 0x10ffff) throw new XmlError(`the character ${whole} does not exist`)
    return String.fromCodePoint(code)
  })
}
