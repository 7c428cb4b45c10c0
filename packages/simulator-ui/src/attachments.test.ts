import { expect, it } from 'vitest'
import { attachmentBody, attachments } from './attachments.ts'

it('leaves empty fields out and sends numbers as numbers', () => {
  const location = attachments.find(({ act }) => act === 'location')
  expect(location && attachmentBody(location, { latitude: '31.2', longitude: ' -7 ', label: '' })).toEqual({
    latitude: 31.2,
    longitude: -7,
  })
})
