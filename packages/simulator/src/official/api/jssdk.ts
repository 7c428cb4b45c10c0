import { ApiRefusal } from '../../api/refusal.ts'
import type { Endpoint } from './endpoint.ts'
import { ok } from './endpoint.ts'

/** Chapter “JS-SDK”: the tickets pages and cards are signed with. */
export const jssdkEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/ticket/getticket',
    secretFields: ['ticket'],
    handle: ({ query }, { store }) => {
      const type = query.get('type')
      if (type !== 'jsapi' && type !== 'wx_card') throw new ApiRefusal(40097)
      return { ...ok, ...store.tickets.get(type) }
    },
  },
]
