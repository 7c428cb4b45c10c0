/** A piece of code: what surrounds the values, or a value. */
export interface CodePart {
  readonly kind: 'tag' | 'key' | 'frame' | 'text'
  readonly text: string
}

const cdata = ['<![CDATA[', ']]>'] as const
const xmlPart = /<!\[CDATA\[[\s\S]*?\]\]>|<[/?]?[\w:.-]+[^<>]*>|[^<]+|</g
const jsonPart = /("(?:[^"\\]|\\.)*"(?=\s*:))|([{}[\],:])|("(?:[^"\\]|\\.)*"|[^{}[\],:"]+|")/g

/** Splits XML into tags and texts, JSON into keys, punctuation and values; other text is one piece. */
export function highlight(source: string): readonly CodePart[] {
  if (source.startsWith('<')) return (source.match(xmlPart) ?? []).flatMap(xmlParts)
  if (source.startsWith('{') || source.startsWith('[')) {
    return Array.from(source.matchAll(jsonPart), ([text, key, frame]) => ({
      kind: key !== undefined ? 'key' : frame !== undefined ? 'frame' : 'text',
      text,
    }))
  }
  return [{ kind: 'text', text: source }]
}

function xmlParts(text: string): readonly CodePart[] {
  const [open, close] = cdata
  if (text.startsWith(open) && text.endsWith(close)) {
    return [
      { kind: 'frame', text: open },
      { kind: 'text', text: text.slice(open.length, -close.length) },
      { kind: 'frame', text: close },
    ]
  }
  return [{ kind: text.length > 1 && text.startsWith('<') ? 'tag' : 'text', text }]
}
