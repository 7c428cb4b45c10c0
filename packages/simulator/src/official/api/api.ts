import type { Hono } from 'hono'
import { createGateway } from '../../api/gateway.ts'
import type { SimulatorCore } from '../../simulator.ts'
import type { ApiContext } from './endpoint.ts'
import { finishJob } from './jobs.ts'
import { officialProduct } from './product.ts'
import { mountPublic } from './public.ts'
import { sampleEndpoints } from './sample.ts'
import { officialEndpoints } from './table.ts'

/** What the first part of a path of the platform's API can be. */
const chapters = [
  'cgi-bin',
  'connect',
  'sns',
  'customservice',
  'card',
  'cv',
  'datacube',
  'publisher',
  'semantic',
  'wxa',
  'wxaapi',
] as const

/** Adds the API side of the Official Account to an app: nothing under its paths reaches the routes that follow. */
export function mountOfficialApi(app: Hono, core: SimulatorCore): void {
  const endpoints = [...officialEndpoints, ...sampleEndpoints(officialEndpoints)]
  const table = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]))
  const api: ApiContext = {
    platform: core.official,
    store: core.official.store,
    clock: core.clock,
    baseUrl: () => core.baseUrl,
    endpoint: (path) => table.get(path),
    findCall: (rid) => core.calls.list().find((call) => call.rid === rid),
  }
  core.official.store.jobs.finish = (job) => finishJob(job, api)
  const gateway = createGateway({
    ...{ product: officialProduct, api, endpoint: api.endpoint, calls: core.calls, faults: core.faults },
    onCall: (call) => core.tellCall(call),
  })
  for (const chapter of chapters) app.all(`/${chapter}/*`, gateway)
  mountPublic(app, core)
}
