import { describe, expect, test } from 'vitest'
import { WxResponse } from '../packages/youchat/src/official/index.ts'
import { formats, listening, nodesOf, pushTo, type TestedProduct, unseal } from './products.ts'

/** A reply and how it is written. */
export interface ResponseSample {
  readonly name: string
  readonly response: WxResponse
  readonly MsgType: string
  /** The nodes behind MsgType, in both formats. */
  readonly xml: string
  readonly json: object
}

/** Whom replies of a product answer. */
export function answeredBy({ head }: TestedProduct): { ToUserName: string; FromUserName: string } {
  return { ToUserName: String(head.ToUserName), FromUserName: String(head.FromUserName) }
}

/** Tests that each reply is written as the platform reads it, in both formats, and reaches it encrypted. */
export function testResponses(product: TestedProduct, samples: readonly ResponseSample[]): void {
  const { ToUserName, FromUserName } = answeredBy(product)
  const head = `<ToUserName><![CDATA[${FromUserName}]]></ToUserName><FromUserName><![CDATA[${ToUserName}]]></FromUserName>`

  describe.each(samples)('$name', ({ response, MsgType, xml, json }) => {
    test('is written as XML, sender and receiver swapped', () => {
      const written = response.toXml()
      const created = /<CreateTime>(\d+)<\/CreateTime>/.exec(written)?.[1]
      expect(written).toBe(
        `<xml>${head}<CreateTime>${created}</CreateTime><MsgType><![CDATA[${MsgType}]]></MsgType>${xml}</xml>`,
      )
      // Seconds, not milliseconds.
      expect(Math.abs(Number(created) - Date.now() / 1000)).toBeLessThan(5)
    })

    test('is written as JSON', () => {
      const { CreateTime, ...rest } = JSON.parse(response.toJson())
      expect(rest).toEqual({ ToUserName: FromUserName, FromUserName: ToUserName, MsgType, ...json })
      expect(Math.abs(CreateTime - Date.now() / 1000)).toBeLessThan(5)
    })

    test.each(formats)('is what a push is answered with, in its format: %s', async (format) => {
      const { app, errors } = listening(product)
      app.on('text', () => response)
      const push = product.message?.('text', { Content: 'hi', MsgId: '1', AgentID: 7 }) ?? {}
      const { query, body } = pushTo(product, push, { format })
      const opened = unseal(await app.process(query, body), product)
      if (format === 'xml') expect(opened).toContain(`<MsgType><![CDATA[${MsgType}]]></MsgType>${xml}</xml>`)
      else expect(nodesOf(opened)).toMatchObject({ MsgType, ...json })
      expect(errors).toEqual([])
    })

    test('can be read before it is sent', () => {
      expect(response).toBeInstanceOf(WxResponse)
      expect(response).toMatchObject({ ToUserName: FromUserName, FromUserName: ToUserName, MsgType })
    })
  })
}
