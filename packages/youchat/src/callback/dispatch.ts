import type { Context } from './context.ts'
import type { ReadPush } from './message.ts'
import type { PushName } from './product.ts'
import type { Answer } from './reply.ts'

/** What a handler returns, at once or later. */
export type HandlerResult = Answer | PromiseLike<Answer>

/** Answers a push of one type. */
export type Handler<Req, Ctx = Context, Result = HandlerResult> = (req: Req, ctx: Ctx) => Result

/** A handler of any push: what is found at run time. */
// biome-ignore lint/suspicious/noExplicitAny: a handler of one type is stored beside those of others
export type AnyHandler = Handler<any, any>

/** Handlers by name, as assigned to `handlers` and `eventHandlers`. */
export type HandlerMap<Pushes, Ctx = Context, Result = HandlerResult> = {
  [Name in keyof Pushes]?: Handler<Pushes[Name], Ctx, Result>
}

/** Handlers registered with `on` and `hears`. */
export interface Routes {
  /** By name; those of events in lower case, because the platform's spelling of them is mixed. */
  readonly named: Map<string, AnyHandler>
  readonly patterns: { readonly pattern: RegExp; readonly handler: AnyHandler }[]
}

/** Where handlers are looked for. */
export interface HandlerSources {
  readonly textOf: (push: Readonly<Record<string, unknown>>) => string | undefined
  readonly routes: Routes
  readonly handlers: Readonly<Record<string, AnyHandler | undefined>>
  readonly eventHandlers: Readonly<Record<string, AnyHandler | undefined>>
  /** The application, whose methods may be overridden. */
  readonly methods: object
  /** Where the methods stand that are not. */
  readonly defaults: object
}

/**
 * Finds who answers a push. The more specific wins: a `hears` that matches, then the push's own name (`on`, the maps,
 * an overridden method), then what takes any message or event, then the default. Of the names of an event of several
 * kinds (`change_contact.create_user`, `change_contact`) the longer goes first.
 */
export function findHandler({ push, name, entry }: ReadPush, ctx: Context, sources: HandlerSources): AnyHandler {
  const { routes } = sources
  const { isEvent } = name
  const method = entry?.method ?? (isEvent ? 'onUnknownEvent' : 'onUnknownMessage')
  return (
    findPattern(push, ctx, sources) ??
    findNamed(routes, name) ??
    (isEvent ? lookUpEvent(sources.eventHandlers, name) : lookUp(sources.handlers, name.name)) ??
    overridden(method, sources) ??
    routes.named.get(isEvent ? 'event' : 'message') ??
    (isEvent ? lookUp(sources.handlers, 'event') : undefined) ??
    bound(method, sources.methods)
  )
}

function findPattern(push: ReadPush['push'], ctx: Context, sources: HandlerSources): AnyHandler | undefined {
  const { patterns } = sources.routes
  if (patterns.length === 0) return undefined
  const text = sources.textOf(push)
  if (text === undefined) return undefined
  for (const { pattern, handler } of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    ctx.match = match
    return handler
  }
  return undefined
}

/** No message is taken for an event, whatever its type is called. */
function findNamed({ named }: Routes, { isEvent, name, change }: PushName): AnyHandler | undefined {
  if (!isEvent) return name === 'message' || name.startsWith('event') ? undefined : named.get(name)
  const event = `event.${name.toLowerCase()}`
  return (change === undefined ? undefined : named.get(`${event}.${change.toLowerCase()}`)) ?? named.get(event)
}

function lookUp(map: HandlerSources['handlers'], name: string): AnyHandler | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

function lookUpEvent(map: HandlerSources['eventHandlers'], { name, change }: PushName): AnyHandler | undefined {
  return (change === undefined ? undefined : lookUpSpelt(map, `${name}.${change}`)) ?? lookUpSpelt(map, name)
}

/** A map may spell an event in its own way. */
function lookUpSpelt(map: HandlerSources['eventHandlers'], name: string): AnyHandler | undefined {
  if (Object.hasOwn(map, name)) return map[name]
  const lower = name.toLowerCase()
  for (const key in map) if (key.toLowerCase() === lower) return map[key]
  return undefined
}

function overridden(method: string, { methods, defaults }: HandlerSources): AnyHandler | undefined {
  return Reflect.get(methods, method) === Reflect.get(defaults, method) ? undefined : bound(method, methods)
}

function bound(method: string, methods: object): AnyHandler {
  return (req, ctx) => (Reflect.get(methods, method) as AnyHandler).call(methods, req, ctx)
}
