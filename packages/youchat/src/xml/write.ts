/** What a node may hold: text, a number, child nodes, or a list for a repeated node. `undefined` leaves the node out. */
export type XmlContent = string | number | undefined | XmlContents | readonly XmlContent[]

/** Nodes by name, written in this order. */
export interface XmlContents {
  readonly [name: string]: XmlContent
}

/** Writes `<root>…</root>` as the platform reads it: strings in CDATA, numbers bare, lists as repeated nodes. */
export function writeXml(contents: XmlContents, root = 'xml'): string {
  return `<${root}>${writeNodes(contents)}</${root}>`
}

/**
 * A CDATA section holding `text`. A `]]>` is split over two sections, and control characters that no XML can hold are
 * left out.
 */
export function cdata(text: string): string {
  const clean = forbidden.test(text) ? text.replace(forbiddenAll, '') : text
  return `<![CDATA[${clean.includes(']]>') ? clean.replaceAll(']]>', ']]]]><![CDATA[>') : clean}]]>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be written
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const forbiddenAll = new RegExp(forbidden.source, 'g')

/** Writes nodes one after the other, without a root. */
export function writeNodes(contents: XmlContents): string {
  let xml = ''
  for (const name of Object.keys(contents)) xml += writeNode(name, contents[name])
  return xml
}

function writeNode(name: string, content: XmlContent): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return `<${name}>${cdata(content)}</${name}>`
  if (typeof content === 'number') return `<${name}>${content}</${name}>`
  if (isList(content)) {
    let xml = ''
    for (const item of content) xml += writeNode(name, item)
    return xml
  }
  return `<${name}>${writeNodes(content)}</${name}>`
}

function isList(content: XmlContents | readonly XmlContent[]): content is readonly XmlContent[] {
  return Array.isArray(content)
}
