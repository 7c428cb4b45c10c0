import { fileURLToPath } from 'node:url'
import type { ClockKind } from './clock.ts'
import { readDataFile } from './data-file.ts'
import { refuse } from './input.ts'
import { keepState } from './keep.ts'
import type { OfficialAccountOptions } from './official/account.ts'
import { requestApi } from './official/client.ts'
import type { PersonInput } from './official/people.ts'
import { SimulatedPerson } from './person.ts'
import type {
  CallbackAnswer,
  CallbackInput,
  CallRecord,
  Delivery,
  Fault,
  FaultInput,
  MenuButton,
  OfficialAccountState,
  Person,
  SimulatorState,
  TokenCounters,
} from './protocol.ts'
import type { EndpointName } from './push/client.ts'
import { serveSimulator } from './server.ts'
import { type Listener, SimulatorCore } from './simulator.ts'
import type { SimulatorSnapshot } from './snapshot.ts'
import { touching } from './touching.ts'
import { type WecomSimulator, type WecomStartOptions, wecomSimulator } from './wecom/library.ts'

/** How a simulator is started. What is left out has the seeded value; see `OfficialAccountOptions`. */
export interface SimulatorOptions extends Omit<OfficialAccountOptions, 'name'> {
  /** Where pushes go. It is checked at once, but a callback that is not up yet is no error. */
  readonly callbackUrl?: string
  /** Whether `callbackUrl` is checked at the start. @default true */
  readonly verify?: boolean
  /** The account's name. @default '测试公众号 Test Account' */
  readonly accountName?: string
  /** @default 0, any free port */
  readonly port?: number
  /** Whether the following ports are tried when `port` is taken. @default false */
  readonly nextFreePort?: boolean
  /** @default '127.0.0.1' */
  readonly host?: string
  /**
   * Names others reach it by, such as that of its container; with `:port` only on that port. Any other `Host` than its own
   * is refused. @default none
   */
  readonly allowedHosts?: readonly string[]
  /** `manual` stands still but for `advance`. @default 'real' */
  readonly clock?: ClockKind
  /** After how many failed deliveries in a row pushes of the Official Account pause for a minute. @default 20 */
  readonly failuresBeforePause?: number
  /**
   * A file that keeps the state: it is read at the start, and written at most once a second and by `close`. What is given
   * here of `callbackUrl`, `mode` and `format`, those of `wecom` too, goes before what it says. @default none
   */
  readonly dataFile?: string
  /** The corp of WeCom, its apps and bots. */
  readonly wecom?: WecomStartOptions
  /** Folder of the built chat page. @default the one that comes with the package */
  readonly uiDir?: string
}

/** The Official Account side of a running simulator. */
export interface OfficialSimulator {
  readonly account: OfficialAccountState
  readonly people: readonly Person[]
  /** Somebody new who begins to follow; resolves once that push has been answered or given up. */
  follow(input?: PersonInput): Promise<SimulatedPerson>
  /** Somebody new who does not follow. */
  user(input?: PersonInput): SimulatedPerson
  /** Sets where and how pushes go, and checks the URL. */
  setCallback(input: CallbackInput): Promise<CallbackAnswer>
  /** Checks the callback URL again. */
  verify(): Promise<CallbackAnswer>
  setMenu(button: readonly MenuButton[]): OfficialAccountState
  /** What the token endpoints did: a test counts fetches by it. */
  readonly tokens: TokenCounters
  /** Ends all access tokens at once, so that the next call with one is answered 40001. @returns how many worked */
  expireTokens(): number
  /** How many made-up followers stand behind the people: for lists of any length, up to two million. */
  crowd: number
  /**
   * Calls the API over HTTP as the account's own server would, with an access token that is in no counter, and reads the
   * JSON of the answer: sets a test up without a client.
   *
   * ```ts
   * await sim.official.call('POST /cgi-bin/tags/create', { tag: { name: 'regulars' } })
   * ```
   * @param body An object goes as JSON; a text, bytes or form goes as it is.
   */
  call<T = Readonly<Record<string, unknown>>>(endpoint: EndpointName, body?: unknown): Promise<T>
  /** The same, with the whole response: for files. */
  request(endpoint: EndpointName, body?: unknown): Promise<Response>
}

/** A running simulator. */
export interface Simulator {
  /** Address of the chat page and the control API, without a slash at its end. */
  readonly url: string
  readonly port: number
  readonly official: OfficialSimulator
  readonly wecom: WecomSimulator
  /** The records of all pushes, newest first. */
  readonly deliveries: readonly Delivery[]
  /** The records of all calls of the API side, newest first. */
  readonly calls: readonly CallRecord[]
  /** The faults that are still set, in their order. */
  readonly faults: readonly Fault[]
  /**
   * Lets something go wrong with the next calls of the API side.
   *
   * ```ts
   * sim.fault({ match: '/cgi-bin/user/', errcode: -1, times: 2 })
   * ```
   * @throws SimulatorError `bad_request`
   */
  fault(input: FaultInput): Fault
  /** Takes back one fault, or all. */
  clearFaults(id?: string): void
  state(): SimulatorState
  /** The simulator's time in milliseconds. */
  now(): number
  /**
   * Moves the clock forward. Whatever falls due happens in its order, and what follows from it has begun when this
   * resolves: after `advance(5000)` a callback that has not answered is being sent the second delivery.
   */
  advance(ms: number): Promise<number>
  /**
   * Forgets people, members, chats, deliveries, the pause, calls, faults and all the API made, access tokens included, and
   * restores the menu. Callback, mode and clock stay.
   */
  reset(): void
  /** The whole state as plain JSON: people, chats, all the API made, the time. Running deliveries are not in it. */
  snapshot(): SimulatorSnapshot
  /**
   * Takes the state of a snapshot in place of its own, the time included.
   *
   * ```ts
   * const before = sim.snapshot()
   * await alice.unfollow()
   * sim.restore(before)
   * ```
   * @throws SimulatorError `bad_request` for what is no whole snapshot of this account; the state is then as before
   */
  restore(snapshot: SimulatorSnapshot): void
  /** Tells `listener` of everything from now on; the answer ends that. */
  listen(listener: Listener): () => void
  /** Gives up running deliveries, stops listening, and writes the data file a last time. */
  close(): Promise<void>
}

const builtPage = fileURLToPath(new URL('../dist/ui', import.meta.url))

/**
 * Starts a simulator of the WeChat platform in this process.
 *
 * ```ts
 * const sim = await startSimulator({ callbackUrl: 'http://127.0.0.1:3000/wechat' })
 * const alice = await sim.official.follow()
 * const { reply } = await alice.say('hi')
 * await sim.close()
 * ```
 * @throws SimulatorError `bad_request` for options that make no sense, `data_file`; an Error of node:net, such as `EADDRINUSE`
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { callbackUrl, verify, accountName, port, nextFreePort, host, clock, ...others } = options
  const { failuresBeforePause, uiDir, dataFile, allowedHosts, wecom = {}, ...account } = others
  const { callbackUrl: wecomUrl, bots, ...corp } = wecom
  const core = new SimulatorCore({
    account: accountName === undefined ? account : { ...account, name: accountName },
    corp,
    ...(bots === undefined ? {} : { bots }),
    ...(clock === undefined ? {} : { clock }),
    ...(failuresBeforePause === undefined ? {} : { failuresBeforePause }),
  })
  if (callbackUrl !== undefined) core.official.console.setCallbackUrl(callbackUrl)
  if (wecomUrl !== undefined) core.wecom.console.setCallbackUrl(wecomUrl)
  const saved = dataFile === undefined ? undefined : await readDataFile(dataFile)
  const server = await serveSimulator(core, {
    host: host ?? '127.0.0.1',
    port: port ?? 0,
    nextFreePort: nextFreePort ?? false,
    allowedHosts: readHosts(allowedHosts ?? []),
    uiDir: uiDir ?? builtPage,
  })
  core.baseUrl = server.url
  const end = async (): Promise<void> => {
    core.close()
    await server.close()
  }
  const file =
    dataFile === undefined ? undefined : await keepState(core, dataFile, { saved, options }).catch(giveUp(end))
  if (verify !== false) await Promise.all([core.official.console.verify(), core.wecom.console.verify()])
  return {
    url: server.url,
    port: server.port,
    official: officialSimulator(core),
    wecom: wecomSimulator(core),
    get deliveries() {
      return core.deliveries()
    },
    get calls() {
      return core.calls.list()
    },
    get faults() {
      return core.faults.list()
    },
    fault: (input) => touching(core, () => core.faults.add(input)),
    clearFaults: (id) => touching(core, () => (id === undefined ? core.faults.clear() : void core.faults.remove(id))),
    state: () => core.state(),
    now: () => core.clock.now(),
    advance: (ms) => touching(core, () => core.advance(ms)),
    reset: () => core.reset(),
    snapshot: () => structuredClone(core.snapshot()),
    restore: (snapshot) => core.restore(snapshot),
    listen: (listener) => core.listen(listener),
    close: async () => {
      // Nothing more comes in; what there is, a pause included, is kept before it is given up.
      await server.close()
      await file?.close().finally(() => core.close())
      core.close()
    },
  }
}

/** Ends what was begun, then fails. */
function giveUp(end: () => Promise<void>): (error: unknown) => Promise<never> {
  return async (error) => {
    await end()
    throw error
  }
}

function readHosts(names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (!/^[\w.-]+(:\d{1,5})?$/.test(name))
      throw refuse(`"${name.slice(0, 80)}" is no host name, such as simulator:6420.`)
  }
  return names.map((name) => name.toLowerCase())
}

function officialSimulator(core: SimulatorCore): OfficialSimulator {
  const platform = core.official
  const user = (input: PersonInput = {}): SimulatedPerson => new SimulatedPerson(core, platform.addPerson(input).openid)
  return {
    get account() {
      return platform.account
    },
    get people() {
      return platform.people
    },
    follow: async (input) => {
      const person = user(input)
      await person.follow()
      return person
    },
    user,
    setCallback: (input) => platform.console.setCallback(input),
    verify: () => platform.console.verify(),
    setMenu: (button) => platform.console.setMenu({ button }),
    get tokens() {
      return platform.store.tokens.counters
    },
    expireTokens: () => touching(core, () => platform.store.tokens.revokeAll()),
    get crowd() {
      return platform.crowd.count
    },
    set crowd(count) {
      touching(core, () => platform.crowd.set({ count }))
    },
    call: async <T>(endpoint: EndpointName, body?: unknown) =>
      (await requestApi(core, endpoint, body)).json() as Promise<T>,
    request: (endpoint, body) => requestApi(core, endpoint, body),
  }
}
