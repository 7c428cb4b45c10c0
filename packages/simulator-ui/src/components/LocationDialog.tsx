import { useState } from 'preact/hooks'
import { useApp } from '../context.ts'
import { cities, type Position, placeOn, scaleOf, type View } from '../map.ts'
import type { Place } from '../talk.ts'
import { Dialog } from './Dialog.tsx'
import { MapPicker } from './MapPicker.tsx'

interface LocationDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly onSend: (place: Place) => void
}

const shanghai = cities.find(({ name }) => name === 'shanghai') ?? { latitude: 31.2304, longitude: 121.4737 }
const firstView: View = { latitude: 31.2304, longitude: 121.4737, width: 30 }

/** Asks for a place: on the map, or by its coordinates. */
export function LocationDialog({ title, onClose, onSend }: LocationDialogProps) {
  const { t } = useApp()
  const [label, setLabel] = useState(t.samplePlace)
  const [latitude, setLatitude] = useState(String(shanghai.latitude))
  const [longitude, setLongitude] = useState(String(shanghai.longitude))
  const [view, setView] = useState(firstView)
  const position = { latitude: Number(latitude) || 0, longitude: Number(longitude) || 0 }

  function move(to: Position): void {
    setLatitude(String(to.latitude))
    setLongitude(String(to.longitude))
    // The name was that of another place.
    if (label === t.samplePlace) setLabel('')
    const { x, y } = placeOn(view, to)
    if (x < 0.03 || x > 0.97 || y < 0.05 || y > 0.97) setView({ ...to, width: view.width })
  }

  return (
    <Dialog title={title} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          onSend({ ...position, scale: scaleOf(view), label: label.trim() })
        }}
      >
        <MapPicker position={position} view={view} onMove={move} onView={setView} />
        <div class="form-pair">
          <label class="form-row">
            <span class="form-label">{t.latitude}</span>
            <input
              class="field"
              type="number"
              step="any"
              min={-85}
              max={85}
              required
              value={latitude}
              data-testid="location-latitude"
              onInput={(event) => setLatitude(event.currentTarget.value)}
            />
          </label>
          <label class="form-row">
            <span class="form-label">{t.longitude}</span>
            <input
              class="field"
              type="number"
              step="any"
              min={-180}
              max={180}
              required
              value={longitude}
              data-testid="location-longitude"
              onInput={(event) => setLongitude(event.currentTarget.value)}
            />
          </label>
        </div>
        <label class="form-row">
          <span class="form-label">
            {t.label}
            <span class="form-optional"> · {t.optional}</span>
          </span>
          <input
            class="field"
            type="text"
            autocomplete="off"
            value={label}
            data-testid="location-label"
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="location-send">
          {t.send}
        </button>
      </form>
    </Dialog>
  )
}
