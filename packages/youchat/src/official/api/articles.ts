import type { CallOptions } from '../../client/call.ts'
import { WxConfigError } from '../../errors.ts'
import type { DraftArticle, DraftArticleResult, DraftBatchgetResult } from '../generated/api/draft.ts'
import type { FreepublishBatchgetResult, FreepublishGetResult, PublishedArticle } from '../generated/api/freepublish.ts'
import type { MaterialBatchgetMaterialResult } from '../generated/api/material.ts'
import { MenuMethods } from './menus.ts'
import { offsetList } from './pages.ts'

/** A draft in a list. */
export type DraftItem = DraftBatchgetResult['item'][number]
/** A publication in a list; it may hold several articles. */
export type PublishedItem = FreepublishBatchgetResult['item'][number]
/** Permanent material in a list. */
export type MaterialItem = MaterialBatchgetMaterialResult['item'][number]
/** Kinds of permanent material that can be listed. */
export type MaterialKind = 'image' | 'video' | 'voice' | 'news'

/** What a list of articles is to hold. */
export interface ArticleListOptions extends CallOptions {
  /** Whether `content` is left out of the articles: a list without it is much shorter. @default false */
  readonly withoutContent?: boolean | undefined
}

/** Drafts, what was published of them, and lists of permanent material. */
export abstract class ArticleMethods extends MenuMethods {
  /**
   * Stores a draft of one or more articles. One of `news` needs `thumb_media_id`, a permanent material; one of `newspic`
   * `image_info` with up to 20 pictures. Title ≤ 32 characters, author ≤ 16, digest ≤ 128, content < 20 000 and < 1 MB;
   * pictures in it only stay when they come from `uploadArticleImage`.
   * @returns Its media_id, good until the draft is sent or published.
   * @throws WxConfigError `invalid_params` for no article at all
   * @throws WxApiError 40007 wrong picture, 45003 title or 45004 digest too long, 45166 content not allowed
   */
  async createDraft(articles: readonly DraftArticle[], options?: CallOptions): Promise<string> {
    if (articles.length === 0) throw new WxConfigError('invalid_params', 'A draft has at least one article.')
    return (await this.raw.draft.add({ articles }, options)).media_id
  }

  /**
   * Replaces one article of a draft.
   * @param index Of the article, the first is 0.
   * @throws WxApiError 40007 no such draft, 40114 no such article in it
   */
  async updateDraft(mediaId: string, index: number, article: DraftArticle, options?: CallOptions): Promise<void> {
    // One article, though the platform calls it `articles`.
    await this.raw.draft.update({ media_id: mediaId, index, articles: article }, options)
  }

  /** The articles of a draft. @throws WxApiError 40007 no such draft, or it has been sent or published */
  async getDraft(mediaId: string, options?: CallOptions): Promise<DraftArticleResult[]> {
    return (await this.raw.draft.get({ media_id: mediaId }, options)).news_item
  }

  /** Deletes a draft. @throws WxApiError 40007 no such draft */
  async deleteDraft(mediaId: string, options?: CallOptions): Promise<void> {
    await this.raw.draft.delete({ media_id: mediaId }, options)
  }

  /** How many drafts there are. */
  async draftCount(options?: CallOptions): Promise<number> {
    return (await this.raw.draft.count({}, options)).total_count
  }

  /**
   * All drafts, in pages of 20 as they are read. What is deleted or published meanwhile moves the following ones up, so
   * that some are left out: collect them first.
   */
  drafts({ withoutContent, ...options }: ArticleListOptions = {}): AsyncGenerator<DraftItem, void, undefined> {
    return offsetList((offset, count) => this.raw.draft.batchget({ offset, count, ...no(withoutContent) }, options))
  }

  /**
   * Publishes a draft. That it was taken on is all the answer says; how it ends comes with the event PUBLISHJOBFINISH, and
   * `publishStatus` tells. Followers are not notified.
   * @returns The publish_id.
   * @throws WxApiError 40007 no such draft, 48001 account not verified, 53503 refused by the checks, 53504 to be done in the
   *   console, 53505 to be saved there first
   */
  async publishDraft(mediaId: string, options?: CallOptions): Promise<string> {
    return String((await this.raw.freepublish.submit({ media_id: mediaId }, options)).publish_id)
  }

  /**
   * How a publication stands: `publish_status` is 0 done, 1 running, 2 refused for its originality, 3 failed, 4 refused by
   * the review, 5 deleted by the account, 6 taken down. `article_id` is there once it is done, `fail_idx` tells which
   * articles were refused.
   */
  publishStatus(publishId: string | number, options?: CallOptions): Promise<FreepublishGetResult> {
    return this.raw.freepublish.get({ publish_id: publishId }, options)
  }

  /**
   * Deletes what was published; there is no way back.
   * @param index Of the article, the first is 1 here. Left out, or 0: all articles of this publication.
   * @throws WxApiError 53600 no such article
   */
  async deletePublished(articleId: string, index?: number, options?: CallOptions): Promise<void> {
    const which = index === undefined ? {} : { index }
    await this.raw.freepublish.delete({ article_id: articleId, ...which }, options)
  }

  /** The articles of a publication, with their addresses. @throws WxApiError 53600 no such article */
  async publishedArticle(articleId: string, options?: CallOptions): Promise<PublishedArticle[]> {
    return (await this.raw.freepublish.getarticle({ article_id: articleId }, options)).news_item
  }

  /** All publications, in pages of 20 as they are read; as with `drafts`, collect them before deleting any. */
  publishedArticles({
    withoutContent,
    ...options
  }: ArticleListOptions = {}): AsyncGenerator<PublishedItem, void, undefined> {
    return offsetList((offset, count) =>
      this.raw.freepublish.batchget({ offset, count, ...no(withoutContent) }, options),
    )
  }

  /**
   * All permanent material of a kind, in pages of 20 as they are read; as with `drafts`, collect it before deleting any.
   * `news` has `content.news_item`, the other kinds `name` and `url`.
   */
  materials(type: MaterialKind, options?: CallOptions): AsyncGenerator<MaterialItem, void, undefined> {
    return offsetList((offset, count) => this.raw.material.batchget_material({ type, offset, count }, options))
  }
}

function no(content: boolean | undefined): { no_content?: 1 } {
  return content ? { no_content: 1 } : {}
}
