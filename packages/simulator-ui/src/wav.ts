/** Samples a second of a voice: as many as the AMR of the platform holds. */
export const voiceRate = 8000

/**
 * One channel of sound as a WAV file of 16 bits.
 * @param samples From -1 to 1; what is beyond is cut.
 */
export function wavOf(samples: Float32Array, rate: number = voiceRate): Blob {
  const view = new DataView(new ArrayBuffer(44 + samples.length * 2))
  const text = (at: number, value: string) => {
    for (let index = 0; index < value.length; index++) view.setUint8(at + index, value.charCodeAt(index))
  }
  text(0, 'RIFF')
  view.setUint32(4, 36 + samples.length * 2, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  samples.forEach((sample, index) => {
    view.setInt16(44 + index * 2, Math.round(Math.min(Math.max(sample, -1), 1) * 0x7fff), true)
  })
  return new Blob([view], { type: 'audio/wav' })
}

/** A recording of the browser, in whatever format, as WAV of one channel. */
export async function toWav(recording: Blob): Promise<Blob> {
  const context = new OfflineAudioContext(1, 1, voiceRate)
  const decoded = await context.decodeAudioData(await recording.arrayBuffer())
  // Decoding goes to the context's rate; several channels are mixed into one.
  const mixed = new Float32Array(decoded.length)
  for (let channel = 0; channel < decoded.numberOfChannels; channel++) {
    decoded.getChannelData(channel).forEach((sample, index) => {
      mixed[index] = (mixed[index] ?? 0) + sample / decoded.numberOfChannels
    })
  }
  return wavOf(mixed)
}
