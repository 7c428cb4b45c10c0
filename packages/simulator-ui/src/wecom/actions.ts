import type {
  BotCallbackInput,
  BotChatEntry,
  MenuButton,
  WecomActions,
  WecomCallbackInput,
  WecomMemberInput,
  WecomPushInput,
  WecomState,
} from '../../../simulator/src/protocol.ts'
import { type BotAct, type CustomerAct, type WecomFileKind, wecomApi } from '../api-wecom.ts'
import type { Action } from '../store.ts'
import type { SentBlob } from '../talk.ts'
import { type Conversation, keyOf } from './conversation.ts'

const readInteractions = 100
const readFrames = 200

/** What the actions of the page have in common. */
export interface ActionTools {
  readonly dispatch: (action: Action) => void
  /** Does something and tells whether it went well; what went wrong is shown, unless it is `quiet`. */
  readonly reporting: (work: () => Promise<unknown>, quiet?: 'quiet') => Promise<boolean>
  readonly readState: () => Promise<void>
}

/** What the page does at the simulator's WeCom. */
export function createWecomActions({ dispatch, reporting, readState }: ActionTools) {
  const showNewest = () => dispatch({ type: 'inspected', id: null })
  const acting = (work: () => Promise<unknown>) =>
    reporting(async () => {
      showNewest()
      await work()
    })

  return {
    readChat: (conversation: Conversation) =>
      reporting(async () => {
        const key = keyOf(conversation)
        if (conversation.kind === 'bot') {
          const { botId, chatid, userid } = conversation
          const { entries } = await wecomApi.botChat(botId, chatid ?? userid)
          dispatch({ type: 'botChatRead', key, entries })
        } else {
          dispatch({ type: 'appChatRead', key, entries: (await wecomApi.chat(conversation)).entries })
        }
      }, 'quiet'),

    /** What bots did, and which groups they are in. */
    readBots: ({ bots }: WecomState) =>
      reporting(async () => {
        for (const { botId } of bots) {
          const { chats } = await wecomApi.botChats(botId)
          for (const { chat, chattype } of chats) {
            if (chattype === 'group') dispatch({ type: 'botGroup', group: { botId, chatid: chat } })
          }
          const { interactions } = await wecomApi.interactions(botId, readInteractions)
          dispatch({ type: 'interactionsRead', interactions })
          const { frames } = await wecomApi.frames(botId, readFrames)
          dispatch({ type: 'framesRead', frames: frames.map((frame) => ({ ...frame, botId })) })
        }
      }, 'quiet'),

    act: (userid: string, act: keyof WecomActions, body: object) => acting(() => wecomApi.act(userid, act, body)),
    leave: (userid: string, agentId: number) => reporting(() => wecomApi.leave(userid, agentId)),
    push: (input: WecomPushInput) => acting(() => wecomApi.push(input)),
    actAsCustomer: (externalUserid: string, act: CustomerAct, body: object) =>
      acting(() => wecomApi.actAsCustomer(externalUserid, act, body)),
    actWithBot: (botId: string, userid: string, act: BotAct, body: object) =>
      acting(() => wecomApi.actWithBot(botId, userid, act, body)),

    /** Keeps files of the corp one after the other and sends each. */
    sendFiles: (
      kind: WecomFileKind,
      files: readonly SentBlob[],
      send: (file: { readonly mediaId: string; readonly url: string; readonly format: string }) => Promise<unknown>,
    ) =>
      acting(async () => {
        for (const { blob, name } of files) await send(await wecomApi.upload(kind, blob, name))
      }),

    /** Taps a menu button that asks for pictures: its event, then each picture as a message. */
    tapPictures: (userid: string, agentId: number, { type, key }: MenuButton, files: readonly File[]) =>
      acting(async () => {
        const sent = await Promise.all(files.map((file) => wecomApi.upload('image', file, file.name)))
        const item = sent.map(({ md5 }) => ({ PicMd5Sum: md5 }))
        const SendPicsInfo = { Count: sent.length, PicList: { item } }
        const message = { MsgType: 'event', Event: type, EventKey: key ?? '', SendPicsInfo }
        await wecomApi.push({ userid, agentId, message })
        for (const { url, mediaId } of sent) await wecomApi.act(userid, 'image', { agentId, picUrl: url, mediaId })
      }),

    addMember: (input: WecomMemberInput) =>
      acting(async () => {
        const { userid, agentIds } = await wecomApi.addMember(input)
        await readState()
        const [agentId] = agentIds
        if (agentId !== undefined) dispatch({ type: 'conversation', conversation: { kind: 'app', userid, agentId } })
      }),

    removeMember: (userid: string) =>
      acting(async () => {
        await wecomApi.removeMember(userid)
        await readState()
      }),

    addCustomer: (nickname: string, openKfId: string) =>
      reporting(async () => {
        const { externalUserid } = await wecomApi.addCustomer(nickname)
        await readState()
        dispatch({ type: 'conversation', conversation: { kind: 'kf', externalUserid, openKfId } })
      }),

    setCallback: (input: WecomCallbackInput) =>
      reporting(async () => {
        await wecomApi.setCallback(input)
        await readState()
      }),

    setBotCallback: (botId: string, input: BotCallbackInput) =>
      reporting(async () => {
        await wecomApi.setBotCallback(botId, input)
        await readState()
      }),

    disconnectBot: (botId: string) =>
      reporting(async () => {
        await wecomApi.disconnectBot(botId)
        await readState()
      }),

    withholdAcks: (botId: string, count: number) =>
      reporting(async () => {
        await wecomApi.withholdAcks(botId, count)
        await readState()
      }),

    revokeTokens: () => reporting(() => wecomApi.revokeTokens()),
  }
}

/** A file as a `data:` address. */
export function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** Whether a line is of the member who looks. */
export function isOwnLine(entry: BotChatEntry, userid: string): boolean {
  return entry.from === 'member' && entry.userid === userid
}
