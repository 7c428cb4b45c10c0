import { action, type Description, limit } from './description.ts'
import { botDescriptions } from './descriptions-bots.ts'
import { wecomDescriptions } from './descriptions-wecom.ts'

const users = '/_sim/official/users'

/** Every call of the control API, by its method and path; what people do is told action by action. */
export const descriptions: Readonly<Record<string, Description>> = {
  'GET /_sim/openapi.json': { summary: 'This description', answer: 'application/json' },
  'GET /_sim/state': { summary: 'The account, the corp, the people and the clock', answer: 'State' },
  'POST /_sim/reset': {
    ...{ summary: 'Forget everything but the callbacks, the mode and the clock' },
    ...{ body: 'Nothing', optional: true, answer: 'State' },
  },
  'PUT /_sim/callback': {
    ...{ summary: 'Set where and how pushes go, and check the URL', body: 'CallbackInput', optional: true },
    answer: 'CallbackAnswer',
  },
  'POST /_sim/clock': { summary: 'Move the clock forward', body: 'ClockInput', answer: 'ClockAnswer' },
  'GET /_sim/events': {
    ...{ summary: 'Everything that happens from now on, as server-sent events', answer: 'text/event-stream' },
  },
  'GET /_sim/coverage': {
    ...{ summary: 'How far each endpoint of the manual is simulated', answer: 'CoverageAnswer' },
    query: { product: 'official or wecom: whose manual. The first where it is left out.' },
  },
  'GET /_sim/deliveries': {
    ...{
      summary: 'The pushes, newest first',
      query: { openid: 'Of this person only.', product: 'official or wecom: of this one only.', ...limit },
      answer: 'Deliveries',
    },
  },
  'GET /_sim/deliveries/:id': { summary: 'One push', answer: 'Delivery' },
  'GET /_sim/calls': {
    ...{ summary: 'The calls of the API, newest first', query: { path: 'With this path only.', ...limit } },
    answer: 'Calls',
  },
  'GET /_sim/faults': { summary: 'The faults that are still set', answer: 'Faults' },
  'POST /_sim/faults': { summary: 'Let something go wrong', body: 'FaultInput', answer: 'Fault' },
  'DELETE /_sim/faults': {
    ...{ summary: 'Take back all faults', body: 'Nothing', optional: true, answer: 'Faults' },
  },
  'DELETE /_sim/faults/:id': { summary: 'Take back one fault', answer: 'Faults' },
  'GET /_sim/pictures/:id': { summary: 'A picture somebody sent', answer: 'image/*' },
  'PUT /_sim/official/menu': { summary: 'Set the menu', body: 'MenuInput', answer: 'MenuAnswer' },
  'GET /_sim/official/tokens': { summary: 'What the token endpoints did', answer: 'TokenCounters' },
  'POST /_sim/official/tokens/revoke': {
    ...{ summary: 'End all access tokens', body: 'Nothing', optional: true, answer: 'Revoked' },
  },
  'PUT /_sim/official/crowd': {
    ...{ summary: 'Set how many made-up followers stand behind the people', body: 'Crowd', answer: 'Crowd' },
  },
  'GET /_sim/official/tables/:name': {
    ...{ summary: 'What the platform keeps for the account: users, tags, menus, media, articles, …', query: limit },
    answer: 'Table',
  },
  'POST /_sim/official/media': {
    summary: 'Keep a file a person is about to send: its bytes, with its own Content-Type',
    query: { kind: 'image, voice, video or thumb.', name: 'Name of the file.' },
    ...{ body: 'application/octet-stream', answer: 'SentFile' },
  },
  'GET /_sim/official/media/:id': { summary: 'A file by its media id', answer: 'application/octet-stream' },
  'GET /_sim/official/qrcode': {
    ...{ summary: 'The picture of a QR code', query: { ticket: 'What qrcode/create answered.' }, answer: 'image/jpeg' },
  },
  'POST /_sim/official/push': action('Push any message in somebody’s name', 'PushInput'),
  [`POST ${users}`]: { summary: 'Somebody new', body: 'PersonInput', optional: true, answer: 'Person' },
  [`GET ${users}/:openid/chat`]: { summary: 'What somebody sees, oldest line first', answer: 'Chat' },
  [`GET ${users}/:openid/menu`]: { summary: 'The menu somebody sees', answer: 'PersonMenu' },
  [`POST ${users}/:openid/receive`]: {
    ...{ summary: 'Get what a menu button of type media_id or article_id sends', body: 'ReceiveInput', answer: 'Chat' },
  },
  [`POST ${users}/:openid/follow`]: action('Follow the account', 'Nothing', true),
  [`POST ${users}/:openid/unfollow`]: action('Stop following', 'Nothing', true),
  [`POST ${users}/:openid/say`]: action('Write a text', 'Say'),
  [`POST ${users}/:openid/image`]: action('Send a picture', 'Image', true),
  [`POST ${users}/:openid/voice`]: action('Send a voice message', 'Voice', true),
  [`POST ${users}/:openid/video`]: action('Send a video', 'Video', true),
  [`POST ${users}/:openid/shortvideo`]: action('Send a short video', 'Video', true),
  [`POST ${users}/:openid/location`]: action('Send a location', 'Location'),
  [`POST ${users}/:openid/link`]: action('Send a link', 'Link'),
  [`POST ${users}/:openid/click`]: action('Tap the menu button with this key', 'Click'),
  [`POST ${users}/:openid/view`]: action('Tap the menu button with this link', 'View'),
  [`POST ${users}/:openid/scan`]: action('Scan a QR code', 'Scan'),
  ...wecomDescriptions,
  ...botDescriptions,
}
