import { expect, it } from 'vitest'
import { faultName, presets, presetsOf } from './fault-presets.ts'
import { en } from './i18n/en.ts'

it('knows its presets again when they come back from the simulator', () => {
  for (const { name, change } of [...presetsOf('official'), ...presetsOf('wecom')]) {
    if (change === 'revoke') continue
    const fault = { id: 'f', match: '*', times: 3, left: 2, ...change }
    expect(faultName(fault, en)).toBe(en.presets[name])
  }
})

it('names any other fault by its fields', () => {
  expect(faultName({ match: '/cgi-bin/', errcode: 48001, delayMs: 20 }, en)).toBe('errcode 48001, delayMs 20')
})

it('sends control characters that a strict JSON reader refuses', () => {
  const control = presets.find(({ name }) => name === 'control')?.change
  expect(() => JSON.parse((control as { body: string }).body)).toThrow(SyntaxError)
})
