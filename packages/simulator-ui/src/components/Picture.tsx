import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { safeHref } from '../rich-text.ts'
import { Icon } from './Icon.tsx'

interface PictureProps {
  readonly source: string
  readonly alt: string
  readonly class?: string
  /** What stands in its place where it cannot be shown. @default the host it comes from */
  readonly name?: string
}

/** A picture; what has no address, or none that answers, shows as a tile that names it. */
export function Picture({ source, alt, class: style = '', name = '' }: PictureProps) {
  const { t } = useApp()
  const [broken, setBroken] = useState('')
  const href = safeHref(source)
  if (href !== null && broken !== href) {
    return <img class={`picture ${style}`} src={href} alt={alt} onError={() => setBroken(href)} />
  }
  return (
    <span class={`picture picture-tile ${style}`} title={t.imageFrom(name || source)}>
      <Icon name="image" size={28} />
      <span class="picture-source">{name || (href === null ? source : new URL(href).host)}</span>
    </span>
  )
}
