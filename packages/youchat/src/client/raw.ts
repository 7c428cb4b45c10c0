import type { CallOptions, Params } from './call.ts'
import type { Endpoint } from './endpoint.ts'

/** Runs an endpoint. */
export type Run = (endpoint: Endpoint, params: Params | undefined, options: CallOptions | undefined) => Promise<unknown>

/** Endpoints by the segments of their path; one that also is the beginning of others has both. */
export interface Level {
  endpoint?: Endpoint
  readonly children: Map<string, Level>
}

/** Arranges endpoints by their paths. `/cgi-bin/` is left out, as nearly all have it. */
export function arrange(endpoints: readonly Endpoint[]): Level {
  const root: Level = { children: new Map() }
  for (const endpoint of endpoints) {
    let level = root
    for (const segment of segmentsOf(endpoint)) {
      let child = level.children.get(segment)
      if (child === undefined) {
        child = { children: new Map() }
        level.children.set(segment, child)
      }
      level = child
    }
    level.endpoint = endpoint
  }
  return root
}

/** The way to an endpoint in `raw`: its path, and its action where several share a path. */
export function segmentsOf(endpoint: Endpoint): string[] {
  const segments = endpoint.path
    .replace(/^\/cgi-bin\//, '/')
    .slice(1)
    .split('/')
  return endpoint.fixed?.action === undefined ? segments : [...segments, endpoint.fixed.action]
}

/**
 * The tree of functions for arranged endpoints. A level is made when it is first looked at, and from then on is an
 * ordinary property: it can be listed, spread, logged and replaced.
 */
export function createRaw(level: Level, run: Run): object {
  const { endpoint } = level
  const own = endpoint
    ? (params?: Params, options?: CallOptions) => run(endpoint, params, options)
    : Object.create(Object.prototype)
  for (const [name, child] of level.children) {
    Object.defineProperty(own, name, {
      configurable: true,
      enumerable: true,
      ...(child.children.size === 0 ? { writable: true, value: createRaw(child, run) } : lazy(own, name, child, run)),
    })
  }
  return own
}

function lazy(own: object, name: string, child: Level, run: Run): PropertyDescriptor {
  const settle = (value: unknown): unknown => {
    Object.defineProperty(own, name, { configurable: true, enumerable: true, writable: true, value })
    return value
  }
  return { get: () => settle(createRaw(child, run)), set: settle }
}
