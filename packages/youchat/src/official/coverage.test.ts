import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { signPush } from '../testing/index.ts'
import { type UnknownPush, WxApplication } from './index.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: 'string' | 'integer' | 'number' | 'object' | 'array'
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
}
interface Operation {
  readonly operationId?: keyof WxApplication
  readonly 'x-default-reply'?: 'unsupported' | 'welcome'
  readonly requestBody: { readonly content: { readonly 'text/xml': { readonly schema: Schema } } }
}
type Node = string | number | Node[] | { [name: string]: Node }
type Nodes = { [name: string]: Node }

const spec = parse(readFileSync(new URL('../../../../spec/callbacks/official-account.yaml', import.meta.url), 'utf8'))
const schemas: Readonly<Record<string, Schema>> = spec.components.schemas
const webhooks = Object.entries<{ post: Operation }>(spec.webhooks).map(([name, { post }]) => ({ name, post }))

/** More than a double can hold. */
const longId = '4561255354251345929'

interface Variant {
  readonly items: 0 | 1 | 2
  readonly optional: boolean
}

/** A value of a schema, as a handler is to get it. */
function sample(schema: Schema, variant: Variant, name = ''): Node {
  if (schema.$ref) return sample(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, variant)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => sample(one, variant)))
  if (schema.const !== undefined) return schema.const
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  if (schema.type === 'string') return /id$/i.test(name) ? longId : `${name} 你好 & ]]> <x>`
  if (schema.type === 'integer') return 1_714_112_445
  if (schema.type === 'number') return -113.358803
  if (schema.type === 'array')
    return Array.from({ length: variant.items }, () => sample(schema.items ?? {}, variant, name))
  const nodes: Nodes = {}
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    if (variant.optional || schema.required?.includes(field)) nodes[field] = sample(inner, variant, field)
  }
  return nodes
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Written apart from the code under test: texts escaped instead of in CDATA, lists as repeated nodes. */
function toXml(name: string, node: Node): string {
  if (Array.isArray(node)) return node.map((item) => toXml(name, item)).join('')
  if (typeof node !== 'object') return `<${name}>${escaped(String(node))}</${name}>`
  const children = Object.entries(node).map(([child, value]) => toXml(child, value))
  return `<${name}>${children.join('\n')}</${name}>`
}
/** Ids as the bare numbers the platform writes. */
const toJson = (nodes: Nodes) => JSON.stringify(nodes).replaceAll(`"${longId}"`, longId)

const account = { token: 't', appId: 'wx1', encodingAesKey: 'k'.repeat(43) }
const variants: Variant[] = [
  { items: 1, optional: true },
  { items: 2, optional: true },
  { items: 1, optional: false },
  { items: 0, optional: false },
]
const ways = (['plain', 'encrypted'] as const).flatMap((mode) =>
  (['xml', 'json'] as const).map((format) => ({ mode, format })),
)

const pushOf = (nodes: Nodes, { mode, format }: (typeof ways)[number]) =>
  signPush(format === 'xml' ? toXml('xml', nodes) : toJson(nodes), { ...account, mode, format })
const applicationFor = (mode: 'plain' | 'encrypted', errors: unknown[]) =>
  new WxApplication({ deliveries: 1, ...account, mode, onError: (error) => void errors.push(error) })

test('there is something to cover', () => {
  expect(webhooks.length).toBeGreaterThan(70)
  const methods = webhooks.map(({ post }) => post.operationId).filter((method) => method !== undefined)
  expect(new Set(methods).size).toBe(methods.length)
  expect(methods).toEqual(
    expect.arrayContaining([
      ...['onText', 'onImage', 'onVoice', 'onVideo', 'onShortVideo', 'onLocation', 'onLink', 'onMiniProgramPage'],
      ...['onSubscribe', 'onUnsubscribe', 'onScan', 'onLocationUpdate', 'onClick', 'onView', 'onViewMiniProgram'],
      ...[
        'onScancodePush',
        'onScancodeWaitmsg',
        'onPicSysphoto',
        'onPicPhotoOrAlbum',
        'onPicWeixin',
        'onLocationSelect',
      ],
    ]),
  )
})

test('events are spelt as the platform spells them', () => {
  const names = webhooks.map(({ name }) => name)
  const events = ['subscribe', 'unsubscribe', 'SCAN', 'LOCATION', 'CLICK', 'VIEW', 'view_miniprogram', 'scancode_push']
  for (const event of [...events, 'scancode_waitmsg', 'TEMPLATESENDJOBFINISH', 'MASSSENDJOBFINISH']) {
    expect(names).toContain(`event.${event}`)
  }
})

describe.each(webhooks)('$name', ({ name, post }) => {
  const { schema } = post.requestBody.content['text/xml']
  const nodesOf = (variant: Variant) => sample(schema, variant) as Nodes

  test.each(ways)('reaches the handler of its name, typed, as $mode $format', async (way) => {
    for (const variant of variants) {
      const errors: unknown[] = []
      const seen: [string, UnknownPush][] = []
      const app = applicationFor(way.mode, errors)
      for (const other of webhooks) app.on(other.name as 'event.x', (req) => void seen.push([other.name, req]))
      const nodes = nodesOf(variant)
      expect(await app.handle(pushOf(nodes, way))).toMatchObject({ status: 200, body: '' })
      expect(errors).toEqual([])
      expect(seen).toEqual([[name, nodes]])
    }
  })

  test.each(ways)('reaches its method, as $mode $format', async (way) => {
    const errors: unknown[] = []
    const app = applicationFor(way.mode, errors)
    const seen: [string, UnknownPush][] = []
    const methods = webhooks.flatMap(({ post: { operationId } }) => operationId ?? [])
    for (const method of methods) {
      expect(app[method]).toBeTypeOf('function')
      Object.assign(app, { [method]: (req: UnknownPush) => void seen.push([method, req]) })
    }
    const nodes = nodesOf({ items: 2, optional: true })
    await app.handle(pushOf(nodes, way))
    expect(errors).toEqual([])
    expect(seen).toEqual(post.operationId === undefined ? [] : [[post.operationId, nodes]])
  })

  test('is answered by default as its description says', async () => {
    const errors: unknown[] = []
    const app = applicationFor('plain', errors)
    app.unsupportedText = 'unsupported'
    app.welcomeText = 'welcome'
    const { body } = await app.handle(pushOf(nodesOf({ items: 1, optional: true }), { mode: 'plain', format: 'json' }))
    expect(body === '' ? undefined : JSON.parse(body).Content).toBe(post['x-default-reply'])
    expect(errors).toEqual([])
  })
})

const unknown = {
  ToUserName: 'gh_1',
  FromUserName: 'o1',
  CreateTime: 1_714_112_445,
  MsgType: 'hologram',
  Depth: '3',
  Where: { Room: 'a', Shelf: { Board: 'b' } },
  Tag: ['x', 'y'],
  空间: '你好',
}

test.each(ways)('an unknown message reaches onUnknownMessage with all its nodes, as $mode $format', async (way) => {
  const errors: unknown[] = []
  const app = applicationFor(way.mode, errors)
  let seen: UnknownPush | undefined
  app.onUnknownMessage = (req) => {
    seen = req
  }
  await app.handle(pushOf(unknown, way))
  expect(seen).toEqual(unknown)
  expect(errors).toEqual([])
})

test.each(ways)('an unknown event reaches onUnknownEvent with all its nodes, as $mode $format', async (way) => {
  const errors: unknown[] = []
  const app = applicationFor(way.mode, errors)
  const seen: UnknownPush[] = []
  app.onUnknownEvent = (req) => void seen.push(req)
  const nodes = { ...unknown, MsgType: 'event', Event: 'hologram_sent' }
  await app.handle(pushOf(nodes, way))
  app.on('event.hologram_sent', (req) => void seen.push(req))
  await app.handle(pushOf(nodes, way))
  expect(seen).toEqual([nodes, nodes])
  expect(errors).toEqual([])
})

test.each(['', '\n', ' \r\n\t'])('a node for other nodes may hold none, only %j', async (blank) => {
  const errors: unknown[] = []
  const app = applicationFor('plain', errors)
  const lists: unknown[] = []
  app.on('event.pic_weixin', (req) => void lists.push(req.SendPicsInfo.PicList.item))
  const head =
    '<ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType>'
  const info = `<SendPicsInfo><Count>0</Count><PicList>${blank}</PicList></SendPicsInfo>`
  const push = signPush(`<xml>${head}<Event>pic_weixin</Event><EventKey>6</EventKey>${info}</xml>`, { token: 't' })
  expect(await app.handle(push)).toMatchObject({ status: 200 })
  expect(errors).toEqual([])
  expect(lists).toEqual([[]])
})

test('by default an unknown message is told so, and an unknown event is not answered', async () => {
  const app = applicationFor('plain', [])
  const way = { mode: 'plain', format: 'xml' } as const
  expect((await app.handle(pushOf(unknown, way))).body).toContain('<Content><![CDATA[暂不支持此类型消息]]></Content>')
  expect((await app.handle(pushOf({ ...unknown, MsgType: 'event', Event: 'hologram_sent' }, way))).body).toBe('')
})

test('ids keep all their digits, whichever way JSON writes them', async () => {
  const app = applicationFor('plain', [])
  const head = '"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"text","Content":"hi"'
  let seen: unknown
  app.on('text', (req) => {
    seen = req.MsgId
  })
  for (const [written, wanted] of [
    ['4561255354251345929', '4561255354251345929'],
    ['"4561255354251345929"', '4561255354251345929'],
    ['9007199254740993', '9007199254740993'],
    ['9007199254740991', '9007199254740991'],
    ['18446744073709551615', '18446744073709551615'],
    [' 4561255354251345929 ', '4561255354251345929'],
    ['5', '5'],
    ['0', '0'],
  ] as const) {
    const push = signPush(`{${head},"MsgId":${written}}`, { ...account, mode: 'plain', format: 'json' })
    expect(await app.handle(push)).toMatchObject({ status: 200 })
    expect(seen).toBe(wanted)
  }
})

test('digits inside a text are left alone', async () => {
  const app = applicationFor('plain', []).on('text', (req) => req.Content)
  const Content = 'call {"MsgId":4561255354251345929} or \\"4561255354251345929, 1'
  const push = signPush(
    { ...unknown, MsgType: 'text', Content, 空间: '' },
    { ...account, mode: 'plain', format: 'json' },
  )
  expect(JSON.parse((await app.handle(push)).body).Content).toBe(Content)
})

test('an empty number is NaN, an absent one undefined, and neither stops the push', async () => {
  const app = applicationFor('plain', [])
  const seen: unknown[] = []
  app.on('event.LOCATION', (req) => void seen.push([req.Latitude, req.Longitude, req.Precision]))
  const nodes = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'event', Event: 'LOCATION' }
  await app.handle(pushOf({ ...nodes, Latitude: '', Longitude: '-0.5' }, { mode: 'plain', format: 'xml' }))
  expect(seen).toEqual([[Number.NaN, -0.5, undefined]])
})
