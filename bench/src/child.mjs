// A child process that answers one message with one message; each contestant lives in its own.
import { fork } from 'node:child_process'

export function startChild(file, args, { timeoutMs = 60_000, execArgv = [] } = {}) {
  const child = fork(new URL(file, import.meta.url), args, { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4000)
  })
  let waiting
  const settle = (how, value) => {
    const one = waiting
    waiting = undefined
    one?.[how](value)
  }
  child.on('message', (message) => {
    if (message.failed === undefined) settle('resolve', message)
    else settle('reject', new Error(message.failed))
  })
  child.on('exit', (code) => settle('reject', new Error(errors.trim().split('\n').at(-1) || `ended with ${code}`)))
  const next = () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
        settle('reject', new Error(`no answer in ${timeoutMs / 1000} s`))
      }, timeoutMs)
      const done = (call) => (value) => {
        clearTimeout(timer)
        call(value)
      }
      waiting = { resolve: done(resolve), reject: done(reject) }
    })
  return {
    ready: next(),
    ask(message) {
      const answer = next()
      if (child.connected) child.send(message)
      else settle('reject', new Error('the process has ended'))
      return answer
    },
    stop() {
      if (child.connected) child.disconnect()
      child.kill()
    },
  }
}

/** The other side: makes the answerer, says it is ready, answers. What it throws becomes the row's reason. */
export async function answerParent(prepare) {
  const fail = (error) => process.send({ failed: String(error?.message ?? error).split('\n')[0] })
  try {
    const answer = await prepare()
    process.on('message', (message) => Promise.resolve(answer(message)).then((value) => process.send(value), fail))
    process.send({ ready: true })
  } catch (error) {
    fail(error)
  }
}
