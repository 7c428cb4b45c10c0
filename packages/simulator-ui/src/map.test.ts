import { expect, it } from 'vitest'
import { cities, gridLines, placeOn, positionAt, scaleOf, visibleCities, zoomed } from './map.ts'

const view = { latitude: 31.2304, longitude: 121.4737, width: 2 }

it('finds the position of each point, and the point of each position', () => {
  const position = positionAt(view, 0.75, 0.25)
  expect(position).toEqual({ latitude: 31.5404, longitude: 121.9737 })
  const { x, y } = placeOn(view, position)
  expect(x).toBeCloseTo(0.75)
  expect(y).toBeCloseTo(0.25)
})

it('stays on the earth', () => {
  expect(positionAt({ latitude: 84, longitude: 179, width: 60 }, 1, 0)).toEqual({ latitude: 85, longitude: 180 })
})

it('draws some round lines at every zoom', () => {
  for (const width of [0.01, 0.3, 2, 60]) {
    const lines = gridLines(view.longitude, width)
    expect(lines.length).toBeGreaterThanOrEqual(2)
    expect(lines.length).toBeLessThanOrEqual(6)
  }
  expect(gridLines(0, 10)).toEqual([-4, -2, 0, 2, 4])
})

it('does not zoom without end', () => {
  expect(zoomed(view, view, 1e-9).width).toBe(0.01)
  expect(zoomed(view, view, 1e9).width).toBe(60)
  expect(scaleOf({ ...view, width: 0.01 })).toBeLessThanOrEqual(28)
  expect(scaleOf({ ...view, width: 60 })).toBeGreaterThanOrEqual(1)
})

it('names cities only where their names do not cover each other', () => {
  const far = visibleCities({ latitude: 23, longitude: 114, width: 30 })
  expect(far.filter(({ named }) => named).map(({ name }) => name)).toContain('guangzhou')
  expect(far.find(({ name }) => name === 'shenzhen')).toMatchObject({ named: false })
  const near = visibleCities({ latitude: 22.5, longitude: 114.1, width: 1 })
  expect(near.filter(({ named }) => named).map(({ name }) => name)).toEqual(['shenzhen', 'hongkong'])
})

it('knows where the cities are', () => {
  for (const { latitude, longitude } of cities) {
    expect(latitude > 18 && latitude < 54 && longitude > 73 && longitude < 135).toBe(true)
  }
})
