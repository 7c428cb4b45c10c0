import type { ApiProduct } from '../../api/product.ts'
import { ApiRefusal } from '../../api/refusal.ts'
import { Spec } from '../../spec/spec.ts'
import { officialOperations, officialSchemas } from '../generated/spec.ts'
import type { ApiContext } from './endpoint.ts'
import { errmsgOf } from './errmsgs.ts'
import { newRid } from './rid.ts'

/** The codes that name what is missing; 41011 says that something is. */
const missingCodes: Readonly<Record<string, number>> = {
  ...{ appid: 41002, refresh_token: 41003, secret: 41004, appsecret: 41004, media_id: 41006, code: 41008 },
  ...{ openid: 41009, url: 41010, media: 41005 },
}

/** The manual of the Official Account. */
export const officialSpec: Spec = new Spec(officialOperations, officialSchemas)

/** What the API of the Official Account has for itself. */
export const officialProduct: ApiProduct<ApiContext> = {
  prefix: '',
  spec: officialSpec,
  codes: {
    ...{ unknownPath: 40066, tooLong: 45001, needsGet: 43001, needsPost: 43002, noBody: 44002, notJson: 47001 },
    ...{ type: 47001, value: 40097, noFile: 41005 },
    missing: (name) => missingCodes[name] ?? 41011,
  },
  alwaysSaysErrcode: false,
  errmsgOf,
  newId: newRid,
  // Web authorization puts a comma before it.
  writeErrmsg: ({ message }, rid, path) => `${message}${path.startsWith('/sns/') ? ',' : ''} rid: ${rid}`,
  checkToken,
  count: ({ path, dailyLimit, dailyErrcode, minuteLimit }, _query, { store }) => {
    const refused = store.quotas.use(path, dailyLimit, minuteLimit)
    if (refused !== null) throw new ApiRefusal(refused === 'minute' ? 45011 : (dailyErrcode ?? 45009))
  },
  secretsOf: ({ platform }) => [platform.account.appSecret],
  secretNames: [],
  checkConfig: (config, given, { platform }) => {
    const { appId, appSecret } = platform.account
    if (config === 'appId' && given !== appId) throw new ApiRefusal(40013)
    if (config === 'appSecret' && given !== appSecret) throw new ApiRefusal(40125)
  },
  sampleText: (name, { platform }) => {
    if (/openid$|^touser$/i.test(name)) return platform.people[0]?.openid ?? 'oSample00000000000000000000'
    return /appid$/i.test(name) ? platform.account.appId : undefined
  },
}

/** Whether the access token of a call works. @throws ApiRefusal 41001, 40014, 40001, 42001 */
function checkToken(query: URLSearchParams, { store }: ApiContext): void {
  const token = query.get('access_token')
  if (token === null || token === '') throw new ApiRefusal(41001)
  if (!/^[\w-]{1,512}$/.test(token)) throw new ApiRefusal(40014)
  const state = store.tokens.check(token)
  if (state !== 'valid') throw new ApiRefusal(state === 'expired' ? 42001 : 40001)
}
