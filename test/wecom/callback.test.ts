import { describe, expect, test } from 'vitest'
import { type TypedTemplateCard, WxTemplateCardResponse, WxUpdateButtonResponse } from 'youchat/wecom'
import { corp, type SimulatedCorp, serveApp, startCorp } from './corp.ts'

/** A handler's work that takes so long, and when it has begun. */
function slowWork({ clock }: SimulatedCorp, ms: number): { work: () => Promise<void>; begun: Promise<void> } {
  let begin = (): void => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      clock.after(ms, resolve)
      begin()
    })
  return { work, begun }
}

/** The next line an app sends to somebody, whenever it comes. */
function nextLine({ sim }: SimulatedCorp, userid: string): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = sim.listen((event) => {
      if (event.type !== 'chat' || !('userid' in event) || event.userid !== userid) return
      if (event.entry.from !== 'account') return
      stop()
      resolve(event.entry.content)
    })
  })
}

/** Resolves once so many pushes have been answered since the start. */
function answered({ sim }: SimulatedCorp, count: number): Promise<void> {
  const isSo = (): boolean => sim.deliveries.filter(({ state }) => state === 'done').length >= count
  if (isSo()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = sim.listen(() => {
      if (!isSo()) return
      stop()
      resolve()
    })
  })
}

describe.each(['xml', 'json'] as const)('in %s', (format) => {
  test('members write and are answered', async () => {
    const given = await startCorp({ format })
    const { sim, hire } = given
    const { app, errors } = await serveApp(given)
    expect(sim.wecom.agents[0]?.verification?.ok).toBe(true)
    await hire('alice')
    app
      .on('text', ({ Content, FromUserName, AgentID }) => `${FromUserName} ${AgentID}: ${Content}`)
      .on('location', ({ Location_X, Label }) => `${Label} ${Location_X + 1}`)
      .on('event.click', ({ EventKey }) => `tapped ${EventKey}`)
      .on('event.enter_agent', () => undefined)
    const alice = sim.wecom.findMember('alice')
    const hard = '你好 <a href="x">]]></a> & "引号" 😀'
    expect((await alice.say(hard)).reply).toMatchObject({ MsgType: 'text', Content: `alice ${corp.agentId}: ${hard}` })
    expect((await alice.location({ latitude: 23.5, longitude: 113, label: '广州' })).reply?.Content).toBe('广州 24.5')
    expect((await alice.click('today')).reply?.Content).toBe('tapped today')
    expect((await alice.enter()).verdict).toMatchObject({ ok: true, code: 'nothing' })
    expect(errors).toEqual([])
    expect(sim.deliveries.every(({ attempts }) => attempts.length <= 1)).toBe(true)
  })

  test('changes of the contacts are heard of, with what changed', async () => {
    const given = await startCorp({ format })
    const { hr, hire } = given
    const { app, errors } = await serveApp(given)
    const heard: unknown[] = []
    app
      .on('event.change_contact.create_user', ({ UserID, Department }) => void heard.push(['new', UserID, Department]))
      .on(
        'event.change_contact.update_user',
        (req) => void heard.push(['changed', req.UserID, req.Name, req.NewUserID]),
      )
      .on('event.change_contact.delete_user', ({ UserID }) => void heard.push(['gone', UserID]))
      .on('event.change_contact.create_party', ({ Name }) => void heard.push(['party', Name]))
      .on('event.subscribe', ({ FromUserName }) => void heard.push(['sees', FromUserName]))
      .on('event.unsubscribe', ({ FromUserName }) => void heard.push(['sees no more', FromUserName]))
    const settled = async (count: number): Promise<unknown[]> => {
      await answered(given, count)
      return heard.splice(0)
    }
    await hire('alice')
    expect(await settled(2)).toEqual(
      expect.arrayContaining([
        ['new', 'alice', expect.anything()],
        ['sees', 'alice'],
      ]),
    )
    await hr.addDepartment('厨房')
    expect(await settled(3)).toEqual([['party', '厨房']])
    await hr.updateUser('alice', { name: '爱丽丝', new_userid: 'alicia' })
    expect(await settled(4)).toEqual([['changed', 'alice', '爱丽丝', 'alicia']])
    await hr.updateUser('alicia', { enable: 0 })
    expect(await settled(6)).toEqual(
      expect.arrayContaining([
        ['changed', 'alicia', undefined, undefined],
        ['sees no more', 'alicia'],
      ]),
    )
    await hr.deleteUser('alicia')
    expect(await settled(7)).toEqual([['gone', 'alicia']])
    expect(errors).toEqual([])
  })

  test('a card is pressed, the handler answers, and the member sees it change', async () => {
    const given = await startCorp({ format })
    const { api, sim, hire } = given
    const { app, errors } = await serveApp(given)
    await hire('alice', 'bob')
    app.on('event.template_card_event', (req) =>
      req.EventKey === 'yes'
        ? new WxUpdateButtonResponse('已同意 & 存档', req)
        : new WxTemplateCardResponse(noticeOf('已拒绝', req.TaskId), req),
    )
    const sent = await api.sendTemplateCard(['alice', 'bob'], buttons('leave-1'))
    const [alice, bob] = [sim.wecom.findMember('alice'), sim.wecom.findMember('bob')]
    await alice.press({ taskId: 'leave-1', key: 'yes' })
    expect(alice.chat().find(({ card }) => card)?.card).toMatchObject({
      state: 'updated',
      replaceName: '已同意 & 存档',
    })
    expect(bob.chat().find(({ card }) => card)?.card).toMatchObject({ state: 'open' })
    await bob.press({ taskId: 'leave-1', key: 'no' })
    expect(bob.chat().find(({ card }) => card)?.card).toMatchObject({
      ...{ state: 'updated', card: { card_type: 'text_notice', main_title: { title: '已拒绝' } } },
    })
    await expect(alice.press({ taskId: 'leave-1', key: 'yes' })).rejects.toMatchObject({ code: 'card_answered' })

    const update = { response_code: sent.response_code ?? '', button: { replace_name: '已撤回' } }
    expect(await api.updateTemplateCard({ ...update, userids: ['bob', 'ghost'] })).toEqual({ invaliduser: ['ghost'] })
    await expect(api.updateTemplateCard({ ...update, userids: ['bob'] })).rejects.toMatchObject({ name: 'WxApiError' })
    expect(errors).toEqual([])
  })
})

describe('a slow handler', () => {
  test('of seven seconds is answered on the second delivery, having run once', async () => {
    const given = await startCorp()
    const { sim, hire, advance } = given
    await hire('alice')
    const { app, errors } = await serveApp(given)
    const { work, begun } = slowWork(given, 7000)
    let runs = 0
    app.on('text', async ({ Content }) => {
      runs++
      await work()
      return `slowly: ${Content}`
    })
    const said = sim.wecom.findMember('alice').say('hi')
    await begun
    await advance(5000)
    await advance(2000)
    const { attempts, reply } = await said
    expect(attempts.map(({ verdict }) => verdict.code)).toEqual(['timeout', 'reply'])
    expect(reply?.Content).toBe('slowly: hi')
    expect([runs, errors]).toEqual([1, []])
  })

  test('of twenty seconds is answered through the API, once', async () => {
    const given = await startCorp()
    const { sim, clock, hire, advance } = given
    let hold = (): void => {}
    const held = new Promise<void>((resolve) => {
      hold = resolve
    })
    const watched = {
      now: clock.now,
      after: (ms: number, run: () => void) => {
        if (ms === 4321) hold()
        return clock.after(ms, run)
      },
    }
    await hire('alice')
    const { app, errors } = await serveApp(given, { holdMs: 4321, clock: watched })
    const { work, begun } = slowWork(given, 20_000)
    let runs = 0
    app.on('text', async ({ Content }) => {
      runs++
      await work()
      return `late: ${Content}`
    })
    const alice = sim.wecom.findMember('alice')
    const said = alice.say('hi')
    await begun
    await advance(5000)
    await advance(5000)
    await held
    await advance(4321)
    const { attempts, reply } = await said
    expect(attempts.map(({ verdict }) => verdict.code)).toEqual(['timeout', 'timeout', 'nothing'])
    expect(reply).toBeNull()
    const line = nextLine(given, 'alice')
    await advance(20_000)
    expect(await line).toMatchObject({ text: { content: 'late: hi' } })
    expect(alice.chat().filter(({ from }) => from === 'account')).toHaveLength(1)
    expect([runs, errors]).toEqual([1, []])
  })

  test('answers at once and sends the rest when it is there', async () => {
    const given = await startCorp()
    const { sim, hire, advance } = given
    await hire('alice')
    const { app, errors } = await serveApp(given)
    const { work } = slowWork(given, 60_000)
    app.on('text', (_req, ctx) => {
      void work().then(() => ctx.send('the rest'))
      return 'wait a moment'
    })
    const alice = sim.wecom.findMember('alice')
    expect((await alice.say('hi')).reply?.Content).toBe('wait a moment')
    const line = nextLine(given, 'alice')
    await advance(60_000)
    expect(await line).toMatchObject({ text: { content: 'the rest' } })
    expect(errors).toEqual([])
  })
})

function buttons(task_id: string): TypedTemplateCard {
  return {
    ...{ card_type: 'button_interaction', main_title: { title: '请假' }, task_id },
    button_list: [
      { text: '同意', key: 'yes' },
      { text: '拒绝', key: 'no' },
    ],
  }
}

function noticeOf(title: string, task_id: string): { readonly card_type: string } & Record<string, unknown> {
  return {
    ...{ card_type: 'text_notice', main_title: { title }, task_id },
    card_action: { type: 1, url: 'https://example.com/' },
  }
}
