import { answerParent } from './child.mjs'
import { contestants } from './contestants.mjs'
import { account, makePushes, wrongReply } from './pushes.mjs'

const [, , name, mode] = process.argv

await answerParent(async () => {
  const encrypted = mode === 'encrypted'
  const contestant = contestants.find((one) => one.name === name)
  const run = await contestant.process(encrypted ? account : { token: account.token })
  const pushes = makePushes({ encrypted })
  for (const push of pushes) {
    const wrong = wrongReply(push, await run(push.query, push.body), encrypted)
    if (wrong) throw new Error(wrong)
  }
  return ({ batchMs }) => batch(run, pushes, batchMs)
})

let at = 0

/** Pushes for about `batchMs`; what each took, by the clock and in processor time. */
async function batch(run, pushes, batchMs) {
  const cpu = process.cpuUsage()
  const start = process.hrtime.bigint()
  const limit = start + BigInt(batchMs * 1e6)
  let count = 0
  let end = start
  while (end < limit) {
    for (let i = 0; i < 20; i++) {
      const push = pushes[at]
      at = at + 1 === pushes.length ? 0 : at + 1
      const reply = run(push.query, push.body)
      // The floor needs no promise, and is not made to wait for one.
      if (typeof reply !== 'string') await reply
    }
    count += 20
    end = process.hrtime.bigint()
  }
  const { user, system } = process.cpuUsage(cpu)
  return { wallUs: Number(end - start) / 1000 / count, cpuUs: (user + system) / count }
}
