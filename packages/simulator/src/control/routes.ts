import { SimulatorError } from '../errors.ts'
import { isObject, optionalChoice, readFields, requiredNumber } from '../input.ts'
import { picturesPath } from '../pictures.ts'
import type { ClockAnswer, DeliveriesAnswer, Product } from '../protocol.ts'
import type { SimulatorCore } from '../simulator.ts'
import { readBody } from './answers.ts'
import type { Route } from './mount.ts'
import { limitOf } from './query.ts'

const products: readonly Product[] = ['official', 'wecom']

/** The calls about the simulator as a whole. */
export function simulatorRoutes(core: SimulatorCore): readonly Route[] {
  return [
    { method: 'GET', path: '/_sim/state', handle: (c) => c.json(core.state()) },
    {
      method: 'POST',
      path: '/_sim/reset',
      handle: async (c) => {
        readFields(await readBody(c), [])
        core.reset()
        return c.json(core.state())
      },
    },
    {
      method: 'PUT',
      path: '/_sim/callback',
      handle: async (c) => {
        const body = await readBody(c)
        const isWecom = isObject(body) && body.product === 'wecom'
        return c.json(await (isWecom ? core.wecom : core.official).console.setCallback(body))
      },
    },
    {
      method: 'POST',
      path: '/_sim/clock',
      handle: async (c) => {
        const input = readFields(await readBody(c), ['advanceMs'])
        const advanceMs = requiredNumber(input, 'advanceMs', 0, Number.MAX_SAFE_INTEGER)
        const answer: ClockAnswer = { now: await core.advance(advanceMs) }
        return c.json(answer)
      },
    },
    {
      method: 'GET',
      path: '/_sim/deliveries',
      handle: (c) => {
        const product = optionalChoice({ product: c.req.query('product') }, 'product', products)
        const filter = { openid: c.req.query('openid'), product, limit: limitOf(c) }
        const answer: DeliveriesAnswer = { deliveries: core.deliveries(filter) }
        return c.json(answer)
      },
    },
    {
      method: 'GET',
      path: '/_sim/deliveries/:id',
      handle: (c) => {
        const delivery = core.delivery(c.req.param('id') ?? '')
        if (delivery) return c.json(delivery)
        throw new SimulatorError(404, 'unknown_delivery', 'There is no delivery with this id, or it is too old.')
      },
    },
    {
      method: 'GET',
      path: `${picturesPath}:id`,
      handle: (c) => {
        const picture = core.pictures.get(c.req.param('id') ?? '')
        if (!picture)
          throw new SimulatorError(404, 'unknown_picture', 'There is no picture with this id, or it is too old.')
        return c.body(new Uint8Array(picture.bytes), 200, { 'Content-Type': picture.type })
      },
    },
  ]
}
