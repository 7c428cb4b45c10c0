import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { call } from '../test/http.ts'
import { startSim } from '../test/start.ts'

async function buildPage(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'youchat-page-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, 'ui', 'assets'), { recursive: true })
  await writeFile(join(root, 'secret.txt'), 'secret')
  await writeFile(join(root, 'ui', '.env.txt'), 'secret')
  await writeFile(join(root, 'ui', 'index.html'), '<title>page</title>')
  await writeFile(join(root, 'ui', 'assets', 'main-a1b2.js'), 'let a')
  return join(root, 'ui')
}

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//secret.txt',
  '/.env.txt',
  '/assets/',
  '/none.js',
  '/index.html%00.js',
])('%s leads nowhere', async (path) => {
  const sim = await startSim({ uiDir: await buildPage() })
  const answer = await call('GET', `${sim.url}${path}`)
  expect(answer.status).toBe(404)
  expect(answer.text).not.toContain('secret.txt"')
  expect(answer.text).not.toBe('secret')
})

test('the page and its assets are served with their types', async () => {
  const sim = await startSim({ uiDir: await buildPage() })
  const page = await call('GET', `${sim.url}/`)
  expect(page).toMatchObject({ status: 200, text: '<title>page</title>' })
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
  const asset = await call('GET', `${sim.url}/assets/main-a1b2.js`)
  expect(asset.text).toBe('let a')
  expect(asset.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' })
  expect(asset.headers['cache-control']).toContain('immutable')
})

test('a page that is not built says so in both languages', async () => {
  const sim = await startSim({ uiDir: '/nowhere' })
  const answer = await call('GET', `${sim.url}/`)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('npm run build')
  expect(answer.text).toContain('请在仓库中运行')
})
