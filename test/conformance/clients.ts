import type { Connect } from './client.ts'
import { coWechatApi } from './clients/co-wechat-api.ts'
import { nodeEasyWechat } from './clients/node-easywechat.ts'
import { wechatApi } from './clients/wechat-api.ts'

/** The client libraries of others that run their everyday flows against the simulator. */
export const clients: readonly (readonly [name: string, connect: Connect])[] = [
  ['co-wechat-api', coWechatApi],
  ['wechat-api', wechatApi],
  ['node-easywechat', nodeEasyWechat],
]
