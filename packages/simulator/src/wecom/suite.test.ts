import { decrypt, getSignature } from '@wecom/crypto'
import { expect, test } from 'vitest'
import { startBot } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { node } from '../../test/wechat.ts'
import { corp, encryptedOf } from '../../test/wecom.ts'

const ticket = { SuiteId: 'ww_suite', InfoType: 'suite_ticket', SuiteTicket: 'abc' }

test.each(['', 'SUCCESS', '"success"', 'success\n', '<xml></xml>', 'ok'])(
  'a suite may not answer %j',
  async (answer) => {
    const bot = await startBot(() => answer)
    const sim = await startSim({ wecom: { callbackUrl: bot.url } })
    const { verdict } = await sim.wecom.push({ message: ticket })
    expect(verdict).toMatchObject({ ok: false, code: 'illegal-body' })
    expect(verdict?.message.en).toMatch(/the word success/)
  },
)

test.each([{ InfoType: 'suite_ticket' }, { SuiteId: 'ww_suite', InfoType: 5 }, { SuiteId: 'ww_suite' }])(
  '%j is no push of a suite',
  async (message) => {
    const sim = await startSim()
    await expect(sim.wecom.push({ message })).rejects.toMatchObject({ code: 'bad_request' })
  },
)

test('a ticket is sealed with the suite’s id and answered success', async () => {
  const bot = await startBot(() => 'success')
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const { verdict, attempts } = await sim.wecom.push({ message: ticket })
  expect([verdict?.ok, verdict?.code, attempts.length]).toEqual([true, 'nothing', 1])
  const [push] = bot.pushes
  const encrypted = encryptedOf(push?.body ?? '')
  const [timestamp, nonce] = [push?.query.get('timestamp') ?? '', push?.query.get('nonce') ?? '']
  expect(push?.query.get('msg_signature')).toBe(getSignature(corp.token, timestamp, nonce, encrypted))
  expect(node(push?.body ?? '', 'ToUserName')).toBe('ww_suite')
  const { message, id } = decrypt(corp.encodingAesKey, encrypted)
  expect(id).toBe('ww_suite')
  expect([...message.matchAll(/<([A-Za-z]\w*)>/g)].map((found) => found[1])).toEqual([
    ...['xml', 'SuiteId', 'InfoType', 'TimeStamp', 'SuiteTicket'],
  ])
  expect(message).toMatch(/<TimeStamp>\d{10}<\/TimeStamp>/)
})
