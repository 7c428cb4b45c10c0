// Printed by tools/codegen from spec/wecom. Change the spec, then run `npm run codegen`.
import type { Endpoint } from '../../../client/endpoint.ts'
import { advancedFeatureEndpoints } from './advancedFeature.ts'
import { agentEndpoints } from './agent.ts'
import { appchatEndpoints } from './appchat.ts'
import { approvalEndpoints } from './approval.ts'
import { baseEndpoints } from './base.ts'
import { batchEndpoints } from './batch.ts'
import { calendarEndpoints } from './calendar.ts'
import { chatdataEndpoints } from './chatdata.ts'
import { checkinEndpoints } from './checkin.ts'
import { corpgroupEndpoints } from './corpgroup.ts'
import { departmentEndpoints } from './department.ts'
import { exmailEndpoints } from './exmail.ts'
import { exportEndpoints } from './export.ts'
import { externalContactWayEndpoints } from './externalContactWay.ts'
import { externalContactEndpoints } from './externalContact.ts'
import { externalGroupchatEndpoints } from './externalGroupchat.ts'
import { externalMessageEndpoints } from './externalMessage.ts'
import { externalMomentEndpoints } from './externalMoment.ts'
import { externalPayEndpoints } from './externalPay.ts'
import { externalProductEndpoints } from './externalProduct.ts'
import { externalStrategyEndpoints } from './externalStrategy.ts'
import { externalTagEndpoints } from './externalTag.ts'
import { externalTransferEndpoints } from './externalTransfer.ts'
import { healthEndpoints } from './health.ts'
import { hrEndpoints } from './hr.ts'
import { idconvertEndpoints } from './idconvert.ts'
import { invoiceEndpoints } from './invoice.ts'
import { journalEndpoints } from './journal.ts'
import { jssdkEndpoints } from './jssdk.ts'
import { kfEndpoints } from './kf.ts'
import { linkedcorpEndpoints } from './linkedcorp.ts'
import { livingEndpoints } from './living.ts'
import { mediaEndpoints } from './media.ts'
import { meetingControlEndpoints } from './meetingControl.ts'
import { meetingEnrollEndpoints } from './meetingEnroll.ts'
import { meetingPollEndpoints } from './meetingPoll.ts'
import { meetingRoomsEndpoints } from './meetingRooms.ts'
import { meetingWebinarEndpoints } from './meetingWebinar.ts'
import { meetingEndpoints } from './meeting.ts'
import { meetingroomEndpoints } from './meetingroom.ts'
import { menuEndpoints } from './menu.ts'
import { messageEndpoints } from './message.ts'
import { miniProgramEndpoints } from './miniProgram.ts'
import { msgauditEndpoints } from './msgaudit.ts'
import { oauthEndpoints } from './oauth.ts'
import { reportEndpoints } from './report.ts'
import { schoolEndpoints } from './school.ts'
import { securityEndpoints } from './security.ts'
import { tagEndpoints } from './tag.ts'
import { telephonyEndpoints } from './telephony.ts'
import { tokenEndpoints } from './token.ts'
import { userEndpoints } from './user.ts'
import { wedocFormEndpoints } from './wedocForm.ts'
import { wedocSmartsheetEndpoints } from './wedocSmartsheet.ts'
import { wedocEndpoints } from './wedoc.ts'
import { wedriveEndpoints } from './wedrive.ts'

/** All endpoints; built anew at each call. */
export function wecomEndpoints(): readonly Endpoint[] {
  return [
    ...advancedFeatureEndpoints(),
    ...agentEndpoints(),
    ...appchatEndpoints(),
    ...approvalEndpoints(),
    ...baseEndpoints(),
    ...batchEndpoints(),
    ...calendarEndpoints(),
    ...chatdataEndpoints(),
    ...checkinEndpoints(),
    ...corpgroupEndpoints(),
    ...departmentEndpoints(),
    ...exmailEndpoints(),
    ...exportEndpoints(),
    ...externalContactWayEndpoints(),
    ...externalContactEndpoints(),
    ...externalGroupchatEndpoints(),
    ...externalMessageEndpoints(),
    ...externalMomentEndpoints(),
    ...externalPayEndpoints(),
    ...externalProductEndpoints(),
    ...externalStrategyEndpoints(),
    ...externalTagEndpoints(),
    ...externalTransferEndpoints(),
    ...healthEndpoints(),
    ...hrEndpoints(),
    ...idconvertEndpoints(),
    ...invoiceEndpoints(),
    ...journalEndpoints(),
    ...jssdkEndpoints(),
    ...kfEndpoints(),
    ...linkedcorpEndpoints(),
    ...livingEndpoints(),
    ...mediaEndpoints(),
    ...meetingControlEndpoints(),
    ...meetingEnrollEndpoints(),
    ...meetingPollEndpoints(),
    ...meetingRoomsEndpoints(),
    ...meetingWebinarEndpoints(),
    ...meetingEndpoints(),
    ...meetingroomEndpoints(),
    ...menuEndpoints(),
    ...messageEndpoints(),
    ...miniProgramEndpoints(),
    ...msgauditEndpoints(),
    ...oauthEndpoints(),
    ...reportEndpoints(),
    ...schoolEndpoints(),
    ...securityEndpoints(),
    ...tagEndpoints(),
    ...telephonyEndpoints(),
    ...tokenEndpoints(),
    ...userEndpoints(),
    ...wedocFormEndpoints(),
    ...wedocSmartsheetEndpoints(),
    ...wedocEndpoints(),
    ...wedriveEndpoints(),
  ]
}
