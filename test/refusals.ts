import { expect, test } from 'vitest'
import type { Mode } from '../packages/youchat/src/callback/account.ts'
import type { CallbackRequest, ErrorInfo } from '../packages/youchat/src/callback/options.ts'
import { isWxError } from '../packages/youchat/src/errors.ts'
import { manualClock, type SignedPush } from '../packages/youchat/src/testing/index.ts'
import type { XmlContents } from '../packages/youchat/src/xml/write.ts'
import {
  accountOf,
  anyPush,
  type Format,
  pushTo,
  signatureOf,
  type TestedApplication,
  type TestedProduct,
} from './products.ts'

/** What time it is where pushes are refused, in seconds. */
export const now = 1_700_000_000
export const fixed = { timestamp: now, nonce: '415670741' }

/** A request that is to be refused, with the status, the error's code and the step it fails at. */
export interface Refusal {
  readonly name: string
  readonly mode: Mode
  readonly request: Omit<CallbackRequest<never>, 'method'> & { readonly method?: string }
  readonly status: 400 | 401 | 405 | 413
  readonly code: string
  readonly step: ErrorInfo['step']
}

/** How a request is refused. */
export type Verdict = readonly [status: Refusal['status'], code: string, step: Refusal['step']]
export const mismatch: Verdict = [401, 'signature_mismatch', 'verify']
export const missing: Verdict = [401, 'missing_parameter', 'verify']
export const repeated: Verdict = [401, 'repeated_parameter', 'request']
export const noEnvelope: Verdict = [400, 'missing_encrypt', 'verify']

/** A list of refusals, and how to add to it. */
export function refusalList(): {
  readonly refusals: Refusal[]
  refuse(mode: Mode, name: string, request: Refusal['request'], verdict: Verdict): void
} {
  const refusals: Refusal[] = []
  return {
    refusals,
    refuse(mode, name, request, [status, code, step]) {
      refusals.push({ name: `${mode}: ${name}`, mode, request, status, code, step })
    },
  }
}

/** A push of a time that is always the same. */
export function fixedPush(
  product: TestedProduct,
  mode: Mode,
  push: XmlContents | string = anyPush(product),
  format: Format = 'xml',
): SignedPush {
  return pushTo(product, push, { ...fixed, mode, format })
}

/** Whatever the product's pushes travel by, this one is not encrypted; its signature is right. */
export function plainPush(product: TestedProduct): SignedPush {
  return pushTo(product, anyPush(product), { ...fixed, product: 'official', mode: 'plain' })
}

/** An XML push without its closing parts: what a test puts between. */
export function xml(nodes: string): string {
  return `<xml>${nodes}</xml>`
}

/** The cipher text of a sealed push. */
export function cipherOf({ body }: Pick<SignedPush, 'body'>): string {
  return /<Encrypt><!\[CDATA\[(.+?)]]>/.exec(body)?.[1] ?? JSON.parse(body).encrypt
}

/** A push whose envelope holds `Encrypt`, and a signature that goes with it. */
export function resigned(product: TestedProduct, Encrypt: string): { query: Record<string, string>; body: string } {
  const { query } = fixedPush(product, 'encrypted')
  const msg_signature = signatureOf(String(accountOf(product).token), String(now), fixed.nonce, Encrypt)
  return { query: { ...query, msg_signature }, body: xml(`<Encrypt><![CDATA[${Encrypt}]]></Encrypt>`) }
}

/** An application that takes pushes of the last five minutes, and counts those it answers. */
export function strict(
  product: TestedProduct,
  mode: Mode,
): {
  readonly app: TestedApplication
  readonly heard: { error: unknown; info: ErrorInfo<never> }[]
  answered(): number
} {
  const heard: { error: unknown; info: ErrorInfo<never> }[] = []
  let answered = 0
  const app = product.make({
    ...accountOf(product),
    mode,
    maxAgeMs: 300_000,
    clock: manualClock(now * 1000),
    onError: (error, info) => void heard.push({ error, info }),
  })
  app.on(['message', 'event'], () => void answered++)
  return { app, heard, answered: () => answered }
}

/** All that may be printed of an error. */
function printed(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = JSON.stringify(error, ['code', 'name', ...Object.getOwnPropertyNames(error)])
  return [error.message, error.stack, JSON.stringify(error), own, printed(error.cause)].join('\n')
}

/** Nobody is told what proves the account, in whatever way it is written. */
export function expectNoSecret(text: string, product: TestedProduct): void {
  const { token, encodingAesKey = '' } = accountOf(product)
  const key = Buffer.from(encodingAesKey, 'base64')
  for (const secret of [token, encodingAesKey, key.toString('hex'), key.toString('latin1')]) {
    expect(text).not.toContain(secret)
  }
}

/** Tests that each request is refused as it should be: by `handle`, and by `process`, which has no methods. */
export function testRefusals(product: TestedProduct, refusals: readonly Refusal[]): void {
  test.each(refusals)('$name: $status $code', async ({ mode, request, status, code, step }) => {
    const { app, heard, answered } = strict(product, mode)
    const reply = await app.handle({ method: 'POST', ...request })
    expect({ status: reply.status, answered: answered() }).toEqual({ status, answered: 0 })
    expect(heard).toEqual([{ error: expect.objectContaining({ code }), info: expect.objectContaining({ step }) }])
    expect(isWxError(heard[0]?.error)).toBe(true)
    expectNoSecret(JSON.stringify(reply) + printed(heard[0]?.error), product)
    expect(reply.headers['content-type']).toMatch(/^text\/plain/)
    expect(reply.headers.allow).toBe(status === 405 ? 'GET, POST' : undefined)
  })

  test.each(refusals.filter(({ status }) => status !== 405))('process throws; $name', async (refusal) => {
    const { mode, request, status, code, step } = refusal
    const { app, heard, answered } = strict(product, mode)
    const body = request.method === 'GET' ? undefined : ((request.body ?? '') as string | Uint8Array)
    const error = await app.process(request.query, body).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code })
    expect(error).toHaveProperty(
      'name',
      status === 401 ? 'WxSignatureError' : expect.stringMatching(/^Wx(Request|Decrypt)Error$/),
    )
    expect(heard).toEqual([{ error, info: expect.objectContaining({ step }) }])
    expect(answered()).toBe(0)
  })
}
