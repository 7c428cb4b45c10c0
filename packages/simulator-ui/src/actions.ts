import type { CallbackInput } from '../../simulator/src/protocol.ts'
import { api, ControlCallError, type PersonAct } from './api.ts'
import type { Action } from './store.ts'

const readDeliveries = 200

export type Actions = ReturnType<typeof createActions>

/** What the page does at the simulator. Each reports a failure on the page and tells whether it went well. */
export function createActions(dispatch: (action: Action) => void) {
  async function reporting(work: () => Promise<void>, quiet?: 'quiet'): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      const code = error instanceof ControlCallError ? error.code : 'page'
      const message = error instanceof Error ? error.message : String(error)
      // Reading is repeated after each connection, and that there is none is already on the page.
      if (!(quiet && code === 'unreachable')) dispatch({ type: 'failed', failure: { code, message } })
      return false
    }
  }

  async function readState(): Promise<void> {
    dispatch({ type: 'state', state: await api.state() })
  }

  return {
    readDeliveries: () =>
      reporting(async () => {
        dispatch({ type: 'deliveriesRead', deliveries: (await api.deliveries(readDeliveries)).deliveries })
      }, 'quiet'),

    readChat: (openid: string) =>
      reporting(async () => {
        dispatch({ type: 'chatRead', openid, entries: (await api.chat(openid)).entries })
      }, 'quiet'),

    act: (openid: string, act: PersonAct, body?: object) =>
      reporting(async () => {
        dispatch({ type: 'inspected', id: null })
        // The delivery itself comes as an event; the answer could be older than that.
        await api.act(openid, act, body)
      }),

    addPerson: (nickname: string, follows: boolean) =>
      reporting(async () => {
        const { openid } = await api.addPerson(nickname)
        if (follows) await api.act(openid, 'follow')
        await readState()
        dispatch({ type: 'selected', openid })
      }),

    setCallback: (input: CallbackInput) =>
      reporting(async () => {
        await api.setCallback(input)
        await readState()
      }),

    reset: () =>
      reporting(async () => {
        await api.reset()
        await readState()
      }),

    advanceClock: (advanceMs: number) =>
      reporting(async () => {
        await api.advanceClock(advanceMs)
        await readState()
      }),
  }
}
