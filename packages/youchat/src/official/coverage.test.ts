import { expect, test } from 'vitest'
import { official } from '../../../../test/products.ts'
import { webhooksOf } from '../../../../test/spec-pushes.ts'

const webhooks = webhooksOf(official)

test('what people do most has a method', () => {
  expect(webhooks.length).toBeGreaterThan(70)
  expect(webhooks.map(({ method }) => method)).toEqual(
    expect.arrayContaining([
      ...['onText', 'onImage', 'onVoice', 'onVideo', 'onShortVideo', 'onLocation', 'onLink', 'onMiniProgramPage'],
      ...['onSubscribe', 'onUnsubscribe', 'onScan', 'onLocationUpdate', 'onClick', 'onView', 'onViewMiniProgram'],
      ...['onScancodePush', 'onScancodeWaitmsg', 'onLocationSelect'],
      ...['onPicSysphoto', 'onPicPhotoOrAlbum', 'onPicWeixin'],
    ]),
  )
})

test.each([
  ...['subscribe', 'unsubscribe', 'SCAN', 'LOCATION', 'CLICK', 'VIEW', 'view_miniprogram', 'scancode_push'],
  ...['scancode_waitmsg', 'TEMPLATESENDJOBFINISH', 'MASSSENDJOBFINISH'],
])('the event %s is spelt as the platform spells it', (event) => {
  expect(webhooks.map(({ name }) => name)).toContain(`event.${event}`)
})
