import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import type { Input } from '../../input.ts'
import { newMediaId } from '../../store/media.ts'

/** One article as the account gave it, checked. */
export type Article = Input

/** Articles that are being written. */
export interface Draft {
  readonly mediaId: string
  readonly articles: readonly Article[]
  readonly createdAt: number
  readonly updatedAt: number
}

/** Articles that everybody can read. */
export interface Publication {
  readonly articleId: string
  readonly articles: readonly PublishedArticle[]
  readonly publishedAt: number
}

export interface PublishedArticle {
  readonly article: Article
  readonly deleted: boolean
  /** Last part of its address. */
  readonly key: string
}

const limit = 5000
/** How many characters all drafts and publications may have together. */
const maxChars = 64 * 1024 * 1024

interface SavedDrafts {
  readonly drafts: readonly Draft[]
  readonly publications: readonly Publication[]
}

/** The drafts and publications of the account. */
export class Drafts {
  readonly #clock: Clock
  readonly #drafts = new Map<string, Draft>()
  readonly #publications = new Map<string, Publication>()
  #chars = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @returns undefined when there are too many */
  add(articles: readonly Article[]): Draft | undefined {
    const chars = charsOf(articles)
    this.#makeRoom(chars)
    if (this.#drafts.size >= limit || this.#chars + chars > maxChars) return undefined
    const now = this.#clock.now()
    const draft = { mediaId: newMediaId(), articles, createdAt: now, updatedAt: now }
    this.#drafts.set(draft.mediaId, draft)
    this.#chars += chars
    return draft
  }

  get(mediaId: string): Draft | undefined {
    return this.#drafts.get(mediaId)
  }

  update(draft: Draft, articles: readonly Article[]): void {
    this.#chars += charsOf(articles) - charsOf(draft.articles)
    this.#drafts.set(draft.mediaId, { ...draft, articles, updatedAt: this.#clock.now() })
  }

  /** @returns whether there was one */
  remove(mediaId: string): boolean {
    const draft = this.#drafts.get(mediaId)
    if (draft !== undefined) this.#chars -= charsOf(draft.articles)
    return this.#drafts.delete(mediaId)
  }

  /** Newest first. */
  list(): readonly Draft[] {
    return [...this.#drafts.values()].reverse()
  }

  /** Makes a draft public, by which it is no draft any more; the oldest publication makes room. */
  publish({ mediaId, articles }: Draft): Publication {
    this.remove(mediaId)
    const publication: Publication = {
      articleId: randomBytes(32).toString('base64url'),
      articles: articles.map((article) => ({ article, deleted: false, key: randomBytes(16).toString('base64url') })),
      publishedAt: this.#clock.now(),
    }
    const chars = charsOf(articles)
    this.#makeRoom(chars)
    this.#publications.set(publication.articleId, publication)
    this.#chars += chars
    return publication
  }

  publication(articleId: string): Publication | undefined {
    return this.#publications.get(articleId)
  }

  /** Newest first. */
  publications(): readonly Publication[] {
    return [...this.#publications.values()].reverse()
  }

  /** Deletes one article, counted from 1, or for 0 all of them. */
  unpublish(publication: Publication, index: number): void {
    const articles = publication.articles.map((one, at) =>
      index === 0 || at === index - 1 ? { ...one, deleted: true } : one,
    )
    if (articles.every(({ deleted }) => deleted)) this.#forget(publication)
    else this.#publications.set(publication.articleId, { ...publication, articles })
  }

  /** The article with this key that is still public. */
  article(key: string): Article | undefined {
    for (const { articles } of this.#publications.values()) {
      const found = articles.find((one) => one.key === key && !one.deleted)
      if (found !== undefined) return found.article
    }
    return undefined
  }

  save(): SavedDrafts {
    return { drafts: [...this.#drafts.values()], publications: [...this.#publications.values()] }
  }

  load(saved: SavedDrafts): void {
    this.clear()
    for (const draft of saved.drafts) {
      this.#drafts.set(draft.mediaId, draft)
      this.#chars += charsOf(draft.articles)
    }
    for (const publication of saved.publications) {
      this.#publications.set(publication.articleId, publication)
      this.#chars += charsOf(publication.articles.map(({ article }) => article))
    }
  }

  clear(): void {
    this.#drafts.clear()
    this.#publications.clear()
    this.#chars = 0
  }

  /** Forgets the oldest publications, as far as that helps. */
  #makeRoom(chars: number): void {
    for (const publication of this.#publications.values()) {
      if (this.#publications.size < limit && this.#chars + chars <= maxChars) return
      this.#forget(publication)
    }
  }

  #forget({ articleId, articles }: Publication): void {
    this.#chars -= charsOf(articles.map(({ article }) => article))
    this.#publications.delete(articleId)
  }
}

function charsOf(articles: readonly Article[]): number {
  return JSON.stringify(articles).length
}
