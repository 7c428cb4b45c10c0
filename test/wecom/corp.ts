import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Simulator, type SimulatorOptions, startSimulator, type WecomStartOptions } from '@youchat/simulator'
import { onTestFinished } from 'vitest'
import { nodeCallback } from 'youchat/node'
import { type ManualClock, manualClock } from 'youchat/testing'
import { WxApi, WxApplication, type WxApplicationOptions } from 'youchat/wecom'

/** The seeded corp, written out: a test that took these from the code could not see them change. */
export const corp = {
  corpId: 'ww0000000000000001',
  agentId: 1_000_001,
  token: 'test-token',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  appSecret: 'test-agent-secret',
  contactSecret: 'test-contact-secret',
} as const

/** A PNG as far as its first bytes tell. */
export const png: Buffer = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)])

/** A corp on the simulator, and the clocks of both sides, which stand still. */
export interface SimulatedCorp {
  readonly sim: Simulator
  readonly clock: ManualClock
  /** Where the corp's servers reach the platform. */
  readonly baseUrl: string
  /** The client of the app, and that of the contacts. */
  readonly api: WxApi
  readonly hr: WxApi
  /** Moves both clocks. */
  advance(ms: number): Promise<void>
  /** Puts members into the contacts as a program does. */
  hire(...userids: readonly string[]): Promise<void>
}

/** Starts a corp for the running test. */
export async function startCorp(wecom: WecomStartOptions = {}, more: SimulatorOptions = {}): Promise<SimulatedCorp> {
  const sim = await startSimulator({ clock: 'manual', verify: false, ...more, wecom })
  onTestFinished(() => sim.close())
  const clock = manualClock(sim.state().now)
  const baseUrl = `${sim.url}/wecom`
  const account = { corpId: corp.corpId, baseUrl, clock }
  const hr = new WxApi({ ...account, corpSecret: corp.contactSecret })
  let hired = 0
  return {
    ...{ sim, clock, baseUrl, hr },
    api: new WxApi({ ...account, corpSecret: corp.appSecret, agentId: corp.agentId }),
    async advance(ms) {
      clock.advance(ms)
      await sim.advance(ms)
    },
    async hire(...userids) {
      for (const userid of userids) {
        const mobile = `138${String(++hired).padStart(8, '0')}`
        await hr.addUser({ userid, name: userid.toUpperCase(), department: [1], mobile })
      }
    },
  }
}

/** An application of the corp behind a real server, told to the platform as its callback; what fails is in `errors`. */
export async function serveApp(
  { sim, clock, baseUrl }: SimulatedCorp,
  options: WxApplicationOptions = {},
): Promise<{ readonly app: WxApplication; readonly errors: readonly unknown[] }> {
  const errors: unknown[] = []
  const { token, corpId, encodingAesKey, appSecret: corpSecret } = corp
  const app = new WxApplication({
    ...{ token, corpId, encodingAesKey, corpSecret, clock, apiOptions: { baseUrl } },
    ...{ onError: (error) => void errors.push(error) },
    ...options,
  })
  const url = await serve((req, res) => void nodeCallback(app)(req, res))
  await sim.wecom.setCallback({ url })
  return { app, errors }
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/wecom`
}
