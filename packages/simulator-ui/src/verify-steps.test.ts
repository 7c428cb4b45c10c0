import { expect, it } from 'vitest'
import type { HttpResponseRecord, Verification } from '../../simulator/src/protocol.ts'
import { en } from './i18n/en.ts'
import { verifySteps } from './verify-steps.ts'

const states = (ok: boolean, ms: number, response: Partial<HttpResponseRecord> | null) => {
  const verification: Verification = {
    ...{ ok, ms, at: 0, message: { en: '', zh: '' } },
    request: { method: 'GET', url: 'http://127.0.0.1:9/wechat?echostr=42', headers: {}, body: '' },
    response: response && { status: 200, headers: {}, body: '', bodyBytes: 0, ...response },
  }
  return verifySteps(verification, en)
}

it('tells which step failed and what was not reached', () => {
  const shown = (...given: Parameters<typeof states>) => states(...given).map(({ state }) => state)
  expect(shown(true, 3, { body: '42' })).toEqual(['done', 'done', 'done', 'done'])
  expect(shown(false, 3, { body: 'success' })).toEqual(['done', 'done', 'done', 'failed'])
  expect(shown(false, 3, { status: 404 })).toEqual(['done', 'done', 'failed', 'open'])
  expect(shown(false, 5000, null)).toEqual(['done', 'failed', 'open', 'open'])
  expect(shown(false, 3, null)).toEqual(['failed', 'open', 'open', 'open'])
})

it('tells what came instead of the echostr', () => {
  expect(states(false, 3, { body: 'success' }).at(-1)).toMatchObject({ got: 'success' })
  expect(states(false, 3, { body: 'success' }).at(-1)?.name).toMatch(/ 42$/)
})

it('tells of WeCom’s second and of its encrypted echostr', () => {
  const verification: Verification = {
    ...{ ok: false, ms: 1000, at: 0, message: { en: '', zh: '' }, response: null },
    request: { method: 'GET', url: 'http://127.0.0.1:9/?msg_signature=1&echostr=x', headers: {}, body: '' },
  }
  const steps = verifySteps(verification, en)
  expect(steps.map(({ state }) => state)).toEqual(['done', 'failed', 'open', 'open'])
  expect([steps[1]?.name, steps[3]?.name]).toEqual([en.steps.inOneSecond, en.steps.bodyDecrypted])
})
