import type { Context } from 'hono'
import { refuse } from '../input.ts'

/** The `limit` of a list; undefined where none is given. @throws SimulatorError `bad_request` */
export function limitOf(c: Context): number | undefined {
  const given = c.req.query('limit')
  if (given === undefined) return undefined
  const limit = Number(given)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw refuse('"limit" must be a whole number from 1.')
}
