import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Delivery, Person } from '../../packages/simulator/src/protocol.ts'
import { control, type RunningProduct, startProduct } from './product.ts'

let product: RunningProduct | undefined
afterEach(() => product?.stop())

async function say(url: string, text: string): Promise<Delivery> {
  const { openid } = await control<Person>(url, 'POST', '/official/users', { nickname: '小明' })
  await control(url, 'POST', `/official/users/${openid}/follow`, {})
  return control<Delivery>(url, 'POST', `/official/users/${openid}/say`, { text })
}

describe('npm start', { timeout: 60_000 }, () => {
  for (const mode of ['plain', 'compatible', 'encrypted']) {
    for (const format of ['xml', 'json']) {
      it(`answers a message posted through the control API: ${mode}, ${format}`, async () => {
        product = await startProduct('--mode', mode, '--format', format)
        const text = 'hello 你好 👋\n]]> & <b>'
        const delivery = await say(product.url, text)
        expect(delivery.attempts.map(({ verdict }) => verdict)).toMatchObject([{ ok: true, code: 'reply' }])
        expect(delivery).toMatchObject({ mode, format, notice: null, reply: { MsgType: 'text', Content: text } })
        expect(delivery.attempts[0]?.request.body.includes('Encrypt')).toBe(mode !== 'plain')
        expect(delivery.attempts[0]?.response?.body.includes('Encrypt')).toBe(mode === 'encrypted')
        expect(await product.stop()).toBe(0)
      })
    }
  }

  it('chooses the next free ports when its own are taken, and ends both processes on Ctrl-C', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const taken = (blocker.address() as { port: number }).port
    product = await startProduct('--bot-port', String(taken))
    const bot = /http:\/\/127\.0\.0\.1:(\d+)\/wechat/.exec(product.output())?.[1]
    expect(Number(bot)).toBeGreaterThan(taken)
    expect((await say(product.url, 'hi')).reply).toMatchObject({ Content: 'hi' })
    expect(await product.stop()).toBe(0)
    await expect(fetch(`http://127.0.0.1:${bot}/wechat`)).rejects.toThrow()
    await expect(fetch(product.url)).rejects.toThrow()
    blocker.close()
  })
})
