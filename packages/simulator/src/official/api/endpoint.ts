import type { ApiEndpoint, BaseContext } from '../../api/endpoint.ts'
import type { CallRecord } from '../../protocol.ts'
import type { OfficialPlatform } from '../platform.ts'
import type { OfficialStore } from '../store/store.ts'

export { type ApiAnswer, type ApiCall, maxUploadBytes, ok, RawAnswer } from '../../api/endpoint.ts'

/** What the endpoints of the Official Account work on. */
export interface ApiContext extends BaseContext {
  readonly platform: OfficialPlatform
  readonly store: OfficialStore
  /** The endpoint with this path. */
  readonly endpoint: (path: string) => Endpoint | undefined
  /** The refused call with this request id, while its record is kept. */
  readonly findCall: (rid: string) => CallRecord | undefined
}

/** One endpoint of the Official Account. */
export type Endpoint = ApiEndpoint<ApiContext>
