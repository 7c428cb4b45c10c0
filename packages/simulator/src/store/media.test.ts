import { expect, test } from 'vitest'
import { Clock } from '../clock.ts'
import { MediaLibrary, mediaLifeMs, type NewMedia } from './media.ts'

const file = (size: number): NewMedia => ({ kind: 'image', format: 'png', bytes: Buffer.alloc(size) })

test('the oldest temporary files make room; permanent ones stay, and then nothing fits', () => {
  const library = new MediaLibrary(new Clock('manual'), 10_000)
  const permanent = library.addPermanent(file(3000))
  const first = library.addTemporary(file(2000))
  const second = library.addTemporary(file(2000))
  expect(library.addTemporary(file(2500))).toBeDefined()
  expect(library.get(first?.id ?? '')).toBeUndefined()
  expect(library.getByKey(first?.key ?? '')).toBeUndefined()
  expect(library.get(second?.id ?? '')).toBe(second)
  expect(library.addPermanent(file(6000))).toBeDefined()
  expect(library.get(second?.id ?? '')).toBeUndefined()
  expect(library.addTemporary(file(1000))).toBeUndefined()
  expect(library.get(permanent?.id ?? '')).toBe(permanent)
  expect(library.remove(permanent?.id ?? '')).toBe(true)
  expect(library.addTemporary(file(1000))).toBeDefined()
})

test('a file that fits nowhere is refused', () => {
  const library = new MediaLibrary(new Clock('manual'), 10_000)
  expect(library.addPermanent(file(20_000))).toBeUndefined()
})

test('expired files are gone from both their id and their address, and make room', async () => {
  const clock = new Clock('manual')
  const library = new MediaLibrary(clock, 10_000)
  const media = library.addTemporary(file(9000))
  await clock.advance(mediaLifeMs)
  expect(library.getByKey(media?.key ?? '')).toBeUndefined()
  expect(library.get(media?.id ?? '')).toBeUndefined()
  expect(library.addPermanent(file(9000))).toBeDefined()
})
