import { expect, it } from 'vitest'
import { wavOf } from './wav.ts'

it('writes the head of a WAV file and cuts what is too loud', async () => {
  const bytes = Buffer.from(await wavOf(new Float32Array([0, 1, -1, 2])).arrayBuffer())
  expect(bytes.subarray(0, 4).toString()).toBe('RIFF')
  expect(bytes.subarray(8, 16).toString()).toBe('WAVEfmt ')
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8)
  expect(bytes.readUInt32LE(24)).toBe(8000)
  expect([0, 1, 2, 3].map((index) => bytes.readInt16LE(44 + index * 2))).toEqual([0, 32767, -32767, 32767])
})
