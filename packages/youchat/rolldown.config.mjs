// Bundles each entry of the package, as ESM and as CommonJS. Loading some thirty small modules costs Node 20 three to
// four times what two files cost; `npm run bench` measures it. Declarations come from tsc, unbundled.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'

const at = (path) => new URL(path, import.meta.url)
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'))

/** `official/index` for `./official`, from where the exports point. */
const entries = Object.values(manifest.exports)
  .map((target) => target.import?.default?.match(/^\.\/dist\/esm\/(.+)\.js$/)?.[1])
  .filter((name) => name !== undefined && existsSync(at(`src/${name}.ts`)))

/**
 * Writes what is not ASCII as escapes. One such letter makes V8 keep the whole file in two bytes a letter, and reading it
 * takes half as long again.
 */
const ascii = {
  name: 'ascii',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      chunk.code = chunk.code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    }
  },
}

/**
 * Ships the tables of pushes as text that is read when the first push comes: V8 passes over a text faster than
 * over a program of the same length, which it looks through when it loads.
 */
const tablesAsText = {
  name: 'tables-as-text',
  transform(code, id) {
    if (!/\/generated\/table\.ts$/.test(id)) return undefined
    return code.replace(/(return |new Map\()(\[\n(?: {4}[[{].*\n)+ {2}\])/g, (_, before, literal) => {
      const text = JSON.stringify(Function(`return ${literal}`)())
      return `${before}JSON.parse(${JSON.stringify(text)})`
    })
  },
}

/** What the error codes mean is in one of the two builds only: it is long, and read when a call has failed. */
const errcodesOnce = {
  name: 'errcodes-once',
  generateBundle({ format }, bundle) {
    if (format !== 'es') return
    for (const chunk of Object.values(bundle)) {
      const isErrcodes = chunk.moduleIds?.length === 1 && chunk.moduleIds[0].endsWith('/generated/errcodes.ts')
      if (isErrcodes) chunk.code = `export{${chunk.exports.join()}}from"../cjs/${chunk.fileName}";\n`
    }
  },
}

export default ['esm', 'cjs'].map((format) =>
  defineConfig({
    input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    cwd: fileURLToPath(at('.')),
    platform: 'node',
    external: [/^node:/],
    plugins: [tablesAsText, ascii, errcodesOnce],
    treeshake: { moduleSideEffects: false },
    output: {
      dir: `dist/${format}`,
      format,
      // Classes keep their names, which are in what is logged.
      minify: {
        compress: true,
        mangle: { keepNames: { class: true, function: false } },
        codegen: { removeWhitespace: true },
      },
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      comments: { jsdoc: false },
      // What several entries use stands in one file, so that each error class exists once; and in one only, as each
      // further file costs a millisecond to load.
      codeSplitting: {
        groups: [
          {
            name: 'shared',
            test: /src\/(client|errors|clock|once|utf8|crypto|xml|json|lru|stores\/(memory|soonest|ttl|guarded|lease|checkStore)|callback|adapters\/(body|send|serve))/,
            minShareCount: 2,
          },
        ],
      },
    },
  }),
)
