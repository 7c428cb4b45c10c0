/** Silence as a WAV file of 8000 samples a second, 16 bits each. */
export function wav(seconds: number): Buffer {
  const bytes = seconds * 16_000
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + bytes, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(16_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(bytes, 40)
  return Buffer.concat([head, Buffer.alloc(bytes)])
}

/** A second of AMR frames that hold no speech. */
export const amr: Buffer = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(50, 0x7c)])
