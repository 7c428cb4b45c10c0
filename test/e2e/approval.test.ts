import { startSimulator } from '@youchat/simulator'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startExample } from '../examples/process.ts'
import { launchBrowser } from './product.ts'
import { openWecom } from './wecom-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test('a card is sent, pressed in the page and seen changed by all who got it', { timeout: 60_000 }, async () => {
  const sim = await startSimulator({ verify: false })
  onTestFinished(() => sim.close())
  const env = { WECOM_API_URL: `${sim.url}/wecom`, APPROVERS: 'boss,deputy' }
  const bot = await startExample('approval-bot/bot.ts', env)
  expect((await sim.wecom.setCallback({ url: bot.url })).verification).toMatchObject({ ok: true })
  for (const userid of ['alice', 'boss', 'deputy']) await sim.wecom.member({ userid, name: userid })

  const { page, errors, goTo, write } = await openWecom(browser, sim)
  const fromApp = (text: string) => page.getByTestId('bubble-account').filter({ hasText: text }).last()
  const card = page.getByTestId('press-card').last()
  const appOf = (userid: string) => goTo(userid, `app/1000001/${userid}`)

  await appOf('alice')
  await write('请假 3天')
  await fromApp('已提交，等待审批。').waitFor()

  await appOf('boss')
  await page.locator('[data-testid=press-card][data-state=open]').filter({ hasText: 'alice 请假 3 天' }).waitFor()
  expect(await card.getByRole('button').allInnerTexts()).toEqual(['同意', '拒绝'])
  await card.getByTestId('press-approve').click()
  await page.locator('[data-testid=press-card][data-state=updated]').filter({ hasText: '已同意' }).waitFor()
  // One button is left, and it can be pressed no more.
  expect(await card.getByRole('button').allInnerTexts()).toEqual(['已同意'])
  expect(await card.getByRole('button').isDisabled()).toBe(true)

  await appOf('deputy')
  await page.locator('[data-testid=press-card][data-state=updated]').filter({ hasText: 'boss 已同意' }).waitFor()
  expect(await card.getByRole('button').isDisabled()).toBe(true)

  await appOf('alice')
  await fromApp('boss 已同意你的 3 天请假。').waitFor()
  expect(errors).toEqual([])
  expect(bot.complaints()).toBe('')
})
