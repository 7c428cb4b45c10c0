import { useApp } from '../context.ts'
import { gridLines, mapRatio, type Position, placeOn, positionAt, type View, visibleCities, zoomed } from '../map.ts'
import { IconButton } from './IconButton.tsx'

interface MapPickerProps {
  readonly position: Position
  readonly view: View
  readonly onMove: (position: Position) => void
  readonly onView: (view: View) => void
}

const width = 400
const height = width * mapRatio
const nudges: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.02, 0],
  ArrowRight: [0.02, 0],
  ArrowUp: [0, -0.02],
  ArrowDown: [0, 0.02],
}

/** A map that is drawn, not loaded: degrees, a few cities, and a pin that can be moved. */
export function MapPicker({ position, view, onMove, onView }: MapPickerProps) {
  const { t } = useApp()
  const pin = placeOn(view, position)
  const across = gridLines(view.longitude, view.width)
  const down = gridLines(view.latitude, view.width * mapRatio)

  return (
    <div class="map-picker">
      <svg
        class="map-canvas"
        viewBox={`0 0 ${width} ${height}`}
        role="application"
        aria-label={`${t.map}. ${position.latitude}, ${position.longitude}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the pin
        tabIndex={0}
        data-testid="map"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          onMove(positionAt(view, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height))
        }}
        onKeyDown={(event) => {
          const nudge = nudges[event.key]
          if (nudge === undefined) return
          event.preventDefault()
          onMove(positionAt(view, pin.x + nudge[0], pin.y + nudge[1]))
        }}
      >
        <rect class="map-land" width={width} height={height} />
        {across.map((longitude) => {
          const x = placeOn(view, { latitude: 0, longitude }).x * width
          return (
            <g key={`x${longitude}`}>
              <line class="map-line" x1={x} x2={x} y1={0} y2={height} />
              <text class="map-degree" x={x + 3} y={height - 4}>
                {longitude}°
              </text>
            </g>
          )
        })}
        {down.map((latitude) => {
          const y = placeOn(view, { latitude, longitude: 0 }).y * height
          return (
            <g key={`y${latitude}`}>
              <line class="map-line" x1={0} x2={width} y1={y} y2={y} />
              <text class="map-degree" x={3} y={y < 14 ? y + 11 : y - 3}>
                {latitude}°
              </text>
            </g>
          )
        })}
        {visibleCities(view).map(({ name, x, y, named }) => (
          <g key={name}>
            <circle class="map-city" cx={x * width} cy={y * height} r={3.5} />
            {named && (
              <text class="map-name" x={x * width + 6} y={y * height + 4}>
                {t.cities[name]}
              </text>
            )}
          </g>
        ))}
        <path class="map-pin" d={`M${pin.x * width} ${pin.y * height}c6-9 9-13 9-18a9 9 0 0 0-18 0c0 5 3 9 9 18z`} />
      </svg>
      <div class="map-zoom">
        <IconButton icon="plus" label={t.zoomIn} testId="map-in" onClick={() => onView(zoomed(view, position, 0.5))} />
        <IconButton icon="minus" label={t.zoomOut} testId="map-out" onClick={() => onView(zoomed(view, position, 2))} />
      </div>
    </div>
  )
}
