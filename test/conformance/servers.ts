import type { Serve } from './server.ts'
import { coWechat } from './servers/co-wechat.ts'
import { nodeEasyWechat } from './servers/node-easywechat.ts'
import { wechat } from './servers/wechat.ts'
import { wecomCrypto } from './servers/wecom-crypto.ts'

/** A callback server built on the libraries of others, and where they differ. */
export interface LibraryServer {
  readonly name: string
  readonly serve: Serve
  /** Whether it reads the plain half of a compatible push when it has no key. */
  readonly readsPlainHalf: boolean
  /** Whether it looks at the signature of the check and of plain pushes. */
  readonly checksSignature: boolean
  /** Whether it looks at the appid inside an encrypted push. */
  readonly checksAppId: boolean
  /** Whether it writes `CreateTime` in milliseconds, which the platform does not mind. */
  readonly repliesInMs: boolean
}

const family = { readsPlainHalf: false, checksSignature: true, checksAppId: false, repliesInMs: true }
const exact = { readsPlainHalf: true, checksSignature: true, checksAppId: true, repliesInMs: false }

export const servers: readonly LibraryServer[] = [
  { ...family, name: 'co-wechat in Koa', serve: coWechat },
  { ...family, name: 'wechat in Express', serve: wechat },
  { ...exact, name: 'node-easywechat', serve: nodeEasyWechat, checksSignature: false },
  { ...exact, name: '@wecom/crypto with fast-xml-parser', serve: wecomCrypto },
]
