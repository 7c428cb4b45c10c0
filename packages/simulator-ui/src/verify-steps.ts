import type { Verification } from '../../simulator/src/protocol.ts'
import type { Messages } from './i18n/index.ts'

const limitMs = 5000
/** WeCom waits a second, and wants its echostr decrypted. */
const wecomLimitMs = 1000
const shownChars = 80

/** One thing the check of a callback URL looks at; those behind one that failed were not reached. */
export interface VerifyStep {
  readonly name: string
  readonly state: 'done' | 'failed' | 'open'
  /** What was found instead; '' for nothing to tell. */
  readonly got: string
}

/** The check of a callback URL, step by step, as far as it went. */
export function verifySteps({ request, response, ms, ok }: Verification, t: Messages): readonly VerifyStep[] {
  const url = new URL(request.url)
  const echostr = url.searchParams.get('echostr') ?? ''
  const isSealed = url.searchParams.has('msg_signature')
  const late = response === null && ms >= (isSealed ? wecomLimitMs : limitMs)
  const checks: readonly (readonly [name: string, passed: boolean, got: string])[] = [
    [t.steps.connected(url.host), response !== null || late, ''],
    [isSealed ? t.steps.inOneSecond : t.steps.inTime, !late && response !== null, ''],
    [t.steps.status, response?.status === 200, response === null ? '' : String(response.status)],
    [
      isSealed ? t.steps.bodyDecrypted : t.steps.body,
      ok,
      response === null ? '' : excerpt(response.body) || t.emptyBody,
    ],
  ]
  const firstFailed = checks.findIndex(([, passed]) => !passed)
  return checks.map(([name, passed, got], index) => ({
    name: index === checks.length - 1 && echostr !== '' && !isSealed ? `${name} ${echostr}` : name,
    state: firstFailed !== -1 && index > firstFailed ? 'open' : passed ? 'done' : 'failed',
    got: index === firstFailed ? got : '',
  }))
}

function excerpt(body: string): string {
  return body.length > shownChars ? `${body.slice(0, shownChars)}…` : body
}
