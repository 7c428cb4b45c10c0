import { useEffect, useState } from 'preact/hooks'
import { type Layout, useApp } from './context.ts'

const wide = matchMedia('(min-width: 1100px)')
const medium = matchMedia('(min-width: 720px)')

function currentLayout(): Layout {
  return wide.matches ? 'wide' : medium.matches ? 'medium' : 'narrow'
}

export function useLayout(): Layout {
  const [layout, setLayout] = useState(currentLayout)
  useEffect(() => {
    const update = () => setLayout(currentLayout())
    wide.addEventListener('change', update)
    medium.addEventListener('change', update)
    return () => {
      wide.removeEventListener('change', update)
      medium.removeEventListener('change', update)
    }
  }, [])
  return layout
}

/** This browser's time, renewed every `everyMs` while `active`. */
export function useNow(active: boolean, everyMs = 100): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [active, everyMs])
  return active ? now : Date.now()
}

/** The simulator's time; on a real clock renewed twice a second while `active`. */
export function useSimNow(active: boolean): number {
  const { state } = useApp()
  const real = state.sim?.clock === 'real'
  const now = useNow(active && real, 500)
  return real ? now + state.clockOffsetMs : (state.sim?.now ?? 0)
}

/** The first of the usual names that nobody has yet. */
export function useFreeName(taken: readonly string[]): string {
  const { t } = useApp()
  return t.names.find((name) => !taken.includes(name)) ?? `${t.names[0]} ${taken.length + 1}`
}
