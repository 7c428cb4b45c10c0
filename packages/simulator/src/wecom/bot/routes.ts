import type { Context } from 'hono'
import { readBody } from '../../control/answers.ts'
import type { Route } from '../../control/mount.ts'
import { limitOf } from '../../control/query.ts'
import { SimulatorError } from '../../errors.ts'
import { optionalChoice } from '../../input.ts'
import type {
  BotChatAnswer,
  BotChatsAnswer,
  BotFramesAnswer,
  BotInteractionsAnswer,
  BotsAnswer,
} from '../../protocol-bot.ts'
import { type Bot, memberActions } from './bot.ts'
import { paths } from './paths.ts'
import type { BotPlatform } from './platform.ts'

const one = `${paths.control}/:botId`
/** What a page may show by itself; anything else is only saved. */
const shownTypes = /^(image\/(png|jpeg|gif|bmp)|audio\/[\w.+-]+|video\/[\w.+-]+)$/

/** The calls of the control API about smart bots. */
export function botRoutes({ bots }: { readonly bots: BotPlatform }): readonly Route[] {
  const botOf = (c: Context): Bot => bots.bot(c.req.param('botId') ?? '')
  return [
    {
      method: 'GET',
      path: paths.control,
      handle: (c) => {
        const answer: BotsAnswer = { bots: bots.states }
        return c.json(answer)
      },
    },
    { method: 'GET', path: one, handle: (c) => c.json(botOf(c).state) },
    {
      method: 'PUT',
      path: `${one}/callback`,
      handle: async (c) => c.json(await botOf(c).setCallback(await readBody(c))),
    },
    {
      method: 'POST',
      path: `${one}/disconnect`,
      handle: async (c) => c.json(bots.disconnect(c.req.param('botId') ?? '', await readBody(c))),
    },
    {
      method: 'POST',
      path: `${one}/faults`,
      handle: async (c) => c.json(bots.setFault(c.req.param('botId') ?? '', await readBody(c))),
    },
    {
      method: 'GET',
      path: `${one}/chats`,
      handle: (c) => {
        const answer: BotChatsAnswer = { chats: botOf(c).chats.list() }
        return c.json(answer)
      },
    },
    {
      method: 'GET',
      path: `${one}/chats/:chat`,
      handle: (c) => {
        const answer: BotChatAnswer = { entries: botOf(c).chats.entries(c.req.param('chat') ?? '') }
        return c.json(answer)
      },
    },
    {
      method: 'GET',
      path: `${one}/interactions`,
      handle: (c) => {
        const answer: BotInteractionsAnswer = { interactions: botOf(c).interactions.list().slice(0, limitOf(c)) }
        return c.json(answer)
      },
    },
    {
      method: 'GET',
      path: `${one}/interactions/:id`,
      handle: (c) => {
        const found = botOf(c).interactions.get(c.req.param('id') ?? '')
        if (found !== undefined) return c.json(found)
        throw new SimulatorError(404, 'unknown_interaction', 'There is no such record, or it is too old.')
      },
    },
    {
      method: 'GET',
      path: `${one}/frames`,
      handle: (c) => {
        const answer: BotFramesAnswer = { frames: botOf(c).frames.list().slice(0, limitOf(c)) }
        return c.json(answer)
      },
    },
    { method: 'GET', path: `${one}/files/:id`, handle: (c) => file(c, botOf(c)) },
    { method: 'POST', path: `${one}/members/:userid/:action`, handle: (c) => act(c, botOf(c)) },
  ]
}

async function act(c: Context, bot: Bot): Promise<Response> {
  const action = memberActions.find((name) => name === c.req.param('action'))
  if (action === undefined) {
    throw new SimulatorError(404, 'unknown_action', `A member can: ${memberActions.join(', ')}.`)
  }
  const waits = optionalChoice({ wait: c.req.query('wait') }, 'wait', ['true', 'false']) !== 'false'
  const { interaction, done } = bot.act(c.req.param('userid') ?? '', action, await readBody(c))
  return waits ? c.json(await done) : c.json(interaction, 202)
}

function file(c: Context, bot: Bot): Response {
  const found = bot.files.get(c.req.param('id') ?? '')
  if (found === undefined) {
    throw new SimulatorError(404, 'unknown_file', 'There is no file with this id, or it is no longer kept.')
  }
  const isShown = shownTypes.test(found.type)
  return c.body(new Uint8Array(found.bytes), 200, {
    'Content-Type': isShown ? found.type : 'application/octet-stream',
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(found.name)}`,
  })
}
