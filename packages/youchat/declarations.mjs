// Leaves of the declarations tsc wrote to dist/esm those that an entry leads to, and gives the CommonJS entries theirs:
// each says of every export that it is that of the ES module. Two whole sets would be half of what is installed.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = fileURLToPath(new URL('.', import.meta.url))
const esm = join(folder, 'dist/esm')
const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const entries = Object.values(exports)
  .map((target) => target.import?.types)
  .filter((path) => path !== undefined)
  .map((path) => join(folder, path))

removeUnreachable()
for (const entry of entries) writeCommonJs(entry)

function removeUnreachable() {
  const reached = new Set()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.[jt]s['"]/g)) {
      waiting.push(`${resolve(dirname(file), path)}.d.ts`)
    }
  }
  for (const name of readdirSync(esm, { recursive: true })) {
    const file = join(esm, name)
    if (!name.endsWith('.d.ts')) continue
    if (reached.has(file)) indentWithTabs(file)
    else rmSync(file)
  }
}

/** The compiler indents with four spaces: together they are a twentieth of what is installed. */
function indentWithTabs(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)),
  )
}

function writeCommonJs(entry) {
  const file = join(folder, 'dist/cjs', relative(esm, entry))
  const path = relative(dirname(file), entry).replace(/\.d\.ts$/, '.js')
  const from = `from '${path}' with { 'resolution-mode': 'import' }`
  const lines = valuesOf(entry).flatMap(({ name, isType }) => [
    `export declare const ${name}: typeof esm.${name}`,
    ...(isType ? [`export type ${name} = esm.${name}`] : []),
  ])
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `import type * as esm ${from}\nexport type * ${from}\n${lines.join('\n')}\n`)
}

/** What an entry exports besides types. A class is a type too. */
function valuesOf(entry) {
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
  }
  const program = ts.createProgram([entry], options)
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry))
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol
    if (isAlias && checker.getTypeOnlyAliasDeclaration?.(symbol) !== undefined) return []
    if ((target.flags & ts.SymbolFlags.Value) === 0) return []
    const parameters = target.declarations?.some((declaration) => declaration.typeParameters?.length > 0)
    const isType = (target.flags & ts.SymbolFlags.Type) !== 0
    if (isType && parameters) throw new Error(`${symbol.name}: a class with type parameters cannot be an export here.`)
    return [{ name: symbol.name, isType }]
  })
}
