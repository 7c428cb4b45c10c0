import {
  anything,
  type JsonSchema,
  list,
  nullable,
  number,
  object,
  ref,
  text,
  time,
  whole,
  words,
  yes,
} from './schema.ts'

const agentId: Readonly<Record<string, JsonSchema>> = { 'agentId?': whole }
const selections = list(object({ questionKey: text, optionIds: list(text) }))
const place: Readonly<Record<string, JsonSchema>> = { latitude: number, longitude: number }

/** What the control API reads and writes about WeCom, as `protocol-wecom.ts` has it. */
export const wecomSchemas: Readonly<Record<string, JsonSchema>> = {
  WecomCorp: object({
    ...{
      corpId: text,
      name: text,
      token: text,
      encodingAesKey: text,
      format: words('xml', 'json'),
      contactSecret: text,
    },
    ...{ contactCallbackUrl: nullable(text), contactVerification: nullable(ref('Verification')) },
  }),
  WecomAgent: object({
    ...{ agentId: whole, name: text, secret: text, callbackUrl: nullable(text) },
    ...{ verification: nullable(ref('Verification')), menu: list(ref('MenuButton')) },
  }),
  WecomMember: object({
    ...{ userid: text, name: text, department: list(whole), mobile: text, email: text, status: whole },
    agentIds: list(whole),
  }),
  WecomCustomer: object({ externalUserid: text, nickname: text }),
  WecomState: object({
    ...{ corp: ref('WecomCorp'), agents: list(ref('WecomAgent')), members: list(ref('WecomMember')) },
    departments: list(object({ id: whole, name: text, parentId: whole, order: whole })),
    groups: list(object({ chatid: text, name: text, owner: text, userlist: list(text) })),
    kf: object({
      accounts: list(object({ openKfId: text, name: text })),
      customers: list(ref('WecomCustomer')),
    }),
    bots: list(ref('Bot')),
  }),
  WecomChatEntry: object({
    ...{ id: text, at: time, from: words('person', 'account', 'system'), kind: text, content: anything },
    ...{ deliveryId: nullable(text), 'callId?': text, 'userid?': text, 'recalled?': yes, 'card?': ref('WecomCard') },
  }),
  WecomCard: object({
    ...{ state: words('open', 'answered', 'updated'), taskId: text, card: anything, 'replaceName?': text },
    'pressed?': object({ key: text, selected: selections }),
  }),
  WecomChat: object({ entries: list(ref('WecomChatEntry')) }),
  WecomMemberInput: object({
    ...{ 'userid?': text, 'name?': text, 'department?': list(whole), 'mobile?': text, 'email?': text },
  }),
  WecomMenuInput: object({ ...agentId, button: list(ref('MenuButton')) }),
  WecomMenuAnswer: object({ agent: ref('WecomAgent') }),
  WecomTokenCounters: object({ issued: whole, distinct: whole, refused: whole, valid: whole }),
  WecomPushInput: object({ 'userid?': text, ...agentId, message: anything }),
  WecomAgentChoice: object(agentId),
  WecomSay: object({ ...agentId, text }),
  WecomImage: object({ ...agentId, 'picUrl?': text, 'mediaId?': text }),
  WecomVoice: object({ ...agentId, 'mediaId?': text, 'format?': text }),
  WecomVideo: object({ ...agentId, 'mediaId?': text, 'thumbMediaId?': text }),
  WecomLocation: object({ ...agentId, ...place, 'scale?': number, 'label?': text, 'fromWechat?': yes }),
  WecomReportLocation: object({ ...agentId, ...place, 'precision?': number }),
  WecomLink: object({ ...agentId, title: text, 'description?': text, url: text, 'picUrl?': text }),
  WecomClick: object({ ...agentId, key: text }),
  WecomView: object({ ...agentId, url: text }),
  WecomScan: object({
    ...{ ...agentId, key: text, result: text, 'type?': words('qrcode', 'barcode'), 'wait?': yes },
  }),
  WecomPress: object({
    ...{ ...agentId, 'entryId?': text, 'taskId?': text, 'responseCode?': text, key: text, 'selected?': selections },
  }),
  KfCustomerInput: object({ 'externalUserid?': text, 'nickname?': text }),
  KfEnter: object({ 'openKfId?': text, 'scene?': text, 'sceneParam?': text }),
  KfSay: object({ 'openKfId?': text, text, 'menuId?': text }),
  KfFile: object({ 'openKfId?': text, 'mediaId?': text }),
  KfLocation: object({ 'openKfId?': text, ...place, 'name?': text, 'address?': text }),
  KfLink: object({ 'openKfId?': text, title: text, 'description?': text, url: text, 'picUrl?': text }),
}
