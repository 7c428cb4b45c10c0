import {
  anything,
  type JsonSchema,
  list,
  map,
  nullable,
  number,
  object,
  ref,
  text,
  time,
  whole,
  words,
  yes,
} from './schema.ts'
import { botSchemas } from './schemas-bots.ts'
import { wecomSchemas } from './schemas-wecom.ts'

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
    wecom: ref('WecomState'),
  }),
  Verdict: object({ ok: yes, code: text, message: ref('Bilingual'), warnings: list(ref('Bilingual')) }),
  Attempt: object({
    ...{ number: whole, startedAt: time, request: ref('HttpRequest'), response: nullable(ref('HttpResponse')) },
    ...{ ms: number, replyText: nullable(text), verdict: ref('Verdict'), 'faultId?': text },
  }),
  Delivery: object({
    ...{ id: text, product: words('official', 'wecom'), openid: text, 'agentId?': nullable(whole), at: time },
    ...{ message: anything, text, mode, format, state: words('running', 'done') },
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
  CallbackInput: {
    anyOf: [
      object({ 'product?': words('official'), 'url?': nullable(text), 'mode?': mode, 'format?': format }),
      object({
        ...{ product: words('wecom'), 'agentId?': { anyOf: [whole, words('contact')] } },
        ...{ 'url?': nullable(text), 'format?': format },
      }),
    ],
  },
  CallbackAnswer: {
    anyOf: [
      object({ account: ref('Account'), verification: nullable(ref('Verification')) }),
      object({
        ...{ corp: ref('WecomCorp'), agents: list(ref('WecomAgent')), verification: nullable(ref('Verification')) },
      }),
    ],
  },
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
  ...wecomSchemas,
  ...botSchemas,
}
