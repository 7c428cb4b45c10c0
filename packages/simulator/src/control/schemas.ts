/** A JSON Schema of the control API's description. */
export type JsonSchema = Readonly<Record<string, unknown>>

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
const words = (...values: readonly string[]): JsonSchema => ({ type: 'string', enum: values })

const text: JsonSchema = { type: 'string' }
const whole: JsonSchema = { type: 'integer' }
const number: JsonSchema = { type: 'number' }
const yes: JsonSchema = { type: 'boolean' }
const time: JsonSchema = { type: 'integer', description: 'Milliseconds since 1970 on the simulator’s clock.' }
const map: JsonSchema = { type: 'object', additionalProperties: text }
const anything: JsonSchema = { type: 'object', additionalProperties: true }

/** An object; a name that ends in `?` may be left out. */
function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(properties)
  return {
    type: 'object',
    required: entries.filter(([name]) => !name.endsWith('?')).map(([name]) => name),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
  }
}

const mode = words('plain', 'compatible', 'encrypted')
const format = words('xml', 'json')
const buttons = list(ref('MenuButton'))

const faultFields: Readonly<Record<string, JsonSchema>> = {
  ...{ match: text, 'errcode?': whole, 'errmsg?': text, 'status?': whole, 'body?': text, 'contentType?': text },
  ...{ 'delayMs?': number, 'drop?': words('before', 'after'), 'truncate?': whole, 'repeat?': whole, 'times?': whole },
}

/** What the control API reads and writes, as `protocol.ts` has it. */
export const controlSchemas: Readonly<Record<string, JsonSchema>> = {
  Bilingual: object({ en: text, zh: text }),
  HttpRequest: object({ method: text, url: text, headers: map, body: text }),
  HttpResponse: object({ status: whole, headers: map, body: text, bodyBytes: whole }),
  Verification: object({
    ...{ ok: yes, at: time, ms: number, request: ref('HttpRequest'), response: nullable(ref('HttpResponse')) },
    message: ref('Bilingual'),
  }),
  MenuButton: object({
    ...{ name: text, 'type?': text, 'key?': text, 'url?': text, 'appid?': text, 'pagepath?': text },
    ...{ 'media_id?': text, 'article_id?': text, 'sub_button?': list(ref('MenuButton')) },
  }),
  Account: object({
    ...{ appId: text, appSecret: text, originalId: text, name: text, token: text, encodingAesKey: text, mode, format },
    ...{ callbackUrl: nullable(text), verification: nullable(ref('Verification')), menu: buttons },
    'oauthDomains?': list(text),
  }),
  Person: object({
    ...{ openid: text, nickname: text, subscribed: yes, subscribedAt: nullable(time), createdAt: time },
  }),
  State: object({
    ...{ version: text, now: time, clock: words('real', 'manual') },
    official: object({ account: ref('Account'), people: list(ref('Person')), pausedUntil: nullable(time) }),
  }),
  Verdict: object({ ok: yes, code: text, message: ref('Bilingual'), warnings: list(ref('Bilingual')) }),
  Attempt: object({
    ...{ number: whole, startedAt: time, request: ref('HttpRequest'), response: nullable(ref('HttpResponse')) },
    ...{ ms: number, replyText: nullable(text), verdict: ref('Verdict'), 'faultId?': text },
  }),
  Delivery: object({
    ...{ id: text, openid: text, at: time, message: anything, text, mode, format, state: words('running', 'done') },
    ...{ attempts: list(ref('Attempt')), verdict: nullable(ref('Verdict')), reply: nullable(anything) },
    notice: nullable(text),
  }),
  ChatEntry: object({
    ...{ id: text, at: time, from: words('person', 'account', 'system'), kind: text, content: anything },
    ...{ deliveryId: nullable(text), 'callId?': text },
  }),
  Call: object({
    ...{ id: text, at: time, method: text, path: text, query: text, requestBody: text, status: nullable(whole) },
    ...{ responseBody: text, ms: number, errcode: nullable(whole), rid: nullable(text), faultId: nullable(text) },
  }),
  FaultInput: object(faultFields),
  Fault: object({ ...faultFields, id: text, left: whole }),
  TokenCounters: object({
    ...{ issued: whole, distinct: whole, refused: whole, classic: whole, stable: whole, forced: whole, valid: whole },
  }),
  Coverage: object({
    ...{ chapter: text, endpoint: text, summary: text, coverage: words('full', 'partial', 'sample'), 'lacks?': text },
  }),
  Table: object({ rows: list(anything), total: whole }),
  SentFile: object({ mediaId: text, url: text, format: text, bytes: whole, md5: text }),
  Error: object({ error: object({ code: text, message: text }) }),
  CallbackInput: object({ 'product?': words('official'), 'url?': nullable(text), 'mode?': mode, 'format?': format }),
  CallbackAnswer: object({ account: ref('Account'), verification: nullable(ref('Verification')) }),
  MenuInput: object({ button: buttons }),
  MenuAnswer: object({ account: ref('Account') }),
  PersonMenu: object({ menuid: nullable(whole), button: buttons }),
  ClockInput: object({ advanceMs: number }),
  ClockAnswer: object({ now: time }),
  Deliveries: object({ deliveries: list(ref('Delivery')) }),
  Calls: object({ calls: list(ref('Call')) }),
  Faults: object({ faults: list(ref('Fault')) }),
  Revoked: object({ revoked: whole }),
  Crowd: object({ count: whole }),
  Chat: object({ entries: list(ref('ChatEntry')) }),
  CoverageAnswer: object({
    counts: object({ full: whole, partial: whole, sample: whole }),
    endpoints: list(ref('Coverage')),
  }),
  PersonInput: object({ 'openid?': text, 'nickname?': text }),
  PushInput: object({ openid: text, message: anything }),
  ReceiveInput: object({ 'mediaId?': text, 'articleId?': text }),
  Nothing: { type: 'object', maxProperties: 0 },
  Say: object({ text, 'bizmsgmenuid?': text }),
  Image: object({ 'picUrl?': text, 'mediaId?': text }),
  Voice: object({ 'mediaId?': text, 'format?': text, 'recognition?': text }),
  Video: object({ 'mediaId?': text, 'thumbMediaId?': text }),
  Location: object({ latitude: number, longitude: number, 'scale?': number, 'label?': text }),
  Link: object({ title: text, 'description?': text, url: text }),
  Click: object({ key: text }),
  View: object({ url: text, 'menuId?': text }),
  Scan: object({ 'scene?': { type: ['string', 'integer'] }, 'ticket?': text, 'url?': text }),
}
