import { answerParent } from './child.mjs'
import { contestants } from './contestants.mjs'
import { account } from './pushes.mjs'

const [, , name, mode] = process.argv

await answerParent(async () => {
  const contestant = contestants.find((one) => one.name === name)
  const server = await contestant.server(mode === 'encrypted' ? account : { token: account.token })
  server.keepAliveTimeout = 120_000
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (message) => {
    if (message === 'port') return { port: server.address().port }
    const { user, system } = process.cpuUsage()
    return { cpuUs: user + system }
  }
})
