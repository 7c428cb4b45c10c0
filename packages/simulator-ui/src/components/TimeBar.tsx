const limitMs = 5000

/** A duration against the five seconds the platform waits, for the eye; its number stands beside it. */
export function TimeBar({ ms, tone, label }: { readonly ms: number; readonly tone: Tone; readonly label: string }) {
  return (
    <span class={`time time-${tone}`} title={label} aria-hidden="true">
      {/* At least a sliver, so that a fast answer can be seen. */}
      <span class="time-fill" style={{ width: `${Math.max(Math.min(ms / limitMs, 1) * 100, 1.5)}%` }} />
    </span>
  )
}

export type Tone = 'good' | 'quiet' | 'bad' | 'running'
