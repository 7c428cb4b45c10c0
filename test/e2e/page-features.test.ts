import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromAccount, goTo, openPage } from './page.ts'
import { launchBrowser } from './product.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe('the panel', { timeout: 60_000 }, () => {
  it('shows each call of the API as it ends, masked, filtered, and as curl', async () => {
    const { page, context, api, errors, product } = await openPage(browser)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url })
    await page.getByTestId('tab-calls').click()
    await page.getByText(`Point your client at ${product.url}`).waitFor()
    await api('/cgi-bin/tags/create', { tag: { name: '星级' } })
    await api('/cgi-bin/menu/delconditional', { menuid: 1 })
    const rows = page.getByTestId('call-row')
    await rows.nth(2).waitFor()
    expect(await rows.first().getAttribute('data-errcode')).toBe('65301')

    await page.getByTestId('calls-show').selectOption('failed')
    expect(await rows.count()).toBe(1)
    await page.getByTestId('calls-show').selectOption('all')
    await page.getByTestId('calls-filter').fill('tags 星级')
    await page.getByTestId('call-request').filter({ hasText: '"name": "星级"' }).waitFor()
    expect(await rows.count()).toBe(1)
    await page.getByTestId('call-detail').getByRole('button', { name: 'Copy curl' }).click()
    await page.getByText('Copied').first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`curl -i -X POST '${product.url}/cgi-bin/tags/create?access_token=***'`)
    await page.getByTestId('calls-filter').fill('nothing has this')
    await page.getByText('No call fits the filter').waitFor()
    await page.getByTestId('calls-filter').fill('/cgi-bin/token')
    await page.getByTestId('call-response').filter({ hasText: '***' }).waitFor()
    expect(errors).toEqual([])
  })

  it('sets, uses up and removes faults, and revokes tokens', async () => {
    const { page, api, errors } = await openPage(browser)
    await page.getByTestId('tab-faults').click()
    await page.getByText('No fault is set').waitFor()
    await page.getByTestId('fault-match').fill('/cgi-bin/tags/')
    await page.getByTestId('preset-quota').click()
    await page.getByTestId('fault').filter({ hasText: '45009' }).waitFor()
    expect(await api('/cgi-bin/tags/get')).toMatchObject({ errcode: 45009 })
    await page.getByText('No fault is set').waitFor()
    expect(await api('/cgi-bin/tags/get')).not.toHaveProperty('errcode')

    await page.getByTestId('fault-times').fill('3')
    await page.getByTestId('preset-cut').click()
    await page.getByTestId('fault').filter({ hasText: '3 more times' }).waitFor()
    await expect(api('/cgi-bin/tags/get')).rejects.toThrow()
    await page.getByTestId('fault').filter({ hasText: '2 more times' }).waitFor()
    await page.getByTestId('fault-remove').click()
    await page.getByText('No fault is set').waitFor()
    await page.getByText('Any other').click()
    await page.getByTestId('fault-errcode').fill('48001')
    await page.getByTestId('fault-add').click()
    await page.getByTestId('fault').filter({ hasText: 'errcode 48001' }).waitFor()
    await page.getByTestId('faults-clear').click()
    await page.getByText('No fault is set').waitFor()

    await page.getByTestId('preset-revoked').click()
    await page.getByTestId('tab-data').click()
    await page.getByTestId('data-tokens').click()
    await page.getByTestId('token-valid').filter({ hasText: '0' }).waitFor()
    expect(await api('/cgi-bin/tags/get')).toMatchObject({ errcode: 40001 })
    expect(errors).toEqual([])
  })

  it('keeps its tables up to date with what the account does', async () => {
    const { page, api, follower, errors } = await openPage(browser)
    await page.getByTestId('tab-data').click()
    await page.getByText('Nobody is here yet.').waitFor()
    const { openid } = await follower('Alice')
    const row = page.locator(`[data-testid=data-row][data-key="${openid}"]`)
    await row.filter({ hasText: /3 after the follow/ }).waitFor()
    const { tag } = await api<{ tag: { id: number } }>('/cgi-bin/tags/create', { tag: { name: '星级' } })
    await api('/cgi-bin/tags/members/batchtagging', { openid_list: [openid], tagid: tag.id })
    await api('/cgi-bin/user/info/updateremark', { openid, remark: 'Old friend' })
    await api('/cgi-bin/tags/members/batchblacklist', { openid_list: [openid] })
    await row.filter({ hasText: 'Blocked' }).filter({ hasText: 'Old friend' }).filter({ hasText: '星级' }).waitFor()

    const tables: readonly (readonly [string, string | RegExp])[] = [
      ['tags', '星级'],
      ['menus', 'Default menu'],
      ['media', 'No files.'],
      ['articles', 'No drafts and nothing published.'],
      ['templates', 'test-template'],
      ['qrcodes', 'No QR codes yet'],
      ['quotas', /\/cgi-bin\/tags\/create.*1 of 1,000,000/],
      ['tokens', 'By /cgi-bin/token1'],
    ]
    for (const [name, text] of tables) {
      await page.getByTestId(`data-${name}`).click()
      await page.getByTestId(`table-${name}`).filter({ hasText: text }).waitFor()
    }
    expect(errors).toEqual([])
  })

  it('tells that a table could not be read, and reads it again', async () => {
    const { page } = await openPage(browser)
    await page.route('**/_sim/official/tables/tags', (route) => route.fulfill({ status: 500, body: 'broken' }))
    await page.getByTestId('tab-data').click()
    await page.getByTestId('data-tags').click()
    await page.getByText('Could not be loaded').waitFor()
    await page.unroute('**/_sim/official/tables/tags')
    await page.getByTestId('retry').click()
    await page.getByTestId('table-tags').filter({ hasText: '星标组' }).waitFor()
  })
})

describe('the settings', { timeout: 60_000 }, () => {
  it('tell step by step how far the check of the callback came', async () => {
    const { page, product } = await openPage(browser)
    const states = async (url: string, passed: boolean): Promise<(string | null)[]> => {
      await page.getByTestId('settings-url').fill(url)
      await page.getByTestId('settings-verify').click()
      await page.getByRole('button', { name: 'Save and verify' }).waitFor()
      await page.locator(`[data-testid=verify-result][data-ok=${passed}]`).waitFor()
      const steps = await page.getByTestId('verify-step').all()
      return Promise.all(steps.map((step) => step.getAttribute('data-state')))
    }
    await page.getByTestId('settings-open').click()
    const bot = await page.getByTestId('settings-url').inputValue()
    expect(await states('http://127.0.0.1:9/', false)).toEqual(['failed', 'open', 'open', 'open'])
    expect(await states(bot, true)).toEqual(['done', 'done', 'done', 'done'])
    // An address of the simulator itself, where no callback is.
    expect(await states(`${product.url}/_sim/nothing`, false)).toEqual(['done', 'done', 'failed', 'open'])
    await page.getByTestId('verify-step').filter({ hasText: 'got 404' }).waitFor()
    expect(await states(bot, true)).toEqual(['done', 'done', 'done', 'done'])
    expect(await states(`${product.url}/_sim/state`, false)).toEqual(['done', 'done', 'done', 'failed'])
  })
})

describe('several people', { timeout: 60_000 }, () => {
  it('talk side by side, and each sees their own chat', async () => {
    const { page, follower, errors } = await openPage(browser)
    const alice = await follower('Alice')
    const bob = await follower('Bob')
    await page.getByTestId(`beside-${alice.openid}`).click()
    const chat = (openid: string) => page.getByTestId(`chat-${openid}`)
    await chat(bob.openid).getByTestId('composer-input').fill('I am Bob')
    await chat(bob.openid).getByTestId('composer-input').press('Enter')
    await chat(alice.openid).getByTestId('composer-input').fill('I am Alice')
    await chat(alice.openid).getByTestId('composer-input').press('Enter')
    await chat(bob.openid).getByTestId('bubble-account').filter({ hasText: 'I am Bob' }).waitFor()
    await chat(alice.openid).getByTestId('bubble-account').filter({ hasText: 'I am Alice' }).waitFor()
    expect(await chat(alice.openid).getByText('I am Bob').count()).toBe(0)
    await page.getByTestId(`column-close-${alice.openid}`).click()
    await chat(alice.openid).waitFor({ state: 'detached' })
    expect(await page.getByTestId(`person-${bob.openid}`).getAttribute('aria-current')).toBe('true')
    expect(errors).toEqual([])
  })
})

describe('the keyboard', { timeout: 60_000 }, () => {
  it('reaches people, tabs and lists by arrow keys, and leaves dialogs by Escape', async () => {
    const { page, follower, errors } = await openPage(browser)
    const alice = await follower('Alice')
    const bob = await follower('Bob')
    await page.getByTestId(`person-${alice.openid}`).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator(`[data-testid="person-${bob.openid}"][aria-current=true]`).waitFor()

    await page.getByTestId('tab-pushes').focus()
    await page.keyboard.press('ArrowRight')
    await page.getByTestId('tab-calls').and(page.locator('[aria-selected=true]:focus')).waitFor()
    await page.keyboard.press('End')
    await page.getByTestId('preset-busy').waitFor()

    await page.getByTestId('plus-open').focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('image-open').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByTestId('scan-scene').waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('scan-scene').waitFor({ state: 'detached' })
    await page.locator('[data-testid=plus-open]:focus').waitFor()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.locator('[data-testid=menu-toggle]:focus, [data-testid=composer-input]:focus').waitFor()
    expect(errors).toEqual([])
  })
})

it('works at phone width in Chinese: panel, table, call', { timeout: 60_000 }, async () => {
  const { page, api, follower, errors } = await openPage(browser, {
    ...{ viewport: { width: 390, height: 844 }, locale: 'zh-CN', colorScheme: 'dark' },
  })
  const person = await follower('小明')
  await goTo(page, person)
  await api('/cgi-bin/message/custom/send', { touser: person.openid, msgtype: 'text', text: { content: '您好' } })
  await fromAccount(page, '您好').getByTestId('call-mark').click()
  await page.getByTestId('call-request').filter({ hasText: '"content": "您好"' }).waitFor()
  await page.getByTestId('calls-back').click()
  await page.getByTestId('tab-data').click()
  await page.getByTestId('table-users').filter({ hasText: '可下发' }).waitFor()
  for (const name of ['menus', 'quotas', 'templates']) {
    await page.getByTestId(`data-${name}`).click()
    await page.getByTestId(`table-${name}`).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
  await page.getByTestId('inspector-close').click()
  await page.getByTestId('composer-input').waitFor()
  expect(errors).toEqual([])
})
