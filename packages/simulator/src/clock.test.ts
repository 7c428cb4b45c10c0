import { expect, onTestFinished, test } from 'vitest'
import { Clock, type ClockKind } from './clock.ts'

function startClock(kind: ClockKind): Clock {
  const clock = new Clock(kind)
  onTestFinished(() => clock.close())
  return clock
}

test('a manual clock stands still until it is moved', async () => {
  const clock = startClock('manual')
  const before = clock.now()
  await new Promise((resolve) => setImmediate(resolve))
  expect(clock.now()).toBe(before)
  await clock.advance(1500)
  expect(clock.now()).toBe(before + 1500)
})

test.each<ClockKind>(['manual', 'real'])(
  'timers of a %s clock fire in their order, each at its own time',
  async (kind) => {
    const clock = startClock(kind)
    const start = clock.now()
    const fired: [string, number][] = []
    const note = (name: string) => () => {
      fired.push([name, Math.round((clock.now() - start) / 1000)])
    }
    clock.setTimer(30_000, note('late'))
    clock.setTimer(10_000, note('early'))
    clock.setTimer(10_000, note('early too'))
    clock.setTimer(90_000, note('never'))
    await clock.advance(60_000)
    expect(fired).toEqual([
      ['early', 10],
      ['early too', 10],
      ['late', 30],
    ])
  },
)

test('what a timer sets off has begun before the next one', async () => {
  const clock = startClock('manual')
  const start = clock.now()
  const fired: number[] = []
  const again = (): void => {
    fired.push(clock.now() - start)
    void Promise.resolve().then(() => clock.setTimer(5000, again))
  }
  clock.setTimer(5000, again)
  await clock.advance(15_000)
  expect(fired).toEqual([5000, 10_000, 15_000])
})

test('a cancelled timer does not fire', async () => {
  const clock = startClock('manual')
  let fired = false
  const cancel = clock.setTimer(10, () => {
    fired = true
  })
  cancel()
  await clock.advance(20)
  expect(fired).toBe(false)
})

test('moves asked for at once follow each other', async () => {
  const clock = startClock('manual')
  const start = clock.now()
  await Promise.all([clock.advance(1000), clock.advance(1000)])
  expect(clock.now()).toBe(start + 2000)
})

test('time does not move on before held work has ended', async () => {
  const clock = startClock('manual')
  const order: string[] = []
  clock.hold(
    new Promise<void>((resolve) => {
      setImmediate(() => {
        order.push('work')
        resolve()
      })
    }),
  )
  clock.setTimer(10, () => order.push('timer'))
  await clock.advance(10)
  expect(order).toEqual(['work', 'timer'])
})

test('held work that never ends does not stop time', async () => {
  const clock = startClock('manual')
  let fired = false
  clock.hold(new Promise(() => {}))
  clock.setTimer(10, () => {
    fired = true
  })
  await clock.advance(10)
  expect(fired).toBe(true)
})

test('timers of a real clock fire by themselves', async () => {
  const clock = startClock('real')
  await new Promise<void>((resolve) => clock.setTimer(1, resolve))
})

test('a real clock that was moved keeps running from there', async () => {
  const clock = startClock('real')
  const before = clock.now()
  await clock.advance(3_600_000)
  expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000)
  expect(clock.now() - before).toBeLessThan(3_610_000)
})
