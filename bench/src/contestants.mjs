// Who is measured: each makes `(query, body) => reply` for an account, echoing the text of the push, and a server.
// All are loaded only where they run, in a process of their own.
import { createServer } from 'node:http'
import { encryptedFloor, plainFloor } from './floor.mjs'
import { floorServer, floorServerInTurns } from './floor-server.mjs'
import { assembled, assembledServer } from './peers/assembled.mjs'
import { coWechat, coWechatServer } from './peers/co-wechat.mjs'
import { easyWechat, easyWechatServer } from './peers/node-easywechat.mjs'
import { wechat, wechatServer } from './peers/wechat.mjs'

const official = new URL('../../packages/youchat/dist/esm/official/index.js', import.meta.url)
const nodeAdapter = new URL('../../packages/youchat/dist/esm/adapters/node.js', import.meta.url)

const floor = (account) => (account.encodingAesKey ? encryptedFloor : plainFloor)(account, (push) => push.Content)

/** The same pushes come again and again here; each shall be taken for a new one, with all that this costs. */
async function youchatApp(account, options) {
  const { WxApplication } = await import(official)
  let count = 0
  return new WxApplication({ ...account, pushKey: () => `push ${count++}`, ...options }).on(
    'text',
    (req) => req.Content,
  )
}

/** The floor comes first: all others are compared with it. */
export const contestants = [
  { name: 'floor', package: '', process: floor, server: (account) => floorServer(floor(account)) },
  { name: 'floor in turns', package: '', server: (account) => floorServerInTurns(floor(account)) },
  {
    name: 'youchat',
    package: '',
    async process(account) {
      const app = await youchatApp(account)
      return (query, body) => app.process(query, body)
    },
    async server(account) {
      const { nodeCallback } = await import(nodeAdapter)
      return createServer(nodeCallback(await youchatApp(account)))
    },
  },
  {
    name: 'youchat without the broker',
    package: '',
    async process(account) {
      const app = await youchatApp(account, { deliveries: 1 })
      return (query, body) => app.process(query, body)
    },
  },
  { name: '@wecom/crypto + fast-xml-parser', package: '@wecom/crypto', process: assembled, server: assembledServer },
  { name: 'co-wechat', package: 'co-wechat', process: coWechat, server: coWechatServer },
  { name: 'node-easywechat', package: 'node-easywechat', process: easyWechat, server: easyWechatServer },
  { name: 'wechat', package: 'wechat', process: wechat, server: wechatServer },
]

/** How each is served over HTTP, and what else must be known to read its row. */
export const remarks = {
  floor: 'hand-written, on node:http, reading the body by its events as is usual',
  'floor in turns':
    'the same over HTTP, but reading the body as nodeCallback does: one turn of the event loop later, at once; no target, shown because most of what youchat gains over the floor is that',
  youchat: '`app.process`; `nodeCallback` on node:http',
  'youchat without the broker': 'with `deliveries: 1`: nothing is kept of a push that was answered',
  '@wecom/crypto + fast-xml-parser': 'assembled by hand from the two, on node:http',
  'co-wechat': 'its middleware, on Koa',
  'node-easywechat':
    'an application per push, as its decrypting handlers pile up otherwise; plaintext pushes are not verified; on node:http',
  wechat: 'its middleware, on Express',
}
