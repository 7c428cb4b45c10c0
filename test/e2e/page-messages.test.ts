import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallRecord, DeliveriesAnswer, Delivery } from '../../packages/simulator/src/protocol.ts'
import { type ApiAnswer, fileForm, fromAccount, openPage, png } from './page.ts'
import { control, launchBrowser } from './product.ts'
import { amr, wav } from './sounds.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe('what the account sends through the API', { timeout: 60_000 }, () => {
  it('is shown as a person sees it', async () => {
    const { page, api, follower, errors } = await openPage(browser)
    const { openid } = await follower('Alice')
    const { media_id: image } = await api('/cgi-bin/media/upload?type=image', fileForm(png, 'a.png', 'image/png'))
    const { media_id: voice } = await api(
      '/cgi-bin/material/add_material?type=voice',
      fileForm(wav(5), 'a.wav', 'audio/wav'),
    )
    const send = async (msgtype: string, content: object): Promise<void> => {
      // Each message of the person allows five more.
      await page.getByTestId('composer-input').fill(`now ${msgtype}`)
      await page.getByTestId('composer-input').press('Enter')
      await fromAccount(page, `now ${msgtype}`).waitFor()
      const answer = await api<ApiAnswer>('/cgi-bin/message/custom/send', {
        touser: openid,
        msgtype,
        [msgtype]: content,
      })
      expect([msgtype, answer.errcode]).toEqual([msgtype, 0])
    }
    const bubble = (kind: string) => page.locator(`[data-testid=bubble-account][data-kind="${kind}"]`).last()

    await send('image', { media_id: image })
    await page.waitForFunction(() => {
      const picture = document.querySelector<HTMLImageElement>('[data-kind=image] img.picture-message')
      return picture !== null && picture.naturalWidth === 1
    })
    await send('voice', { media_id: voice })
    await bubble('voice').getByTestId('voice-play').click()
    await page.locator('[data-testid=voice-play][data-playing=true]').waitFor()
    await send('music', { title: '歌', musicurl: 'https://example.com/a.mp3', hqmusicurl: '', thumb_media_id: image })
    await bubble('music').filter({ hasText: '歌' }).waitFor()
    await send('news', {
      articles: [{ title: 'Big news', description: 'What happened', url: 'https://example.com/n' }],
    })
    expect(await bubble('news').getByRole('link').getAttribute('href')).toBe('https://example.com/n')
    await send('miniprogrampage', {
      ...{ title: 'Order', appid: 'wx0123456789abcdef', pagepath: 'pages/a', thumb_media_id: image },
    })
    await bubble('miniprogrampage').filter({ hasText: 'Mini program' }).waitFor()
    await send('text', { content: 'See <a href="https://example.com/x">here</a>' })
    await bubble('text').getByRole('link', { name: 'here' }).waitFor()
    expect(errors).toEqual([])
  })

  it('tells of a voice no browser plays, and offers it as a file', async () => {
    const { page, api, follower } = await openPage(browser)
    const { openid } = await follower('Alice')
    const { media_id: id } = await api('/cgi-bin/media/upload?type=voice', fileForm(amr, 'a.amr', 'audio/amr'))
    await api('/cgi-bin/message/custom/send', { touser: openid, msgtype: 'voice', voice: { media_id: id } })
    await page.getByTestId('voice-play').click()
    await page.getByTestId('voice-unplayable').getByRole('link', { name: 'Download' }).waitFor()
  })

  it('lets the items of a msgmenu be tapped, which sends their text and id', async () => {
    const { page, api, follower, product, errors } = await openPage(browser)
    const { openid } = await follower('Alice')
    const list = [
      { id: '101', content: 'Yes' },
      { id: '102', content: 'No' },
    ]
    await api('/cgi-bin/message/custom/send', {
      ...{ touser: openid, msgtype: 'msgmenu', msgmenu: { head_content: 'Happy?', list, tail_content: 'Thanks' } },
    })
    await page.getByTestId('msgmenu-item').filter({ hasText: 'No' }).click()
    await fromAccount(page, /No$/).waitFor()
    const { deliveries } = await control<DeliveriesAnswer>(product.url, 'GET', '/deliveries')
    expect(deliveries[0]?.message).toMatchObject({ MsgType: 'text', Content: 'No', bizmsgmenuid: '102' })
    expect(errors).toEqual([])
  })

  it('shows template messages, messages to many, and that the account types', async () => {
    const { page, api, follower, product, errors } = await openPage(browser)
    const { openid } = await follower('Alice')
    await api('/cgi-bin/message/template/send', {
      ...{ touser: openid, template_id: 'test-template', url: 'https://example.com/order' },
      data: { thing1: { value: 'Coffee' }, amount2: { value: '￥12.00' }, time3: { value: '2026年11月24日 08:00' } },
    })
    const card = page.getByTestId('template-card')
    await card.filter({ hasText: 'Coffee' }).waitFor()
    expect(await card.getByRole('link').getAttribute('href')).toBe('https://example.com/order')

    await api('/cgi-bin/message/custom/typing', { touser: openid, command: 'Typing' })
    await page.getByTestId('typing').waitFor()
    await api('/cgi-bin/message/custom/typing', { touser: openid, command: 'CancelTyping' })
    await page.getByTestId('typing').waitFor({ state: 'detached' })

    await api('/cgi-bin/message/mass/sendall', {
      ...{ filter: { is_to_all: true }, text: { content: 'To everybody' }, msgtype: 'text' },
    })
    await control(product.url, 'POST', '/clock', { advanceMs: 1000 })
    await fromAccount(page, 'To everybody').waitFor()
    expect(errors).toEqual([])
  })
})

describe('what a person sends', { timeout: 60_000 }, () => {
  it('goes out with its file: pictures, a voice, a place on the map', async () => {
    const { page, follower, product, api, errors } = await openPage(browser)
    const { openid } = await follower('Alice')
    const last = async (): Promise<Delivery | undefined> =>
      (await control<DeliveriesAnswer>(product.url, 'GET', `/deliveries?openid=${openid}`)).deliveries[0]
    const open = async (kind: string): Promise<void> => {
      await page.getByTestId('plus-open').click()
      await page.getByTestId(`${kind}-open`).click()
    }

    await open('image')
    await page.getByTestId('image-file').setInputFiles({ name: '图.png', mimeType: 'image/png', buffer: png })
    await page.locator('[data-testid=bubble-person][data-kind=image]').waitFor()
    const picture = (await last())?.message
    const read = await fetch(String(picture?.PicUrl))
    expect(Buffer.from(await read.arrayBuffer())).toEqual(png)
    expect(await api(`/cgi-bin/media/get?media_id=${picture?.MediaId}`).catch(() => 'a file')).toBe('a file')

    await open('voice')
    await page.getByTestId('voice-file').setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: wav(1) })
    await page.getByTestId('voice-preview').waitFor()
    await page.getByTestId('voice-recognition').fill('hello there')
    await page.getByTestId('voice-send').click()
    await page.locator('[data-testid=bubble-person][data-kind=voice]').filter({ hasText: 'hello there' }).waitFor()
    expect((await last())?.message).toMatchObject({ MsgType: 'voice', Format: 'wav', Recognition: 'hello there' })

    await open('location')
    await page.getByTestId('map').focus()
    await page.keyboard.press('ArrowUp')
    await page.getByTestId('map-in').click()
    await page.getByTestId('map').click({ position: { x: 100, y: 60 } })
    await page.getByTestId('location-label').fill('Somewhere')
    const latitude = Number(await page.getByTestId('location-latitude').inputValue())
    expect(latitude).toBeGreaterThan(31.2304)
    await page.getByTestId('location-send').click()
    await page.locator('[data-testid=bubble-person][data-kind=location]').waitFor()
    expect((await last())?.message).toMatchObject({ MsgType: 'location', Location_X: latitude, Label: 'Somewhere' })
    expect(errors).toEqual([])
  })

  it('records from the microphone', async () => {
    const withMicrophone = await launchBrowser('--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream')
    try {
      const { page, context, follower, product, errors } = await openPage(withMicrophone)
      await context.grantPermissions(['microphone'], { origin: product.url })
      const { openid } = await follower('Alice')
      await page.getByTestId('plus-open').click()
      await page.getByTestId('voice-open').click()
      await page.getByTestId('voice-record').click()
      await page
        .getByTestId('voice-record')
        .filter({ hasText: /Stop \([1-9]/ })
        .click()
      await page.getByTestId('voice-preview').waitFor()
      await page.getByTestId('voice-send').click()
      await page.locator('[data-testid=bubble-person][data-kind=voice]').waitFor()
      const { deliveries } = await control<DeliveriesAnswer>(product.url, 'GET', `/deliveries?openid=${openid}`)
      const id = deliveries[0]?.message.MediaId
      const file = Buffer.from(await (await fetch(`${product.url}/_sim/official/media/${id}`)).arrayBuffer())
      expect(file.subarray(8, 12).toString()).toBe('WAVE')
      // A second of 8000 samples with two bytes each, or more.
      expect(file.length).toBeGreaterThan(8000)
      await page.getByTestId('voice-play').click()
      await page.locator('[data-testid=voice-play][data-playing=true]').waitFor()
      expect(errors).toEqual([])
    } finally {
      await withMicrophone.close()
    }
  })
})

it('scans the codes the account made, which is no call of its API', { timeout: 60_000 }, async () => {
  const { page, api, follower, product, errors } = await openPage(browser)
  await follower('Alice')
  await api('/cgi-bin/qrcode/create', {
    ...{ action_name: 'QR_STR_SCENE', expire_seconds: 600, action_info: { scene: { scene_str: 'table-5' } } },
  })
  await api('/cgi-bin/qrcode/create', {
    ...{ action_name: 'QR_SCENE', expire_seconds: 60, action_info: { scene: { scene_id: 7 } } },
  })
  await control(product.url, 'POST', '/clock', { advanceMs: 61_000 })
  await page.getByTestId('plus-open').click()
  await page.getByTestId('scan-open').click()
  const expired = page.locator('[data-testid=scan-code][data-scene="7"]')
  await expired.filter({ hasText: 'Expired' }).waitFor()
  expect(await expired.isDisabled()).toBe(true)
  await page.locator('[data-testid=scan-code][data-scene="table-5"]').click()
  await fromAccount(page, 'You scanned table-5.').waitFor()
  const { calls } = await control<{ calls: readonly CallRecord[] }>(product.url, 'GET', '/calls')
  expect(calls.map(({ path }) => path)).not.toContain('/cgi-bin/showqrcode')
  expect(errors).toEqual([])
})
