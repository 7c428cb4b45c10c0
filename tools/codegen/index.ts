/**
 * Prints the TypeScript that follows from `spec/`. `npm run codegen` writes it; `--check` only says whether what is there
 * is what would be written.
 */
import { apiFolder, printApi } from './api.ts'
import { printCallbacks } from './callbacks.ts'
import { printCoverage } from './coverage.ts'
import { printErrcodes } from './errcodes.ts'
import { differences, write } from './output.ts'
import { products } from './product.ts'
import { printSimulator, simulatorFolder } from './simulator.ts'

const outputs = [
  ...products.flatMap((product) => [
    ...product.callbacks.flatMap(printCallbacks),
    ...printApi(product),
    printErrcodes(product),
    ...(product.isSimulated ? [printSimulator(product)] : []),
  ]),
  ...(await printCoverage()),
]
const owned = products.flatMap((product) => [
  apiFolder(product),
  ...(product.isSimulated ? [simulatorFolder(product)] : []),
])

if (process.argv.includes('--check')) {
  const found = differences(outputs, owned)
  for (const sentence of found) console.error(sentence)
  if (found.length > 0) {
    console.error('Run npm run codegen and commit the result.')
    process.exitCode = 1
  }
} else {
  write(outputs, owned)
}
