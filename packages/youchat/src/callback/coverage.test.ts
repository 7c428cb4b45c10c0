import { describe, expect, test } from 'vitest'
import { listening, type Nodes, type Options, products, pushTo, readReply, waysOf } from '../../../../test/products.ts'
import { type Node, toJson, toXml, type Variant, webhooksOf } from '../../../../test/spec-pushes.ts'

const variants: Variant[] = [
  { items: 1, optional: true },
  { items: 2, optional: true },
  { items: 1, optional: false },
  { items: 0, optional: false },
]

/** What is unknown keeps its nodes as they were written. */
const unknownNodes = {
  Depth: '3',
  Where: { Room: 'a', Shelf: { Board: 'b' } },
  Tag: ['x', 'y'],
  空间: '你好',
}

describe.each(products)('$name', (product) => {
  const webhooks = webhooksOf(product)
  const ways = waysOf(product).filter(({ mode }) => mode !== 'compatible')
  const send = (nodes: Node, way: (typeof ways)[number], app: ReturnType<typeof listening>['app']) =>
    app.handle(pushTo(product, way.format === 'xml' ? toXml(nodes) : toJson(nodes), way))
  const start = (way: (typeof ways)[number], options: Options = {}) =>
    listening(product, product.modes.length === 1 ? options : { mode: way.mode, ...options })

  test('each method answers one message or event', () => {
    const own = webhooks.filter(({ name }) => name.split('.').length < 3)
    const methods = own.map(({ method }) => method).filter((method) => method !== undefined)
    expect(methods.length).toBeGreaterThan(20)
    expect(new Set(methods).size).toBe(methods.length)
  })

  describe.each(webhooks)('$name', ({ name, method, defaultReply, kinds, nodes: nodesOf }) => {
    test.each(ways)('reaches the handler of its name, typed, as $mode $format', async (way) => {
      for (const variant of variants) {
        const { app, errors } = start(way)
        const seen: [string, Nodes][] = []
        // Of an event of several kinds the handler of the kind goes first, which is tested under its name.
        for (const other of webhooks) {
          if (!kinds.includes(other.name)) app.on(other.name, (req) => void seen.push([other.name, req]))
        }
        const nodes = nodesOf(variant)
        expect(await send(nodes, way, app)).toMatchObject({ status: 200, body: product.nothing })
        expect(errors).toEqual([])
        expect(seen).toEqual([[name, nodes]])
      }
    })

    test.each(ways)('reaches its method, as $mode $format', async (way) => {
      const { app, errors } = start(way)
      const seen: [string, Nodes][] = []
      for (const other of new Set(webhooks.flatMap((webhook) => webhook.method ?? []))) {
        expect(Reflect.get(app, other)).toBeTypeOf('function')
        Object.assign(app, { [other]: (req: Nodes) => void seen.push([other, req]) })
      }
      const nodes = nodesOf({ items: 2, optional: true })
      await send(nodes, way, app)
      expect(errors).toEqual([])
      expect(seen).toEqual(method === undefined ? [] : [[method, nodes]])
    })

    test.each(ways)('is answered by default as its description says, as $mode $format', async (way) => {
      const { app, errors } = start(way)
      app.unsupportedText = 'unsupported'
      app.welcomeText = 'welcome'
      const { body } = await send(nodesOf({ items: 1, optional: true }), way, app)
      expect(readReply(body, product, way.mode).Content).toBe(defaultReply)
      if (defaultReply === undefined) expect(body).toBe(product.nothing)
      expect(errors).toEqual([])
    })
  })

  describe.each(webhooks.filter(({ kinds }) => kinds.length > 0))('$name of a kind nobody knows', (event) => {
    const first = webhooks.find(({ name }) => name === event.kinds[0])
    const { ChangeType: _, ...common } = first?.nodes({ items: 0, optional: false }) ?? {}
    const nodes = { ...common, ChangeType: 'hologram', New: '1' }

    test.each(ways)('reaches the handler and the method of the event, as $mode $format', async (way) => {
      const { app, errors } = start(way)
      const seen: unknown[] = []
      const method = event.method as string
      Object.assign(app, { [method]: (req: Nodes) => void seen.push([method, req]) })
      await send(nodes, way, app)
      for (const { name } of webhooks) app.on(name, (req) => void seen.push([name, req]))
      await send(nodes, way, app)
      expect(seen).toEqual([
        [method, nodes],
        [event.name, nodes],
      ])
      expect(errors).toEqual([])
    })

    test.each(['', undefined])(
      'reaches the handler of the event also where its ChangeType is %j',
      async (ChangeType) => {
        const { app, errors } = listening(product)
        const seen: unknown[] = []
        for (const { name } of webhooks) app.on(name, (req) => void seen.push([name, req.ChangeType]))
        const written = ChangeType === undefined ? common : { ...common, ChangeType }
        await app.handle(pushTo(product, toXml(written)))
        expect(seen).toEqual([[event.name, ChangeType]])
        expect(errors).toEqual([])
      },
    )

    test.each(ways)('may have a handler of its own, by any spelling, as $mode $format', async (way) => {
      for (const name of [`${event.name}.hologram`, `${event.name}.HOLOGRAM`]) {
        const { app } = start(way)
        const seen: unknown[] = []
        app.on([...webhooks.map((webhook) => webhook.name)], () => void seen.push('another'))
        app.on(name, ({ ChangeType }) => void seen.push(ChangeType))
        await send(nodes, way, app)
        expect(seen).toEqual(['hologram'])
      }
    })
  })

  test.each(ways)('an unknown event reaches onUnknownEvent with all its nodes, as $mode $format', async (way) => {
    const { app, errors } = start(way)
    const seen: Nodes[] = []
    app.onUnknownEvent = (req) => void seen.push(req)
    const nodes = product.event('hologram_sent', unknownNodes) as { [name: string]: Node }
    expect((await send(nodes, way, app)).body).toBe(product.nothing)
    app.on('event.hologram_sent', (req) => void seen.push(req))
    await send(nodes, way, app)
    expect(seen).toEqual([nodes, nodes])
    expect(errors).toEqual([])
  })

  test.each(ways)('by default an unknown event is answered with nothing, as $mode $format', async (way) => {
    const { app, errors } = start(way)
    const nodes = product.event('hologram_sent', unknownNodes) as { [name: string]: Node }
    expect(await send(nodes, way, app)).toMatchObject({ status: 200, body: product.nothing })
    expect(errors).toEqual([])
  })

  const { message } = product
  if (message !== undefined) {
    const nodes = message('hologram', unknownNodes) as { [name: string]: Node }

    test.each(ways)('an unknown message reaches onUnknownMessage with all its nodes, as $mode $format', async (way) => {
      const { app, errors } = start(way)
      const seen: Nodes[] = []
      app.onUnknownMessage = (req) => void seen.push(req)
      await send(nodes, way, app)
      expect(seen).toEqual([nodes])
      expect(errors).toEqual([])
    })

    test.each(ways)('by default who wrote an unknown message is told so, as $mode $format', async (way) => {
      const { app } = start(way)
      const { body } = await send(nodes, way, app)
      expect(readReply(body, product, way.mode).Content).toBe('暂不支持此类型消息')
    })

    test.each([
      ['4561255354251345929', '4561255354251345929'],
      ['"4561255354251345929"', '4561255354251345929'],
      ['9007199254740993', '9007199254740993'],
      ['9007199254740991', '9007199254740991'],
      ['18446744073709551615', '18446744073709551615'],
      [' 4561255354251345929 ', '4561255354251345929'],
      ['5', '5'],
      ['0', '0'],
    ])('an id that JSON writes as %s keeps all its digits', async (written, wanted) => {
      const { app } = listening(product)
      let seen: unknown
      app.on('text', (req) => {
        seen = req.MsgId
      })
      const push = JSON.stringify(message('text', { Content: 'hi' }))
      const withId = push.replace('"Content"', `"MsgId":${written},"Content"`)
      expect(await app.handle(pushTo(product, withId, { format: 'json' }))).toMatchObject({ status: 200 })
      expect(seen).toBe(wanted)
    })

    test('digits inside a text are left alone', async () => {
      const { app } = listening(product)
      app.on('text', (req) => req.Content)
      const Content = 'call {"MsgId":4561255354251345929} or \\"4561255354251345929, 1'
      const { body } = await app.handle(pushTo(product, message('text', { Content }), { format: 'json' }))
      expect(readReply(body, product, 'encrypted').Content).toBe(Content)
    })

    test.each(['', '\n', ' \r\n\t'])('a node for other nodes may hold none, only %j', async (blank) => {
      const { app, errors } = listening(product)
      const lists: unknown[] = []
      app.on('event.pic_weixin', (req) => void lists.push(req.SendPicsInfo))
      const SendPicsInfo = { Count: 0, PicList: blank }
      const push = toXml(product.event('pic_weixin', { EventKey: '6', SendPicsInfo }) as Node)
      expect(await app.handle(pushTo(product, push))).toMatchObject({ status: 200 })
      expect(errors).toEqual([])
      expect(lists).toEqual([{ Count: 0, PicList: { item: [] } }])
    })

    test('an empty number is NaN, an absent one undefined, and neither stops the push', async () => {
      const { app } = listening(product)
      const seen: unknown[] = []
      app.on('event.LOCATION', (req) => void seen.push([req.Latitude, req.Longitude, req.Precision]))
      await app.handle(pushTo(product, product.event('LOCATION', { Latitude: '', Longitude: '-0.5' })))
      expect(seen).toEqual([[Number.NaN, -0.5, undefined]])
    })
  }
})
