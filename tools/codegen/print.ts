/** The first line of a printed file. */
export function head(source: string): string {
  return `// Printed by tools/codegen from ${source}. Change the spec, then run \`npm run codegen\`.\n`
}

/** A doc comment, or nothing where there is nothing to say. */
export function comment(lines: readonly string[], indent: string): string {
  if (lines.length === 0) return ''
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${`${indent} * ${line}`.trimEnd()}\n`).join('')}${indent} */\n`
}

/** Breaks a text into lines short enough for a doc comment. */
export function wrap(text: string, width = 110): string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

/** A text or number as TypeScript writes it. */
export function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replaceAll(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'` : String(value)
}

/** A property's name, in quotes where it needs them. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
}

/** `messageCustomSend` → `MessageCustomSend`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `message-custom` → `messageCustom`. */
export function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
