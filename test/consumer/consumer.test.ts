import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

/** A project of somebody else, with the packed package installed in it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youchat-consumer-'))
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], join(root, 'packages/youchat')),
  )
  mkdirSync(join(folder, 'node_modules/youchat'), { recursive: true })
  run('tar', ['-xzf', packed[0].filename, '-C', 'node_modules/youchat', '--strip-components=1'], folder)
  mkdirSync(join(folder, 'node_modules/@types'))
  for (const name of [
    '@types/node',
    '@types/express',
    'express',
    'undici-types',
    'ioredis',
    '@ioredis',
    'redis',
    '@redis',
    'ws',
    '@types/ws',
  ])
    link(name)
  mkdirSync(join(folder, 'node_modules/@youchat'))
  symlinkSync(join(root, 'packages/simulator'), join(folder, 'node_modules/@youchat/simulator'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function link(name: string): void {
  symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
}

function run(command: string, args: string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}

const program = `
const app = new WxApplication({ token: 't', appId: 'wx1', encodingAesKey: 'a'.repeat(43) }).on('text', (req) => req.Content)
const push = signPush({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: '你好', MsgId: '1' },
  { token: 't', appId: 'wx1', encodingAesKey: 'a'.repeat(43) })
app.process(push.query, push.body)
  .then((reply) => console.log(reply.startsWith('<xml><Encrypt>')))
  .then(() => app.process({}, 'x'))
  .catch((error) => console.log(isWxError(error), error instanceof WxSignatureError, error.code))
`

const commonJsProgram = `
import { session, WxError } from 'youchat'
import express = require('youchat/express')
import { type TextRequest, WxApi, WxApplication, WxTextResponse } from 'youchat/official'
import * as wecom from 'youchat/wecom'

declare module 'youchat' {
  interface SessionData {
    asked?: number
  }
}
class Shop extends WxApplication {
  override token = 't'
  override onText(req: TextRequest): WxTextResponse {
    // @ts-expect-error no such node
    req.Nothing
    return new WxTextResponse(req.Content.toUpperCase(), req)
  }
}
const app: WxApplication = new Shop().use(session()).on('event.subscribe', (_req, ctx) => {
  const asked: number | undefined = ctx.session.asked
  return String(asked)
})
app.on('event.CLICK', (req) => req.EventKey.trim())
const callback: unknown = express.expressCallback(app)
const api = new WxApi({ appId: 'wx1', appSecret: 's' })
const member: wecom.WxApplication = new wecom.WxApplication().on('event.change_contact.create_user', (req) => {
  const userid: string = req.UserID
  console.log(userid)
})
const isOurs = (error: unknown): error is WxError => error instanceof WxError
export { api, callback, isOurs, member }
`

describe('the packed package', { timeout: 60_000 }, () => {
  it('runs as an ES module', () => {
    const imports = `import { isWxError, WxSignatureError } from 'youchat'
      import { WxApplication } from 'youchat/official'
      import { signPush } from 'youchat/testing'`
    writeFileSync(join(folder, 'esm.mjs'), imports + program)
    expect(run(process.execPath, ['esm.mjs'], folder)).toBe('true\ntrue true missing_parameter\n')
  })

  it('runs as CommonJS', () => {
    const requires = `const { isWxError, WxSignatureError } = require('youchat')
      const { WxApplication } = require('youchat/official')
      const { signPush } = require('youchat/testing')`
    writeFileSync(join(folder, 'cjs.cjs'), requires + program)
    expect(run(process.execPath, ['cjs.cjs'], folder)).toBe('true\ntrue true missing_parameter\n')
  })

  it('brings every entry it names, and knows the errors of its other copy', () => {
    writeFileSync(
      join(folder, 'both.mjs'),
      `import { createRequire } from 'node:module'
       import manifest from 'youchat/package.json' with { type: 'json' }
       const require = createRequire(import.meta.url)
       for (const entry of Object.keys(manifest.exports)) {
         const name = entry.replace('.', 'youchat')
         if (name.endsWith('.json')) continue
         if (Object.keys(await import(name)).join() !== Object.keys(require(name)).filter((key) => key !== '__esModule').join()) {
           throw new Error(name)
         }
       }
       const other = await require('youchat/official').WxApplication.prototype.process.call(new (require('youchat/official').WxApplication)({ token: 't' }), {}, 'x').catch((error) => error)
       console.log((await import('youchat')).isWxError(other))`,
    )
    expect(run(process.execPath, ['--no-warnings', 'both.mjs'], folder)).toContain('true')
  })

  // The declarations of the CommonJS entries only point at those of the ES modules.
  it.each([
    ['typescript', 'node16'],
    ['typescript7', 'nodenext'],
  ])('has types for CommonJS, with %s and %s', (compiler, module) => {
    mkdirSync(join(folder, 'commonjs'), { recursive: true })
    writeFileSync(join(folder, 'commonjs/package.json'), '{ "type": "commonjs" }')
    writeFileSync(join(folder, 'commonjs/bot.ts'), commonJsProgram)
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--types', 'node']
    run(process.execPath, [join(root, `node_modules/${compiler}/bin/tsc`), ...options, 'commonjs/bot.ts'], folder)
  })

  for (const compiler of ['typescript', 'typescript7']) {
    it(`compiles the READMEs' programs with ${compiler}`, () => {
      const files = ['README.md', 'README.zh-CN.md'].flatMap((readme) => programsOf(readme))
      expect(files.length).toBeGreaterThan(8)
      const options = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--types',
        'node',
      ]
      run(process.execPath, [join(root, `node_modules/${compiler}/bin/tsc`), ...options, ...files], folder)
    })
  }
})

/** The `ts` blocks of a README as files; what a block takes for granted is declared in front of it. */
function programsOf(readme: string): string[] {
  const text = readFileSync(join(root, readme), 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], index) => {
    const imports =
      code.includes('WxApplication') && !code.includes('import ')
        ? `import { WxApplication } from 'youchat/official'\n`
        : ''
    const names = 'token appId appSecret aesKey encodingAesKey openid query xml method body'.split(' ')
    const missing = names.filter((name) => !new RegExp(`const ${name}\\b`).test(code))
    const given = missing.map((name) => `declare const ${name}: string\n`).join('')
    const file = `${readme}.${index}.ts`
    writeFileSync(join(folder, file), `${imports}${code}\n${given}export {}\n`)
    return file
  })
}
