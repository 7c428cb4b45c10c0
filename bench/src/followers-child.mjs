// Streams all followers and reports the heap, after a collection, at each tenth of the way.
import { WxApi } from 'youchat/official'

const [baseUrl, total] = process.argv.slice(2)
const api = new WxApi({ appId: 'wx1', appSecret: 'secret', baseUrl })
const heaps = []
let count = 0
let last = ''
const start = performance.now()
for await (const openid of api.followers()) {
  if (openid <= last) throw new Error(`${openid} came after ${last}`)
  last = openid
  if (++count % (Number(total) / 10) === 0) {
    globalThis.gc()
    heaps.push(process.memoryUsage().heapUsed)
  }
}
process.send({ count, heaps, ms: performance.now() - start })
