import { wait } from '../../client/abort.ts'
import type { CallOptions } from '../../client/call.ts'
import { type ClientOptions, createClient, type Run } from '../../client/client.ts'
import type { Endpoint } from '../../client/endpoint.ts'
import { origin } from '../../client/origin.ts'
import { Pace } from '../../client/pace.ts'
import { Secrets } from '../../client/secrets.ts'
import { openUpload, type UploadSource } from '../../client/upload.ts'
import { type Clock, systemClock } from '../../clock.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxApiError, WxConfigError, WxTransportError } from '../../errors.ts'
import { messageEndpoints, type TemplateCard, type WebhookSendParams } from '../generated/api/message.ts'
import type { NoticeCard } from './templateCards.ts'

/** Options of `WxWebhook`. */
export interface WxWebhookOptions
  extends Pick<ClientOptions, 'fetch' | 'baseUrl' | 'clock' | 'timeoutMs' | 'retry' | 'onCall'> {
  /** How many messages may wait for their turn. @default 1000 */
  readonly maxWaiting?: number | undefined
}

/** Kinds of messages of a group robot. */
export type WebhookMessageType = WebhookSendParams['msgtype']

/** What a message of a kind of a group robot holds. */
export type WebhookContent<T extends WebhookMessageType> = NonNullable<WebhookSendParams[T]>

/** A link with title, description and picture. */
export type WebhookArticle = WebhookContent<'news'>['articles'][number]

/** What a robot may send, and for how long the platform blocks one that sends more. */
const mostPerMinute = 20
const minuteMs = 60_000
const tooOften = 45009
const attemptsWhenBlocked = 3
const maxImageBytes = 2 * 1024 * 1024

const sendPath = '/cgi-bin/webhook/send'

/**
 * A group robot (群机器人): sends messages to the group chat it was added to, by the key in its address alone.
 *
 * The platform takes 20 messages a minute from a robot. What is more waits for its turn, in the order it was sent in; use
 * one instance for a robot. All methods throw WxApiError 93000 wrong key or robot removed, 45002 too long;
 * WxTransportError `queue_full` when too many wait.
 *
 * ```ts
 * const robot = new WxWebhook('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…')
 * await robot.sendText({ content: 'Deployed', mentioned_list: ['@all'] })
 * ```
 */
export class WxWebhook {
  // Private, so that logging a robot shows no key.
  readonly #key: string
  readonly #run: Run
  readonly #pace: Pace
  readonly #clock: Clock
  readonly #send: Endpoint
  readonly #upload: Endpoint

  /**
   * @param address The robot's address as its group shows it, or the `key` in it. A secret.
   * @throws WxConfigError `invalid_webhook`, `invalid_base_url`
   */
  constructor(address: string, options: WxWebhookOptions = {}) {
    const { key, host } = parseAddress(address)
    const { maxWaiting = 1000, baseUrl = host, ...clientOptions } = options
    this.#key = key
    this.#clock = options.clock ?? systemClock
    this.#run = createClient(clientOptions, {
      account: 'webhook',
      baseUrls: [origin(baseUrl)],
      mpUrl: origin(baseUrl),
      secrets: new Secrets([key]),
      errcodes: async () => (await import('../generated/errcodes.ts')).wecomErrcodes,
    })
    this.#send = rowOf(sendPath)
    this.#upload = rowOf('/cgi-bin/webhook/upload_media')
    this.#pace = new Pace({
      clock: this.#clock,
      most: mostPerMinute,
      windowMs: minuteMs,
      maxWaiting,
      endpoint: `POST ${sendPath}`,
    })
  }

  /** Sends a message of any kind. @param content As the manual has it below the name of the kind. */
  send<T extends WebhookMessageType>(msgtype: T, content: WebhookContent<T>, options?: CallOptions): Promise<void> {
    return this.#inTurn(msgtype, async () => content, options)
  }

  /** Sends a text, ≤ 2048 bytes; `mentioned_list` has userids, or `'@all'`. */
  sendText(text: string | WebhookContent<'text'>, options?: CallOptions): Promise<void> {
    return this.send('text', typeof text === 'string' ? { content: text } : text, options)
  }

  /** Sends Markdown, a subset of it and ≤ 4096 bytes; `<@userid>` mentions. */
  sendMarkdown(content: string, options?: CallOptions): Promise<void> {
    return this.send('markdown', { content }, options)
  }

  /** Sends Markdown with tables, lists and code, ≤ 4096 bytes; nobody is mentioned in it. */
  sendMarkdownV2(content: string, options?: CallOptions): Promise<void> {
    return this.send('markdown_v2', { content }, options)
  }

  /**
   * Sends a picture, ≤ 2 MB (JPG, PNG).
   * @param file The path of a file, a Blob, Buffer or stream.
   * @throws WxConfigError `upload_missing`, `upload_empty`, `upload_too_large`
   */
  async sendImage(file: UploadSource, options?: CallOptions): Promise<void> {
    const picture = async () => {
      const { blob } = await openUpload(file)
      if (blob.size > maxImageBytes) {
        throw new WxConfigError('upload_too_large', `The picture is longer than ${maxImageBytes} bytes.`)
      }
      const bytes = Buffer.from(await blob.arrayBuffer())
      return { base64: bytes.toString('base64'), md5: nodeCrypto().createHash('md5').update(bytes).digest('hex') }
    }
    await this.#inTurn('image', picture, options)
  }

  /** Sends one to eight links with title, description and picture. */
  sendNews(articles: readonly WebhookArticle[], options?: CallOptions): Promise<void> {
    return this.send('news', { articles }, options)
  }

  /** Sends a file, ≤ 20 MB, given like the picture of `sendImage`; `{ content, filename }` says what it is called. */
  sendFile(file: UploadSource, options?: CallOptions): Promise<void> {
    return this.#inTurn('file', () => this.#uploaded('file', file, options), options)
  }

  /** Sends a recording, ≤ 2 MB and 60 s (AMR), given like the picture of `sendImage`. */
  sendVoice(voice: UploadSource, options?: CallOptions): Promise<void> {
    return this.#inTurn('voice', () => this.#uploaded('voice', voice, options), options)
  }

  /** Sends a card that tells something; robots have no cards that can be answered. */
  sendTemplateCard(card: NoticeCard, options?: CallOptions): Promise<void> {
    return this.send('template_card', card as TemplateCard, options)
  }

  /** Files are read when their turn comes, so that a text does not overtake the file sent before it. */
  #inTurn(msgtype: WebhookMessageType, content: () => Promise<unknown>, options: CallOptions = {}): Promise<void> {
    return this.#pace.run(async () => {
      const params = { key: this.#key, msgtype, [msgtype]: await content() }
      for (let attempt = 1; ; attempt++) {
        try {
          return void (await this.#run(this.#send, params, options))
        } catch (error) {
          const isBlocked = error instanceof WxApiError && error.errcode === tooOften
          if (!isBlocked || attempt === attemptsWhenBlocked) throw error
          await wait(this.#clock, minuteMs, options.signal)
        }
      }
    }, options.signal)
  }

  async #uploaded(type: 'file' | 'voice', media: UploadSource, options: CallOptions | undefined): Promise<unknown> {
    const { media_id } = (await this.#run(this.#upload, { key: this.#key, type, media }, options)) as ApiAnswer
    if (media_id) return { media_id }
    const endpoint = `POST ${this.#upload.path}`
    const message = `${endpoint}: there is no media id in the answer.`
    throw new WxTransportError('unexpected_answer', message, { endpoint, outcome: 'unknown' })
  }
}

interface ApiAnswer {
  readonly media_id?: string
}

/** The key of a robot, and the host its address names. */
function parseAddress(address: string): { key: string; host: string } {
  const url = /^https?:\/\//.test(address) && URL.canParse(address) ? new URL(address) : undefined
  const key = url === undefined ? address : url.searchParams.get('key')
  const isWhole = url === undefined || url.pathname.endsWith(sendPath)
  if (typeof key !== 'string' || !/^[\w-]{6,128}$/.test(key) || !isWhole) {
    const message = `A robot is given by its address, https://…${sendPath}?key=…, or by the key in it.`
    throw new WxConfigError('invalid_webhook', message)
  }
  if (url === undefined) return { key, host: 'https://qyapi.weixin.qq.com' }
  return { key, host: url.origin + url.pathname.slice(0, -sendPath.length) }
}

function rowOf(path: string): Endpoint {
  return messageEndpoints().find((row) => row.path === path) as Endpoint
}
