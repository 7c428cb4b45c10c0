import { useEffect, useRef, useState } from 'preact/hooks'
import { toWav } from './wav.ts'

/** As long as a voice of the platform may be. */
const maxSeconds = 60

export interface Recorder {
  /** Whether the browser has what recording needs; whether there is a microphone shows when it starts. */
  readonly possible: boolean
  readonly recording: boolean
  readonly seconds: number
  /** @throws DOMException where there is no microphone, or none may be used */
  start(): Promise<void>
  stop(): void
}

/** Records from the microphone, up to a minute; `onDone` gets it as WAV. */
export function useRecorder(onDone: (wav: Blob) => void, onFailed: (error: unknown) => void): Recorder {
  const recorder = useRef<MediaRecorder | null>(null)
  const [seconds, setSeconds] = useState<number | null>(null)

  useEffect(() => {
    if (seconds === null) return
    if (seconds >= maxSeconds) return recorder.current?.stop()
    const timer = setTimeout(() => setSeconds(seconds + 1), 1000)
    return () => clearTimeout(timer)
  }, [seconds])

  useEffect(
    () => () => {
      if (recorder.current !== null) recorder.current.onstop = null
      release(recorder.current)
    },
    [],
  )

  async function start(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const current = new MediaRecorder(stream)
    const parts: Blob[] = []
    recorder.current = current
    current.ondataavailable = ({ data }) => parts.push(data)
    current.onstop = () => {
      release(current)
      setSeconds(null)
      toWav(new Blob(parts, { type: current.mimeType })).then(onDone, onFailed)
    }
    current.start()
    setSeconds(0)
  }

  return {
    possible: typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined,
    recording: seconds !== null,
    seconds: seconds ?? 0,
    start,
    stop: () => recorder.current?.stop(),
  }
}

/** Lets go of the microphone. */
function release(recorder: MediaRecorder | null): void {
  for (const track of recorder?.stream.getTracks() ?? []) track.stop()
}
