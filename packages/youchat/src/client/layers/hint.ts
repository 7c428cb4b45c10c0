import { WxApiError } from '../../errors.ts'
import type { Layer } from '../call.ts'

/** Codes with what they mean and what to do. */
export type Errcodes = Readonly<Record<number, readonly [meaning: string, hint: string]>>

/** Adds to the platform's refusals what the catalogue of error codes says; it is loaded at the first of them. */
export function addHint(load: () => Promise<Errcodes>): Layer {
  return (next) => async (endpoint, params, options) => {
    try {
      return await next(endpoint, params, options)
    } catch (error) {
      if (!(error instanceof WxApiError) || error.hint !== undefined) throw error
      const known = (await load().catch((): Errcodes => ({})))[error.errcode]
      if (known === undefined) throw error
      const { errcode, errmsg, rid, answer } = error
      const hint = known.filter((part) => part !== '').join('. ')
      throw new WxApiError({ errcode, errmsg, endpoint: error.endpoint, rid, answer, hint })
    }
  }
}
