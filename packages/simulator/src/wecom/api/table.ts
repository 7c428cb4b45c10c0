import { agentEndpoints } from './agent.ts'
import { appchatEndpoints } from './appchat.ts'
import { authorizeEndpoints } from './authorize.ts'
import { batchEndpoints } from './batch.ts'
import { cardUpdateEndpoints } from './card-update.ts'
import type { WecomEndpoint } from './context.ts'
import { departmentEndpoints } from './department.ts'
import { kfEndpoints } from './kf.ts'
import { kfAccountEndpoints } from './kf-account.ts'
import { kfMessageEndpoints } from './kf-message.ts'
import { kfStateEndpoints } from './kf-state.ts'
import { mediaEndpoints } from './media.ts'
import { menuEndpoints } from './menu.ts'
import { messageEndpoints } from './message.ts'
import { oauthEndpoints } from './oauth.ts'
import { openUseridEndpoints } from './open-userid.ts'
import { tagEndpoints } from './tag.ts'
import { ticketEndpoints } from './tickets.ts'
import { tokenEndpoints } from './token.ts'
import { userEndpoints } from './user.ts'
import { webhookEndpoints } from './webhook.ts'

/** Every endpoint the simulator works for, chapter by chapter; of the others it has samples. */
export const wecomEndpoints: readonly WecomEndpoint[] = [
  ...tokenEndpoints,
  ...userEndpoints,
  ...departmentEndpoints,
  ...tagEndpoints,
  ...batchEndpoints,
  ...openUseridEndpoints,
  ...messageEndpoints,
  ...cardUpdateEndpoints,
  ...mediaEndpoints,
  ...menuEndpoints,
  ...agentEndpoints,
  ...webhookEndpoints,
  ...ticketEndpoints,
  ...oauthEndpoints,
  ...authorizeEndpoints,
  ...appchatEndpoints,
  ...kfMessageEndpoints,
  ...kfStateEndpoints,
  ...kfAccountEndpoints,
  ...kfEndpoints,
]
