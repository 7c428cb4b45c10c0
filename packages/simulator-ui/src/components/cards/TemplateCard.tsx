import { textAt } from '../../nodes.ts'
import { safeHref } from '../../rich-text.ts'
import type { ViewProps } from '../Content.tsx'

/** A template or subscription message: its lines, and where a tap leads. */
export function TemplateCard({ nodes, t }: ViewProps) {
  const href = safeHref(textAt(nodes, 'url', 'page'))
  const app = textAt(nodes, 'miniprogram.appid')
  const lines = textAt(nodes, 'text').split('\n').map(splitLine)
  return (
    <div class="card card-template" data-testid="template-card">
      <p class="template-title">{textAt(nodes, 'title') || t.untitled}</p>
      <dl class="template-lines">
        {lines.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {app !== '' ? (
        <p class="template-more" title={textAt(nodes, 'miniprogram.pagepath')}>
          {t.miniProgram} · {app}
        </p>
      ) : (
        href !== null && (
          <a class="template-more" href={href} target="_blank" rel="noopener noreferrer">
            {t.details} ›
          </a>
        )
      )}
    </div>
  )
}

/** A line of a template as its label and its value; one without a label is all value. */
function splitLine(line: string): { readonly label: string; readonly value: string } {
  const at = line.search(/[:：]/)
  return at === -1 ? { label: '', value: line } : { label: line.slice(0, at), value: line.slice(at + 1) }
}
