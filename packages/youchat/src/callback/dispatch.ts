import type { Context } from './context.ts'
import { findEntry, type PushTable, type UnknownPush } from './message.ts'
import type { Answer } from './reply.ts'

/** What a handler returns, at once or later. */
export type HandlerResult = Answer | PromiseLike<Answer>

/** Answers a push of one type. */
export type Handler<Req, Ctx = Context> = (req: Req, ctx: Ctx) => HandlerResult

/** A handler of any push: what is found at run time. */
// biome-ignore lint/suspicious/noExplicitAny: a handler of one type is stored beside those of others
export type AnyHandler = Handler<any, any>

/** Handlers by name, as assigned to `handlers` and `eventHandlers`. */
export type HandlerMap<Pushes, Ctx = Context> = { [Name in keyof Pushes]?: Handler<Pushes[Name], Ctx> }

/** Handlers registered with `on` and `hears`. */
export interface Routes {
  /** By name; those of events in lower case, because the platform's spelling of them is mixed. */
  readonly named: Map<string, AnyHandler>
  readonly patterns: { readonly pattern: RegExp; readonly handler: AnyHandler }[]
}

/** Where handlers are looked for. */
export interface HandlerSources {
  readonly table: PushTable
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
 * an overridden method), then what takes any message or event, then the default.
 */
export function findHandler(push: UnknownPush, ctx: Context, sources: HandlerSources): AnyHandler {
  const { routes } = sources
  const isEvent = push.MsgType === 'event'
  const name = !isEvent ? push.MsgType : typeof push.Event === 'string' ? push.Event : ''
  const method = findEntry(push, sources.table)?.method ?? (isEvent ? 'onUnknownEvent' : 'onUnknownMessage')
  return (
    findPattern(push, ctx, routes) ??
    findNamed(routes, name, isEvent) ??
    (isEvent ? lookUpEvent(sources.eventHandlers, name) : lookUp(sources.handlers, name)) ??
    overridden(method, sources) ??
    routes.named.get(isEvent ? 'event' : 'message') ??
    (isEvent ? lookUp(sources.handlers, 'event') : undefined) ??
    bound(method, sources.methods)
  )
}

function findPattern(push: UnknownPush, ctx: Context, routes: Routes): AnyHandler | undefined {
  if (routes.patterns.length === 0 || push.MsgType !== 'text' || typeof push.Content !== 'string') return undefined
  for (const { pattern, handler } of routes.patterns) {
    const match = pattern.exec(push.Content)
    if (match === null) continue
    ctx.match = match
    return handler
  }
  return undefined
}

/** No message is taken for an event, whatever its type is called. */
function findNamed(routes: Routes, name: string, isEvent: boolean): AnyHandler | undefined {
  if (isEvent) return routes.named.get(`event.${name.toLowerCase()}`)
  return name === 'message' || name.startsWith('event') ? undefined : routes.named.get(name)
}

function lookUp(map: HandlerSources['handlers'], name: string): AnyHandler | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

/** A map may spell an event in its own way. */
function lookUpEvent(map: HandlerSources['eventHandlers'], name: string): AnyHandler | undefined {
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
