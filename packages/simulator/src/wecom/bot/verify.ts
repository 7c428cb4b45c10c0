import { randomInt } from 'node:crypto'
import { both, excerpt } from '../../bilingual.ts'
import type { Clock } from '../../clock.ts'
import { exchange } from '../../exchange.ts'
import type { Bilingual, Verification } from '../../protocol.ts'
import { bodyOf, pageText, Refusal } from '../../push/refusals.ts'
import { writeCheck } from './envelope.ts'
import type { BotSettings } from './settings.ts'

/** How long the answer to the check may take. Source: path/101033 of the WeCom manual. */
const checkMs = 1000

/** Checks a bot's callback URL as the console does: within a second the answer must be the decrypted echostr alone. */
export async function verifyBotCallback(
  settings: BotSettings,
  url: string,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Verification> {
  const at = clock.now()
  const echostr = `${randomInt(1_000_000_000, 2_000_000_000)}${randomInt(100_000_000, 999_999_999)}`
  const request = writeCheck(settings, url, echostr, at)
  const outcome = await exchange(request, { clock, signal, timeoutMs: checkMs })
  const problem = outcome.kind === 'timeout' ? tooLate : findProblem(() => bodyOf(outcome, url), echostr, request.url)
  return {
    ok: problem === null,
    at,
    ms: clock.now() - at,
    request,
    response: outcome.kind === 'response' ? outcome.response : null,
    message:
      problem ??
      both(
        'The callback answered the decrypted echostr: the URL is verified.',
        '回调服务正确返回了解密后的 echostr：地址验证通过。',
      ),
  }
}

const tooLate: Bilingual = both(
  'No answer within one second: WeCom waits no longer for the check of a URL.',
  '1 秒内没有收到应答：企业微信验证回调地址时最多等待 1 秒。',
)

function findProblem(read: () => Buffer, echostr: string, requestUrl: string): Bilingual | null {
  try {
    const body = read().toString('utf8')
    return body === echostr ? null : describe(body, echostr, requestUrl)
  } catch (error) {
    if (error instanceof Refusal) return error.text
    throw error
  }
}

function describe(body: string, echostr: string, requestUrl: string): Bilingual {
  if (body === '')
    return both('The answer is empty: answer the decrypted echostr.', '应答为空：请返回解密后的 echostr。')
  if (body.trim() === new URL(requestUrl).searchParams.get('echostr')) {
    return both(
      'The answer is the echostr as it came: WeCom encrypts it, so decrypt it first.',
      '应答是未解密的 echostr：企业微信的 echostr 是加密的，请先解密再返回。',
    )
  }
  if (
    body
      .replace(/^\ufeff/, '')
      .trim()
      .replace(/^["']|["']$/g, '') === echostr
  ) {
    return both(
      'There are quotes, blank space or a byte order mark around the echostr: answer it alone.',
      'echostr 前后有引号、空白或 BOM：请只返回 echostr 本身。',
    )
  }
  const shown = body.trimStart().startsWith('<') ? pageText(body) : excerpt(body, 60)
  return both(
    `The answer is “${shown}”, it must be the decrypted echostr, ${echostr}.`,
    `应答是“${shown}”，应为解密后的 echostr：${echostr}。`,
  )
}
