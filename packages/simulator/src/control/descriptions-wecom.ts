import { action, type Description, limit, wait } from './description.ts'

const wecom = '/_sim/wecom'
const member = `POST ${wecom}/members/:userid`
const customer = `POST ${wecom}/kf/customers/:externalUserid`

/** The calls about WeCom: its corp, members and customers. */
export const wecomDescriptions: Readonly<Record<string, Description>> = {
  [`PUT ${wecom}/menu`]: { summary: 'Set the menu of an app', body: 'WecomMenuInput', answer: 'WecomMenuAnswer' },
  [`GET ${wecom}/tokens`]: { summary: 'What gettoken did', answer: 'WecomTokenCounters' },
  [`POST ${wecom}/tokens/revoke`]: {
    ...{ summary: 'End all access tokens of WeCom', body: 'Nothing', optional: true, answer: 'Revoked' },
  },
  [`GET ${wecom}/tables/:name`]: {
    ...{ summary: 'What the platform keeps for the corp: members, departments, tags, groups, media', query: limit },
    answer: 'Table',
  },
  [`POST ${wecom}/media`]: {
    summary: 'Keep a file a member is about to send: its bytes, with its own Content-Type',
    query: { kind: 'image, voice, video or file.', name: 'Name of the file.' },
    ...{ body: 'application/octet-stream', answer: 'SentFile' },
  },
  [`GET ${wecom}/media/:id`]: { summary: 'A file of the corp by its media id', answer: 'application/octet-stream' },
  [`POST ${wecom}/push`]: action('Push any message in a member’s name, or in nobody’s', 'WecomPushInput'),
  [`POST ${wecom}/members`]: {
    ...{ summary: 'Somebody new in the corp', body: 'WecomMemberInput', optional: true, query: wait },
    answer: 'WecomMember',
  },
  [`DELETE ${wecom}/members/:userid`]: {
    ...{ summary: 'Leave the corp', body: 'Nothing', optional: true, query: wait, answer: 'WecomMember' },
  },
  [`GET ${wecom}/members/:userid/chats/:agentid`]: {
    ...{ summary: 'What a member sees of an app, oldest line first', answer: 'WecomChat' },
  },
  [`GET ${wecom}/chats/:chatid`]: { summary: 'A group chat, oldest line first', answer: 'WecomChat' },
  [`${member}/enter`]: action('Open an app', 'WecomAgentChoice', true),
  [`${member}/leave`]: {
    ...{ summary: 'Close an app; nothing is pushed', body: 'WecomAgentChoice', optional: true, answer: 'WecomMember' },
  },
  [`${member}/say`]: action('Write a text to an app', 'WecomSay'),
  [`${member}/image`]: action('Send a picture to an app', 'WecomImage', true),
  [`${member}/voice`]: action('Send a voice message to an app', 'WecomVoice', true),
  [`${member}/video`]: action('Send a video to an app', 'WecomVideo', true),
  [`${member}/location`]: action('Send a location to an app', 'WecomLocation'),
  [`${member}/link`]: action('Send a link to an app', 'WecomLink'),
  [`${member}/click`]: action('Tap the menu button of an app with this key', 'WecomClick'),
  [`${member}/view`]: action('Tap the menu button of an app with this link', 'WecomView'),
  [`${member}/scan`]: action('Scan a code by a menu button of an app', 'WecomScan'),
  [`${member}/report-location`]: action('Tell an app where one is', 'WecomReportLocation'),
  [`${member}/press`]: action('Press something on a card', 'WecomPress'),
  [`POST ${wecom}/kf/customers`]: {
    ...{ summary: 'A new customer of the customer service', body: 'KfCustomerInput', optional: true },
    answer: 'WecomCustomer',
  },
  [`GET ${wecom}/kf/customers/:externalUserid/chats/:openKfId`]: {
    ...{ summary: 'What a customer sees, oldest line first', answer: 'WecomChat' },
  },
  [`${customer}/enter`]: action('Open the chat with the customer service', 'KfEnter', true),
  [`${customer}/say`]: action('Write to the customer service', 'KfSay'),
  [`${customer}/image`]: action('Send a picture to the customer service', 'KfFile', true),
  [`${customer}/voice`]: action('Send a voice message to the customer service', 'KfFile', true),
  [`${customer}/video`]: action('Send a video to the customer service', 'KfFile', true),
  [`${customer}/file`]: action('Send a file to the customer service', 'KfFile', true),
  [`${customer}/location`]: action('Send a location to the customer service', 'KfLocation'),
  [`${customer}/link`]: action('Send a link to the customer service', 'KfLink'),
}
