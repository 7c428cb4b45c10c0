import { randomBytes } from 'node:crypto'
import type { ApiProduct, CommonCodes } from '../../api/product.ts'
import { ApiRefusal } from '../../api/refusal.ts'
import { Spec } from '../../spec/spec.ts'
import { wecomOperations, wecomSchemas } from '../generated/spec.ts'
import type { WecomContext } from './context.ts'
import { errmsgOf } from './errmsgs.ts'

/** Calls of one endpoint. Source: path/90312 of the WeCom manual. */
const perMinute = 10_000
const perHour = 150_000

/** The codes that name what is missing; 40063 says that something is. */
const missingCodes: Readonly<Record<string, number>> = {
  ...{ corpid: 41002, corpsecret: 41004, media_id: 41006, code: 41008, userid: 41009, url: 41010, agentid: 41011 },
  ...{ title: 41016, tagid: 41017, department: 41019, description: 41033, media: 44001 },
}

const codes: CommonCodes = {
  ...{ unknownPath: 48002, tooLong: 45001, needsGet: 43001, needsPost: 43002, noBody: 44002, notJson: 40063 },
  ...{ type: 40058, value: 40058, noFile: 44001 },
  missing: (name) => missingCodes[name] ?? 40063,
}

/** The manual of WeCom. */
export const wecomSpec: Spec = new Spec(wecomOperations, wecomSchemas)

/** What the API of WeCom has for itself. */
export const wecomProduct: ApiProduct<WecomContext> = {
  prefix: '/wecom',
  spec: wecomSpec,
  codes,
  notJsonText: `${errmsgOf(codes.notJson)}. Warning: wrong json format.`,
  alwaysSaysErrcode: true,
  errmsgOf,
  newId: (now) => `${Math.floor(now / 1000)}_${1 + (randomBytes(1)[0] ?? 0)}_${randomBytes(16).toString('hex')}`,
  writeErrmsg: ({ errcode, message }, id) =>
    `${message}, hint: [${id}], from ip: 127.0.0.1, more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`,
  checkToken,
  count: ({ path, dailyLimit }, query, { store }) => {
    const { days, hours, minutes, robots } = store
    // The key of a robot stands for a token.
    const key = path.startsWith('/cgi-bin/webhook/') ? (query.get('key') ?? '') : undefined
    if (key !== undefined && robots.get(key) === undefined) throw new ApiRefusal(93000)
    if (path === '/cgi-bin/webhook/send' && !robots.use(key ?? '')) throw new ApiRefusal(45009)
    const fits = hours.getUsed(path) < perHour && (dailyLimit === undefined || days.getUsed(path) < dailyLimit)
    if (!fits || !minutes.use(path, perMinute)) throw new ApiRefusal(45009)
    hours.use(path, perHour)
    if (dailyLimit !== undefined) days.use(path, dailyLimit)
  },
  secretsOf: ({ platform: { console } }) => [...console.agents.map(({ secret }) => secret), console.corp.contactSecret],
  secretNames: ['corpsecret', 'key', 'user_ticket'],
  checkConfig: (config, given, { platform }) => {
    if (config === 'corpId' && given !== platform.console.corp.corpId) throw new ApiRefusal(40013)
  },
  sampleText: (name, { platform }) => {
    if (/userid$|^touser$/i.test(name)) return platform.store.members.list()[0]?.userid ?? 'sample'
    return /corpid$/i.test(name) ? platform.console.corp.corpId : undefined
  },
}

/** Whether the access token of a call works. @throws ApiRefusal 41001, 40014, 42001 */
function checkToken(query: URLSearchParams, { store }: WecomContext): void {
  const token = query.get('access_token')
  if (token === null || token === '') throw new ApiRefusal(41001)
  const owner = store.tokens.getOwner(token)
  if (owner === 'unknown') throw new ApiRefusal(40014)
  if (owner === 'expired') throw new ApiRefusal(42001)
}
