import { ApiRefusal } from '../../api/refusal.ts'
import type { Endpoint } from './endpoint.ts'
import { byteLength, optionalInteger, optionalText, text } from './fields.ts'

const maxBytes = 4096
const maxSeconds = 30 * 24 * 3600

/** Chapter “short keys”. */
export const shortenEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/shorten/gen',
    handle: ({ body }, { store }) => {
      const data = text(body, 'long_data', 41011)
      if (byteLength(data) > maxBytes) throw new ApiRefusal(9410010)
      const seconds = optionalInteger(body, 'expire_seconds') ?? maxSeconds
      if (seconds < 1 || seconds > maxSeconds) throw new ApiRefusal(9410011)
      return { errcode: 0, errmsg: 'ok', short_key: store.shortLinks.add(data, seconds) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/shorten/fetch',
    handle: ({ body }, { store, clock }) => {
      const link = store.shortLinks.get(optionalText(body, 'short_key'))
      if (link === undefined) throw new ApiRefusal(9410012)
      return {
        ...{ errcode: 0, errmsg: 'ok', long_data: link.data, create_time: Math.floor(link.createdAt / 1000) },
        expire_seconds: Math.floor((link.expiresAt - clock.now()) / 1000),
      }
    },
  },
]
