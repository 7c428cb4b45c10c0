import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Simulator, SimulatorOptions } from '../../packages/simulator/src/library.ts'
import { deadUrl } from '../../packages/simulator/test/bot.ts'
import { startSim } from '../../packages/simulator/test/start.ts'
import { replyTo, startWecomBot, textTo, type WecomAnswer } from '../../packages/simulator/test/wecom.ts'
import { buttonCard, connect, startCallback, stream } from '../../packages/simulator/test/wecom-bot.ts'
import { png } from './page.ts'
import { launchBrowser } from './product.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const botId = 'aib0000000000000001'
const agentid = 1_000_001

let browser: Browser
let uiDir: string

beforeAll(async () => {
  // A folder of its own: what others build meanwhile is not this page.
  uiDir = await mkdtemp(join(tmpdir(), 'wecom-page-'))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = ['--config', 'packages/simulator-ui/vite.config.ts', '--outDir', uiDir, '--emptyOutDir']
  await promisify(execFile)(process.execPath, [vite, 'build', 'packages/simulator-ui', ...options], { cwd: root })
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await rm(uiDir, { recursive: true, force: true })
})

interface OpenWecom {
  readonly page: Page
  readonly sim: Simulator
  /** What the page complained of, or loaded from elsewhere. */
  readonly errors: readonly string[]
  /** Calls the API as the corp's own server does; throws unless it went well. */
  readonly api: (path: string, body: object) => Promise<Readonly<Record<string, unknown>>>
}

/** Opens the WeCom side of the page of a fresh simulator. */
async function openWecom(
  wecom: SimulatorOptions['wecom'] = {},
  options: BrowserContextOptions = {},
): Promise<OpenWecom> {
  const sim = await startSim({ uiDir, wecom })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('dialog', (dialog) => errors.push(`dialog ${dialog.message()}`))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(sim.url) && !address.startsWith(`blob:${sim.url}`)) errors.push(`loaded ${address}`)
  })
  await page.goto(`${sim.url}/#wecom`)
  const api: OpenWecom['api'] = async (path, body) => {
    const answer = await sim.wecom.call(`POST ${path}` as never, body as never)
    expect([path, answer]).toMatchObject([path, { errcode: 0 }])
    return answer as Readonly<Record<string, unknown>>
  }
  return { page, sim, errors, api }
}

/** The same with an app that answers, and Alice, whose chat with it is open. */
async function withAlice(answer: WecomAnswer = () => '', options: BrowserContextOptions = {}): Promise<OpenWecom> {
  const app = await startWecomBot(answer)
  const opened = await openWecom({ callbackUrl: app.url }, options)
  await opened.sim.wecom.member({ userid: 'alice', name: 'Alice' })
  await opened.page.getByTestId('composer-input').waitFor()
  return opened
}

/** The same with a bot that hears of messages by HTTP; the chat with it is open. */
async function withBot(answer: Parameters<typeof startCallback>[0]): Promise<OpenWecom> {
  const callback = await startCallback(answer)
  const opened = await openWecom({ bots: [{ callbackUrl: callback.url }] })
  await opened.sim.wecom.member({ userid: 'alice', name: 'Alice' })
  await opened.page.getByTestId(`chat-bot/${botId}/alice`).click()
  return opened
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByTestId('composer-input').fill(text)
  await page.getByTestId('composer-input').press('Enter')
}

const fromApp = (page: Page, text: string | RegExp) =>
  page.getByTestId('bubble-account').filter({ hasText: text }).last()
const chatOf = (page: Page) => page.getByTestId('wecom-chat')

describe('the switch', { timeout: 60_000 }, () => {
  it('goes from one platform to the other, and is kept by the address and by the browser', async () => {
    const { page, sim, errors } = await openWecom()
    await page.getByText('Nobody works here yet').first().waitFor()
    expect(await page.title()).toContain('Test Corp')
    await page.getByTestId('product-official').click()
    await page.getByTestId('people-add-follow').waitFor()
    await page.waitForURL(/#official$/)
    await page.getByTestId('product-official').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByTestId('member-first').waitFor()
    await page.waitForURL(/#wecom$/)
    // Without an address, what was chosen last.
    await page.goto('about:blank')
    await page.goto(sim.url)
    await page.getByTestId('member-first').waitFor()
    await page.evaluate(() => {
      location.hash = 'official'
    })
    await page.getByTestId('people-add-follow').waitFor()
    expect(errors).toEqual([])
  })

  it('keeps apart what each platform pushed and was called for', async () => {
    const { page, sim, api } = await withAlice()
    await say(page, 'to the app')
    await page.getByTestId('delivery-row').filter({ hasText: 'to the app' }).waitFor()
    await api('/cgi-bin/message/send', { touser: 'alice', agentid, msgtype: 'text', text: { content: 'x' } })
    await page.getByTestId('tab-calls').click()
    await page.getByTestId('call-row').filter({ hasText: '/wecom/cgi-bin/message/send' }).waitFor()
    await page.getByTestId('product-official').click()
    await page.getByText(`Point your client at ${sim.url} in place of https://api.weixin.qq.com`).waitFor()
    await page.getByTestId('tab-pushes').click()
    await page.getByText('Nothing was pushed yet').waitFor()
    expect(await page.getByTestId('delivery-row').count()).toBe(0)
  })
})

describe('members', { timeout: 60_000 }, () => {
  it('join by the form, which says what is wrong; they leave by a button', async () => {
    const { page, sim } = await openWecom()
    await page.getByTestId('member-first').click()
    await page.getByTestId('member-name').fill('Alice')
    await page.getByTestId('member-userid').fill('alice')
    await page.getByTestId('member-mobile').fill('13800000000')
    await page.getByTestId('member-save').click()
    await page.getByTestId('owner-alice').waitFor()
    expect(sim.state().wecom.members).toMatchObject([{ userid: 'alice', mobile: '13800000000', department: [1] }])
    await page.getByTestId('member-add').click()
    await page.getByTestId('member-userid').fill('alice')
    await page.getByTestId('member-save').click()
    await page
      .getByText(/already is a member alice/)
      .first()
      .waitFor()
    await page.getByTestId('member-userid').fill('bob')
    await page.getByTestId('member-save').click()
    await page.locator('[data-testid=owner-bob][aria-current=true]').waitFor()
    await page.getByTestId('remove-bob').click()
    await page.locator('[data-testid=owner-alice][aria-current=true]').waitFor()
    expect(await page.getByTestId('owner-bob').count()).toBe(0)
  })

  it('talk to an app: each message is pushed, and its answer is shown', async () => {
    const { page, errors } = await withAlice((push, number) => {
      if (push.node('Event') === 'enter_agent') return textTo('alice', 'welcome in')
      return push.node('MsgType') === 'text' ? textTo('alice', `heard ${push.node('Content')} ${number}`) : ''
    })
    await say(page, 'hello')
    await fromApp(page, 'heard hello').waitFor()
    await page.getByTestId('enter').click()
    await fromApp(page, 'welcome in').waitFor()
    await page.getByTestId('enter').click()
    await page
      .getByText(/already|open/i)
      .last()
      .waitFor()
    await page.getByTestId('plus-open').click()
    await page.getByTestId('image-open').click()
    await page.getByTestId('image-file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png })
    await chatOf(page).locator('[data-testid=bubble-person][data-kind=image] img').waitFor()
    await page.getByTestId('plus-open').click()
    await page.getByTestId('location-open').click()
    await page.getByTestId('location-send').click()
    await chatOf(page).locator('[data-kind=location]').filter({ hasText: 'People’s Square' }).waitFor()
    for (const kind of ['voice', 'video'] as const) {
      await page.getByTestId('plus-open').click()
      await page.getByTestId(`${kind}-open`).click()
      await page.getByTestId(`${kind}-send`).click()
      await chatOf(page).locator(`[data-testid=bubble-person][data-kind=${kind}]`).waitFor()
    }
    await page.getByTestId('plus-open').click()
    await page.getByTestId('link-open').click()
    await page.getByTestId('link-url').fill('https://example.com/x')
    await page.getByTestId('link-title').fill('A link')
    await page.getByTestId('link-send').click()
    await chatOf(page).locator('[data-kind=link]').filter({ hasText: 'A link' }).waitFor()
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('menu-button-0').click()
    await page.getByTestId('notice').filter({ hasText: 'Tapped menu “今日 Today”' }).waitFor()
    await page.getByTestId('delivery-row').first().filter({ hasText: 'click' }).waitFor()
    await page.getByTestId('push-text').filter({ hasText: 'TODAY' }).waitFor()
    expect(errors).toEqual([])
  })

  it('are told of messages in chats that are not open', async () => {
    const { page, sim, api } = await withAlice()
    await sim.wecom.member({ userid: 'bob', name: 'Bob' })
    await api('/cgi-bin/message/send', { touser: 'bob', agentid, msgtype: 'text', text: { content: 'psst' } })
    await page.getByTestId('owner-bob').filter({ hasText: '1 unread message' }).waitFor()
    await page.getByTestId('owner-bob').click()
    await fromApp(page, 'psst').waitFor()
    expect(await page.getByTestId('owner-bob').filter({ hasText: 'unread' }).count()).toBe(0)
  })

  it('and their chats are reached by the arrow keys', async () => {
    const { page } = await withAlice()
    await page.getByTestId('owner-alice').focus()
    // The app, the group with the robot, the bot.
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator(`[data-testid="chat-bot/${botId}/alice"][aria-current=true]`).waitFor()
    await page.getByTestId('bot-link').waitFor()
  })

  it('see what an app failed to answer, and why', async () => {
    const { page } = await openWecom({ callbackUrl: await deadUrl() })
    await page.getByTestId('member-first').click()
    await page.getByTestId('member-save').click()
    await page.getByTestId('composer-input').waitFor()
    await say(page, 'anybody?')
    await page.locator('[data-testid=delivery-mark][data-state=failed]').last().click()
    await page.locator('[data-testid=verdict][data-code=connection]').waitFor()
  })
})

describe('what an app sends', { timeout: 60_000 }, () => {
  it('is shown as members see it, and no markup of it is run', async () => {
    const { page, sim, api, errors } = await withAlice()
    const send = (msgtype: string, content: object) =>
      api('/cgi-bin/message/send', { touser: 'alice', agentid, msgtype, [msgtype]: content })
    const line = (kind: string) => page.locator(`[data-testid=bubble-account][data-kind="${kind}"]`).last()

    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>[x](javascript:alert(3))'
    await send('markdown', { content: `# Title\n**bold** <font color="info">good</font>\n${attack}` })
    await line('markdown').locator('strong', { hasText: 'bold' }).waitFor()
    await line('markdown').getByText('<script>alert(2)</script>').waitFor()
    expect(await line('markdown').locator('img, script, a').count()).toBe(0)

    const description = '<div class="gray">Today</div><div onclick="alert(4)">raw</div>'
    await send('textcard', { title: 'Card', description, url: 'https://example.com/', btntxt: 'Go' })
    await line('textcard').locator('.textcard-gray', { hasText: 'Today' }).waitFor()
    expect(await line('textcard').locator('[onclick]').count()).toBe(0)

    await send('news', {
      articles: [
        { title: 'First', url: 'https://example.com/' },
        { title: 'Second', url: 'https://example.com/' },
      ],
    })
    await line('news').getByText('Second').waitFor()
    const item = [{ key: 'Room', value: '402' }]
    await send('miniprogram_notice', { appid: 'wx1', page: 'index', title: 'Meeting', content_item: item })
    await line('miniprogram_notice').getByText('402').waitFor()
    const keep = async (kind: string, name: string): Promise<string> => {
      const body = new Blob([new Uint8Array(png)], { type: kind === 'image' ? 'image/png' : 'application/pdf' })
      const kept = await fetch(`${sim.url}/_sim/wecom/media?kind=${kind}&name=${name}`, { method: 'POST', body })
      return ((await kept.json()) as { mediaId: string }).mediaId
    }
    const content = '<p>The whole <b>text</b><script>alert(5)</script></p>'
    const thumb_media_id = await keep('image', 'a.png')
    await send('mpnews', {
      articles: [{ title: 'Long read', thumb_media_id, content, author: 'Ann', digest: 'short' }],
    })
    await line('mpnews').locator('summary').click()
    await line('mpnews').getByText('The whole text').waitFor()
    expect(await line('mpnews').locator('script, b').count()).toBe(0)
    await send('file', { media_id: await keep('file', 'a.pdf') })
    expect(await line('file').getByTestId('file-card').getAttribute('href')).toContain('/_sim/wecom/media/')
    const { msgid } = await send('text', { content: 'oops' })
    await fromApp(page, 'oops').waitFor()
    await api('/cgi-bin/message/recall', { msgid })
    await page.getByTestId('recalled').waitFor()
    expect(await page.getByText('oops').count()).toBe(0)
    await line('news').getByTestId('call-mark').click()
    await page.getByTestId('call-request').filter({ hasText: '"Second"' }).waitFor()
    expect(errors).toEqual([])
  })

  it('reaches a group, where nobody can write to it', async () => {
    const { page, sim, api } = await withAlice()
    await sim.wecom.member({ userid: 'bob', name: 'Bob' })
    await api('/cgi-bin/appchat/create', { name: 'Project', owner: 'alice', userlist: ['alice', 'bob'], chatid: 'g1' })
    await api('/cgi-bin/appchat/send', { chatid: 'g1', msgtype: 'text', text: { content: 'to all' } })
    await page.getByTestId('chat-group/g1').click()
    await fromApp(page, 'to all').waitFor()
    expect(await page.getByTestId('composer-input').count()).toBe(0)
    await page.getByText('What apps send to this group').waitFor()
  })
})

describe('cards', { timeout: 60_000 }, () => {
  const source = { source: { desc: 'Office' }, main_title: { title: 'T' } }
  const options = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase(), is_checked: false }))
  const updated = replyTo(
    'alice',
    '<MsgType><![CDATA[update_button]]></MsgType><Button><ReplaceName><![CDATA[Done]]></ReplaceName></Button>',
  )

  async function withCard(card: object, answer: WecomAnswer = () => ''): Promise<OpenWecom> {
    const opened = await withAlice(answer)
    const template_card = { ...source, task_id: 't1', ...card }
    await opened.api('/cgi-bin/message/send', { touser: 'alice', agentid, msgtype: 'template_card', template_card })
    await opened.page.getByTestId('press-card').waitFor()
    return opened
  }

  it('have buttons, which are pressed once: the app replaces them', async () => {
    const button_list = [
      { text: 'Approve', key: 'ok' },
      { text: 'Refuse', key: 'no' },
    ]
    const button_selection = { question_key: 'who', title: 'Deputy', option_list: options, selected_id: 'b' }
    const { page, sim, errors } = await withCard(
      { card_type: 'button_interaction', button_list, button_selection },
      (push) => (push.node('Event') === 'template_card_event' ? updated : ''),
    )
    await page.getByTestId('select-who').selectOption('c')
    await page.getByTestId('press-ok').click()
    await page.locator('[data-testid=press-card][data-state=updated]').waitFor()
    expect(await page.getByTestId('press-ok').textContent()).toBe('Done')
    expect(await page.getByTestId('press-ok').isDisabled()).toBe(true)
    expect(await page.getByTestId('press-no').count()).toBe(0)
    expect(sim.deliveries.find(({ message }) => message.Event === 'template_card_event')?.message).toMatchObject({
      ...{ EventKey: 'ok', TaskId: 't1' },
      SelectedItems: { SelectedItem: [{ QuestionKey: 'who', OptionIds: { OptionId: ['c'] } }] },
    })
    await page.getByTestId('tab-data').click()
    await page.getByTestId('data-cards').click()
    await page.getByTestId('table-cards').filter({ hasText: 'Updated' }).filter({ hasText: 'ok' }).waitFor()
    expect(errors).toEqual([])
  })

  it.each([
    ['vote_interaction', { checkbox: { question_key: 'q', mode: 1, option_list: options } }, ['a', 'c']],
    ['vote_interaction', { checkbox: { question_key: 'q', mode: 0, option_list: options } }, ['c']],
  ])('of type %s send what was chosen', async (card_type, question, chosen) => {
    const { page, sim } = await withCard({ card_type, ...question, submit_button: { text: 'Vote', key: 'vote' } })
    for (const id of ['a', 'c']) await page.getByTestId(`option-${id}`).check()
    await page.getByTestId('press-vote').click()
    await page.locator('[data-testid=press-card][data-state=answered]').waitFor()
    const event = sim.deliveries.find(({ message }) => message.Event === 'template_card_event')
    expect(event?.message).toMatchObject({
      SelectedItems: { SelectedItem: [{ QuestionKey: 'q', OptionIds: { OptionId: chosen } }] },
    })
  })

  it('have a menu, lists to choose from, and are replaced as a whole', async () => {
    const next = `<MsgType><![CDATA[update_template_card]]></MsgType><TemplateCard><CardType><![CDATA[text_notice]]></CardType><MainTitle><Title><![CDATA[Ordered]]></Title></MainTitle><CardAction><Type>1</Type><Url><![CDATA[https://example.com/]]></Url></CardAction></TemplateCard>`
    const select_list = [{ question_key: 's', title: 'Dish', option_list: options }]
    const action_menu = { desc: 'more', action_list: [{ text: 'Mute', key: 'mute' }] }
    const card = {
      card_type: 'multiple_interaction',
      select_list,
      submit_button: { text: 'Send', key: 'go' },
      action_menu,
    }
    const { page, sim } = await withCard(card, (push) =>
      push.node('Event') === 'template_card_event' ? replyTo('alice', next) : '',
    )
    await page.getByTestId('card-menu').click()
    await page.getByTestId('action-mute').click()
    await page.getByTestId('notice').filter({ hasText: '“mute”' }).waitFor()
    await page.getByTestId('select-s').selectOption('b')
    await page.getByTestId('press-go').click()
    await page.getByTestId('press-card').filter({ hasText: 'Ordered' }).waitFor()
    expect(await page.getByTestId('press-go').count()).toBe(0)
    expect(sim.deliveries.map(({ message }) => message.Event)).toContain('template_card_menu_event')
  })
})

describe('a smart bot', { timeout: 60_000 }, () => {
  it('is seen writing: thoughts, then the answer, then that it is finished', async () => {
    const parts = ['<think>hm, lunch', '<think>hm, lunch</think>**No', '<think>hm, lunch</think>**Noodles**']
    let polls = 0
    const { page, sim, errors } = await withBot((message) => {
      if (message.msgtype !== 'stream' && message.msgtype !== 'text') return ''
      const at = message.msgtype === 'text' ? 0 : ++polls
      return stream('s', parts[at] ?? '', at === 2, at === 0 ? { feedback: { id: 'f1' } } : {})
    })
    await say(page, 'what is for lunch?')
    const answer = page.getByTestId('stream')
    await page.locator('[data-testid=stream][data-stage=thinking]').filter({ hasText: 'hm, lunch' }).waitFor()
    await sim.advance(1000)
    await page.locator('[data-testid=stream][data-stage=growing]').filter({ hasText: '**No' }).waitFor()
    expect(await page.getByTestId('thoughts').getAttribute('open')).toBeNull()
    await sim.advance(1000)
    await page.locator('[data-testid=stream][data-stage=finished]').locator('strong', { hasText: 'Noodles' }).waitFor()
    expect(await answer.count()).toBe(1)
    await page.getByTestId('stream-end').filter({ hasText: 'Finished' }).waitFor()
    await page.getByTestId('interaction-detail').getByTestId('step').nth(2).waitFor()

    await page.getByTestId('thumb-down').click()
    await page.getByTestId('reason-2').check()
    await page.getByTestId('reason-text').fill('no drinks')
    await page.getByTestId('reason-send').click()
    await page.locator('[data-testid=thumb-down][aria-pressed=true]').waitFor()
    await page.getByTestId('push-text').filter({ hasText: '"content": "no drinks"' }).waitFor()
    await page.getByTestId('thumb-down').click()
    await page.locator('[data-testid=thumb-down][aria-pressed=false]').waitFor()

    await page.getByTestId('quote').last().click()
    await page.getByTestId('quoting').filter({ hasText: 'Noodles' }).waitFor()
    await say(page, 'why?')
    await page.getByTestId('push-text').filter({ hasText: '"quote"' }).waitFor()
    expect(await page.getByTestId('quoting').count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('changes its card, and answers in groups where it is named', async () => {
    const { page, errors } = await withBot((message) => {
      if (message.msgtype === 'text') return { msgtype: 'template_card', template_card: buttonCard('t1') }
      const { eventtype } = (message.event ?? {}) as { eventtype?: string }
      if (eventtype !== 'template_card_event') return ''
      return {
        response_type: 'update_template_card',
        template_card: buttonCard('t1', { main_title: { title: 'Booked' } }),
      }
    })
    await page.getByTestId('plus-open').click()
    await page.getByTestId('group-open').click()
    await page.getByTestId('group-id').fill('team')
    await page.getByTestId('group-save').click()
    await say(page, 'lunch?')
    await page.getByTestId('bubble-person').filter({ hasText: '@测试机器人 Test Bot lunch?' }).waitFor()
    await page.getByTestId('press-yes').click()
    await page.getByTestId('press-card').filter({ hasText: 'Booked' }).waitFor()
    await page.getByTestId('interaction-row').filter({ hasText: 'template_card_event' }).waitFor()
    expect(errors).toEqual([])
  })

  it('is heard over a long connection, which can be cut', async () => {
    const { page, sim, errors } = await openWecom({ bots: [{ mode: 'connection' }] })
    await sim.wecom.member({ userid: 'alice', name: 'Alice' })
    await page.getByTestId(`chat-bot/${botId}/alice`).click()
    await page.getByTestId('bot-link').filter({ hasText: 'Not connected' }).waitFor()
    await say(page, 'nobody hears')
    await page.locator('[data-testid=verdict][data-code=not-connected]').waitFor()

    const client = await connect({ port: Number(new URL(sim.url).port) })
    expect((await client.subscribe()).errcode).toBe(0)
    await page
      .getByTestId('bot-link')
      .filter({ hasText: /^ · Connected/ })
      .waitFor()
    await say(page, 'hello')
    const { reqId } = await client.pushed('aibot_msg_callback')
    await client.call('aibot_respond_msg', stream('s', 'over the socket', true), reqId)
    await fromApp(page, 'over the socket').waitFor()
    await page.getByTestId('wire-filter').selectOption('frames')
    await page.getByTestId('frame-row').filter({ hasText: 'aibot_subscribe' }).click()
    await page.getByTestId('frame-text').filter({ hasText: '***' }).waitFor()
    expect(await page.getByTestId('frame-text').filter({ hasText: 'test-bot-secret' }).count()).toBe(0)
    await page.getByTestId('disconnect').click()
    await client.closed
    await page.getByTestId('bot-link').filter({ hasText: 'Not connected' }).waitFor()
    expect(errors).toEqual([])
  })
})

describe('the customer service', { timeout: 60_000 }, () => {
  it('has customers, who write and are answered through the API', async () => {
    const { page, sim, api, errors } = await withAlice()
    await page.getByTestId('customer-add').click()
    await page.getByTestId('customer-name').fill('Ann')
    await page.getByTestId('customer-save').click()
    await chatOf(page).getByText('as Ann').waitFor()
    await say(page, 'Where is my order?')
    await page.getByTestId('bubble-person').filter({ hasText: 'Where is my order?' }).waitFor()
    await page
      .getByTestId('delivery-row')
      .first()
      .filter({ hasText: 'kf_msg_or_event' })
      .filter({ hasText: 'Ann' })
      .waitFor()
    const { accounts, customers } = sim.state().wecom.kf
    const place = { touser: customers[0]?.externalUserid, open_kfid: accounts[0]?.openKfId }
    const list = [{ type: 'click', click: { id: '7', content: 'Yes' } }]
    const msgmenu = { head_content: 'Did that help?', list, tail_content: '' }
    await api('/cgi-bin/kf/send_msg', { ...place, msgtype: 'msgmenu', msgmenu })
    await page.getByTestId('msgmenu-item').click()
    await page
      .getByTestId('bubble-person')
      .filter({ hasText: /^.?Yes/ })
      .waitFor()
    expect(errors).toEqual([])
  })
})

describe('the panel and the settings', { timeout: 60_000 }, () => {
  it('keep the tables of the corp up to date, and tell when one cannot be read', async () => {
    const { page, sim, errors } = await withAlice()
    await page.getByTestId('tab-data').click()
    await page.getByTestId('table-members').filter({ hasText: 'Alice' }).waitFor()
    await sim.wecom.member({ userid: 'bob', name: 'Bob' })
    await page.getByTestId('table-members').filter({ hasText: 'Bob' }).waitFor()
    const tables: readonly (readonly [string, string | RegExp])[] = [
      ['departments', /Test Corp.*2/],
      ['agents', 'TODAY'],
      ['robots', botId],
      ['kf', 'Test Service'],
      ['cards', 'No cards'],
      ['tokens', 'Valid now'],
    ]
    for (const [name, text] of tables) {
      await page.getByTestId(`data-${name}`).click()
      await page.getByTestId(`table-${name}`).filter({ hasText: text }).waitFor()
    }
    expect(errors).toEqual([])
    await page.route('**/_sim/wecom/tables/tags', (route) => route.fulfill({ status: 500, body: 'broken' }))
    await page.getByTestId('data-tags').click()
    await page.getByText('Could not be loaded').waitFor()
  })

  it('set the callback of an app and how a bot hears, and tell how far the check came', async () => {
    const app = await startWecomBot()
    const { page, sim } = await openWecom()
    await page.getByTestId('banner-callback').getByRole('button').click()
    await page.getByTestId('wecom-url').fill(app.url)
    await page.getByTestId('wecom-format').selectOption('json')
    await page.getByTestId('wecom-verify').click()
    await page.locator('[data-testid=verify-result][data-ok=true]').waitFor()
    expect(await page.getByTestId('verify-step').filter({ hasText: 'echostr, decrypted' }).count()).toBe(1)
    expect(sim.state().wecom.corp.format).toBe('json')
    expect(sim.state().wecom.corp.contactCallbackUrl).toBeNull()
    // An address of the simulator itself, where no callback is.
    await page.getByTestId('wecom-url').fill(`${sim.url}/_sim/nothing`)
    await page.getByTestId('wecom-verify').click()
    await page.locator('[data-testid=verify-result][data-ok=false]').waitFor()
    await page.getByTestId('verify-step').filter({ hasText: 'got 404' }).waitFor()
    await page.getByTestId('wecom-which').selectOption('contact')
    await page.getByTestId('wecom-url').fill(app.url)
    await page.getByTestId('wecom-verify').click()
    await page.locator('[data-testid=verify-result][data-ok=true]').waitFor()
    expect(sim.state().wecom.corp.contactCallbackUrl).toBe(app.url)
    await page.getByTestId('bot-mode').selectOption('connection')
    await page.getByTestId('bot-verify').click()
    await page.getByTestId('bot-withhold').click()
    await page.getByTestId('bot-connected').filter({ hasText: '3 acks are withheld' }).waitFor()
    expect(sim.state().wecom.bots).toMatchObject([{ mode: 'connection', withheldAcks: 3 }])
  })
})

it('works at phone width in Chinese: list, chat, panel', { timeout: 60_000 }, async () => {
  const { page, errors } = await withAlice((push) => (push.node('MsgType') === 'text' ? textTo('alice', '收到') : ''), {
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    colorScheme: 'dark',
  })
  await page.getByTestId('people-open').click()
  await page.getByTestId(`chat-app/${agentid}/alice`).click()
  await say(page, '你好')
  await fromApp(page, '收到').waitFor()
  await page.locator('[data-testid=bubble-person] [data-testid=delivery-mark][data-state=ok]').click()
  await page.getByTestId('verdict').filter({ hasText: '已回复' }).waitFor()
  await page.getByTestId('inspector-back').click()
  await page.getByTestId('tab-data').click()
  await page.getByTestId('table-members').filter({ hasText: '已激活' }).waitFor()
  await page.getByTestId('inspector-close').click()
  await page.getByTestId('plus-open').click()
  await page.getByTestId('enter').click()
  await page.getByTestId('notice').filter({ hasText: '进入了应用' }).last().waitFor()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect([wide, errors]).toEqual([false, []])
})
