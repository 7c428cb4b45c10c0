/** What both programs do alike: say how they are started, and end in good order. */
import { parseArgs } from 'node:util'

const help = `node --import tsx web.ts [--work]   takes deliveries, and puts each push on the queue / 接收推送并写入队列
  --work                            runs the handlers in this process, too / 同时在本进程执行处理函数
node --import tsx worker.ts         runs the handlers; start as many as you like / 执行处理函数，可启动任意多个

Environment / 环境变量                                            used by / 使用者   default / 默认值
  PORT               where it listens / 监听端口                  web              3000
  REDIS_URL          the queue and the store / 队列与存储         web, worker      redis://127.0.0.1:6379
  WECHAT_TOKEN       token of the callback / 回调令牌             web, worker      test-token
  WECHAT_APP_ID      appid of the account / 公众号 appid          web, worker      wx0000000000000001
  WECHAT_APP_SECRET  sends late answers / 用于补发回复            web, worker      test-secret
  WECHAT_API_URL     another API, such as the simulator's /
                     接口地址，如模拟器的地址                     worker           https://api.weixin.qq.com
  THINK_MS           how long it thinks, in milliseconds /
                     思考时长，单位毫秒                           worker           8000`

/** Reads the command line; with `--help` it says how to start, and ends. */
export function readOptions(): { readonly work: boolean } {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, work: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    process.exit()
  }
  return { work: values.work }
}

/** On Ctrl-C or SIGTERM lets `end` finish what has begun; on another one a second later ends at once. */
export function endWith(end: () => Promise<void>): void {
  let begunAt: number | undefined
  const begin = () => {
    if (begunAt === undefined) {
      begunAt = Date.now()
      console.log('Ending what has begun; Ctrl-C again ends at once. 正在完成手头的任务，再按一次 Ctrl-C 立即退出。')
      void end().then(() => process.exit())
      // One Ctrl-C may arrive twice: from the terminal, and from the program that started this one.
    } else if (Date.now() - begunAt > 1000) process.exit(1)
  }
  process.on('SIGINT', begin)
  process.on('SIGTERM', begin)
}
