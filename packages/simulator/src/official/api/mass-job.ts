import { ApiRefusal } from '../../api/refusal.ts'
import type { Job } from '../../store/jobs.ts'
import type { Publication } from '../store/drafts.ts'
import { articleCards } from './article-cards.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, ok } from './endpoint.ts'
import { byteLength, optionalText } from './fields.ts'
import { type MassContent, readMassContent } from './mass-content.ts'
import { show } from './receivers.ts'
import { articleUrl } from './urls.ts'

/** Whom a message to many is for. */
export interface Audience {
  readonly people: readonly string[]
  /** How many of the crowd. */
  readonly others: number
  /** How many openids were given that follow no more, or never did. */
  readonly unknown: number
}

/** A message to many that is on its way. */
export interface SendMass extends Job {
  readonly kind: 'mass'
  readonly id: number
  readonly content: MassContent
  readonly audience: Audience
  readonly callId: string
}

/** How many messages to many one person gets in a month. */
const monthlyEach = 4
const maxClientIdBytes = 32
const clientIdLifeMs = 24 * 3_600_000
const retryMs = 60_000

/**
 * Takes a message to many in; it is sent a second later, and its end is pushed as MASSSENDJOBFINISH.
 * @throws ApiRefusal 45067, 45066, 45065, and what the content says
 */
export function beginMass({ id, body }: ApiCall, audience: Audience, context: ApiContext): ApiAnswer {
  const { outbox, jobs, drafts } = context.store
  const content = readMassContent(body, context)
  const clientId = optionalText(body, 'clientmsgid')
  checkClientId(clientId, context)
  const mass = outbox.begin()
  if (clientId !== '') outbox.remember(`mass ${clientId}`, mass.id)
  if (content.draft !== undefined) drafts.remove(content.draft.mediaId)
  const work: SendMass = { kind: 'mass', id: mass.id, content, audience, callId: id }
  jobs.begin(work)
  return {
    ...{ ...ok, errmsg: 'send job submission success', msg_id: mass.id },
    ...(content.draft === undefined ? {} : { msg_data_id: mass.id }),
  }
}

function checkClientId(clientId: string, { store }: ApiContext): void {
  if (byteLength(clientId) > maxClientIdBytes) throw new ApiRefusal(45067)
  const before = clientId === '' ? undefined : store.outbox.sentWith(`mass ${clientId}`)
  if (before === undefined || before.agoMs >= clientIdLifeMs) return
  if (before.agoMs < retryMs) throw new ApiRefusal(45066)
  throw new ApiRefusal(45065, undefined, { msg_id: before.id })
}

/** Sends a message to many, unless it was taken back meanwhile, and pushes that. */
export function finishMass({ id, content, audience, callId }: SendMass, context: ApiContext): void {
  const { platform, store } = context
  const mass = store.outbox.mass(id)
  if (mass === undefined || mass.status === 'DELETE') return
  const publication = content.draft && store.drafts.publish(content.draft)
  if (publication !== undefined) mass.publication = publication
  const month = store.quotas.month()
  const allowed = audience.people.filter((openid) => !store.profiles.get(openid).blocked)
  const receivers = allowed.filter((openid) => store.outbox.countReceived(openid, month, monthlyEach))
  for (const openid of receivers) {
    for (const { kind, content: shown } of content.shown) {
      const cards = publication === undefined ? {} : { Articles: publishedCards(publication, context) }
      show(openid, { kind, content: { ...shown, ...cards }, callId }, context)
    }
  }
  mass.status = 'SEND_SUCCESS'
  const sent = receivers.length + audience.others
  platform.pushEvent('mphelper', {
    ...{ MsgType: 'event', Event: 'MASSSENDJOBFINISH', MsgID: String(mass.id), Status: 'send success' },
    TotalCount: audience.people.length + audience.others + audience.unknown,
    ...{ FilterCount: sent, SentCount: sent, ErrorCount: 0 },
    CopyrightCheckResult: { Count: 0, ResultList: '', CheckState: 0 },
    ArticleUrlResult: urlResult(publication, context),
  })
}

function publishedCards({ articles }: Publication, context: ApiContext): object {
  return articleCards(
    articles.map(({ article }) => article),
    context,
    articles.map(({ key }) => key),
  )
}

function urlResult(
  publication: Publication | undefined,
  context: ApiContext,
): { Count: number; ResultList: string | { item: readonly { ArticleIdx: number; ArticleUrl: string }[] } } {
  if (publication === undefined) return { Count: 0, ResultList: '' }
  const item = publication.articles.map(({ key }, index) => ({
    ArticleIdx: index + 1,
    ArticleUrl: articleUrl(key, context.baseUrl()),
  }))
  return { Count: item.length, ResultList: { item } }
}
