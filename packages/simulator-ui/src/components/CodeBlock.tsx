import { highlight } from '../highlight.ts'
import { pretty } from '../pretty.ts'
import { CopyButton } from './CopyButton.tsx'

interface CodeBlockProps {
  readonly title: string
  readonly text: string
  readonly note?: string
  /** Shown byte by byte as it was; else XML and JSON are indented. Copying always gives the text as it was. */
  readonly raw?: boolean
  readonly testId?: string
}

export function CodeBlock({ title, text, note, raw = false, testId }: CodeBlockProps) {
  return (
    <figure class="code">
      <figcaption>
        <span>
          {title}
          {note !== undefined && <span class="code-note"> · {note}</span>}
        </span>
        <CopyButton text={text} what={title} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre tabIndex={0} data-testid={testId}>
        {raw
          ? text
          : highlight(pretty(text)).map((part) =>
              part.kind === 'text' ? part.text : <span class={`code-${part.kind}`}>{part.text}</span>,
            )}
      </pre>
    </figure>
  )
}
