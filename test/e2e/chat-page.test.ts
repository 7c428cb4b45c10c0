import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type RunningProduct, startProduct } from './product.ts'

let browser: Browser
let product: RunningProduct | undefined
/** What the page complained of, or loaded from elsewhere. */
let errors: string[]
let context: BrowserContext | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(async () => {
  await context?.close()
  await product?.stop()
})
afterAll(() => browser?.close())

/** The page in a fresh browser, with somebody who follows the account. */
async function openChat(options: BrowserContextOptions = {}, ...start: string[]): Promise<Page> {
  product = await startProduct(...start)
  const { url } = product
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const found: string[] = []
  errors = found
  page.on('pageerror', (error) => found.push(error.message))
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()))
  page.on('request', (request) => request.url().startsWith(url) || found.push(`loaded ${request.url()}`))
  await page.goto(url)
  await page.getByTestId('people-add-follow').click()
  await page.getByTestId('composer-input').waitFor()
  return page
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByTestId('composer-input').fill(text)
  await page.getByTestId('composer-input').press('Enter')
}

function fromAccount(page: Page, text: string | RegExp): Promise<void> {
  return page.getByTestId('bubble-account').filter({ hasText: text }).last().waitFor()
}

describe('the chat page', { timeout: 60_000 }, () => {
  for (const mode of ['plain', 'compatible', 'encrypted']) {
    it(`brings a typed "hello" back: ${mode}`, async () => {
      const page = await openChat({}, '--mode', mode)
      await write(page, 'hello')
      await fromAccount(page, 'hello')
      await page.getByTestId('delivery-mark').last().click()
      await page.getByTestId('push-text').filter({ hasText: '<Content><![CDATA[hello]]></Content>' }).waitFor()
      await page.getByTestId('reply-text').filter({ hasText: '<Content><![CDATA[hello]]></Content>' }).waitFor()
      expect(await page.getByTestId('verdict').getAttribute('data-code')).toBe('reply')
      expect(errors).toEqual([])
    })
  }

  it('taps a menu button, scans a code, unfollows and follows again', async () => {
    const page = await openChat()
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('menu-button-0').click()
    await fromAccount(page, 'You tapped')
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('plus-open').click()
    await page.getByTestId('scan-open').click()
    await page.getByTestId('scan-scene').fill('shop-7')
    await page.getByTestId('scan-send').click()
    await fromAccount(page, 'You scanned shop-7.')
    await page.getByTestId('unfollow').click()
    await page.getByTestId('follow').click()
    await page.getByTestId('composer-input').waitFor()
    expect(errors).toEqual([])
  })

  it('tells what is wrong with a callback that does not answer, and shows the notice the person gets', async () => {
    const page = await openChat()
    await page.getByTestId('settings-open').click()
    await page.getByTestId('settings-url').fill('http://127.0.0.1:9/nobody')
    await page.getByTestId('settings-verify').click()
    await page.locator('[data-testid=verify-result][data-ok=false]').waitFor()
    await page.keyboard.press('Escape')
    await write(page, 'anybody there?')
    await page.locator('[data-testid=notice][data-kind=notice]').filter({ hasText: 'cannot provide service' }).waitFor()
    await page.getByTestId('delivery-mark').last().click()
    await page.getByTestId('attempt-3').waitFor()
  })

  it('shows what the account writes as text, never as markup', async () => {
    const page = await openChat()
    const text = '<img src=x onerror=alert(1)>]]>\n<a href="javascript:alert(1)">x</a>'
    await write(page, text)
    await fromAccount(page, '<img src=x onerror=alert(1)>')
    expect(await page.getByTestId('chat-log').locator('img[src=x], a[href^=javascript]').count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('works at phone width in Chinese, without scrolling sideways', async () => {
    const page = await openChat({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' })
    await write(page, '你好')
    await fromAccount(page, '你好')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/)
    await page.getByTestId('lang-toggle').click()
    await page.getByPlaceholder('Message').waitFor()
    expect(errors).toEqual([])
  })
})
