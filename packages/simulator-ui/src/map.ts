import type { Messages } from './i18n/index.ts'

/** A position in degrees. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** A part of the world: its middle, and how many degrees of longitude it is wide. */
export interface View extends Position {
  readonly width: number
}

/** Height of the map, where its width is 1. */
export const mapRatio = 0.62
const narrowest = 0.01
const widest = 60
const limits = { latitude: 85, longitude: 180 } as const

export const cities: readonly (Position & { readonly name: keyof Messages['cities'] })[] = [
  { name: 'beijing', latitude: 39.9042, longitude: 116.4074 },
  { name: 'shanghai', latitude: 31.2304, longitude: 121.4737 },
  { name: 'guangzhou', latitude: 23.1291, longitude: 113.2644 },
  { name: 'shenzhen', latitude: 22.5431, longitude: 114.0579 },
  { name: 'chengdu', latitude: 30.5728, longitude: 104.0668 },
  { name: 'wuhan', latitude: 30.5928, longitude: 114.3055 },
  { name: 'xian', latitude: 34.3416, longitude: 108.9398 },
  { name: 'hongkong', latitude: 22.3193, longitude: 114.1694 },
]

/** Where a position lies on the map, 0 to 1 from the left and from the top; beyond that it is outside. */
export function placeOn(
  { latitude, longitude, width }: View,
  position: Position,
): { readonly x: number; readonly y: number } {
  return {
    x: 0.5 + (position.longitude - longitude) / width,
    y: 0.5 - (position.latitude - latitude) / (width * mapRatio),
  }
}

/** The cities within a view, and whether there is room for the name of each. */
export function visibleCities(view: View): readonly {
  readonly name: keyof Messages['cities']
  readonly x: number
  readonly y: number
  readonly named: boolean
}[] {
  const named: { readonly x: number; readonly y: number }[] = []
  return cities.flatMap(({ name, ...city }) => {
    const { x, y } = placeOn(view, city)
    if (x < 0 || x > 1 || y < 0 || y > 1) return []
    const hasRoom = x < 0.85 && named.every((one) => Math.abs(one.y - y) > 0.06 || Math.abs(one.x - x) > 0.2)
    if (hasRoom) named.push({ x, y })
    return { name, x, y, named: hasRoom }
  })
}

/** The position at a point of the map, with six decimals as the platform gives it. */
export function positionAt({ latitude, longitude, width }: View, x: number, y: number): Position {
  return clamped({
    latitude: latitude - (y - 0.5) * width * mapRatio,
    longitude: longitude + (x - 0.5) * width,
  })
}

/** The same middle, closer by `factor` below 1, further away above. */
export function zoomed(view: View, middle: Position, factor: number): View {
  return { ...middle, width: Math.min(Math.max(view.width * factor, narrowest), widest) }
}

/** The lines of a grid across a view, in degrees, a round number apart. */
export function gridLines(middle: number, span: number): readonly number[] {
  const rough = span / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power
  const first = Math.ceil((middle - span / 2) / step)
  const last = Math.floor((middle + span / 2) / step)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(6)))
}

/** The zoom of the platform's maps that shows about as much. */
export function scaleOf({ width }: View): number {
  return Math.min(Math.max(Math.round(Math.log2(360 / width)) + 2, 1), 28)
}

function clamped({ latitude, longitude }: Position): Position {
  const within = (value: number, limit: number) => Number(Math.min(Math.max(value, -limit), limit).toFixed(6))
  return { latitude: within(latitude, limits.latitude), longitude: within(longitude, limits.longitude) }
}
