import { both, excerpt } from '../bilingual.ts'
import { answerTimeoutMs, type Outcome } from '../exchange.ts'
import type { Bilingual, VerdictCode } from '../protocol.ts'

/** An answer the platform does not take, with the sentence for the callback's author. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly code: VerdictCode
  readonly text: Bilingual

  constructor(code: VerdictCode, en: string, zh: string) {
    super(en)
    this.code = code
    this.text = both(en, zh)
  }
}

const seconds = answerTimeoutMs / 1000

/** Refuses whatever is not a whole answer of status 200 and readable size; gives the answer's bytes. */
export function bodyOf(outcome: Outcome, url: string): Buffer {
  if (outcome.kind === 'timeout') {
    throw new Refusal(
      'timeout',
      `No whole answer within ${seconds} seconds, so the platform hung up: acknowledge the push at once and send the reply later, or answer faster.`,
      `${seconds} 秒内没有收到完整的应答，平台已断开连接：请先立即确认收到，再另行发送回复，或加快处理。`,
    )
  }
  if (outcome.kind === 'connection') throw connectionRefusal(outcome.code, url)
  if (outcome.kind === 'cancelled') {
    throw new Refusal(
      'cancelled',
      'The simulator was reset or closed before the answer came.',
      '应答到达之前，模拟器已被重置或关闭。',
    )
  }
  const { response, body, tooLongFor } = outcome
  if (response.status !== 200) throw statusRefusal(response.status, response.body, response.headers.location)
  if (tooLongFor !== null) {
    const size = `${tooLongFor / 1024 / 1024} MiB`
    throw new Refusal(
      'illegal-body',
      `The answer is longer than ${size}: send a short reply.`,
      `应答超过 ${size}：请回复更短的内容。`,
    )
  }
  const encoding = response.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal(
      'illegal-body',
      `The answer is compressed (${excerpt(encoding, 20)}) though nobody asked for it: switch compression off for the callback.`,
      `应答被压缩（${excerpt(encoding, 20)}），而平台并未要求：请对回调地址关闭压缩。`,
    )
  }
  return body
}

function connectionRefusal(code: string, url: string): Refusal {
  const { host } = new URL(url)
  const refusal = (en: string, zh: string): Refusal => new Refusal('connection', en, zh)
  if (code === 'ECONNREFUSED') {
    return refusal(
      `Nothing listens at ${host}: start the callback, or correct its address.`,
      `${host} 没有程序在监听：请启动回调服务，或更正其地址。`,
    )
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return refusal(
      `The name ${host} cannot be resolved: correct the callback URL.`,
      `无法解析域名 ${host}：请更正回调地址。`,
    )
  }
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ECONNABORTED') {
    return refusal(
      'The connection was cut before a whole answer came: look for a crash in the callback’s own log.',
      '连接在收到完整应答之前被断开：请查看回调服务自己的日志，它可能崩溃了。',
    )
  }
  if (code.startsWith('HPE_')) {
    return refusal(
      `What came from ${host} is not an HTTP answer: is it the right port, and http rather than https?`,
      `${host} 返回的不是 HTTP 应答：端口是否正确，是否应为 http 而非 https？`,
    )
  }
  return refusal(`The connection to ${host} failed (${excerpt(code)}).`, `连接 ${host} 失败（${excerpt(code)}）。`)
}

function statusRefusal(status: number, body: string, location: string | undefined): Refusal {
  const refusal = (en: string, zh: string): Refusal => {
    const page = pageText(body)
    const says = page === '' ? both('', '') : both(` It says: “${page}”`, `内容为：“${page}”`)
    return new Refusal('status', `${en}${says.en}`, `${zh}${says.zh}`)
  }
  if (location !== undefined && status >= 300 && status < 400) {
    return refusal(
      `Status ${status} leads to ${excerpt(location)}, but the platform follows no redirects: enter the final address.`,
      `状态码 ${status} 重定向到 ${excerpt(location)}，但平台不跟随重定向：请填写最终地址。`,
    )
  }
  if (status === 401 || status === 403) {
    return refusal(
      `Status ${status}: the callback refused the push. Compare its token, its EncodingAESKey and its appid or corpid with those set here, and how pushes travel.`,
      `状态码 ${status}：回调服务拒绝了推送。请核对 Token、EncodingAESKey、appid 或 corpid，以及加密方式。`,
    )
  }
  if (status === 404 || status === 405) {
    return refusal(
      `Status ${status}: the server has no such route. Check the path of the callback URL, and that it takes both GET and POST.`,
      `状态码 ${status}：服务器上没有这个路由。请检查回调地址的路径，并确认同时支持 GET 和 POST。`,
    )
  }
  if (status >= 500) {
    return refusal(
      `Status ${status}: the callback failed. Look at its own log; the platform takes only status 200.`,
      `状态码 ${status}：回调服务出错。请查看它自己的日志；平台只接受状态码 200。`,
    )
  }
  return refusal(`Status ${status}: the platform takes only status 200.`, `状态码 ${status}：平台只接受状态码 200。`)
}

/** The line of an error page that says what happened: Express puts it into `<pre>`, others into the title. */
export function pageText(html: string): string {
  const found =
    /<pre>([\s\S]*?)(?:<br|<\/pre>)/i.exec(html) ??
    /<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(html) ??
    /<title>([\s\S]*?)<\/title>/i.exec(html)
  return excerpt((found?.[1] ?? html).replace(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' '), 120)
}
