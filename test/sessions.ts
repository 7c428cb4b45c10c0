import { type BaseContext, type SessionOptions, session } from '../packages/youchat/src/index.ts'
import { WxApplication, type WxApplicationOptions } from '../packages/youchat/src/official/index.ts'
import { manualClock, signPush } from '../packages/youchat/src/testing/index.ts'

/** Whose messages these are. */
export const account = { token: 'AAAAA', appId: 'wx1' }
let lastId = 0

/** The push of a text of one person, each a message of its own. */
export function textPush(Content: string, FromUserName = 'o1') {
  const MsgId = String(++lastId)
  return signPush({ ToUserName: 'gh_1', FromUserName, CreateTime: 1, MsgType: 'text', Content, MsgId }, account)
}

/**
 * An application with sessions, as one process has it, what its error hook heard, and what talks to it.
 * @param prepare Is given each context before the sessions are.
 */
export function startSessions(
  options: SessionOptions = {},
  application: Partial<WxApplicationOptions> = {},
  prepare: (ctx: BaseContext) => unknown = () => {},
) {
  const clock = options.clock ?? manualClock()
  const heard: unknown[] = []
  const app = new WxApplication({ ...account, clock, onError: (error) => void heard.push(error), ...application })
  app.use((ctx, next) => {
    prepare(ctx)
    return next()
  })
  app.use(session({ clock, ...options }))
  const say = async (words: string, who?: string) =>
    /<Content><!\[CDATA\[(.*)]]><\/Content>/.exec((await app.handle(textPush(words, who))).body)?.[1]
  return { app, heard, say }
}

/** Remembers all a person has said. */
export function remember(app: WxApplication): void {
  app.on('text', (req, ctx) => {
    const said = [...((ctx.session.said as string[] | undefined) ?? []), req.Content]
    ctx.session.said = said
    return said.join(' ')
  })
}
