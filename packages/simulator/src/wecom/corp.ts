import { decodeAesKey } from 'youchat/crypto'
import { type Input, isObject, optionalChoice, readFields, refuse, requiredNumber, requiredText } from '../input.ts'
import { formats } from '../official/account.ts'
import type { Format, MenuButton, WecomAgentState, WecomCorpState } from '../protocol.ts'

/** What can be chosen about the simulated corp; what is left out has the seeded value. */
export interface WecomOptions {
  /** @default 'ww0000000000000001' */
  readonly corpId?: string
  /** @default '测试企业 Test Corp' */
  readonly name?: string
  /** Token of all callbacks. @default 'test-token' */
  readonly token?: string
  /** Key of all callbacks. @default 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' */
  readonly encodingAesKey?: string
  /** @default 'xml' */
  readonly format?: Format
  /** Secret of the contacts. @default 'test-contact-secret' */
  readonly contactSecret?: string
  /** @default one app, 1000001 with the secret test-agent-secret */
  readonly agents?: readonly WecomAgentOptions[]
}

/** One app of the corp. */
export interface WecomAgentOptions {
  readonly agentId: number
  /** @default '测试应用 Test App' */
  readonly name?: string
  readonly secret: string
}

/** A corp before anything happened. */
export interface NewCorp {
  readonly corp: WecomCorpState
  readonly agents: readonly WecomAgentState[]
}

const maxAgents = 20
const maxAgentId = 2 ** 31 - 1
const appName = '测试应用 Test App'

/** The menu of the first app where no apps were given. */
const seededMenu: readonly MenuButton[] = [
  { name: '今日 Today', type: 'click', key: 'TODAY' },
  { name: '网站 Site', type: 'view', url: 'https://example.com/' },
]

/**
 * The corp and its apps as they are before anything happened.
 * @throws SimulatorError `bad_request`
 */
export function createCorp(options: WecomOptions = {}): NewCorp {
  const input = readFields(options, [
    ...['corpId', 'name', 'token', 'encodingAesKey', 'format', 'contactSecret', 'agents'],
  ])
  const text = (name: string, seeded: string): string =>
    input[name] === undefined ? seeded : requiredText(input, name, 200)
  const encodingAesKey = text('encodingAesKey', 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')
  checkAesKey(encodingAesKey)
  return {
    corp: {
      corpId: text('corpId', 'ww0000000000000001'),
      name: text('name', '测试企业 Test Corp'),
      token: text('token', 'test-token'),
      encodingAesKey,
      format: optionalChoice(input, 'format', formats) ?? 'xml',
      contactSecret: text('contactSecret', 'test-contact-secret'),
      contactCallbackUrl: null,
      contactVerification: null,
    },
    agents:
      input.agents === undefined
        ? [{ ...newAgent(1_000_001, appName, 'test-agent-secret'), menu: seededMenu }]
        : readAgents(input.agents),
  }
}

function readAgents(value: unknown): readonly WecomAgentState[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxAgents) {
    throw refuse(`"agents" must be a list of 1 to ${maxAgents} apps.`)
  }
  const agents = value.map((agent) => {
    if (!isObject(agent)) throw refuse('An app is an object with agentId, name and secret.')
    return readAgent(agent)
  })
  for (const name of ['agentId', 'secret'] as const) {
    if (new Set(agents.map((agent) => agent[name])).size < agents.length) throw refuse(`Two apps have one ${name}.`)
  }
  return agents
}

function readAgent(value: Input): WecomAgentState {
  const agent = readFields(value, ['agentId', 'name', 'secret'])
  const agentId = requiredNumber(agent, 'agentId', 1, maxAgentId)
  if (!Number.isInteger(agentId)) throw refuse('"agentId" must be a whole number.')
  const name = agent.name === undefined ? appName : requiredText(agent, 'name', 200)
  return newAgent(agentId, name, requiredText(agent, 'secret', 200))
}

function newAgent(agentId: number, name: string, secret: string): WecomAgentState {
  return { agentId, name, secret, callbackUrl: null, verification: null, menu: [] }
}

function checkAesKey(encodingAesKey: string): void {
  try {
    decodeAesKey(encodingAesKey)
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
}
