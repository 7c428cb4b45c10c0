import type { Clock } from '../../clock.ts'
import { Jobs } from '../../store/jobs.ts'
import { MediaLibrary } from '../../store/media.ts'
import { StoreParts } from '../../store/parts.ts'
import { Tickets } from '../../store/tickets.ts'
import { Windows } from '../../store/windows.ts'
import { AppChats } from './app-chats.ts'
import { BatchResults } from './batch-results.ts'
import { Departments } from './departments.ts'
import { KfAccounts } from './kf-accounts.ts'
import { KfSessions } from './kf-sessions.ts'
import { Members } from './members.ts'
import { WecomOutbox } from './outbox.ts'
import { Robots } from './robots.ts'
import { Settings } from './settings.ts'
import { SignIns } from './sign-ins.ts'
import { WecomTags } from './tags.ts'
import { WecomTokens } from './tokens.ts'

/** The kinds of media, as `type` has them. */
export type WecomMediaKind = 'image' | 'voice' | 'video' | 'file'

const minuteMs = 60_000

/** What the platform keeps for the corp: the state behind the API, but for what is set in the console. */
export class WecomStore extends StoreParts {
  readonly tokens: WecomTokens
  readonly minutes: Windows
  readonly hours: Windows
  readonly days: Windows
  readonly members: Members = new Members()
  readonly departments: Departments = new Departments()
  readonly tags: WecomTags = new WecomTags()
  readonly batches: BatchResults = new BatchResults()
  readonly jobs: Jobs
  /** Files are the corp's: one app uploads them, any may send them. */
  readonly media: MediaLibrary<WecomMediaKind>
  readonly outbox: WecomOutbox
  readonly settings: Settings = new Settings()
  readonly signIns: SignIns
  readonly tickets: Tickets
  readonly appChats: AppChats = new AppChats()
  readonly robots: Robots
  readonly kfAccounts: KfAccounts = new KfAccounts()
  readonly kfSessions: KfSessions = new KfSessions()

  constructor(clock: Clock) {
    super()
    this.tokens = new WecomTokens(clock)
    this.minutes = new Windows(clock, minuteMs)
    this.hours = new Windows(clock, 60 * minuteMs)
    this.days = new Windows(clock, 24 * 60 * minuteMs, 8 * 60 * minuteMs)
    this.jobs = new Jobs(clock)
    this.media = new MediaLibrary(clock)
    this.outbox = new WecomOutbox(clock)
    this.signIns = new SignIns(clock)
    this.tickets = new Tickets(clock)
    this.robots = new Robots(clock)
  }
}
