import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { controlRoutes } from './control/all.ts'
import { answerError, answerNotFound, maxBodyBytes, refusal } from './control/answers.ts'
import { createEventStreams } from './control/events.ts'
import { mountFiles } from './control/files.ts'
import { guard, isWildcard, type ListenAddress } from './control/guard.ts'
import { mount } from './control/mount.ts'
import { SimulatorError } from './errors.ts'
import { mountOfficialApi } from './official/api/api.ts'
import { servePage } from './page.ts'
import type { SimulatorCore } from './simulator.ts'
import { mountWecomApi } from './wecom/api/api.ts'
import { attachBotSockets, mountBots } from './wecom/bot/mount.ts'

/** How a simulator is served. */
export interface ServeOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Whether the following ports are tried when `port` is taken. */
  readonly nextFreePort: boolean
  /** Names it may be reached by besides its own; with `:port` only on that one. */
  readonly allowedHosts: readonly string[]
  /** Folder of the built chat page. */
  readonly uiDir: string
}

/** A simulator that listens. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  /** Ends all connections at once. */
  readonly close: () => Promise<void>
}

const portsTried = 20

/**
 * Serves the platform's API, the control API and the chat page of a simulator.
 * @throws Error of node:net, such as `EADDRINUSE`
 */
export async function serveSimulator(core: SimulatorCore, options: ServeOptions): Promise<RunningServer> {
  let address: ListenAddress = options
  const events = createEventStreams(core)
  const app = new Hono()
  app.onError(answerError)
  app.notFound(answerNotFound)
  app.use(guard(() => address))
  app.use('/_sim/*', async (c, next) => {
    await next()
    if (c.req.method !== 'GET') core.touch()
  })
  mountOfficialApi(app, core)
  mountBots(app, core)
  mountWecomApi(app, core)
  mountFiles(app, core)
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) => refusal(c, new SimulatorError(413, 'body_too_long', `A body may have ${maxBodyBytes} bytes.`)),
    }),
  )
  mount(app, controlRoutes(core, events))
  app.get('*', servePage(options.uiDir))

  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const sockets = attachBotSockets(server, core, () => address)
  const port = await listenNear(server, options)
  address = { ...options, port }
  return {
    url: `http://${urlHost(options.host)}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        events.close()
        sockets.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listenNear(server: Server, { host, port, nextFreePort }: ServeOptions): Promise<number> {
  const last = nextFreePort && port !== 0 ? Math.min(port + portsTried, 65_535) : port
  for (let tried = port; ; tried++) {
    try {
      return await listen(server, host, tried)
    } catch (error) {
      if (tried >= last || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** The host as it stands in an address people open. */
function urlHost(host: string): string {
  if (isWildcard(host)) return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
