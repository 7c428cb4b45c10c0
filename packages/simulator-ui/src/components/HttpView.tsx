import type { ComponentChildren } from 'preact'
import type { HttpRequestRecord, HttpResponseRecord } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { CodeBlock } from './CodeBlock.tsx'
import { PairTable } from './PairTable.tsx'

interface RequestViewProps {
  readonly request: HttpRequestRecord
  readonly tools?: ComponentChildren
}

/** A request: its line, its parameters as a table, headers and body. */
export function RequestView({ request, tools }: RequestViewProps) {
  const { t } = useApp()
  const url = URL.canParse(request.url) ? new URL(request.url) : null
  const headers = Object.entries(request.headers)
  return (
    <div class="http">
      <div class="http-head">
        <h5>{t.request}</h5>
        {tools}
      </div>
      <p class="http-line">
        <b>{request.method}</b> {url === null ? request.url : url.origin + url.pathname}
      </p>
      {url !== null && url.search !== '' && <PairTable caption={t.query} pairs={[...url.searchParams]} />}
      {headers.length > 0 && <Headers pairs={headers} />}
      {request.body !== '' && <CodeBlock title={t.rawBody} text={request.body} raw />}
    </div>
  )
}

/** An answer: its status, headers and body. */
export function ResponseView({ response }: { readonly response: HttpResponseRecord | null }) {
  const { t, language } = useApp()
  return (
    <div class="http">
      <div class="http-head">
        <h5>{t.response}</h5>
      </div>
      {response === null ? (
        <p class="http-none">{t.noResponse}</p>
      ) : (
        <>
          <p class={response.status === 200 ? 'http-line http-good' : 'http-line http-bad'}>
            <b>HTTP {response.status}</b>
          </p>
          <Headers pairs={Object.entries(response.headers)} />
          {response.body === '' ? (
            <p class="http-none">{t.emptyBody}</p>
          ) : (
            <CodeBlock title={t.responseBody} text={response.body} raw />
          )}
          {response.bodyBytes > new TextEncoder().encode(response.body).length && (
            <p class="http-none">{t.cut(response.bodyBytes.toLocaleString(language))}</p>
          )}
        </>
      )}
    </div>
  )
}

function Headers({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  const { t } = useApp()
  return (
    <details class="headers">
      <summary>{t.headers(pairs.length)}</summary>
      <PairTable caption={t.headers(pairs.length)} pairs={pairs} hiddenCaption />
    </details>
  )
}
