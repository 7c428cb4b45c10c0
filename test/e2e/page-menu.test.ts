import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeliveriesAnswer, Delivery } from '../../packages/simulator/src/protocol.ts'
import { fileForm, goTo, type OpenPage, openPage, png } from './page.ts'
import { control, launchBrowser } from './product.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** The newest pushes in somebody's name, once there are `count` of them that began with `event`. */
async function pushesSince({ product, page }: OpenPage, openid: string, event: string): Promise<readonly Delivery[]> {
  await page.getByTestId('delivery-row').filter({ hasText: event }).first().waitFor()
  const { deliveries } = await control<DeliveriesAnswer>(product.url, 'GET', `/deliveries?openid=${openid}`)
  return deliveries.slice(0, deliveries.findIndex(({ message }) => message.Event === event) + 1).reverse()
}

describe('the account menu', { timeout: 60_000 }, () => {
  it('follows menu/create and asks for what each kind of button needs', async () => {
    const opened = await openPage(browser)
    const { page, api, follower, errors } = opened
    const { openid } = await follower('Alice')
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('menu-button-0').filter({ hasText: 'Today' }).waitFor()
    const leaf = (type: string, name: string) => ({ type, name, key: type.toUpperCase() })
    const created = await api('/cgi-bin/menu/create', {
      button: [
        leaf('scancode_waitmsg', 'Scan'),
        { name: 'Tools', sub_button: [leaf('pic_photo_or_album', 'Photos'), leaf('location_select', 'Place')] },
        {
          ...{ type: 'miniprogram', name: 'App', url: 'https://example.com/', appid: 'wx0123456789abcdef' },
          pagepath: 'pages/a',
        },
      ],
    })
    expect(created.errcode).toBe(0)

    await page.getByTestId('menu-button-0').filter({ hasText: 'Scan' }).click()
    await page.getByTestId('menu-scan-result').fill('https://example.com/q')
    await page.getByTestId('menu-scan-send').click()
    await page.getByTestId('chat-log').getByText('Scanned “https://example.com/q” with the menu').waitFor()
    expect((await pushesSince(opened, openid, 'scancode_waitmsg'))[0]?.message).toMatchObject({
      EventKey: 'SCANCODE_WAITMSG',
      ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'https://example.com/q' },
    })

    await page.getByTestId('menu-button-1').click()
    await page.getByTestId('submenu-button-1-0').click()
    const files = ['a.png', 'b.png'].map((name) => ({ name, mimeType: 'image/png', buffer: png }))
    await page.getByTestId('menu-pictures').setInputFiles(files)
    await page.locator('[data-testid=bubble-person][data-kind=image]').nth(1).waitFor()
    const pictures = await pushesSince(opened, openid, 'pic_photo_or_album')
    expect(pictures.map(({ message }) => message.MsgType)).toEqual(['event', 'image', 'image'])
    const md5 = createHash('md5').update(png).digest('hex')
    expect(pictures[0]?.message.SendPicsInfo).toMatchObject({
      Count: 2,
      PicList: { item: [{ PicMd5Sum: md5 }, { PicMd5Sum: md5 }] },
    })

    await page.getByTestId('menu-button-1').click()
    await page.getByTestId('submenu-button-1-1').click()
    await page.getByTestId('location-send').click()
    await page.locator('[data-testid=bubble-person][data-kind=location]').waitFor()
    const place = await pushesSince(opened, openid, 'location_select')
    expect(place.map(({ message }) => message.MsgType)).toEqual(['event', 'location'])
    expect(place[0]?.message.SendLocationInfo).toMatchObject({ Location_X: '31.2304', Location_Y: '121.4737' })

    await page.getByTestId('menu-button-2').click()
    expect((await pushesSince(opened, openid, 'view_miniprogram'))[0]?.message).toMatchObject({ EventKey: 'pages/a' })
    expect(errors).toEqual([])
  })

  it('opens a page in a new tab and pushes VIEW with the id of the menu', async () => {
    const opened = await openPage(browser)
    const { page, context, api, follower, product } = opened
    const { openid } = await follower('Alice')
    // A page of the simulator itself: nothing is loaded from elsewhere.
    const button = [{ type: 'view', name: 'Site', url: `${product.url}/_sim/state` }]
    await api('/cgi-bin/menu/create', { button })
    const { tag } = await api<{ tag: { id: number } }>('/cgi-bin/tags/create', { tag: { name: 'a' } })
    await api('/cgi-bin/menu/addconditional', { button, matchrule: { tag_id: String(tag.id) } })
    await page.getByTestId('menu-toggle').click()
    const shown = await api<{ menu: { menuid: number } }>('/cgi-bin/menu/get')
    await page.locator(`[data-menuid="${shown.menu.menuid}"]`).waitFor()
    const popup = context.waitForEvent('page')
    await page.getByTestId('menu-button-0').filter({ hasText: 'Site' }).click()
    expect((await popup).url()).toContain('/_sim/state')
    const [view] = await pushesSince(opened, openid, 'VIEW')
    expect(view?.message).toMatchObject({ EventKey: `${product.url}/_sim/state` })
    expect(view?.message.MenuId).toBe(String(shown.menu.menuid))
  })

  it('is the conditional one for those it fits', async () => {
    const { page, api, follower, errors } = await openPage(browser)
    const alice = await follower('Alice')
    const bob = await follower('Bob')
    await page.getByTestId('menu-toggle').click()
    const { tag } = await api<{ tag: { id: number } }>('/cgi-bin/tags/create', { tag: { name: 'vip' } })
    await api('/cgi-bin/menu/addconditional', {
      ...{ button: [{ type: 'click', name: 'VIP', key: 'VIP' }], matchrule: { tag_id: String(tag.id) } },
    })
    await api('/cgi-bin/tags/members/batchtagging', { openid_list: [bob.openid], tagid: tag.id })
    await page.getByTestId('menu-button-0').filter({ hasText: 'VIP' }).waitFor()
    await page.getByTestId(`person-${alice.openid}`).click()
    await page.getByTestId('menu-button-0').filter({ hasText: 'Today' }).waitFor()
    await api('/cgi-bin/menu/delete')
    await page.getByTestId('composer-input').waitFor()
    expect(await page.getByTestId('menu-toggle').count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('brings a material, and nothing is pushed', async () => {
    const { page, api, follower, product, errors } = await openPage(browser)
    const person = await follower('Alice')
    const { media_id: id } = await api('/cgi-bin/material/add_material?type=image', fileForm(png, 'a.png', 'image/png'))
    await api('/cgi-bin/menu/create', { button: [{ type: 'media_id', name: 'Picture', media_id: id }] })
    const before = (await control<DeliveriesAnswer>(product.url, 'GET', '/deliveries')).deliveries.length
    await goTo(page, person)
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('menu-button-0').filter({ hasText: 'Picture' }).click()
    await page.locator('[data-testid=bubble-account][data-kind=image] img').waitFor()
    expect((await control<DeliveriesAnswer>(product.url, 'GET', '/deliveries')).deliveries).toHaveLength(before)
    expect(errors).toEqual([])
  })

  it('brings a published article as a card, which the table of articles knows too', async () => {
    const { page, context, api, follower, product, errors } = await openPage(browser)
    await follower('Alice')
    const file = fileForm(png, 'a.png', 'image/png')
    const { media_id: thumb } = await api('/cgi-bin/material/add_material?type=image', file)
    const article = { title: '大新闻', digest: 'short', content: '<p>All of it</p>', thumb_media_id: thumb }
    const { media_id: draft } = await api('/cgi-bin/draft/add', { articles: [article] })
    await page.getByTestId('tab-data').click()
    await page.getByTestId('data-articles').click()
    const row = page.getByTestId('table-articles').getByTestId('data-row')
    await row.filter({ hasText: '大新闻' }).filter({ hasText: 'Draft' }).waitFor()
    const job = await api<{ publish_id: string }>('/cgi-bin/freepublish/submit', { media_id: draft })
    await control(product.url, 'POST', '/clock', { advanceMs: 1000 })
    const published = await api<{ article_id: string }>('/cgi-bin/freepublish/get', { publish_id: job.publish_id })
    await row.filter({ hasText: 'Published' }).getByRole('link', { name: '大新闻' }).waitFor()

    const id = published.article_id
    const button = [
      { type: 'article_id', name: 'Send it', article_id: id },
      { type: 'article_view_limited', name: 'Open it', article_id: id },
    ]
    expect(await api('/cgi-bin/menu/create', { button })).toMatchObject({ errcode: 0 })
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('menu-button-0').filter({ hasText: 'Send it' }).click()
    await page.locator('[data-testid=bubble-account][data-kind=news]').getByText('大新闻').waitFor()
    const popup = context.waitForEvent('page')
    await page.getByTestId('menu-button-1').click()
    await (await popup).getByText('All of it').waitFor()
    expect(errors).toEqual([])
  })
})
