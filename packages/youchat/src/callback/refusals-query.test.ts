import { describe } from 'vitest'
import { anyPush, products, pushTo, signatureOf, token } from '../../../../test/products.ts'
import {
  cipherOf,
  fixed,
  fixedPush,
  mismatch,
  missing,
  now,
  refusalList,
  repeated,
  testRefusals,
  type Verdict,
} from '../../../../test/refusals.ts'

// Parameters that are missing, empty, forged or repeated, in each of the three shapes a query may have.
describe.each(products)('$name refuses by the query', (product) => {
  const { refusals, refuse } = refusalList()
  for (const mode of product.modes) {
    const signed = fixedPush(product, mode)
    const { body, query, querystring } = signed
    const proof = mode === 'plain' ? 'signature' : 'msg_signature'
    refuse(mode, 'no query at all', { query: '', body }, missing)

    for (const name of [proof, 'timestamp', 'nonce']) {
      const value = query[name] ?? ''
      const { [name]: _, ...rest } = query
      const set = (changed: unknown, verdict: Verdict, how: string) => {
        refuse(mode, `${name} ${how}`, { query: { ...query, [name]: changed }, body }, verdict)
      }
      refuse(mode, `${name} missing`, { query: rest, body }, missing)
      set('', missing, 'empty')
      set('1234', mismatch, 'forged')
      set([value, value], repeated, 'as a list')
      set([value], repeated, 'as a list of one')
      set({ toString: () => value }, repeated, 'as an object')
      set(1, repeated, 'as a number')
      const again = (text: string, how: string) => refuse(mode, `${name} ${how}`, { query: text, body }, repeated)
      again(`${querystring}&${name}=${value}`, 'twice in text')
      again(`?${name}=1&${querystring}`, 'first as another')
      again(`${querystring}&%${name.charCodeAt(0).toString(16)}${name.slice(1)}=1`, 'twice, once escaped')
      const params = new URLSearchParams(query)
      params.append(name, value)
      refuse(mode, `${name} twice in URLSearchParams`, { query: params, body }, repeated)
    }

    const right = query[proof] ?? ''
    for (const [how, wrong] of [
      ['in upper case', right.toUpperCase()],
      ['cut short', right.slice(0, 39)],
      ['with a tail', `${right}0`],
      ['not ASCII', 'é'.repeat(40)],
    ]) {
      refuse(mode, `signature ${how}`, { query: { ...query, [proof]: wrong }, body }, mismatch)
    }

    for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', '']) {
      refuse(mode, `method "${method}"`, { method, query, body }, [405, 'method_not_allowed', 'request'])
    }

    const stale: Verdict = [401, 'stale_timestamp', 'verify']
    for (const [how, timestamp] of [
      ['stale timestamp', now - 301],
      ['timestamp of tomorrow', now + 301],
    ] as const) {
      refuse(mode, how, pushTo(product, anyPush(product), { mode, timestamp }), stale)
    }
    const timestamp = 'NaN'
    const parts = mode === 'plain' ? [] : [cipherOf(signed)]
    const unreadable = { ...query, timestamp, [proof]: signatureOf(token, timestamp, fixed.nonce, ...parts) }
    refuse(mode, 'timestamp that is no number', { query: unreadable, body }, stale)
  }
  testRefusals(product, refusals)
})
