// Printed by tools/codegen from spec/official-account. Change the spec, then run `npm run codegen`.
import type { Endpoint } from '../../../client/endpoint.ts'
import { aiEndpoints } from './ai.ts'
import { autoreplyEndpoints } from './autoreply.ts'
import { baseEndpoints } from './base.ts'
import { blacklistEndpoints } from './blacklist.ts'
import { cardSubmerchantEndpoints } from './cardSubmerchant.ts'
import { cardEndpoints } from './card.ts'
import { commentEndpoints } from './comment.ts'
import { customerServiceEndpoints } from './customerService.ts'
import { datacubeEndpoints } from './datacube.ts'
import { draftEndpoints } from './draft.ts'
import { freepublishEndpoints } from './freepublish.ts'
import { giftCardEndpoints } from './giftCard.ts'
import { groupEndpoints } from './group.ts'
import { guideEndpoints } from './guide.ts'
import { imageEndpoints } from './image.ts'
import { invoiceEndpoints } from './invoice.ts'
import { jssdkEndpoints } from './jssdk.ts'
import { materialEndpoints } from './material.ts'
import { mediaEndpoints } from './media.ts'
import { memberCardEndpoints } from './memberCard.ts'
import { menuEndpoints } from './menu.ts'
import { messageCustomEndpoints } from './messageCustom.ts'
import { messageMassEndpoints } from './messageMass.ts'
import { messageSubscribeEndpoints } from './messageSubscribe.ts'
import { messageTemplateEndpoints } from './messageTemplate.ts'
import { oauthEndpoints } from './oauth.ts'
import { ocrEndpoints } from './ocr.ts'
import { openapiEndpoints } from './openapi.ts'
import { poiEndpoints } from './poi.ts'
import { publisherEndpoints } from './publisher.ts'
import { qrcodeEndpoints } from './qrcode.ts'
import { semanticEndpoints } from './semantic.ts'
import { shorturlEndpoints } from './shorturl.ts'
import { tagEndpoints } from './tag.ts'
import { tokenEndpoints } from './token.ts'
import { userEndpoints } from './user.ts'

/** All endpoints; built anew at each call. */
export function officialEndpoints(): readonly Endpoint[] {
  return [
    ...aiEndpoints(),
    ...autoreplyEndpoints(),
    ...baseEndpoints(),
    ...blacklistEndpoints(),
    ...cardSubmerchantEndpoints(),
    ...cardEndpoints(),
    ...commentEndpoints(),
    ...customerServiceEndpoints(),
    ...datacubeEndpoints(),
    ...draftEndpoints(),
    ...freepublishEndpoints(),
    ...giftCardEndpoints(),
    ...groupEndpoints(),
    ...guideEndpoints(),
    ...imageEndpoints(),
    ...invoiceEndpoints(),
    ...jssdkEndpoints(),
    ...materialEndpoints(),
    ...mediaEndpoints(),
    ...memberCardEndpoints(),
    ...menuEndpoints(),
    ...messageCustomEndpoints(),
    ...messageMassEndpoints(),
    ...messageSubscribeEndpoints(),
    ...messageTemplateEndpoints(),
    ...oauthEndpoints(),
    ...ocrEndpoints(),
    ...openapiEndpoints(),
    ...poiEndpoints(),
    ...publisherEndpoints(),
    ...qrcodeEndpoints(),
    ...semanticEndpoints(),
    ...shorturlEndpoints(),
    ...tagEndpoints(),
    ...tokenEndpoints(),
    ...userEndpoints(),
  ]
}
