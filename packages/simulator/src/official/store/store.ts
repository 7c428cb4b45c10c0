import type { Clock } from '../../clock.ts'
import { Jobs } from '../../store/jobs.ts'
import { MediaLibrary } from '../../store/media.ts'
import { StoreParts } from '../../store/parts.ts'
import { Quotas } from '../../store/quotas.ts'
import { Tickets } from '../../store/tickets.ts'
import { Agents } from './agents.ts'
import { Allowances } from './allowances.ts'
import { Authorizations } from './authorizations.ts'
import { Consents } from './consents.ts'
import { Drafts } from './drafts.ts'
import { Menus } from './menus.ts'
import { Outbox } from './outbox.ts'
import { Profiles } from './profiles.ts'
import { Publishing } from './publishing.ts'
import { QrCodes } from './qrcodes.ts'
import { Records } from './records.ts'
import { ShortLinks } from './short-links.ts'
import { Tags } from './tags.ts'
import { Templates } from './templates.ts'
import { Tokens } from './tokens.ts'

/** What the platform keeps for the account beside its people and chats: the state behind the API. */
export class OfficialStore extends StoreParts {
  readonly tokens: Tokens
  readonly quotas: Quotas
  readonly profiles: Profiles = new Profiles()
  readonly tags: Tags = new Tags()
  readonly menus: Menus = new Menus()
  readonly allowances: Allowances
  readonly consents: Consents = new Consents()
  readonly templates: Templates = new Templates()
  readonly outbox: Outbox
  readonly records: Records = new Records()
  readonly agents: Agents = new Agents()
  readonly media: MediaLibrary
  readonly drafts: Drafts
  readonly publishing: Publishing = new Publishing()
  readonly jobs: Jobs
  readonly qrCodes: QrCodes
  readonly shortLinks: ShortLinks
  readonly authorizations: Authorizations
  readonly tickets: Tickets

  constructor(clock: Clock) {
    super()
    this.tokens = new Tokens(clock)
    this.quotas = new Quotas(clock)
    this.allowances = new Allowances(clock)
    this.outbox = new Outbox(clock)
    this.media = new MediaLibrary(clock)
    this.drafts = new Drafts(clock)
    this.jobs = new Jobs(clock)
    this.qrCodes = new QrCodes(clock)
    this.shortLinks = new ShortLinks(clock)
    this.authorizations = new Authorizations(clock)
    this.tickets = new Tickets(clock)
  }
}
