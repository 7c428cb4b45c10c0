import type { ApiCall, ApiEndpoint, BaseContext } from './endpoint.ts'
import { ApiRefusal } from './refusal.ts'

/** The handler got to where it would change something: it had no objection. */
const wouldChange = Symbol('would change')

/** Methods of the platform and its store that only read. What is not listed counts as a change. */
const reading =
  /^(get|list|find|filter|has|is|match|check$|person$|chat$|page$|all$|openid$|indexOf|session|waiting|pull$|members?$|departments$|groups$|state$|publication|article$|sentWith|used$|day$|month$|left$|exchangedAt|accessToken$|refreshToken$)/

/**
 * What an endpoint itself says against a call, found out without any effect: its own code is more exact than what the spec
 * tells of a body. Null where it says nothing.
 */
export async function objectionOf<C extends BaseContext>(
  endpoint: ApiEndpoint<C>,
  call: ApiCall,
  context: C,
): Promise<ApiRefusal | null> {
  const { platform, store } = context
  try {
    await endpoint.handle(call, { ...context, platform: readOnly(platform), store: readOnly(store) })
    return null
  } catch (error) {
    if (error === wouldChange) return null
    if (error instanceof ApiRefusal) return error
    throw error
  }
}

/** An object whose parts can be read, and that throws instead of changing. */
function readOnly<T extends object>(target: T): T {
  return new Proxy(target, {
    get(_, name) {
      // The real receiver: private fields are not seen through a proxy.
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value === 'function') {
        if (reading.test(String(name))) return value.bind(target)
        return refuseChange
      }
      return isPart(value) ? readOnly(value) : value
    },
    set: refuseChange,
  })
}

function refuseChange(): never {
  throw wouldChange
}

/** Whether a value is a part with methods of its own, no plain data. */
function isPart(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.getPrototypeOf(value) !== Object.prototype
}
