/** The part of the control API's JSON that lists what the platform keeps for the account. Types only. */

import type { MenuButton } from './protocol.ts'
import type { WecomDepartment, WecomGroup, WecomMember } from './protocol-wecom.ts'

/** Answer of `GET /_sim/official/tables/:name`: the first rows, and how many there are. */
export interface TableAnswer<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** The tables by name, each with its kind of row. */
export interface Tables {
  readonly users: UserRow
  readonly tags: TagRow
  readonly menus: MenuRow
  readonly media: MediaRow
  readonly articles: ArticlesRow
  readonly templates: TemplateRow
  readonly qrcodes: QrCodeRow
  readonly quotas: QuotaRow
}

export type TableName = keyof Tables

export interface UserRow {
  readonly openid: string
  readonly nickname: string
  readonly subscribed: boolean
  readonly subscribedAt: number | null
  readonly remark: string
  readonly tagIds: readonly number[]
  readonly blocked: boolean
  /** How the person came: `ADD_SCENE_SEARCH`, `ADD_SCENE_QR_CODE` … */
  readonly scene: string
  /** The scene of the QR code the person came by; '' for none. */
  readonly qrScene: string
  /** What may still be sent as customer-service messages, what ends first first. */
  readonly allowances: readonly AllowanceLeft[]
}

/** How many messages may still be sent because of something a person did. */
export interface AllowanceLeft {
  readonly kind: 'message' | 'tap' | 'follow' | 'scan'
  readonly left: number
  readonly expiresAt: number
}

export interface TagRow {
  readonly id: number
  readonly name: string
  /** How many people have it, the crowd not counted. */
  readonly people: number
  /** Whether the platform made it. */
  readonly system: boolean
}

export interface MenuRow {
  /** Null for a default menu without an id: it has one once there are conditional ones. */
  readonly menuid: number | null
  /** Whom a conditional menu is for; null for the default one. */
  readonly matchrule: Readonly<Record<string, string>> | null
  readonly button: readonly MenuButton[]
}

export interface MediaRow {
  readonly mediaId: string
  readonly kind: 'image' | 'voice' | 'video' | 'thumb'
  /** Extension of its format, such as `jpg`. */
  readonly format: string
  readonly name: string
  readonly title: string
  readonly bytes: number
  readonly createdAt: number
  /** Null for a permanent one. */
  readonly expiresAt: number | null
  readonly url: string
}

/** A draft, or what became of one. */
export interface ArticlesRow {
  /** `media_id` of a draft, `article_id` of what is published. */
  readonly id: string
  readonly state: 'draft' | 'published'
  readonly at: number
  readonly articles: readonly {
    readonly title: string
    readonly deleted: boolean
    /** Null for a draft. */
    readonly url: string | null
  }[]
}

export interface TemplateRow {
  readonly id: string
  readonly title: string
  readonly content: string
  readonly example: string
}

export interface QrCodeRow {
  readonly ticket: string
  /** What the picture holds. */
  readonly url: string
  readonly scene: number | string
  readonly createdAt: number
  /** Null for a permanent one. */
  readonly expiresAt: number | null
  readonly expired: boolean
}

/** Calls of one endpoint today, on the platform's calendar. */
export interface QuotaRow {
  readonly path: string
  readonly used: number
  readonly limit: number
}

/** Answer of `GET /_sim/official/users/:openid/menu`: the menu this person sees. */
export interface PersonMenuAnswer {
  readonly menuid: number | null
  readonly button: readonly MenuButton[]
}

/** Answer of `POST /_sim/official/media`: a file a person is about to send. */
export interface SentFile {
  readonly mediaId: string
  readonly url: string
  readonly format: string
  readonly bytes: number
  readonly md5: string
}

/** The tables of `GET /_sim/wecom/tables/:name`, each with its kind of row. */
export interface WecomTables {
  readonly members: WecomMember
  readonly departments: WecomDepartmentRow
  readonly tags: WecomTagRow
  readonly groups: WecomGroupRow
  readonly media: WecomMediaRow
}

export type WecomTableName = keyof WecomTables

export interface WecomDepartmentRow extends WecomDepartment {
  /** How many members are right in it. */
  readonly members: number
}

export interface WecomTagRow {
  readonly id: number
  readonly name: string
  readonly userlist: readonly string[]
  readonly partylist: readonly number[]
}

export interface WecomGroupRow extends WecomGroup {
  /** The app that made it. */
  readonly agentId: number
}

export interface WecomMediaRow extends Omit<MediaRow, 'kind' | 'title'> {
  readonly kind: 'image' | 'voice' | 'video' | 'file'
}
