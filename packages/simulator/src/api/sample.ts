import type { Operation, Schema } from '../spec/operation.ts'
import { sampleMedia } from '../store/samples.ts'
import { jsonType } from './answers.ts'
import { type ApiCall, type ApiEndpoint, type BaseContext, type BodyKind, ok, RawAnswer } from './endpoint.ts'
import { readMultipart } from './multipart.ts'
import type { ApiProduct } from './product.ts'
import { ApiRefusal } from './refusal.ts'

/** Tells an answer that was made up from one the simulator worked for. */
const sampleHeader = { 'x-youchat-simulated': 'sample' }

/**
 * The endpoints of the manual that none of `routed` is: they check the call, and answer what the spec says they do.
 */
export function createSamples<C extends BaseContext>(
  product: ApiProduct<C>,
  routed: readonly ApiEndpoint<C>[],
): readonly ApiEndpoint<C>[] {
  const known = new Set(routed.map(({ path }) => path))
  const paths = new Set(product.spec.operations.map(({ path }) => path).filter((path) => !known.has(path)))
  return [...paths].map((path) => {
    const operations = product.spec.operationsOf(path)
    const method = operations[0]?.method === 'GET' ? 'GET' : 'POST'
    return {
      ...{ method, path, body: bodyKindOf(operations), token: operations.every(({ token }) => token !== false) },
      handle: (call, context) => answerSample(operations, call, { product, context }),
    }
  })
}

/** Whose sample it is. */
interface Maker<C extends BaseContext> {
  readonly product: ApiProduct<C>
  readonly context: C
}

function bodyKindOf(operations: readonly Operation[]): BodyKind {
  const kinds = new Set(operations.map(({ body }) => body))
  if (kinds.has('multipart') || kinds.has('binary')) return 'raw'
  if (!kinds.has('json')) return 'none'
  return operations.some(({ optional }) => optional) ? 'optional' : 'json'
}

function answerSample<C extends BaseContext>(
  operations: readonly Operation[],
  call: ApiCall,
  maker: Maker<C>,
): RawAnswer {
  const { product, context } = maker
  const { spec, codes } = product
  const operation = chosen(operations, call, product)
  for (const { name, required } of operation.query ?? []) {
    if (required === true && !call.query.get(name)) throw new ApiRefusal(codes.missing(name))
  }
  const isBinary = operation.body === 'binary' && operation.optional !== true
  if (isBinary && call.bytes.length === 0) throw new ApiRefusal(codes.noBody)
  if (operation.body === 'multipart') checkForm(operation, call, product)
  checkConfig(operation, call, maker)
  if (operation.answer === 'media') {
    return new RawAnswer(sampleMedia('image').bytes, { 'Content-Type': 'image/jpeg', ...sampleHeader })
  }
  const textOf = (name: string): string | undefined => product.sampleText(name, context)
  const sampleContext = { now: context.clock.now(), baseUrl: context.baseUrl(), textOf }
  const answer = operation.result === undefined ? {} : spec.sampleOf(operation.result, sampleContext)
  return new RawAnswer(JSON.stringify({ ...ok, ...(answer as object) }), { 'Content-Type': jsonType, ...sampleHeader })
}

/** The operation the parameter `action` names. @throws ApiRefusal */
function chosen<C extends BaseContext>(
  operations: readonly Operation[],
  { query }: ApiCall,
  { codes }: ApiProduct<C>,
): Operation {
  const [first] = operations
  if (first !== undefined && operations.length === 1) return first
  const action = query.get('action')
  if (!action) throw new ApiRefusal(codes.missing('action'))
  const found = operations.find((operation) => operation.action === action)
  if (found === undefined) throw new ApiRefusal(codes.value)
  return found
}

/** A form must be one, and hold the files the spec wants. A picture may be named by its address instead. */
function checkForm<C extends BaseContext>(
  operation: Operation,
  { bytes, headers, query }: ApiCall,
  { spec, codes }: ApiProduct<C>,
): void {
  if (operation.optional === true && query.get('img_url')) return
  if (bytes.length === 0) throw new ApiRefusal(codes.noBody)
  const parts = readMultipart(bytes, headers.get('content-type') ?? '')
  const { required = [], properties = {} } = spec.resolved(operation.fields ?? {})
  const files = Object.keys(properties).filter((name) => properties[name]?.file)
  const names = parts?.filter((part) => part.filename !== undefined && part.bytes.length > 0).map(({ name }) => name)
  if (names === undefined || names.length === 0) throw new ApiRefusal(codes.noFile)
  if (files.some((name) => required.includes(name) && !names.includes(name))) throw new ApiRefusal(codes.noFile)
}

/** What stands for the account itself must be of this one. @throws ApiRefusal */
function checkConfig<C extends BaseContext>(
  operation: Operation,
  { body, query }: ApiCall,
  { product, context }: Maker<C>,
): void {
  const fields: readonly (readonly [string, Schema])[] = [
    ...Object.entries(product.spec.resolved(operation.fields ?? {}).properties ?? {}),
    ...(operation.query ?? []).map(({ name, schema }) => [name, schema] as const),
  ]
  for (const [name, { config }] of fields) {
    const given = body[name] ?? query.get(name)
    if (config === undefined || given === null || given === undefined) continue
    product.checkConfig(config, given, context)
  }
}
