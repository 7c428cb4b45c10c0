import { type Description, limit, wait } from './description.ts'

const bot = '/_sim/wecom/bots/:botId'

function action(summary: string, body: string, optional = false): Description {
  return { summary, body, ...(optional ? { optional } : {}), query: wait, answer: 'BotInteraction' }
}

/** The calls about smart bots. */
export const botDescriptions: Readonly<Record<string, Description>> = {
  'GET /_sim/wecom/bots': { summary: 'The smart bots', answer: 'Bots' },
  [`GET ${bot}`]: { summary: 'One smart bot', answer: 'Bot' },
  [`PUT ${bot}/callback`]: {
    ...{ summary: 'Set where and by which way a bot hears of messages, and check the URL', body: 'BotCallbackInput' },
    ...{ optional: true, answer: 'BotCallbackAnswer' },
  },
  [`POST ${bot}/disconnect`]: {
    ...{ summary: 'Cut the long connection of a bot', body: 'Nothing', optional: true, answer: 'BotDisconnected' },
  },
  [`POST ${bot}/faults`]: { summary: 'Let acks of a bot’s frames not come', body: 'BotFaultInput', answer: 'Bot' },
  [`GET ${bot}/chats`]: { summary: 'The chats of a bot, the newest first', answer: 'BotChats' },
  [`GET ${bot}/chats/:chat`]: { summary: 'A chat of a bot, oldest line first', answer: 'BotChat' },
  [`GET ${bot}/interactions`]: {
    ...{ summary: 'What members did and what came of it, newest first', query: limit, answer: 'BotInteractions' },
  },
  [`GET ${bot}/interactions/:id`]: { summary: 'One of these records', answer: 'BotInteraction' },
  [`GET ${bot}/frames`]: {
    ...{ summary: 'The frames of the long connections, newest first', query: limit, answer: 'BotFrames' },
  },
  [`GET ${bot}/files/:id`]: { summary: 'A file of a chat, in the clear', answer: 'application/octet-stream' },
  [`POST ${bot}/members/:userid/enter`]: action('Open the chat with a bot', 'Nothing', true),
  [`POST ${bot}/members/:userid/say`]: action('Write to a bot', 'BotSay'),
  [`POST ${bot}/members/:userid/image`]: action('Send a picture to a bot', 'BotFile', true),
  [`POST ${bot}/members/:userid/file`]: action('Send a file to a bot', 'BotFile', true),
  [`POST ${bot}/members/:userid/video`]: action('Send a video to a bot', 'BotFile', true),
  [`POST ${bot}/members/:userid/voice`]: action('Speak to a bot', 'BotVoice', true),
  [`POST ${bot}/members/:userid/mixed`]: action('Send texts and pictures to a bot', 'BotMixed'),
  [`POST ${bot}/members/:userid/press`]: action('Press something on a card of a bot', 'BotPress', true),
  [`POST ${bot}/members/:userid/feedback`]: action('Judge an answer of a bot', 'BotFeedback'),
}
