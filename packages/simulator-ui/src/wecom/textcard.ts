/** A line of a text card's description, with the class of its `div`. */
export interface TextcardLine {
  readonly text: string
  readonly tone: 'normal' | 'gray' | 'highlight'
}

const line = /<div(?:\s+class\s*=\s*["']?(gray|highlight|normal)["']?)?\s*>([\s\S]{0,2000}?)<\/div\s*>|<br\s*\/?>|\n/gi

/** Splits the description of a text card: `div` and `br` make lines, everything else stays text. */
export function textcardLines(source: string): readonly TextcardLine[] {
  const lines: TextcardLine[] = []
  let from = 0
  const plain = (to: number) => {
    const text = decode(source.slice(from, to)).trim()
    if (text !== '') lines.push({ text, tone: 'normal' })
  }
  for (const match of source.matchAll(line)) {
    plain(match.index)
    const [whole, tone, text] = match
    if (text !== undefined) {
      lines.push({ text: decode(text), tone: (tone?.toLowerCase() as TextcardLine['tone'] | undefined) ?? 'normal' })
    }
    from = match.index + whole.length
  }
  plain(source.length)
  return lines
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' }
  return text.replace(/&(lt|gt|quot|nbsp|amp);/g, (_whole, name: string) => named[name] ?? '')
}
