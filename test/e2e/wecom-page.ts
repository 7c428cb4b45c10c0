import type { Simulator } from '@youchat/simulator'
import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** The WeCom side of a simulator's page in a browser. */
export interface WecomPage {
  readonly page: Page
  /** What the page complained of, or loaded from elsewhere. */
  readonly errors: readonly string[]
  /** Goes to a member's chat, such as `app/1000001/alice` or `bot/BOTID/alice`. */
  readonly goTo: (userid: string, chat: string) => Promise<void>
  readonly write: (text: string) => Promise<void>
}

/** Opens the page of a simulator; it is closed with the test. */
export async function openWecom(browser: Browser, { url }: Simulator): Promise<WecomPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('request', (request) => request.url().startsWith(url) || errors.push(`loaded ${request.url()}`))
  await page.goto(url)
  await page.getByTestId('product-wecom').click()
  const input = page.getByTestId('composer-input')
  return {
    ...{ page, errors },
    goTo: async (userid, chat) => {
      await page.getByTestId(`owner-${userid}`).click()
      await page.getByTestId(`chat-${chat}`).click()
      await page.locator(`[data-testid="chat-${chat}"][aria-current=true]`).waitFor()
      await input.waitFor()
    },
    write: async (text) => {
      await input.fill(text)
      await input.press('Enter')
    },
  }
}
