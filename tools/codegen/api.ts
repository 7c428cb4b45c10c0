import { printRows, printTable } from './apiTable.ts'
import { printRaw } from './apiTree.ts'
import { printTypes, typeNames } from './apiTypes.ts'
import { type Chapter, type Endpoint, paramsType, resultType, toChapter } from './endpoints.ts'
import { readChapters } from './openapi.ts'
import type { Output } from './output.ts'
import { head } from './print.ts'
import type { Product } from './product.ts'

/** The folder that holds what is printed of a product's API, and nothing else. */
export function apiFolder({ folder }: Product): string {
  return `packages/youchat/src/${folder}/generated/api/`
}

/** Prints the TypeScript of the chapters in `spec/`: types, table, map of calls, and the interface of `raw`. */
export function printApi(product: Product): Output[] {
  const chapters = readChapters(`spec/${product.spec}/`).map(toChapter)
  const endpoints = chapters.flatMap((chapter) => chapter.endpoints)
  refuseDoubles(chapters)
  const folder = apiFolder(product)
  const top = head(`spec/${product.spec}`)
  const raw = printRaw(endpoints, product.prefix)
  const calls = printCalls(endpoints, product.prefix)
  return [
    ...chapters.map((chapter) => ({ path: `${folder}${chapter.name}.ts`, text: printChapter(chapter, product) })),
    { path: `${folder}raw.ts`, text: `${top}${printImports(product, chapters, raw)}\n${raw}` },
    { path: `${folder}calls.ts`, text: `${top}${printImports(product, chapters, calls)}\n${calls}` },
    { path: `${folder}table.ts`, text: `${top}${printTable(chapters, product.prefix)}` },
    {
      path: `${folder}types.ts`,
      text: `${top}${chapters.map(({ name }) => `export type * from './${name}.ts'\n`).join('')}`,
    },
    { path: `${folder}common.ts`, text: `${top}${printCommon(product)}` },
  ]
}

const noParams = `/** The parameters of an endpoint that takes none. */\nexport type NoParams = Readonly<Record<string, never>>\n`

const fullResult = `
/** What stands in every answer of the platform. */
export interface ApiResult {
  /** 0 of a call that worked. */
  errcode: number
  errmsg: string
}
`

function printCommon(product: Product): string {
  return product.alwaysSaysErrcode ? noParams + fullResult : noParams
}

/** Types from outside a chapter, by where they are. */
function outside({ alwaysSaysErrcode }: Product): [from: string, names: string[]][] {
  return [
    ...(alwaysSaysErrcode ? [] : [['../../../client/answer.ts', ['ApiResult']] as [string, string[]]]),
    ['../../../client/call.ts', ['CallOptions']],
    ['../../../client/download.ts', ['Download']],
    ['../../../client/endpoint.ts', ['Endpoint']],
    ['../../../client/upload.ts', ['UploadSource']],
    ['./common.ts', alwaysSaysErrcode ? ['ApiResult', 'NoParams'] : ['NoParams']],
  ]
}

function printChapter(chapter: Chapter, product: Product): string {
  const text = `${printTypes(chapter)}\n${printRows(chapter)}`
  const imports = printImports(product, [], text)
  return `${head(chapter.source)}${imports.replace('import type { Endpoint }', 'import { type Endpoint, endpointsOf }')}\n${text}`
}

/** Prints the imports of the types a text mentions. */
function printImports(product: Product, chapters: readonly Chapter[], text: string): string {
  const words = new Set(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').match(/\w+/g))
  const froms: [string, string[]][] = [
    ...outside(product),
    ...chapters.map((chapter): [string, string[]] => [
      `./${chapter.name}.ts`,
      chapter.endpoints.flatMap(typeNames).sort(),
    ]),
  ]
  return froms
    .map(([from, names]): [string, string[]] => [from, names.filter((name) => words.has(name))])
    .filter(([, names]) => names.length > 0)
    .map(([from, names]) => {
      const line = `import type { ${names.join(', ')} } from '${from}'\n`
      return line.length <= 121
        ? line
        : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'\n`
    })
    .join('')
}

/** Prints the map from the name of a call to its types. */
function printCalls(endpoints: readonly Endpoint[], prefix: string): string {
  const lines = endpoints.map(
    (endpoint) => `  '${endpoint.key}': { params: ${paramsType(endpoint)}; result: ${resultType(endpoint)} }\n`,
  )
  return `/** Every endpoint by method and path, with what it takes and answers. */\nexport interface ${prefix}Calls {\n${lines.join('')}}\n`
}

/** All types of a product share one namespace, and each call has one name. */
function refuseDoubles(chapters: readonly Chapter[]): void {
  const seen = new Map<string, string>()
  for (const chapter of chapters) {
    const names = [
      ...Object.keys(chapter.schemas),
      ...chapter.endpoints.flatMap((each) => [...typeNames(each), each.type, each.key]),
    ]
    for (const name of names) {
      if (seen.has(name)) throw new Error(`${name} is both in ${seen.get(name)} and in ${chapter.source}`)
      seen.set(name, chapter.source)
    }
  }
}
