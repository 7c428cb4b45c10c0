import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Tone } from './TimeBar.tsx'

interface RowProps {
  readonly tone: Tone
  readonly current: boolean
  readonly onChoose: () => void
  /** What tests find it by, besides what it shows. */
  readonly data: Readonly<Record<`data-${string}`, string | number>>
  /** The first line and the second. */
  readonly top: ComponentChildren
  readonly bottom: ComponentChildren
}

/** A row of the panel's lists: two lines, coloured by what came of it; the current one stays in sight. */
export function Row({ tone, current, onChoose, data, top, bottom }: RowProps) {
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <li>
      <button
        ref={ref}
        type="button"
        class={`row row-${tone}`}
        aria-current={current ? 'true' : undefined}
        {...data}
        onClick={onChoose}
      >
        <span class="row-top">{top}</span>
        <span class="row-bottom">{bottom}</span>
      </button>
    </li>
  )
}
