import type { SimulatorCore } from '../simulator.ts'
import { botRoutes } from '../wecom/bot/mount.ts'
import { coverageRoutes } from './coverage.ts'
import type { EventStreams } from './events.ts'
import type { Route } from './mount.ts'
import { officialRoutes } from './official.ts'
import { openapiRoute } from './openapi.ts'
import { receiveRoutes } from './receive.ts'
import { simulatorRoutes } from './routes.ts'
import { tableRoutes } from './tables.ts'
import { traceRoutes } from './traces.ts'
import { wecomRoutes } from './wecom.ts'
import { wecomTableRoutes } from './wecom-tables.ts'

/** Every call of the control API whose body is JSON. A path that others would take too comes before theirs. */
export function controlRoutes(core: SimulatorCore, events: EventStreams): readonly Route[] {
  return [
    ...simulatorRoutes(core),
    openapiRoute,
    { method: 'GET', path: '/_sim/events', handle: events.handle },
    ...traceRoutes(core),
    ...coverageRoutes,
    ...tableRoutes(core.official, () => core.baseUrl),
    ...receiveRoutes(core),
    ...officialRoutes(core.official),
    ...botRoutes(core),
    ...wecomTableRoutes(core.wecom, () => `${core.baseUrl}/wecom`),
    ...wecomRoutes(core.wecom),
  ]
}
