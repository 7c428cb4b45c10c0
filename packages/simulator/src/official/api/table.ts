import { authorizeEndpoints } from './authorize.ts'
import { blacklistEndpoints } from './blacklist.ts'
import { customerServiceEndpoints } from './customer-service.ts'
import { customerSessionEndpoints } from './customer-session.ts'
import { draftEndpoints } from './draft.ts'
import type { Endpoint } from './endpoint.ts'
import { freepublishEndpoints } from './freepublish.ts'
import { groupEndpoints } from './group.ts'
import { jssdkEndpoints } from './jssdk.ts'
import { materialEndpoints } from './material.ts'
import { mediaEndpoints } from './media.ts'
import { menuEndpoints } from './menu.ts'
import { customMessageEndpoints } from './message-custom.ts'
import { massEndpoints } from './message-mass.ts'
import { subscribeMessageEndpoints } from './message-subscribe.ts'
import { templateEndpoints } from './message-template.ts'
import { oauthEndpoints } from './oauth.ts'
import { openapiEndpoints } from './openapi.ts'
import { qrcodeEndpoints } from './qrcode.ts'
import { retiredEndpoints } from './retired.ts'
import { shortenEndpoints } from './shorten.ts'
import { tagEndpoints } from './tag.ts'
import { tokenEndpoints } from './token.ts'
import { userEndpoints } from './user.ts'

/** Every endpoint the simulator works for, chapter by chapter; of the others it has samples. */
export const officialEndpoints: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...openapiEndpoints,
  ...customMessageEndpoints,
  ...templateEndpoints,
  ...subscribeMessageEndpoints,
  ...massEndpoints,
  ...userEndpoints,
  ...tagEndpoints,
  ...blacklistEndpoints,
  ...groupEndpoints,
  ...menuEndpoints,
  ...mediaEndpoints,
  ...materialEndpoints,
  ...draftEndpoints,
  ...freepublishEndpoints,
  ...qrcodeEndpoints,
  ...shortenEndpoints,
  ...authorizeEndpoints,
  ...oauthEndpoints,
  ...jssdkEndpoints,
  ...customerServiceEndpoints,
  ...customerSessionEndpoints,
  ...retiredEndpoints,
]
