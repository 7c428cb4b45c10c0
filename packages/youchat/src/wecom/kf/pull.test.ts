import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WxApplication } from '../application.ts'
import { WxKf } from './application.ts'
import { event, text } from './platform.fixture.ts'
import type { UnknownKfMessage } from './types.ts'
import { account, gate, startWorld } from './world.fixture.ts'

let world: Awaited<ReturnType<typeof startWorld>>
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.stop())

/** A process that writes down the texts it handles. */
function reader(options?: Parameters<typeof world.begin>[0]) {
  const process = world.begin(options)
  const read: string[] = []
  process.kf.on('text', (msg) => void read.push(msg.text.content))
  return { ...process, read }
}

const syncs = () => world.platform.named('sync_msg')
const cursor = () => world.store.get('kf:{ww1:wk1}:cursor')

describe('refused or broken', () => {
  test('a forged event pulls nothing', async () => {
    const { app, kf } = reader()
    const query = { msg_signature: '0'.repeat(40), timestamp: '1', nonce: '1' }
    expect(await app.handle({ method: 'POST', query, body: '<xml><Encrypt>AAAA</Encrypt></xml>' })).toMatchObject({
      status: 401,
    })
    await kf.idle()
    expect(syncs()).toEqual([])
  })

  test('a handler that throws is told, is not run again, and stops nobody', async () => {
    const { kf, push, told } = world.begin()
    let runs = 0
    kf.on('text', ({ text }) => {
      runs++
      if (text.content === 'bad') throw new Error('not today')
      return 'good'
    })
    kf.on('image', async () => Promise.reject(new Error('nor later')))
    world.platform.add('wk1', text('wm1', 'bad'), text('wm1', 'ok'))
    world.platform.add('wk1', text('wm1', '', { msgtype: 'image', image: { media_id: 'm' } }), text('wm2', 'ok'))
    await push()
    await push()
    await kf.idle()
    expect(runs).toBe(3)
    expect(told.map(({ step, error }) => [step, error.message])).toEqual([
      ['handler', 'not today'],
      ['handler', 'nor later'],
    ])
    expect(world.platform.sent).toHaveLength(2)
    expect(await cursor()).toBe('c4')
  })

  test('an error hook that throws stops nobody', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onError = () => {
      throw new Error('the hook')
    }
    const { kf, push, read } = reader({ onError })
    kf.on('image', () => {
      throw new Error('the handler')
    })
    world.platform.add('wk1', text('wm1', '', { msgtype: 'image', image: { media_id: 'm' } }), text('wm1', 'a'))
    await push()
    await kf.idle()
    expect(read).toEqual(['a'])
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })

  test('an entry that cannot be read is told, those behind it are handled', async () => {
    const { kf, push, told, read } = reader()
    const odd = [null, 7, { msgtype: 'text' }, text('wm1', '', { text: { content: { deep: 1 } } })]
    world.platform.add('wk1', ...(odd as never[]), text('wm1', 'a'))
    await push()
    await kf.idle()
    expect(told.map(({ step }) => step)).toEqual(['message', 'message', 'message', 'message'])
    expect(read).toEqual(['a'])
    expect(await cursor()).toBe('c5')
  })

  test('a page that comes twice is handled once', async () => {
    const { kf, push, read } = reader()
    const page = [text('wm1', 'a'), text('wm2', 'b')]
    world.platform.pageSize = 2
    world.platform.add('wk1', ...page, ...page, text('wm1', 'c'))
    await push()
    await kf.idle()
    expect(syncs()).toHaveLength(3)
    expect(read.sort()).toEqual(['a', 'b', 'c'])
  })

  test('more without a way there: told, repeated with growing waits, given up after ten minutes', async () => {
    const { kf, push, told, read } = reader()
    world.platform.add('wk1', text('wm1', 'a'))
    const stuck = { has_more: 1, msg_list: [], next_cursor: '' }
    world.platform.refusals.sync_msg = Array.from({ length: 40 }, () => stuck)
    await push()
    const seconds = await world.pass(kf.idle())
    expect(seconds).toBeGreaterThanOrEqual(600)
    expect(syncs().length).toBeGreaterThan(8)
    expect(syncs().length).toBeLessThan(20)
    for (const { step, error } of told) expect([step, error.code]).toEqual(['pull', 'unexpected_answer'])
    // The next event begins again, where it was.
    world.platform.refusals.sync_msg = []
    await push()
    await kf.idle()
    expect(read).toEqual(['a'])
  })

  test('40001, then the platform comes round', async () => {
    const { kf, push, told, read } = reader()
    world.platform.add('wk1', text('wm1', 'a'))
    world.platform.refusals.sync_msg = [{ errcode: 40001, errmsg: 'invalid credential' }, { errcode: 45009 }]
    await push()
    const seconds = await world.pass(kf.idle())
    expect(seconds).toBeGreaterThanOrEqual(3)
    expect(told.map(({ step, error }) => [step, error.errcode])).toEqual([
      ['pull', 40001],
      ['pull', 45009],
    ])
    expect(read).toEqual(['a'])
    expect(world.clock.left()).toBe(0)
  })

  test('without a secret nothing is repeated', async () => {
    const { kf, push, told } = reader()
    const bare = new WxApplication(account)
    kf.attach(bare)
    await push(undefined, undefined, bare)
    await kf.idle()
    expect(told).toMatchObject([{ step: 'pull', error: { code: 'missing_corp_secret' } }])
    expect(syncs()).toEqual([])
  })

  test('nothing to call with', async () => {
    await expect(world.begin().kf.pull('wk1')).rejects.toMatchObject({ code: 'missing_api' })
    expect(() => new WxKf({ concurrency: 0 })).toThrow(expect.objectContaining({ code: 'invalid_concurrency' }))
  })
})

describe('the token of an event', () => {
  test('stale: left out from then on, and in no error', async () => {
    const { kf, push, told, read } = reader()
    world.platform.pageSize = 1
    world.platform.add('wk1', text('wm1', 'a'), text('wm1', 'b'))
    world.platform.refusals.sync_msg = [{ errcode: 95007, errmsg: 'invalid msg token' }]
    const token = world.platform.token()
    await push(token)
    await kf.idle()
    expect(syncs().map((body) => body.token)).toEqual([token, undefined, undefined])
    expect(read).toEqual(['a', 'b'])
    expect(told).toEqual([])
  })

  test('older than ten minutes: not used any more', async () => {
    const { kf, push, told } = reader()
    world.platform.add('wk1', text('wm1', 'a'))
    const token = world.platform.token()
    world.platform.refusals.sync_msg = Array.from({ length: 15 }, () => ({ errcode: -1, errmsg: `busy ${token}` }))
    await push(token)
    await world.pass(kf.idle())
    const tokens = syncs().map((body) => body.token)
    expect(tokens).toEqual([...Array.from({ length: 15 }, () => token), undefined])
    expect(told).toHaveLength(15)
    expect(inspect(told, { depth: 9 })).not.toContain(token)
  })
})

describe('a round', () => {
  test('the event is answered at once with nothing, whatever pulling takes', async () => {
    const { kf, push, read } = reader()
    const held = gate()
    world.platform.hold = (name) => (name === 'sync_msg' ? held.opened : undefined)
    world.platform.add('wk1', text('wm1', 'a'))
    expect(await push()).toMatchObject({ status: 200, body: '' })
    expect(read).toEqual([])
    held.open()
    await kf.idle()
    expect(read).toEqual(['a'])
  })

  test('goes on over an empty page, and from the cursor the next time', async () => {
    const { kf, push, read } = reader()
    world.platform.add('wk1', undefined, undefined, text('wm1', 'a'))
    const token = world.platform.token()
    await push(token)
    await kf.idle()
    expect(read).toEqual(['a'])
    world.platform.add('wk1', text('wm1', 'b'))
    await push(token)
    await kf.idle()
    expect(read).toEqual(['a', 'b'])
    const whom = { open_kfid: 'wk1', token, limit: 1000 }
    expect(syncs()).toEqual([whom, { ...whom, cursor: 'c1' }, { ...whom, cursor: 'c2' }, { ...whom, cursor: 'c3' }])
  })

  test('an event while pulling makes one more round', async () => {
    const { kf, push, read } = reader()
    const held = gate()
    let asked = 0
    world.platform.add('wk1', text('wm1', 'a'))
    world.platform.hold = (name) => (name === 'sync_msg' && asked++ === 0 ? held.opened : undefined)
    await push()
    await vi.waitFor(() => expect(syncs()).toHaveLength(1), { timeout: 20_000 })
    // The answer is as good as under way: what comes now is not in it.
    world.platform.refusals.sync_msg = [{ next_cursor: 'c1', has_more: 0, msg_list: [text('wm1', 'a')] }]
    world.platform.add('wk1', text('wm1', 'b'))
    await push()
    await push()
    held.open()
    await kf.idle()
    expect(read).toEqual(['a', 'b'])
    expect(syncs()).toHaveLength(2)
  })

  test('accounts are apart: each its cursor', async () => {
    const { kf, push, read } = reader()
    world.platform.add('wk1', text('wm1', 'a'))
    world.platform.add('wk2', text('wm1', 'b', { open_kfid: 'wk2' }), text('wm1', 'c', { open_kfid: 'wk2' }))
    await Promise.all([push(undefined, 'wk1'), push(undefined, 'wk2')])
    await kf.idle()
    expect(read.sort()).toEqual(['a', 'b', 'c'])
    expect(await cursor()).toBe('c1')
    expect(await world.store.get('kf:{ww1:wk2}:cursor')).toBe('c2')
  })

  test('unasked, at the start of a program', async () => {
    const { kf, app, push, read } = reader()
    let api: Parameters<typeof kf.pull>[1]
    app.on('event.kf_account_auth_change', () => {})
    app.use((ctx, next) => {
      api = ctx.api
      return next()
    })
    await push()
    await kf.idle()
    world.platform.add('wk1', text('wm1', 'a'))
    await kf.pull('wk1', api)
    expect(read).toEqual(['a'])
    expect(syncs().at(-1)).not.toHaveProperty('token')
  })

  test('is answered by methods of a class, maps, and what is registered, the last first', async () => {
    class Desk extends WxKf {
      override onText() {
        return 'method'
      }
      override onMergedMsg() {
        return 'method'
      }
      override onEnterSession(...[_msg, ctx]: Parameters<WxKf['onEnterSession']>) {
        return ctx.reply('method of an event')
      }
    }
    const kf = new Desk({ store: world.store, clock: world.clock })
    kf.handlers = { text: () => 'map', image: () => 'map' }
    kf.on('text', ({ text }) => (text.content === 'a' ? 'registered' : null)).on('message', () => 'any')
    const { app, push } = world.begin()
    kf.attach(app)
    const merged_msg = { title: 't', item: [] }
    world.platform.add('wk1', text('wm1', 'a'), text('wm1', '', { msgtype: 'image', image: { media_id: 'm' } }))
    world.platform.add('wk1', text('wm1', '', { msgtype: 'merged_msg', merged_msg }))
    world.platform.add('wk1', text('wm1', '', { msgtype: 'note' }), text('wm1', 'b'))
    world.platform.add('wk1', event('enter_session', { external_userid: 'wm1', scene: '1' }))
    await push()
    await kf.idle()
    const contents = world.platform.sent.map(({ text }) => (text as { content: string }).content)
    expect(contents).toEqual(['registered', 'map', 'method', 'any', 'method of an event'])
  })

  test('whatever this version does not know is there with all it has', async () => {
    const { kf, push, told } = world.begin()
    const heard: UnknownKfMessage[] = []
    kf.onUnknownMessage = (msg) => void heard.push(msg)
    kf.onUnknownEvent = (msg) => void heard.push(msg)
    kf.on('event.user_recall_msg', (msg) => void heard.push(msg as never))
    world.platform.add('wk1', text('wm1', '', { msgtype: 'hologram', hologram: { depth: 3 } }))
    world.platform.add('wk1', event('moved_in', { external_userid: 'wm1', where: 'here' }))
    world.platform.add('wk1', event('user_recall_msg', { external_userid: 'wm1', recall_msgid: 7 }))
    await push()
    await kf.idle()
    expect(told).toEqual([])
    expect(heard).toMatchObject([
      { msgtype: 'hologram', hologram: { depth: 3 } },
      { msgtype: 'event', event: { event_type: 'moved_in', where: 'here' } },
      { event: { recall_msgid: '7' } },
    ])
  })
})
