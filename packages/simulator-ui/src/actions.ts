import type { CallbackInput, FaultInput } from '../../simulator/src/protocol.ts'
import { api, ControlCallError, type PersonAct, type SentKind } from './api.ts'
import { safeHref } from './rich-text.ts'
import type { Action } from './store.ts'
import type { SentBlob } from './talk.ts'
import { createWecomActions } from './wecom/actions.ts'

const readDeliveries = 200
const readCalls = 200

export type Actions = ReturnType<typeof createActions>

/** What the page does at the simulator. Each reports a failure on the page and tells whether it went well. */
export function createActions(dispatch: (action: Action) => void) {
  async function reporting(work: () => Promise<unknown>, quiet?: 'quiet'): Promise<boolean> {
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

  /** The delivery itself comes as an event; the answer could be older than that. */
  async function act(openid: string, name: PersonAct, body?: object): Promise<void> {
    dispatch({ type: 'inspected', id: null })
    await api.act(openid, name, body)
  }

  return {
    wecom: createWecomActions({ dispatch, reporting, readState }),

    readDeliveries: () =>
      reporting(async () => {
        dispatch({ type: 'deliveriesRead', deliveries: (await api.deliveries(readDeliveries)).deliveries })
      }, 'quiet'),

    readCalls: () =>
      reporting(async () => {
        dispatch({ type: 'callsRead', calls: (await api.calls(readCalls)).calls })
      }, 'quiet'),

    readChat: (openid: string) =>
      reporting(async () => {
        dispatch({ type: 'chatRead', openid, entries: (await api.chat(openid)).entries })
      }, 'quiet'),

    act: (openid: string, name: PersonAct, body?: object) => reporting(() => act(openid, name, body)),

    /** Sends files one after the other; the format of a voice follows from its file. */
    sendFiles: (openid: string, kind: SentKind, files: readonly SentBlob[], more: object = {}) =>
      reporting(async () => {
        for (const { blob, name } of files) {
          const { url, mediaId, format } = await api.upload(kind, blob, name)
          const own = kind === 'image' ? { picUrl: url } : kind === 'voice' ? { format } : {}
          await act(openid, kind, { mediaId, ...own, ...more })
        }
      }),

    /** Taps a menu button whose event is not followed by a message. */
    tap: (openid: string, nodes: object) =>
      reporting(async () => {
        dispatch({ type: 'inspected', id: null })
        await api.push(openid, { MsgType: 'event', ...nodes })
      }),

    /** Taps a menu button that asks for pictures: its event, then each picture as a message. */
    tapPictures: (openid: string, event: string, key: string, files: readonly File[]) =>
      reporting(async () => {
        const sent = await Promise.all(files.map((file) => api.upload('image', file, file.name)))
        const item = sent.map(({ md5 }) => ({ PicMd5Sum: md5 }))
        const SendPicsInfo = { Count: sent.length, PicList: { item } }
        await api.push(openid, { MsgType: 'event', Event: event, EventKey: key, SendPicsInfo })
        for (const { url, mediaId } of sent) await act(openid, 'image', { picUrl: url, mediaId })
      }),

    /** Taps a menu button the platform itself answers: nothing is pushed. */
    receive: (openid: string, body: { readonly mediaId: string } | { readonly articleId: string }) =>
      reporting(() => api.receive(openid, body)),

    /** Opens the first article in the browser; nothing is sent and nothing pushed. */
    openArticle: (articleId: string) =>
      reporting(async () => {
        const { rows } = await api.table('articles')
        const found = rows.find(({ id }) => id === articleId)?.articles.find(({ deleted }) => !deleted)
        const address = safeHref(found?.url)
        if (address === null) throw new Error(`Nothing is published as ${articleId}.`)
        window.open(address, '_blank', 'noopener')
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

    addFault: (fault: FaultInput) => reporting(() => api.addFault(fault)),
    removeFault: (id: string) => reporting(() => api.removeFault(id)),
    clearFaults: () => reporting(() => api.clearFaults()),
    revokeTokens: () => reporting(() => api.revokeTokens()),

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
