import type { Hono } from 'hono'
import { createGateway } from '../../api/gateway.ts'
import { createSamples } from '../../api/sample.ts'
import type { SimulatorCore } from '../../simulator.ts'
import { finishJob } from './batch.ts'
import type { WecomContext } from './context.ts'
import { wecomProduct } from './product.ts'
import { mountPublic } from './public.ts'
import { wecomEndpoints } from './table.ts'

/** What the first part of a path of the platform's API can be. */
const chapters = ['cgi-bin', 'connect', 'wwlogin', 'wwopen'] as const

/** Adds the API side of WeCom to an app, under `/wecom`: nothing under its paths reaches the routes that follow. */
export function mountWecomApi(app: Hono, core: SimulatorCore): void {
  const { prefix } = wecomProduct
  const endpoints = [...wecomEndpoints, ...createSamples(wecomProduct, wecomEndpoints)]
  const table = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]))
  const api: WecomContext = {
    ...{ platform: core.wecom, store: core.wecom.store, clock: core.clock },
    baseUrl: () => `${core.baseUrl}${prefix}`,
  }
  api.store.jobs.finish = (job) => finishJob(job, api)
  const gateway = createGateway({
    ...{ product: wecomProduct, api, endpoint: (path: string) => table.get(path) },
    ...{ calls: core.calls, faults: core.faults, onCall: (call) => core.tellCall(call) },
  })
  for (const chapter of chapters) app.all(`${prefix}/${chapter}/*`, gateway)
  mountPublic(app, core)
}
