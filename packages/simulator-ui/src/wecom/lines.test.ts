import { expect, it } from 'vitest'
import { type Lines, noLines, withNews, withRead } from './lines.ts'

interface Line {
  readonly id: string
  readonly text: string
}

const line = (id: string, text = ''): Line => ({ id, text })

it('lets a line that changed stand where it stood', () => {
  const read = withRead<Line>(noLines, 'k', [line('1', 'a'), line('2', 'b')])
  const changed = withNews(withNews(read, 'k', line('1', 'grown')), 'k', line('3'))
  expect(changed.read.k).toEqual([line('1', 'grown'), line('2', 'b'), line('3')])
})

it('keeps what came while an older chat was on its way', () => {
  const early = withNews<Line>(withNews<Line>(noLines, 'k', line('1', 'newer')), 'k', line('2'))
  expect(early.read).toEqual({})
  const both: Lines<Line> = withRead(early, 'k', [line('0'), line('1', 'older')])
  expect(both).toEqual({ read: { k: [line('0'), line('1', 'newer'), line('2')] }, early: {} })
})
