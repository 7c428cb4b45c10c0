import { parse } from 'yaml'
import { type Output, readSource } from './output.ts'
import { head, literal } from './print.ts'
import type { Product } from './product.ts'

interface Errcode {
  readonly code: number
  readonly product: string
  readonly meaning: string
  readonly hint?: string
}

/** Prints what the error codes of a product mean, and what to do. */
export function printErrcodes({ spec, folder, prefix }: Product): Output {
  const all = parse(readSource('spec/errcodes.yaml')) as readonly Errcode[]
  const own = all.filter(({ product }) => product === spec || product === 'both')
  const lines = own
    .toSorted((a, b) => a.code - b.code)
    .map(
      ({ code, meaning, hint = '' }) =>
        `  ${code < 0 ? `'${code}'` : code}: [${literal(meaning)}, ${literal(hint)}],\n`,
    )
  const type = 'Readonly<Record<number, readonly [meaning: string, hint: string]>>'
  return {
    path: `packages/youchat/src/${folder}/generated/errcodes.ts`,
    text:
      `${head('spec/errcodes.yaml')}/** What each code means, and what to do where something can be done. */\n` +
      `export const ${prefix.toLowerCase()}Errcodes: ${type} = {\n${lines.join('')}}\n`,
  }
}
