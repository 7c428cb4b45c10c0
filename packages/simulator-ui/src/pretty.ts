/** Indents XML or JSON for reading. What is neither, or is broken, comes back as it is. */
export function pretty(source: string): string {
  const text = source.trim()
  if (text.startsWith('<')) return prettyXml(text) ?? source
  if (text.startsWith('{') || text.startsWith('[')) return prettyJson(text) ?? source
  return source
}

const xmlToken = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^<>]*>|[^<]+/g

/** Indents XML; CDATA sections and texts stay as written. Null where the tags do not match. */
export function prettyXml(source: string): string | null {
  const tokens = source.match(xmlToken) ?? []
  if (tokens.join('') !== source) return null
  const lines: string[] = []
  const open: string[] = []
  let leaf: string | null = null
  for (const token of tokens) {
    const isTag = token.startsWith('<') && !token.startsWith('<![CDATA[') && !/^<[?!]/.test(token)
    if (!isTag) {
      if (leaf !== null) leaf += token
      else if (token.trim() !== '') lines.push(indent(open.length) + token.trim())
      continue
    }
    if (token.startsWith('</')) {
      if (open.pop() !== tagName(token)) return null
      lines.push(leaf === null ? indent(open.length) + token : leaf + token)
      leaf = null
      continue
    }
    if (leaf !== null) lines.push(leaf.trimEnd())
    leaf = null
    if (token.endsWith('/>')) {
      lines.push(indent(open.length) + token)
    } else {
      leaf = indent(open.length) + token
      open.push(tagName(token))
    }
  }
  return open.length === 0 ? lines.join('\n') : null
}

const jsonToken = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\s+/g

/** Indents JSON token by token, so that 64-bit numbers keep every digit. Null where it does not parse. */
export function prettyJson(source: string): string | null {
  try {
    JSON.parse(source)
  } catch {
    return null
  }
  let out = ''
  let depth = 0
  let previous = ''
  for (const token of source.match(jsonToken) ?? []) {
    if (token.trim() === '') continue
    if (token === '}' || token === ']') {
      depth -= 1
      if (previous !== '{' && previous !== '[') out += `\n${indent(depth)}`
    } else if (previous === '{' || previous === '[' || previous === ',') {
      out += `\n${indent(depth)}`
    }
    out += token === ':' ? ': ' : token
    if (token === '{' || token === '[') depth += 1
    previous = token
  }
  return out
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}

function tagName(tag: string): string {
  return /^<\/?\s*([^\s/>]+)/.exec(tag)?.[1] ?? ''
}
