import { expect, it } from 'vitest'
import { textcardLines } from './textcard.ts'

it('keeps other markup as text', () => {
  expect(textcardLines('<script>x</script><div onclick="y">z</div>')).toEqual([
    { text: '<script>x</script><div onclick="y">z</div>', tone: 'normal' },
  ])
})

it('reads lines and their tones', () => {
  const source = '<div class="gray">26 Sep</div> <div class="normal">Won &lt;a&gt;</div><div class=\\"highlight\\">?'
  expect(textcardLines('<div class="gray">26 Sep</div> <div>Won <b>&lt;a&gt;</b></div>plain<br>more')).toEqual([
    { text: '26 Sep', tone: 'gray' },
    { text: 'Won <b><a></b>', tone: 'normal' },
    { text: 'plain', tone: 'normal' },
    { text: 'more', tone: 'normal' },
  ])
  expect(textcardLines(source).at(-1)?.tone).toBe('normal')
  expect(textcardLines('')).toEqual([])
})
