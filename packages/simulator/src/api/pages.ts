import { createHash } from 'node:crypto'
import type { Bilingual } from '../protocol.ts'
import { RawAnswer } from './endpoint.ts'

const style = `
body { margin: 0 auto; max-width: 26rem; padding: 2rem 1.25rem; font: 1rem/1.5 system-ui, sans-serif; color: #191919; background: #ededed }
h1 { font-size: 1.15rem; margin: 0 0 .25rem }
p { margin: 0 0 1rem; color: #5b5b5b }
ul { list-style: none; margin: 0 0 1rem; padding: 0; border-radius: .5rem; overflow: hidden; background: #fff }
li + li { border-top: 1px solid #ececec }
a { display: block; padding: .8rem 1rem; color: inherit; text-decoration: none }
a:hover, a:focus-visible { background: #f3f3f3 }
small { display: block; color: #6b6b6b; overflow-wrap: anywhere }
.no { text-align: center; color: #c8323c }
@media (prefers-color-scheme: dark) {
  body { color: #d5d5d5; background: #111 }
  p, small { color: #9b9b9b }
  ul { background: #191919 }
  li + li { border-top-color: #2c2c2c }
  a:hover, a:focus-visible { background: #242424 }
  .no { color: #f0767c }
}
`
const styleHash = createHash('sha256').update(style).digest('base64')

const headers: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
}

/** What is shown in the place of a page that cannot be opened. */
export interface LinkError {
  /** The platform's number; null where it has none. */
  readonly code: number | null
  readonly message: Bilingual
}

/** What WeChat shows for a wrong link. */
export function errorPage({ code, message }: LinkError): RawAnswer {
  const number = code === null ? '' : `<p>错误码 Error code: ${code}</p>`
  return page(
    '无法打开 Cannot open',
    `<h1>无法打开此链接 This link cannot be opened</h1>${number}<p>${escapeHtml(message.zh)}<br>${escapeHtml(message.en)}</p>`,
    400,
  )
}

/** A page that needs nothing but itself. @param content HTML */
export function page(title: string, content: string, status: number): RawAnswer {
  const html = `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body>${content}</body>
</html>
`
  return new RawAnswer(html, headers, status)
}

/** Text that is safe within HTML and its attributes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
