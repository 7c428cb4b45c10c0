import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { Person } from '../../packages/simulator/src/protocol.ts'
import { control, type RunningProduct, startProduct } from './product.ts'

/** The page in a browser, with the account's side of it to call. */
export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly product: RunningProduct
  /** What the page complained of, or loaded from elsewhere. */
  readonly errors: readonly string[]
  /** Calls the API as the account's own server does. */
  readonly api: <T = ApiAnswer>(path: string, body?: object | FormData) => Promise<T>
  /** Somebody who follows, talked as from now on. */
  readonly follower: (nickname: string) => Promise<Person>
}

export interface ApiAnswer {
  readonly errcode?: number
  readonly media_id?: string
  readonly thumb_media_id?: string
}

/** Opens the page of a fresh simulator with the echo bot; all of it ends with the test. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const product = await startProduct()
  onTestFinished(() => product.stop().then(() => {}))
  const { url } = product
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(url) && !address.startsWith(`blob:${url}`)) errors.push(`loaded ${address}`)
  })
  await page.goto(url)
  return {
    ...{ page, context, product, errors },
    api: caller(url),
    follower: async (nickname) => {
      const person = await control<Person>(url, 'POST', '/official/users', { nickname })
      await control(url, 'POST', `/official/users/${person.openid}/follow`, {})
      await goTo(page, person)
      return person
    },
  }
}

/** Goes to the chat of somebody. */
export async function goTo(page: Page, { openid }: Person): Promise<void> {
  const row = page.getByTestId(`person-${openid}`)
  if (!(await row.isVisible()) && (await page.getByTestId('people-open').isVisible())) {
    await page.getByTestId('people-open').click()
  }
  await row.click()
  await page.getByTestId('composer-input').waitFor()
}

/** The account's bubbles that hold a text. */
export function fromAccount(page: Page, text: string | RegExp): Locator {
  return page.getByTestId('bubble-account').filter({ hasText: text }).last()
}

function caller(url: string): OpenPage['api'] {
  let token: Promise<string> | undefined
  return async <T>(path: string, body?: object | FormData): Promise<T> => {
    token ??= fetchToken(url)
    const address = `${url}${path}${path.includes('?') ? '&' : '?'}access_token=${await token}`
    if (body === undefined) return (await fetch(address)).json() as Promise<T>
    const sent = body instanceof FormData ? body : JSON.stringify(body)
    return (await fetch(address, { method: 'POST', body: sent })).json() as Promise<T>
  }
}

async function fetchToken(url: string): Promise<string> {
  const query = 'grant_type=client_credential&appid=wx0000000000000001&secret=test-secret'
  const answer = (await (await fetch(`${url}/cgi-bin/token?${query}`)).json()) as { access_token: string }
  return answer.access_token
}

/** A form with one file, as uploads to the API are. */
export function fileForm(bytes: Uint8Array, name: string, type: string): FormData {
  const form = new FormData()
  form.append('media', new Blob([new Uint8Array(bytes)], { type }), name)
  return form
}

/** A green picture of one pixel. */
export const png: Buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
