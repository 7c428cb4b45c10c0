import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunningExample, startExample } from './process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const limit = 60_000

let sim: Simulator

beforeEach(async () => {
  sim = await startSimulator()
})

afterEach(() => sim.close())

/** Runs an example to its end; what it printed. */
async function run(file: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, WECHAT_API_URL: sim.url }
  try {
    const command = ['--import', 'tsx', `examples/${file}`, ...args]
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root, env })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}

/** Starts an example that serves. */
function serve(file: string): Promise<RunningExample> {
  return startExample(file, { WECHAT_API_URL: sim.url })
}

test(
  'menu',
  async () => {
    expect(await run('menu/menu.ts')).toEqual({ code: 0, output: '今日菜单 \n官网 \n更多 扫一扫、发送位置\n' })
  },
  limit,
)

test(
  'customer-message',
  async () => {
    const picture = join(await mkdtemp(join(tmpdir(), 'youchat-')), '快照.jpg')
    await writeFile(picture, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(100, 1)]))
    const silent = sim.official.user()
    expect(await run('customer-message/send.ts', silent.openid)).toMatchObject({ code: 1 })
    const alice = await sim.official.follow()
    await alice.say('hi')
    expect(await run('customer-message/send.ts', alice.openid, picture)).toEqual({ code: 0, output: 'Sent.\n' })
    expect(JSON.stringify(alice.chat())).toContain('您的订单已发货 🎉')
    // The typing notice is over after half a minute, the message is not.
    await sim.advance(60_000)
    expect(await run('customer-message/send.ts', alice.openid)).toEqual({ code: 0, output: 'Sent.\n' })
    expect(await run('customer-message/send.ts')).toMatchObject({ code: 2 })
  },
  limit,
)

test(
  'oauth-login',
  async () => {
    const alice = await sim.official.follow({ nickname: '爱丽丝 <b>' })
    const { url: site, complaints } = await serve('oauth-login/server.ts')
    const begin = await fetch(site, { redirect: 'manual' })
    const cookie = begin.headers.get('set-cookie')?.split(';')[0] ?? ''
    const consent = new URL(begin.headers.get('location') ?? '')
    expect(consent.origin).toBe(sim.url)
    consent.searchParams.set('openid', alice.openid)
    const agreed = await fetch(consent, { redirect: 'manual' })
    const back = agreed.headers.get('location') ?? ''
    expect(back).toContain(`${site}/callback?code=`)

    expect((await fetch(back)).status).toBe(400)
    const page = await (await fetch(back, { headers: { cookie } })).text()
    expect(page).toContain('Hello 爱丽丝 &#60;b&#62;!')
    // Reloaded: the code has served.
    expect((await fetch(back, { headers: { cookie } })).status).toBe(400)
    expect((await fetch(`${site}/callback?code=x&state=forged`, { headers: { cookie } })).status).toBe(400)
    await expect.poll(complaints).toContain('GET /sns/oauth2/access_token: 40163')
  },
  limit,
)

test(
  'js-sdk',
  async () => {
    const { url: site } = await serve('js-sdk/server.ts')
    expect(await (await fetch(site)).text()).toContain('wx.config')
    const url = `${site}/?a=1`
    const config = await (await fetch(`${site}/jssdk-config?url=${encodeURIComponent(url)}`)).json()
    const ticketCall = sim.calls.find(({ path }) => path === '/cgi-bin/ticket/getticket')
    expect(ticketCall?.errcode).toBe(0)
    expect(config).toMatchObject({ appId: 'wx0000000000000001', signature: expect.stringMatching(/^[0-9a-f]{40}$/) })
    expect((await fetch(`${site}/jssdk-config?url=https://elsewhere.example/`)).status).toBe(403)
  },
  limit,
)
