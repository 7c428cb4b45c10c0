import { escapeHtml } from '../../api/pages.ts'
import type { Article } from '../store/drafts.ts'
import { optionalText } from './fields.ts'

/** A page that runs nothing and loads nothing but pictures: its content is whatever was published. */
export const articleHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "sandbox allow-popups; default-src 'none'; img-src http: https: data:; media-src http: https:; style-src 'unsafe-inline'",
}

/** A published article, as people read it. */
export function articlePage(article: Article): string {
  const field = (name: string): string => escapeHtml(optionalText(article, name))
  return `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${field('title')}</title></head>
<body style="margin:0 auto;max-width:42rem;padding:1rem;font:1rem/1.75 system-ui,sans-serif">
<h1>${field('title')}</h1>
<p style="color:#6b6b6b">${field('author')}</p>
<article>${optionalText(article, 'content')}</article>
</body>
</html>
`
}
