import type { ComponentChildren } from 'preact'
import { listAt, textAt } from '../../nodes.ts'
import { safeHref } from '../../rich-text.ts'
import { textcardLines } from '../../wecom/textcard.ts'
import type { ViewProps } from '../Content.tsx'
import { MiniProgramCard } from '../cards/MiniProgramCard.tsx'
import { Opens } from '../cards.tsx'
import { Icon } from '../Icon.tsx'
import { Picture } from '../Picture.tsx'
import { Markdown } from './Markdown.tsx'

/** How the kinds of messages look that only WeCom has. */
export const wecomViews: Readonly<Record<string, (props: ViewProps) => ComponentChildren>> = {
  file: (props) => <FileView {...props} />,
  textcard: (props) => <Textcard {...props} />,
  mpnews: (props) => <Mpnews {...props} />,
  markdown: (props) => <MarkdownView {...props} />,
  markdown_v2: (props) => <MarkdownView {...props} />,
  miniprogram: ({ nodes, ...props }) => <MiniProgramCard nodes={{ miniprogrampage: nodes.miniprogram }} {...props} />,
  miniprogram_notice: (props) => <MiniProgramNotice {...props} />,
}

function MarkdownView({ nodes }: ViewProps) {
  return (
    <div class="bubble bubble-markdown">
      <Markdown text={textAt(nodes, 'markdown.content', 'markdown_v2.content')} />
    </div>
  )
}

/** A file to save. */
export function FileLink({ url, name }: { readonly url: string; readonly name: string }) {
  return (
    <a
      class="card card-file"
      href={url}
      download={name}
      target="_blank"
      rel="noopener noreferrer"
      data-testid="file-card"
    >
      <span class="card-title">{name}</span>
      <Icon name="file" size={30} />
    </a>
  )
}

function FileView({ nodes, talk, t }: ViewProps) {
  const id = textAt(nodes, 'file.media_id')
  return <FileLink url={talk.source(id)} name={`${t.file} ${id.slice(0, 12)}`} />
}

function Textcard({ nodes, t }: ViewProps) {
  return (
    <Opens url={textAt(nodes, 'textcard.url')} class="card card-textcard">
      <span class="card-title">{textAt(nodes, 'textcard.title') || t.untitled}</span>
      {textcardLines(textAt(nodes, 'textcard.description')).map(({ text, tone }, index) => (
        <span key={index} class={`textcard-line textcard-${tone}`}>
          {text}
        </span>
      ))}
      <span class="template-more">{textAt(nodes, 'textcard.btntxt') || t.textcardMore} ›</span>
    </Opens>
  )
}

/** Articles that hold their own text, which the card opens in place. */
function Mpnews({ nodes, talk, t }: ViewProps) {
  return (
    <div class="card card-news" data-testid="mpnews">
      {listAt(nodes, 'mpnews.articles').map((article, index) => {
        const thumb = textAt(article, 'thumb_media_id')
        const author = textAt(article, 'author')
        const href = safeHref(textAt(article, 'content_source_url'))
        return (
          <details key={index} class="mpnews">
            <summary class={index === 0 ? 'news-first' : 'news-row'}>
              {index === 0 && <Picture source={talk.source(thumb)} name={thumb} alt="" class="news-picture" />}
              <span class="news-title">{textAt(article, 'title') || t.untitled}</span>
              <span class="news-description">{textAt(article, 'digest')}</span>
            </summary>
            {author !== '' && <p class="card-text">{t.articleBy(author)}</p>}
            <p class="mpnews-text">{plainText(textAt(article, 'content'))}</p>
            {href !== null && (
              <a href={href} target="_blank" rel="noopener noreferrer">
                {href}
              </a>
            )}
          </details>
        )
      })}
    </div>
  )
}

/** The words of an article; its markup is not shown. */
function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}

function MiniProgramNotice({ nodes, t }: ViewProps) {
  const items = listAt(nodes, 'miniprogram_notice.content_item')
  const emphasised = nodes.miniprogram_notice as { readonly emphasis_first_item?: unknown } | undefined
  const first = emphasised?.emphasis_first_item === true ? items[0] : undefined
  return (
    <div class="card card-template" title={textAt(nodes, 'miniprogram_notice.page')} data-testid="miniprogram-notice">
      <p class="template-title">{textAt(nodes, 'miniprogram_notice.title') || t.untitled}</p>
      <p class="card-text">{textAt(nodes, 'miniprogram_notice.description')}</p>
      {first !== undefined && (
        <p class="card-emphasis">
          <b>{textAt(first, 'value')}</b>
          <span>{textAt(first, 'key')}</span>
        </p>
      )}
      <dl class="template-lines">
        {items.slice(first === undefined ? 0 : 1).map((item, index) => (
          <div key={index}>
            <dt>{textAt(item, 'key')}</dt>
            <dd>{textAt(item, 'value')}</dd>
          </div>
        ))}
      </dl>
      <p class="template-more">
        {t.miniProgram} · {textAt(nodes, 'miniprogram_notice.appid')}
      </p>
    </div>
  )
}
