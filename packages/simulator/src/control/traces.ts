import { SimulatorError } from '../errors.ts'
import { readFields } from '../input.ts'
import type { CallsAnswer, FaultsAnswer } from '../protocol.ts'
import type { SimulatorCore } from '../simulator.ts'
import { readBody } from './answers.ts'
import type { Route } from './mount.ts'
import { limitOf } from './query.ts'

/** The calls about the API side: what was called, and what shall go wrong. */
export function traceRoutes(core: SimulatorCore): readonly Route[] {
  const answerFaults = (): FaultsAnswer => ({ faults: core.faults.list() })
  return [
    {
      method: 'GET',
      path: '/_sim/calls',
      handle: (c) => {
        const path = c.req.query('path')
        const calls = core.calls.list().filter((call) => path === undefined || call.path === path)
        const answer: CallsAnswer = { calls: calls.slice(0, limitOf(c)) }
        return c.json(answer)
      },
    },
    { method: 'GET', path: '/_sim/faults', handle: (c) => c.json(answerFaults()) },
    { method: 'POST', path: '/_sim/faults', handle: async (c) => c.json(core.faults.add(await readBody(c))) },
    {
      method: 'DELETE',
      path: '/_sim/faults',
      handle: async (c) => {
        readFields(await readBody(c), [])
        core.faults.clear()
        return c.json(answerFaults())
      },
    },
    {
      method: 'DELETE',
      path: '/_sim/faults/:id',
      handle: (c) => {
        if (core.faults.remove(c.req.param('id') ?? '')) return c.json(answerFaults())
        throw new SimulatorError(404, 'unknown_fault', 'There is no fault with this id, or it is used up.')
      },
    },
  ]
}
