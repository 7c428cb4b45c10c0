import type { FaultInput, Product } from '../../simulator/src/protocol.ts'
import type { Messages } from './i18n/index.ts'

type Change = Omit<FaultInput, 'match' | 'times'>

/** What often goes wrong with real calls. `revoked` is no fault of one call: it ends the tokens. */
export const presets: readonly { readonly name: keyof Messages['presets']; readonly change: Change | 'revoke' }[] = [
  { name: 'busy', change: { errcode: -1 } },
  { name: 'quota', change: { errcode: 45009 } },
  { name: 'minute', change: { errcode: 45011 } },
  { name: 'ip', change: { errcode: 40164 } },
  { name: 'revoked', change: 'revoke' },
  { name: 'slow', change: { delayMs: 6000 } },
  { name: 'plain', change: { body: '{"errcode":0,"errmsg":"ok"}', contentType: 'text/plain' } },
  { name: 'control', change: { body: '{"errcode":0,"errmsg":"ok","nickname":"a\u0008b\u001fc"}' } },
  { name: 'truncated', change: { truncate: 12 } },
  { name: 'cut', change: { drop: 'before' } },
  { name: 'cutAfter', change: { drop: 'after' } },
  { name: 'server', change: { status: 502 } },
]

/** The same for WeCom, which has other codes for some of it. */
const wecomPresets: typeof presets = [
  ...presets.filter(({ name }) => name !== 'ip' && name !== 'revoked' && name !== 'minute'),
  { name: 'wecomIp', change: { errcode: 60020 } },
  { name: 'wecomRevoked', change: 'revoke' },
]

/** What often goes wrong with a platform's calls. */
export function presetsOf(product: Product): typeof presets {
  return product === 'wecom' ? wecomPresets : presets
}

/** What a fault does, in a word or two; its own fields where it is no preset. */
export function faultName(fault: FaultInput, t: Messages): string {
  const {
    match: _match,
    times: _times,
    id: _id,
    left: _left,
    ...change
  } = fault as FaultInput & Record<string, unknown>
  const preset = [...presets, ...wecomPresets].find((one) => sameChange(one.change, change))
  if (preset !== undefined) return t.presets[preset.name]
  return Object.entries(change)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

function sameChange(one: Change | 'revoke', other: object): boolean {
  if (one === 'revoke') return false
  const [a, b] = [Object.entries(one), Object.entries(other)]
  return a.length === b.length && a.every(([name, value]) => (other as Record<string, unknown>)[name] === value)
}
