import { officialOperations } from '../generated/spec.ts'
import type { Operation, Schema } from '../spec/operation.ts'
import { resolved, type SampleContext, sampleOf } from '../spec/sample.ts'
import { sampleMedia } from '../store/samples.ts'
import { jsonType } from './answers.ts'
import { type ApiCall, type ApiContext, type BodyKind, type Endpoint, ok, RawAnswer } from './endpoint.ts'
import { readMultipart } from './multipart.ts'
import { ApiRefusal } from './refusal.ts'
import { missingRefusal, operationsOf } from './spec-check.ts'

/** Tells an answer that was made up from one the simulator worked for. */
const sampleHeader = { 'x-youchat-simulated': 'sample' }

/** The endpoints of the manual that none of `routed` is: they check the call, and answer what the spec says they do. */
export function sampleEndpoints(routed: readonly Endpoint[]): readonly Endpoint[] {
  const known = new Set(routed.map(({ path }) => path))
  const paths = new Set(officialOperations.map(({ path }) => path).filter((path) => !known.has(path)))
  return [...paths].map((path) => {
    const operations = operationsOf(path)
    const method = operations[0]?.method === 'GET' ? 'GET' : 'POST'
    return {
      ...{ method, path, body: bodyKindOf(operations), token: operations.every(({ token }) => token !== false) },
      handle: (call, context) => answerSample(operations, call, context),
    }
  })
}

function bodyKindOf(operations: readonly Operation[]): BodyKind {
  const kinds = new Set(operations.map(({ body }) => body))
  if (kinds.has('multipart') || kinds.has('binary')) return 'raw'
  if (!kinds.has('json')) return 'none'
  return operations.some(({ optional }) => optional) ? 'optional' : 'json'
}

function answerSample(operations: readonly Operation[], call: ApiCall, context: ApiContext): RawAnswer {
  const operation = chosen(operations, call)
  for (const { name, required } of operation.query ?? []) {
    if (required === true && !call.query.get(name)) throw missingRefusal(name)
  }
  if (operation.body === 'binary' && operation.optional !== true && call.bytes.length === 0) throw new ApiRefusal(44002)
  if (operation.body === 'multipart') checkForm(operation, call)
  checkConfig(operation, call, context)
  if (operation.answer === 'media') {
    return new RawAnswer(sampleMedia('image').bytes, { 'Content-Type': 'image/jpeg', ...sampleHeader })
  }
  const answer = operation.result === undefined ? {} : sampleOf(operation.result, sampleContext(context))
  return new RawAnswer(JSON.stringify({ ...ok, ...(answer as object) }), { 'Content-Type': jsonType, ...sampleHeader })
}

/** The operation the parameter `action` names. @throws ApiRefusal 41011, 40097 */
function chosen(operations: readonly Operation[], { query }: ApiCall): Operation {
  const [first] = operations
  if (first !== undefined && operations.length === 1) return first
  const action = query.get('action')
  if (!action) throw missingRefusal('action')
  const found = operations.find((operation) => operation.action === action)
  if (found === undefined) throw new ApiRefusal(40097)
  return found
}

/** A form must be one, and hold the files the spec wants. A picture may be named by its address instead. */
function checkForm(operation: Operation, { bytes, headers, query }: ApiCall): void {
  if (operation.optional === true && query.get('img_url')) return
  if (bytes.length === 0) throw new ApiRefusal(44002)
  const parts = readMultipart(bytes, headers.get('content-type') ?? '')
  const { required = [], properties = {} } = resolved(operation.fields ?? {})
  const files = Object.keys(properties).filter((name) => properties[name]?.file)
  const names = parts?.filter((part) => part.filename !== undefined && part.bytes.length > 0).map(({ name }) => name)
  if (names === undefined || names.length === 0) throw new ApiRefusal(41005)
  if (files.some((name) => required.includes(name) && !names.includes(name))) throw new ApiRefusal(41005)
}

/** What stands for the account itself must be of this one. @throws ApiRefusal 40013, 40125 */
function checkConfig(operation: Operation, { body, query }: ApiCall, { platform }: ApiContext): void {
  const { appId, appSecret } = platform.account
  const fields: readonly (readonly [string, Schema])[] = [
    ...Object.entries(resolved(operation.fields ?? {}).properties ?? {}),
    ...(operation.query ?? []).map(({ name, schema }) => [name, schema] as const),
  ]
  for (const [name, { config }] of fields) {
    const given = body[name] ?? query.get(name)
    if (config === undefined || given === null || given === undefined) continue
    if (config === 'appId' && given !== appId) throw new ApiRefusal(40013)
    if (config === 'appSecret' && given !== appSecret) throw new ApiRefusal(40125)
  }
}

function sampleContext({ platform, clock, baseUrl }: ApiContext): SampleContext {
  return {
    ...{ now: clock.now(), appId: platform.account.appId, baseUrl: baseUrl() },
    openid: platform.people[0]?.openid ?? 'oSample00000000000000000000',
  }
}
