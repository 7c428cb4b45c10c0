const maxBytes = 4 * 1024 * 1024
const maxRows = 30_000
const maxColumns = 60

/**
 * The rows of a CSV file, each with its fields by the names in the first row; undefined for what is no such file.
 * Quotes stand around what has commas, line ends or, doubled, quotes.
 */
export function readCsv(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] | undefined {
  if (bytes.length > maxBytes) return undefined
  const rows = splitRows(new TextDecoder().decode(bytes))
  const [names, ...rest] = rows ?? []
  if (names === undefined || names.length > maxColumns) return undefined
  return rest.map((row) => Object.fromEntries(names.map((name, index) => [name.trim(), (row[index] ?? '').trim()])))
}

function splitRows(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = []
  let row: string[] = []
  const token = /("[^"]*(?:""[^"]*)*"|[^",\r\n][^,\r\n]*|)(,|\r?\n|$)/y
  for (;;) {
    const found = token.exec(text)
    if (found === null || rows.length > maxRows) return undefined
    const [, field = '', end] = found
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (end === ',') continue
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
    if (end === '' || token.lastIndex >= text.length) return rows
  }
}
