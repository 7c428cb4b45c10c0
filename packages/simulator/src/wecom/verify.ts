import { decodeAesKey, sealEnvelope } from 'youchat/crypto'
import { both } from '../bilingual.ts'
import type { ExchangeOptions } from '../exchange.ts'
import type { Verification, WecomCorpState } from '../protocol.ts'
import { newEchostr, verifyEcho } from '../push/verify.ts'
import { writeCheck } from './push.ts'

/** How long the platform waits for the echostr. Source: path/90930 of the WeCom manual. */
const timeoutMs = 1000

/** Checks a callback URL: the encrypted echostr must come back decrypted, within one second. */
export function verifyCallback(corp: WecomCorpState, url: string, options: ExchangeOptions): Promise<Verification> {
  const echostr = newEchostr()
  const encrypted = sealEnvelope(decodeAesKey(corp.encodingAesKey), echostr, corp.corpId)
  const request = writeCheck(corp, url, encrypted, options.clock.now())
  return verifyEcho(
    {
      ...{ url, request, echostr },
      explain: (body) =>
        body.trim() === encrypted
          ? both(
              'The answer is the echostr as it came: decrypt it with the EncodingAESKey, and answer the text inside.',
              '应答是未解密的 echostr：请用 EncodingAESKey 解密后返回其中的明文。',
            )
          : undefined,
      tooLate: both(
        'No whole answer within one second: WeCom waits no longer for the check. Answer it before anything slow is begun.',
        '1 秒内没有收到完整的应答：企业微信验证地址时只等待 1 秒。请先应答，再做耗时的事情。',
      ),
    },
    { ...options, timeoutMs },
  )
}
