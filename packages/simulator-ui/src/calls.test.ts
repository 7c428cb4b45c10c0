import { expect, it } from 'vitest'
import type { CallRecord } from '../../simulator/src/protocol.ts'
import { errmsgOf, filterCalls, hasFailed } from './calls.ts'

const base: CallRecord = {
  ...{ id: 'a1', at: 0, method: 'GET', path: '/cgi-bin/user/get', query: 'access_token=***', requestBody: '' },
  ...{ status: 200, responseBody: '{"total":0}', ms: 1, errcode: 0, rid: null, faultId: null },
}
const refused: CallRecord = {
  ...base,
  ...{
    id: 'a2',
    path: '/cgi-bin/tags/get',
    errcode: 45009,
    responseBody: '{"errcode":45009,"errmsg":"reach max rid: 6b05-be-02"}',
  },
}

it('takes errors of every kind as failures', () => {
  expect(hasFailed(base)).toBe(false)
  expect(hasFailed(refused)).toBe(true)
  expect(hasFailed({ ...base, status: 502, errcode: null })).toBe(true)
  expect(hasFailed({ ...base, status: null, errcode: null })).toBe(true)
})

it('filters by every word, whatever it stands in', () => {
  const ids = (filter: string, failedOnly = false) =>
    filterCalls([base, refused], filter, failedOnly).map(({ id }) => id)
  expect(ids('')).toEqual(['a1', 'a2'])
  expect(ids('TAGS 45009')).toEqual(['a2'])
  expect(ids('tags total')).toEqual([])
  expect(ids('', true)).toEqual(['a2'])
})

it('reads the errmsg where the answer is JSON', () => {
  expect(errmsgOf(refused)).toBe('reach max')
  expect(errmsgOf({ ...base, responseBody: '<html>' })).toBe('')
})
