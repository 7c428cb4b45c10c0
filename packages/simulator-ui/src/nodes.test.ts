import { expect, it } from 'vitest'
import { articlesOf, textAt } from './nodes.ts'

it('reads the first path that holds something', () => {
  expect(textAt({ Image: { MediaId: 'm' } }, 'PicUrl', 'Image.MediaId')).toBe('m')
  expect(textAt({ Location_X: 23.1 }, 'Location_X')).toBe('23.1')
  expect(textAt({ Content: { a: 1 } }, 'Content', 'Content.b.c')).toBe('')
})

it('finds one article, several, and none', () => {
  expect(articlesOf({ Articles: { item: { Title: 'a' } } })).toEqual([{ Title: 'a' }])
  expect(articlesOf({ Articles: { item: [{ Title: 'a' }, { Title: 'b' }] } })).toHaveLength(2)
  expect(articlesOf({ Articles: [{ Title: 'a' }] })).toHaveLength(1)
  expect(articlesOf({ news: { articles: [{ title: 'a' }] } })).toEqual([{ title: 'a' }])
  expect(articlesOf({})).toEqual([])
})
