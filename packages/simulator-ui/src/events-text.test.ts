import { expect, it } from 'vitest'
import { eventText } from './events-text.ts'
import { en } from './i18n/en.ts'

const menu = [{ name: 'More', sub_button: [{ name: 'Today', type: 'click' as const, key: 'TODAY' }] }]
const told = (content: Readonly<Record<string, unknown>>) => eventText(content, en, menu)

it('names a menu button by its key, as either platform spells the event', () => {
  expect(told({ Event: 'CLICK', EventKey: 'TODAY' })).toBe('Tapped menu “Today”')
  expect(told({ Event: 'click', EventKey: 'TODAY', AgentID: 1 })).toBe('Tapped menu “Today”')
  expect(told({ Event: 'click', EventKey: 'GONE', AgentID: 1 })).toBe('Tapped menu “GONE”')
})

it('tells a member who sees an app from a person who follows an account', () => {
  expect(told({ Event: 'subscribe' })).toBe('Followed the account')
  expect(told({ Event: 'subscribe', AgentID: 1_000_001 })).toBe('Sees the app')
})

it('names an event it does not know', () => {
  expect(told({ Event: 'batch_job_result', AgentID: '' })).toBe('Event batch_job_result')
})
