import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { officialEndpoints } from './table.ts'

test('one path is one endpoint', () => {
  const paths = officialEndpoints.map(({ path }) => path)
  expect(paths).toHaveLength(new Set(paths).size)
})

test('the README lists exactly the endpoints there are', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
  const list = readme.slice(readme.indexOf('**Its API**'), readme.indexOf('Of note:'))
  const listed = [...list.matchAll(/`(\/[^`]+)`/g)].map((found) => found[1])
  expect([...listed].sort()).toEqual(officialEndpoints.map(({ path }) => path).sort())
})
