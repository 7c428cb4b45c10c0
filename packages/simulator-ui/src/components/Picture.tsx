import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { safeHref } from '../rich-text.ts'
import { Icon } from './Icon.tsx'

/** A picture; what has no address, or none that answers, shows as a tile that names it. */
export function Picture({
  source,
  alt,
  class: name = '',
}: {
  readonly source: string
  readonly alt: string
  readonly class?: string
}) {
  const { t } = useApp()
  const [broken, setBroken] = useState(false)
  const href = safeHref(source)
  if (href !== null && !broken) {
    return <img class={`picture ${name}`} src={href} alt={alt} onError={() => setBroken(true)} />
  }
  return (
    <span class={`picture picture-tile ${name}`} title={t.imageFrom(source)}>
      <Icon name="image" size={28} />
      <span class="picture-source">{href === null ? source : new URL(href).host}</span>
    </span>
  )
}
