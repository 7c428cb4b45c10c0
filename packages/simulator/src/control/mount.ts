import type { Context, Hono } from 'hono'
import { SimulatorError } from '../errors.ts'
import { refusal } from './answers.ts'

/** A call of the control API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly handle: (c: Context) => Response | Promise<Response>
}

/** Adds routes to an app, and to each path a refusal of its other methods. Earlier paths win. */
export function mount(app: Hono, routes: readonly Route[]): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const here = routes.filter((route) => route.path === path)
    for (const { method, handle } of here) app.on(method, path, handle)
    const allowed = here.map((route) => route.method).join(', ')
    app.all(path, (c) => {
      c.header('Allow', allowed)
      return refusal(c, new SimulatorError(405, 'method_not_allowed', `${c.req.path.slice(0, 200)} takes ${allowed}.`))
    })
  }
}
