// Printed by tools/codegen from spec/wecom. Change the spec, then run `npm run codegen`.
import type { CallOptions } from '../../../client/call.ts'
import type { Download } from '../../../client/download.ts'
import type { ApiResult, NoParams } from './common.ts'
import type {
  AdvancedFeatureGetApplyIdListParams,
  AdvancedFeatureGetApplyIdListResult,
  AdvancedFeatureGetApprovalInfoParams,
  AdvancedFeatureGetApprovalInfoResult,
  AdvancedFeatureSetApprovalDetailParams,
} from './advancedFeature.ts'
import type {
  AgentBatchSetWorkbenchDataParams,
  AgentGetAdminListResult,
  AgentGetParams,
  AgentGetPermissionsResult,
  AgentGetResult,
  AgentGetWorkbenchTemplateParams,
  AgentGetWorkbenchTemplateResult,
  AgentListResult,
  AgentMigrateToCustomizedAppParams,
  AgentSetParams,
  AgentSetScopeParams,
  AgentSetScopeResult,
  AgentSetWorkbenchDataParams,
  AgentSetWorkbenchTemplateParams,
} from './agent.ts'
import type {
  AppchatCreateParams,
  AppchatCreateResult,
  AppchatGetParams,
  AppchatGetResult,
  AppchatSendParams,
  AppchatUpdateParams,
} from './appchat.ts'
import type {
  CorpGetapprovaldataParams,
  CorpGetapprovaldataResult,
  CorpGetopenapprovaldataParams,
  CorpGetopenapprovaldataResult,
  OaApplyeventParams,
  OaApplyeventResult,
  OaApprovalCopytemplateParams,
  OaApprovalCopytemplateResult,
  OaApprovalCreateTemplateParams,
  OaApprovalCreateTemplateResult,
  OaApprovalUpdateTemplateParams,
  OaGetapprovaldetailParams,
  OaGetapprovaldetailResult,
  OaGetapprovalinfoParams,
  OaGetapprovalinfoResult,
  OaGettemplatedetailParams,
  OaGettemplatedetailResult,
  OaVacationGetcorpconfResult,
  OaVacationGetuservacationquotaParams,
  OaVacationGetuservacationquotaResult,
  OaVacationSetoneuserquotaParams,
} from './approval.ts'
import type { GetApiDomainIpResult, GetcallbackipResult } from './base.ts'
import type {
  BatchGetresultParams,
  BatchGetresultResult,
  BatchInviteParams,
  BatchInviteResult,
  BatchOpenuseridToUseridParams,
  BatchOpenuseridToUseridResult,
  BatchReplacepartyParams,
  BatchReplacepartyResult,
  BatchReplaceuserParams,
  BatchReplaceuserResult,
  BatchSyncuserParams,
  BatchSyncuserResult,
  BatchUseridToOpenuseridParams,
  BatchUseridToOpenuseridResult,
} from './batch.ts'
import type {
  OaCalendarAddParams,
  OaCalendarAddResult,
  OaCalendarDelParams,
  OaCalendarGetParams,
  OaCalendarGetResult,
  OaCalendarUpdateParams,
  OaScheduleAddAttendeesParams,
  OaScheduleAddParams,
  OaScheduleAddResult,
  OaScheduleDelAttendeesParams,
  OaScheduleDelParams,
  OaScheduleGetByCalendarParams,
  OaScheduleGetByCalendarResult,
  OaScheduleGetParams,
  OaScheduleGetResult,
  OaScheduleUpdateParams,
} from './calendar.ts'
import type {
  ChatdataAnalyzeTaskAddParams,
  ChatdataAnalyzeTaskAddResult,
  ChatdataAnalyzeTaskResultParams,
  ChatdataAnalyzeTaskResultResult,
  ChatdataAnalyzeTaskSubmitParams,
  ChatdataAsyncProgramResultParams,
  ChatdataAsyncProgramResultResult,
  ChatdataAsyncProgramTaskParams,
  ChatdataAsyncProgramTaskResult,
  ChatdataCheckDebugModeParams,
  ChatdataCheckDebugModeResult,
  ChatdataCloseDebugModeParams,
  ChatdataExportCreateJobParams,
  ChatdataExportCreateJobResult,
  ChatdataExportGetJobStatusParams,
  ChatdataExportGetJobStatusResult,
  ChatdataGetAuthUserListParams,
  ChatdataGetAuthUserListResult,
  ChatdataGetCorpAuthInfoResult,
  ChatdataGetHideSensitiveinfoConfigParams,
  ChatdataGetHideSensitiveinfoConfigResult,
  ChatdataGetagreestatusRoomParams,
  ChatdataGetagreestatusRoomResult,
  ChatdataGetagreestatusSingleParams,
  ChatdataGetagreestatusSingleResult,
  ChatdataGroupchatGetParams,
  ChatdataGroupchatGetResult,
  ChatdataKeywordCreateRuleParams,
  ChatdataKeywordCreateRuleResult,
  ChatdataKeywordDeleteRuleParams,
  ChatdataKeywordGetHitMsgListParams,
  ChatdataKeywordGetHitMsgListResult,
  ChatdataKeywordGetRuleDetailParams,
  ChatdataKeywordGetRuleDetailResult,
  ChatdataKeywordGetRuleListParams,
  ChatdataKeywordGetRuleListResult,
  ChatdataKeywordUpdateRuleParams,
  ChatdataOpenDebugModeParams,
  ChatdataSearchChatParams,
  ChatdataSearchChatResult,
  ChatdataSearchMsgParams,
  ChatdataSearchMsgResult,
  ChatdataSetHideSensitiveinfoConfigParams,
  ChatdataSetLogLevelParams,
  ChatdataSetPublicKeyParams,
  ChatdataSetReceiveCallbackParams,
  ChatdataSpecapiCreateJobParams,
  ChatdataSpecapiCreateJobResult,
  ChatdataSpecapiGetJobResultParams,
  ChatdataSpecapiGetJobResultResult,
  ChatdataSyncCallProgramParams,
  ChatdataSyncCallProgramResult,
  ChatdataSyncMsgParams,
  ChatdataSyncMsgResult,
  ChatdataUploadParams,
  ChatdataUploadResult,
} from './chatdata.ts'
import type {
  CheckinAddCheckinOptionParams,
  CheckinAddCheckinRecordParams,
  CheckinAddcheckinuserfaceParams,
  CheckinClearCheckinOptionArrayFieldParams,
  CheckinDelCheckinOptionParams,
  CheckinGetcheckinDaydataParams,
  CheckinGetcheckinDaydataResult,
  CheckinGetcheckinMonthdataParams,
  CheckinGetcheckinMonthdataResult,
  CheckinGetcheckindataParams,
  CheckinGetcheckindataResult,
  CheckinGetcheckinoptionParams,
  CheckinGetcheckinoptionResult,
  CheckinGetcheckinschedulistParams,
  CheckinGetcheckinschedulistResult,
  CheckinGetcorpcheckinoptionResult,
  CheckinPunchCorrectionParams,
  CheckinSetcheckinschedulistParams,
  CheckinUpdateCheckinOptionParams,
} from './checkin.ts'
import type {
  CorpgroupCorpGetChainCorpinfoListParams,
  CorpgroupCorpGetChainCorpinfoListResult,
  CorpgroupCorpGetChainCorpinfoParams,
  CorpgroupCorpGetChainCorpinfoResult,
  CorpgroupCorpGetChainGroupParams,
  CorpgroupCorpGetChainGroupResult,
  CorpgroupCorpGetChainListResult,
  CorpgroupCorpGetChainUserCustomIdParams,
  CorpgroupCorpGetChainUserCustomIdResult,
  CorpgroupCorpGettokenParams,
  CorpgroupCorpGettokenResult,
  CorpgroupCorpListAppShareInfoParams,
  CorpgroupCorpListAppShareInfoResult,
  CorpgroupCorpRemoveCorpParams,
  CorpgroupGetresultParams,
  CorpgroupGetresultResult,
  CorpgroupImportChainContactParams,
  CorpgroupImportChainContactResult,
  CorpgroupRuleAddRuleParams,
  CorpgroupRuleAddRuleResult,
  CorpgroupRuleDeleteRuleParams,
  CorpgroupRuleGetRuleInfoParams,
  CorpgroupRuleGetRuleInfoResult,
  CorpgroupRuleListIdsParams,
  CorpgroupRuleListIdsResult,
  CorpgroupRuleModifyRuleParams,
  CorpgroupUnionidToExternalUseridParams,
  CorpgroupUnionidToExternalUseridResult,
} from './corpgroup.ts'
import type {
  DepartmentCreateParams,
  DepartmentCreateResult,
  DepartmentDeleteParams,
  DepartmentGetParams,
  DepartmentGetResult,
  DepartmentListParams,
  DepartmentListResult,
  DepartmentSimplelistParams,
  DepartmentSimplelistResult,
  DepartmentUpdateParams,
} from './department.ts'
import type {
  ExmailAccountActEmailParams,
  ExmailAppComposeSendParams,
  ExmailAppGetEmailAliasResult,
  ExmailAppGetMailListParams,
  ExmailAppGetMailListResult,
  ExmailAppReadMailParams,
  ExmailAppReadMailResult,
  ExmailAppUpdateEmailAliasParams,
  ExmailGroupCreateParams,
  ExmailGroupDeleteParams,
  ExmailGroupGetParams,
  ExmailGroupGetResult,
  ExmailGroupSearchParams,
  ExmailGroupSearchResult,
  ExmailGroupUpdateParams,
  ExmailMailGetNewcountParams,
  ExmailMailGetNewcountResult,
  ExmailPublicmailCreateParams,
  ExmailPublicmailCreateResult,
  ExmailPublicmailDeleteAuthCodeParams,
  ExmailPublicmailDeleteParams,
  ExmailPublicmailGetAuthCodeListParams,
  ExmailPublicmailGetAuthCodeListResult,
  ExmailPublicmailGetParams,
  ExmailPublicmailGetResult,
  ExmailPublicmailSearchParams,
  ExmailPublicmailSearchResult,
  ExmailPublicmailUpdateParams,
  ExmailUseroptionGetParams,
  ExmailUseroptionGetResult,
  ExmailUseroptionUpdateParams,
} from './exmail.ts'
import type {
  ExportDepartmentParams,
  ExportDepartmentResult,
  ExportGetResultParams,
  ExportGetResultResult,
  ExportSimpleUserParams,
  ExportSimpleUserResult,
  ExportTaguserParams,
  ExportTaguserResult,
  ExportUserParams,
  ExportUserResult,
} from './export.ts'
import type {
  ExternalcontactAddContactWayParams,
  ExternalcontactAddContactWayResult,
  ExternalcontactCustomerAcquisitionAppGetPermitResult,
  ExternalcontactCustomerAcquisitionCreateLinkParams,
  ExternalcontactCustomerAcquisitionCreateLinkResult,
  ExternalcontactCustomerAcquisitionCustomerParams,
  ExternalcontactCustomerAcquisitionCustomerResult,
  ExternalcontactCustomerAcquisitionDeleteLinkParams,
  ExternalcontactCustomerAcquisitionGetChatInfoParams,
  ExternalcontactCustomerAcquisitionGetChatInfoResult,
  ExternalcontactCustomerAcquisitionGetParams,
  ExternalcontactCustomerAcquisitionGetResult,
  ExternalcontactCustomerAcquisitionListLinkParams,
  ExternalcontactCustomerAcquisitionListLinkResult,
  ExternalcontactCustomerAcquisitionQuotaResult,
  ExternalcontactCustomerAcquisitionStatisticParams,
  ExternalcontactCustomerAcquisitionStatisticResult,
  ExternalcontactCustomerAcquisitionUpdateLinkParams,
  ExternalcontactDelContactWayParams,
  ExternalcontactGetContactWayParams,
  ExternalcontactGetContactWayResult,
  ExternalcontactListContactWayParams,
  ExternalcontactListContactWayResult,
  ExternalcontactUpdateContactWayParams,
} from './externalContactWay.ts'
import type {
  CrmGetExternalContactParams,
  CrmGetExternalContactResult,
  ExternalcontactBatchGetByUserParams,
  ExternalcontactBatchGetByUserResult,
  ExternalcontactBatchToExternalUseridParams,
  ExternalcontactBatchToExternalUseridResult,
  ExternalcontactCloseTempChatParams,
  ExternalcontactContactListParams,
  ExternalcontactContactListResult,
  ExternalcontactConvertToOpenidParams,
  ExternalcontactConvertToOpenidResult,
  ExternalcontactFromServiceExternalUseridParams,
  ExternalcontactFromServiceExternalUseridResult,
  ExternalcontactGetFollowUserListResult,
  ExternalcontactGetNewExternalUseridParams,
  ExternalcontactGetNewExternalUseridResult,
  ExternalcontactGetParams,
  ExternalcontactGetResult,
  ExternalcontactGetSubscribeModeResult,
  ExternalcontactGetSubscribeQrCodeResult,
  ExternalcontactGetUserBehaviorDataParams,
  ExternalcontactGetUserBehaviorDataResult,
  ExternalcontactListParams,
  ExternalcontactListResult,
  ExternalcontactMessageSendParams,
  ExternalcontactMessageSendResult,
  ExternalcontactRemarkParams,
  ExternalcontactSetSubscribeModeParams,
  ExternalcontactToServiceExternalUseridParams,
  ExternalcontactToServiceExternalUseridResult,
  ExternalcontactUnionidToExternalUseridParams,
  ExternalcontactUnionidToExternalUseridResult,
} from './externalContact.ts'
import type {
  ExternalcontactGroupchatAddJoinWayParams,
  ExternalcontactGroupchatAddJoinWayResult,
  ExternalcontactGroupchatDelJoinWayParams,
  ExternalcontactGroupchatGetJoinWayParams,
  ExternalcontactGroupchatGetJoinWayResult,
  ExternalcontactGroupchatGetNewExternalUseridParams,
  ExternalcontactGroupchatGetNewExternalUseridResult,
  ExternalcontactGroupchatGetParams,
  ExternalcontactGroupchatGetResult,
  ExternalcontactGroupchatListParams,
  ExternalcontactGroupchatListResult,
  ExternalcontactGroupchatStatisticGroupByDayParams,
  ExternalcontactGroupchatStatisticGroupByDayResult,
  ExternalcontactGroupchatStatisticParams,
  ExternalcontactGroupchatStatisticResult,
  ExternalcontactGroupchatUpdateJoinWayParams,
  ExternalcontactOpengidToChatidParams,
  ExternalcontactOpengidToChatidResult,
} from './externalGroupchat.ts'
import type {
  ExternalcontactAddMsgTemplateParams,
  ExternalcontactAddMsgTemplateResult,
  ExternalcontactCancelGroupmsgSendParams,
  ExternalcontactGetGroupMsgResultParams,
  ExternalcontactGetGroupMsgResultResult,
  ExternalcontactGetGroupmsgListV2Params,
  ExternalcontactGetGroupmsgListV2Result,
  ExternalcontactGetGroupmsgSendResultParams,
  ExternalcontactGetGroupmsgSendResultResult,
  ExternalcontactGetGroupmsgTaskParams,
  ExternalcontactGetGroupmsgTaskResult,
  ExternalcontactGroupWelcomeTemplateAddParams,
  ExternalcontactGroupWelcomeTemplateAddResult,
  ExternalcontactGroupWelcomeTemplateDelParams,
  ExternalcontactGroupWelcomeTemplateEditParams,
  ExternalcontactGroupWelcomeTemplateGetParams,
  ExternalcontactGroupWelcomeTemplateGetResult,
  ExternalcontactRemindGroupmsgSendParams,
  ExternalcontactSendWelcomeMsgParams,
} from './externalMessage.ts'
import type {
  ExternalcontactAddMomentTaskParams,
  ExternalcontactAddMomentTaskResult,
  ExternalcontactCancelMomentTaskParams,
  ExternalcontactGetMomentCommentsParams,
  ExternalcontactGetMomentCommentsResult,
  ExternalcontactGetMomentCustomerListParams,
  ExternalcontactGetMomentCustomerListResult,
  ExternalcontactGetMomentListParams,
  ExternalcontactGetMomentListResult,
  ExternalcontactGetMomentSendResultParams,
  ExternalcontactGetMomentSendResultResult,
  ExternalcontactGetMomentTaskOutcomeParams,
  ExternalcontactGetMomentTaskOutcomeResult,
  ExternalcontactGetMomentTaskParams,
  ExternalcontactGetMomentTaskResult,
} from './externalMoment.ts'
import type {
  ExternalpayAddmerchantParams,
  ExternalpayDelmerchantParams,
  ExternalpayGetBillListParams,
  ExternalpayGetBillListResult,
  ExternalpayGetPaymentInfoParams,
  ExternalpayGetPaymentInfoResult,
  ExternalpayGetmerchantParams,
  ExternalpayGetmerchantResult,
  ExternalpaySetMchUseScopeParams,
} from './externalPay.ts'
import type {
  ExternalcontactAddInterceptRuleParams,
  ExternalcontactAddInterceptRuleResult,
  ExternalcontactAddProductAlbumParams,
  ExternalcontactAddProductAlbumResult,
  ExternalcontactDelInterceptRuleParams,
  ExternalcontactDeleteProductAlbumParams,
  ExternalcontactGetInterceptRuleListResult,
  ExternalcontactGetInterceptRuleParams,
  ExternalcontactGetInterceptRuleResult,
  ExternalcontactGetProductAlbumListParams,
  ExternalcontactGetProductAlbumListResult,
  ExternalcontactGetProductAlbumParams,
  ExternalcontactGetProductAlbumResult,
  ExternalcontactUpdateInterceptRuleParams,
  ExternalcontactUpdateProductAlbumParams,
} from './externalProduct.ts'
import type {
  ExternalcontactCustomerStrategyCreateParams,
  ExternalcontactCustomerStrategyCreateResult,
  ExternalcontactCustomerStrategyDelParams,
  ExternalcontactCustomerStrategyEditParams,
  ExternalcontactCustomerStrategyGetParams,
  ExternalcontactCustomerStrategyGetRangeParams,
  ExternalcontactCustomerStrategyGetRangeResult,
  ExternalcontactCustomerStrategyGetResult,
  ExternalcontactCustomerStrategyListParams,
  ExternalcontactCustomerStrategyListResult,
  ExternalcontactMomentStrategyCreateParams,
  ExternalcontactMomentStrategyCreateResult,
  ExternalcontactMomentStrategyDelParams,
  ExternalcontactMomentStrategyEditParams,
  ExternalcontactMomentStrategyGetParams,
  ExternalcontactMomentStrategyGetRangeParams,
  ExternalcontactMomentStrategyGetRangeResult,
  ExternalcontactMomentStrategyGetResult,
  ExternalcontactMomentStrategyListParams,
  ExternalcontactMomentStrategyListResult,
} from './externalStrategy.ts'
import type {
  ExternalcontactAddCorpTagParams,
  ExternalcontactAddCorpTagResult,
  ExternalcontactAddStrategyTagParams,
  ExternalcontactAddStrategyTagResult,
  ExternalcontactDelCorpTagParams,
  ExternalcontactDelStrategyTagParams,
  ExternalcontactEditCorpTagParams,
  ExternalcontactEditStrategyTagParams,
  ExternalcontactGetCorpTagListParams,
  ExternalcontactGetCorpTagListResult,
  ExternalcontactGetStrategyTagListParams,
  ExternalcontactGetStrategyTagListResult,
  ExternalcontactMarkTagParams,
} from './externalTag.ts'
import type {
  ExternalcontactGetUnassignedListParams,
  ExternalcontactGetUnassignedListResult,
  ExternalcontactGroupchatOnjobTransferParams,
  ExternalcontactGroupchatOnjobTransferResult,
  ExternalcontactGroupchatTransferParams,
  ExternalcontactGroupchatTransferResult,
  ExternalcontactResignedTransferCustomerParams,
  ExternalcontactResignedTransferCustomerResult,
  ExternalcontactResignedTransferResultParams,
  ExternalcontactResignedTransferResultResult,
  ExternalcontactTransferCustomerParams,
  ExternalcontactTransferCustomerResult,
  ExternalcontactTransferOldParams,
  ExternalcontactTransferResultParams,
  ExternalcontactTransferResultResult,
} from './externalTransfer.ts'
import type {
  HealthGetHealthReportStatParams,
  HealthGetHealthReportStatResult,
  HealthGetReportAnswerParams,
  HealthGetReportAnswerResult,
  HealthGetReportJobInfoParams,
  HealthGetReportJobInfoResult,
  HealthGetReportJobidsParams,
  HealthGetReportJobidsResult,
} from './health.ts'
import type {
  HrGetFieldsResult,
  HrGetStaffInfoParams,
  HrGetStaffInfoResult,
  HrUpdateStaffInfoParams,
  HrUpdateStaffInfoResult,
} from './hr.ts'
import type {
  IdconvertApplyToUpgradeChatidParams,
  IdconvertBatchExternalUseridToPendingIdParams,
  IdconvertBatchExternalUseridToPendingIdResult,
  IdconvertChatidParams,
  IdconvertChatidResult,
  IdconvertConvertTmpExternalUseridParams,
  IdconvertConvertTmpExternalUseridResult,
  IdconvertExternalTagidParams,
  IdconvertExternalTagidResult,
  IdconvertOpenKfidParams,
  IdconvertOpenKfidResult,
  IdconvertUnionidToExternalUseridParams,
  IdconvertUnionidToExternalUseridResult,
} from './idconvert.ts'
import type {
  CardInvoiceReimburseGetinvoiceinfoParams,
  CardInvoiceReimburseGetinvoiceinfoResult,
  CardInvoiceReimburseGetinvoiceinfobatchParams,
  CardInvoiceReimburseGetinvoiceinfobatchResult,
  CardInvoiceReimburseUpdateinvoicestatusParams,
  CardInvoiceReimburseUpdatestatusbatchParams,
} from './invoice.ts'
import type {
  OaJournalExportDocParams,
  OaJournalExportDocResult,
  OaJournalGetExportDocResultParams,
  OaJournalGetExportDocResultResult,
  OaJournalGetRecordDetailParams,
  OaJournalGetRecordDetailResult,
  OaJournalGetRecordListParams,
  OaJournalGetRecordListResult,
  OaJournalGetStatListParams,
  OaJournalGetStatListResult,
} from './journal.ts'
import type { GetJsapiTicketResult, TicketGetResult } from './jssdk.ts'
import type {
  KfAccountAddParams,
  KfAccountAddResult,
  KfAccountDelParams,
  KfAccountListParams,
  KfAccountListResult,
  KfAccountUpdateParams,
  KfAddContactWayParams,
  KfAddContactWayResult,
  KfCustomerBatchgetParams,
  KfCustomerBatchgetResult,
  KfCustomerCancelUpgradeServiceParams,
  KfCustomerGetUpgradeServiceConfigResult,
  KfCustomerUpgradeServiceParams,
  KfGetCorpQualificationResult,
  KfGetCorpStatisticParams,
  KfGetCorpStatisticResult,
  KfGetServicerStatisticParams,
  KfGetServicerStatisticResult,
  KfKnowledgeAddGroupParams,
  KfKnowledgeAddGroupResult,
  KfKnowledgeAddIntentParams,
  KfKnowledgeAddIntentResult,
  KfKnowledgeDelGroupParams,
  KfKnowledgeDelIntentParams,
  KfKnowledgeListGroupParams,
  KfKnowledgeListGroupResult,
  KfKnowledgeListIntentParams,
  KfKnowledgeListIntentResult,
  KfKnowledgeModGroupParams,
  KfKnowledgeModIntentParams,
  KfSendMsgOnEventParams,
  KfSendMsgOnEventResult,
  KfSendMsgParams,
  KfSendMsgResult,
  KfServiceStateGetParams,
  KfServiceStateGetResult,
  KfServiceStateTransParams,
  KfServiceStateTransResult,
  KfServicerAddParams,
  KfServicerAddResult,
  KfServicerDelParams,
  KfServicerDelResult,
  KfServicerListParams,
  KfServicerListResult,
  KfSyncMsgParams,
  KfSyncMsgResult,
} from './kf.ts'
import type {
  LinkedcorpAgentGetPermListResult,
  LinkedcorpDepartmentListParams,
  LinkedcorpDepartmentListResult,
  LinkedcorpMessageSendParams,
  LinkedcorpMessageSendResult,
  LinkedcorpUserGetParams,
  LinkedcorpUserGetResult,
  LinkedcorpUserListParams,
  LinkedcorpUserListResult,
  LinkedcorpUserSimplelistParams,
  LinkedcorpUserSimplelistResult,
} from './linkedcorp.ts'
import type {
  LivingCancelParams,
  LivingCreateParams,
  LivingCreateResult,
  LivingDeleteReplayDataParams,
  LivingGetLivingCodeParams,
  LivingGetLivingCodeResult,
  LivingGetLivingInfoParams,
  LivingGetLivingInfoResult,
  LivingGetLivingShareInfoParams,
  LivingGetLivingShareInfoResult,
  LivingGetUserAllLivingidParams,
  LivingGetUserAllLivingidResult,
  LivingGetWatchStatParams,
  LivingGetWatchStatResult,
  LivingModifyParams,
} from './living.ts'
import type {
  MediaGetJssdkParams,
  MediaGetParams,
  MediaGetUploadByUrlResultParams,
  MediaGetUploadByUrlResultResult,
  MediaUploadAttachmentParams,
  MediaUploadAttachmentResult,
  MediaUploadByUrlParams,
  MediaUploadByUrlResult,
  MediaUploadParams,
  MediaUploadResult,
  MediaUploadimgParams,
  MediaUploadimgResult,
} from './media.ts'
import type {
  MeetingAdvancedLayoutAddParams,
  MeetingAdvancedLayoutAddResult,
  MeetingAdvancedLayoutApplyParams,
  MeetingAdvancedLayoutBatchDeleteParams,
  MeetingAdvancedLayoutGetUserLayoutParams,
  MeetingAdvancedLayoutGetUserLayoutResult,
  MeetingAdvancedLayoutListParams,
  MeetingAdvancedLayoutListResult,
  MeetingAdvancedLayoutUpdateParams,
  MeetingLayoutAddBackgroundParams,
  MeetingLayoutAddBackgroundResult,
  MeetingLayoutAddParams,
  MeetingLayoutAddResult,
  MeetingLayoutBatchDeleteBackgroundParams,
  MeetingLayoutDeleteBackgroundParams,
  MeetingLayoutListBackgroundParams,
  MeetingLayoutListBackgroundResult,
  MeetingLayoutListTemplateResult,
  MeetingLayoutSetDefaultBackgroundParams,
  MeetingLayoutSetDefaultParams,
  MeetingLayoutUpdateParams,
  MeetingMraHangupParams,
  MeetingMraQueryStatusParams,
  MeetingMraQueryStatusResult,
  MeetingMraSetDefaultLayoutParams,
  MeetingMraSetRaiseHandParams,
  MeetingRealcontrolCloseScreenShareParams,
  MeetingRealcontrolDismissParams,
  MeetingRealcontrolKickoutUsersParams,
  MeetingRealcontrolManageWaitingRoomUsersParams,
  MeetingRealcontrolMuteUserParams,
  MeetingRealcontrolSetCohostParams,
  MeetingRealcontrolSetNicknamesParams,
  MeetingRealcontrolSetParams,
  MeetingRealcontrolSwitchUserVideoParams,
} from './meetingControl.ts'
import type {
  MeetingEnrollApproveParams,
  MeetingEnrollApproveResult,
  MeetingEnrollDeleteParams,
  MeetingEnrollDeleteResult,
  MeetingEnrollGetConfigParams,
  MeetingEnrollGetConfigResult,
  MeetingEnrollImportParams,
  MeetingEnrollImportResult,
  MeetingEnrollListParams,
  MeetingEnrollListResult,
  MeetingEnrollQueryByTmpOpenidParams,
  MeetingEnrollQueryByTmpOpenidResult,
  MeetingEnrollSetConfigParams,
  MeetingEnrollSetConfigResult,
  MeetingPhoneCalloutParams,
  MeetingPhoneCalloutResult,
  MeetingPhoneGetCalloutStatusParams,
  MeetingPhoneGetCalloutStatusResult,
  MeetingPhoneGetTmpOpenidParams,
  MeetingPhoneGetTmpOpenidResult,
} from './meetingEnroll.ts'
import type {
  MeetingPollCreateThemeParams,
  MeetingPollCreateThemeResult,
  MeetingPollDeleteParams,
  MeetingPollFinishParams,
  MeetingPollGetPollDetailParams,
  MeetingPollGetPollDetailResult,
  MeetingPollGetPollListParams,
  MeetingPollGetPollListResult,
  MeetingPollGetThemeInfoParams,
  MeetingPollGetThemeInfoResult,
  MeetingPollStartParams,
  MeetingPollStartResult,
  MeetingPollUpdateThemeParams,
  MeetingRecordDeleteFileParams,
  MeetingRecordDeleteParams,
  MeetingRecordGetStatisticsParams,
  MeetingRecordGetStatisticsResult,
  MeetingRecordListParams,
  MeetingRecordListResult,
  MeetingRecordUpdateSharingConfigParams,
  MeetingVipBatchAddJobResultParams,
  MeetingVipBatchAddJobResultResult,
  MeetingVipBatchDelJobResultParams,
  MeetingVipBatchDelJobResultResult,
  MeetingVipListParams,
  MeetingVipListResult,
  MeetingVipSubmitBatchAddJobParams,
  MeetingVipSubmitBatchAddJobResult,
  MeetingVipSubmitBatchDelJobParams,
  MeetingVipSubmitBatchDelJobResult,
} from './meetingPoll.ts'
import type {
  MeetingRoomsBookParams,
  MeetingRoomsBookResult,
  MeetingRoomsCallParams,
  MeetingRoomsCallResult,
  MeetingRoomsCancelCallParams,
  MeetingRoomsGetConfigParams,
  MeetingRoomsGetConfigResult,
  MeetingRoomsGetInfoParams,
  MeetingRoomsGetInfoResult,
  MeetingRoomsGetInventoryResult,
  MeetingRoomsGetResponseStatusParams,
  MeetingRoomsGetResponseStatusResult,
  MeetingRoomsListControllersParams,
  MeetingRoomsListControllersResult,
  MeetingRoomsListDevicesParams,
  MeetingRoomsListDevicesResult,
  MeetingRoomsListMeetingsParams,
  MeetingRoomsListMeetingsResult,
  MeetingRoomsListParams,
  MeetingRoomsListResult,
  MeetingRoomsReleaseParams,
} from './meetingRooms.ts'
import type {
  MeetingWebinarCancelParams,
  MeetingWebinarCreateParams,
  MeetingWebinarCreateResult,
  MeetingWebinarEnrollApproveParams,
  MeetingWebinarEnrollApproveResult,
  MeetingWebinarEnrollDeleteParams,
  MeetingWebinarEnrollDeleteResult,
  MeetingWebinarEnrollGetConfigParams,
  MeetingWebinarEnrollGetConfigResult,
  MeetingWebinarEnrollImportParams,
  MeetingWebinarEnrollImportResult,
  MeetingWebinarEnrollListParams,
  MeetingWebinarEnrollListResult,
  MeetingWebinarEnrollQueryByTmpOpenidParams,
  MeetingWebinarEnrollQueryByTmpOpenidResult,
  MeetingWebinarEnrollSetConfigParams,
  MeetingWebinarEnrollSetConfigResult,
  MeetingWebinarGetParams,
  MeetingWebinarGetResult,
  MeetingWebinarListGuestParams,
  MeetingWebinarListGuestResult,
  MeetingWebinarUpdateGuestListParams,
  MeetingWebinarUpdateParams,
  MeetingWebinarUpdateWarmUpParams,
} from './meetingWebinar.ts'
import type {
  MeetingCancelParams,
  MeetingCheckDeviceInMeetingParams,
  MeetingCheckDeviceInMeetingResult,
  MeetingCreateCustomerShortUrlParams,
  MeetingCreateCustomerShortUrlResult,
  MeetingCreateParams,
  MeetingCreateResult,
  MeetingGetAttendeeListParams,
  MeetingGetAttendeeListResult,
  MeetingGetCustomerShortUrlParams,
  MeetingGetCustomerShortUrlResult,
  MeetingGetGuestsParams,
  MeetingGetGuestsResult,
  MeetingGetInfoParams,
  MeetingGetInfoResult,
  MeetingGetInviteesParams,
  MeetingGetInviteesResult,
  MeetingGetQualityParams,
  MeetingGetQualityResult,
  MeetingGetRealtimeAttendeeListParams,
  MeetingGetRealtimeAttendeeListResult,
  MeetingGetUserMeetingidParams,
  MeetingGetUserMeetingidResult,
  MeetingSetGuestsParams,
  MeetingSetInviteesParams,
  MeetingStatisticsGetStartListParams,
  MeetingStatisticsGetStartListResult,
  MeetingUpdateParams,
  MeetingUpdateResult,
  MeetingWaitingroomGetCurrentUserListParams,
  MeetingWaitingroomGetCurrentUserListResult,
  MeetingWaitingroomGetUserListParams,
  MeetingWaitingroomGetUserListResult,
} from './meeting.ts'
import type {
  OaMeetingroomAddParams,
  OaMeetingroomAddResult,
  OaMeetingroomBookByMeetingParams,
  OaMeetingroomBookByMeetingResult,
  OaMeetingroomBookByScheduleParams,
  OaMeetingroomBookByScheduleResult,
  OaMeetingroomBookParams,
  OaMeetingroomBookResult,
  OaMeetingroomBookinfoGetParams,
  OaMeetingroomBookinfoGetResult,
  OaMeetingroomCancelBookParams,
  OaMeetingroomDelParams,
  OaMeetingroomEditParams,
  OaMeetingroomGetBookingInfoByMeetingIdParams,
  OaMeetingroomGetBookingInfoByMeetingIdResult,
  OaMeetingroomGetBookingInfoParams,
  OaMeetingroomGetBookingInfoResult,
  OaMeetingroomListParams,
  OaMeetingroomListResult,
} from './meetingroom.ts'
import type { MenuCreateParams, MenuDeleteParams, MenuGetParams, MenuGetResult } from './menu.ts'
import type {
  MessageGetStatisticsParams,
  MessageGetStatisticsResult,
  MessageRecallParams,
  MessageSendParams,
  MessageSendResult,
  MessageUpdateTaskcardParams,
  MessageUpdateTaskcardResult,
  MessageUpdateTemplateCardParams,
  MessageUpdateTemplateCardResult,
  WebhookSendParams,
  WebhookUploadMediaParams,
  WebhookUploadMediaResult,
} from './message.ts'
import type {
  MiniprogramJscode2sessionParams,
  MiniprogramJscode2sessionResult,
  MiniprogramTransferSessionParams,
  MiniprogramTransferSessionResult,
} from './miniProgram.ts'
import type {
  MsgauditCheckRoomAgreeParams,
  MsgauditCheckRoomAgreeResult,
  MsgauditCheckSingleAgreeParams,
  MsgauditCheckSingleAgreeResult,
  MsgauditGetPermitUserListParams,
  MsgauditGetPermitUserListResult,
  MsgauditGetRobotInfoParams,
  MsgauditGetRobotInfoResult,
  MsgauditGroupchatGetParams,
  MsgauditGroupchatGetResult,
} from './msgaudit.ts'
import type {
  AuthGetTfaInfoParams,
  AuthGetTfaInfoResult,
  AuthGetuserdetailParams,
  AuthGetuserdetailResult,
  AuthGetuserinfoParams,
  AuthGetuserinfoResult,
  UserAuthsuccParams,
  UserGetuserinfoParams,
  UserGetuserinfoResult,
  UserTfaSuccParams,
} from './oauth.ts'
import type {
  ReportGridAddCataParams,
  ReportGridAddCataResult,
  ReportGridAddParams,
  ReportGridAddResult,
  ReportGridDeleteCataParams,
  ReportGridDeleteParams,
  ReportGridGetUserGridInfoParams,
  ReportGridGetUserGridInfoResult,
  ReportGridListCataResult,
  ReportGridListParams,
  ReportGridListResult,
  ReportGridUpdateCataParams,
  ReportGridUpdateParams,
  ReportGridUpdateResult,
  ReportPatrolCategoryStatisticParams,
  ReportPatrolCategoryStatisticResult,
  ReportPatrolGetCorpStatusParams,
  ReportPatrolGetCorpStatusResult,
  ReportPatrolGetGridInfoResult,
  ReportPatrolGetOrderInfoParams,
  ReportPatrolGetOrderInfoResult,
  ReportPatrolGetOrderListParams,
  ReportPatrolGetOrderListResult,
  ReportPatrolGetUserStatusParams,
  ReportPatrolGetUserStatusResult,
  ReportResidentCategoryStatisticParams,
  ReportResidentCategoryStatisticResult,
  ReportResidentGetCorpStatusParams,
  ReportResidentGetCorpStatusResult,
  ReportResidentGetGridInfoResult,
  ReportResidentGetOrderInfoParams,
  ReportResidentGetOrderInfoResult,
  ReportResidentGetOrderListParams,
  ReportResidentGetOrderListResult,
  ReportResidentGetUserStatusParams,
  ReportResidentGetUserStatusResult,
  ReportSitecodeGetReportAnswerParams,
  ReportSitecodeGetReportAnswerResult,
  ReportSitecodeGetSiteReportInfoParams,
  ReportSitecodeGetSiteReportInfoResult,
  ReportSitecodeListParams,
  ReportSitecodeListResult,
} from './report.ts'
import type {
  SchoolAgentGetAllowScopeResult,
  SchoolDepartmentCreateParams,
  SchoolDepartmentCreateResult,
  SchoolDepartmentDeleteParams,
  SchoolDepartmentListParams,
  SchoolDepartmentListResult,
  SchoolDepartmentUpdateParams,
  SchoolGetPaymentResultParams,
  SchoolGetPaymentResultResult,
  SchoolGetTeacherViewModeResult,
  SchoolGetTradeParams,
  SchoolGetTradeResult,
  SchoolGetuserinfoParams,
  SchoolGetuserinfoResult,
  SchoolLivingGetLivingInfoParams,
  SchoolLivingGetLivingInfoResult,
  SchoolLivingGetUnwatchStatParams,
  SchoolLivingGetUnwatchStatResult,
  SchoolLivingGetUnwatchStatV2Params,
  SchoolLivingGetUnwatchStatV2Result,
  SchoolLivingGetWatchStatParams,
  SchoolLivingGetWatchStatResult,
  SchoolLivingGetWatchStatV2Params,
  SchoolLivingGetWatchStatV2Result,
  SchoolSetArchSyncModeParams,
  SchoolSetTeacherViewModeParams,
  SchoolSetUpgradeInfoParams,
  SchoolSetUpgradeInfoResult,
  SchoolUserBatchCreateParentParams,
  SchoolUserBatchCreateParentResult,
  SchoolUserBatchCreateStudentParams,
  SchoolUserBatchCreateStudentResult,
  SchoolUserBatchDeleteParentParams,
  SchoolUserBatchDeleteParentResult,
  SchoolUserBatchDeleteStudentParams,
  SchoolUserBatchDeleteStudentResult,
  SchoolUserBatchUpdateParentParams,
  SchoolUserBatchUpdateParentResult,
  SchoolUserBatchUpdateStudentParams,
  SchoolUserBatchUpdateStudentResult,
  SchoolUserCreateParentParams,
  SchoolUserCreateStudentParams,
  SchoolUserDeleteParentParams,
  SchoolUserDeleteStudentParams,
  SchoolUserGetHealthQrcodeParams,
  SchoolUserGetHealthQrcodeResult,
  SchoolUserGetParams,
  SchoolUserGetResult,
  SchoolUserGetStudentCustomizeHealthInfoParams,
  SchoolUserGetStudentCustomizeHealthInfoResult,
  SchoolUserGetTeacherCustomizeHealthInfoParams,
  SchoolUserGetTeacherCustomizeHealthInfoResult,
  SchoolUserListParams,
  SchoolUserListParentParams,
  SchoolUserListParentResult,
  SchoolUserListResult,
  SchoolUserUpdateParentParams,
  SchoolUserUpdateStudentParams,
} from './school.ts'
import type {
  SecurityAdminOperLogListParams,
  SecurityAdminOperLogListResult,
  SecurityGetFileOperRecordParams,
  SecurityGetFileOperRecordResult,
  SecurityGetScreenOperRecordParams,
  SecurityGetScreenOperRecordResult,
  SecurityGetServerDomainIpResult,
  SecurityMemberOperLogListParams,
  SecurityMemberOperLogListResult,
  SecurityTrustdeviceApproveParams,
  SecurityTrustdeviceApproveResult,
  SecurityTrustdeviceDeleteParams,
  SecurityTrustdeviceGetByUserParams,
  SecurityTrustdeviceGetByUserResult,
  SecurityTrustdeviceImportParams,
  SecurityTrustdeviceImportResult,
  SecurityTrustdeviceListParams,
  SecurityTrustdeviceListResult,
  SecurityTrustdeviceRejectParams,
  SecurityTrustdeviceRejectResult,
  SecurityVipBatchAddJobResultParams,
  SecurityVipBatchAddJobResultResult,
  SecurityVipBatchDelJobResultParams,
  SecurityVipBatchDelJobResultResult,
  SecurityVipListParams,
  SecurityVipListResult,
  SecurityVipSubmitBatchAddJobParams,
  SecurityVipSubmitBatchAddJobResult,
  SecurityVipSubmitBatchDelJobParams,
  SecurityVipSubmitBatchDelJobResult,
} from './security.ts'
import type {
  TagAddtagusersParams,
  TagAddtagusersResult,
  TagCreateParams,
  TagCreateResult,
  TagDeleteParams,
  TagDeltagusersParams,
  TagDeltagusersResult,
  TagGetParams,
  TagGetResult,
  TagListResult,
  TagUpdateParams,
} from './tag.ts'
import type {
  CorpApplyMassCallTicketResult,
  DialGetDialRecordParams,
  DialGetDialRecordResult,
  PstnccCallParams,
  PstnccCallResult,
  PstnccGetstatesParams,
  PstnccGetstatesResult,
} from './telephony.ts'
import type { GettokenParams, GettokenResult } from './token.ts'
import type {
  CorpGetJoinQrcodeParams,
  CorpGetJoinQrcodeResult,
  UserBatchdeleteParams,
  UserCheckMemberAuthParams,
  UserCheckMemberAuthResult,
  UserConvertToOpenidParams,
  UserConvertToOpenidResult,
  UserConvertToUseridParams,
  UserConvertToUseridResult,
  UserCreateParams,
  UserDeleteParams,
  UserGetActiveStatParams,
  UserGetActiveStatResult,
  UserGetParams,
  UserGetResult,
  UserGetUseridByEmailParams,
  UserGetUseridByEmailResult,
  UserGetuseridParams,
  UserGetuseridResult,
  UserListIdParams,
  UserListIdResult,
  UserListMemberAuthParams,
  UserListMemberAuthResult,
  UserListParams,
  UserListResult,
  UserListSelectedTicketUserParams,
  UserListSelectedTicketUserResult,
  UserSimplelistParams,
  UserSimplelistResult,
  UserUpdateParams,
} from './user.ts'
import type {
  WedocCreateFormParams,
  WedocCreateFormResult,
  WedocGetFormAnswerParams,
  WedocGetFormAnswerResult,
  WedocGetFormInfoParams,
  WedocGetFormInfoResult,
  WedocGetFormStatisticParams,
  WedocGetFormStatisticResult,
  WedocModifyFormParams,
} from './wedocForm.ts'
import type {
  WedocSmartsheetAddFieldGroupParams,
  WedocSmartsheetAddFieldGroupResult,
  WedocSmartsheetAddFieldsParams,
  WedocSmartsheetAddFieldsResult,
  WedocSmartsheetAddRecordsParams,
  WedocSmartsheetAddRecordsResult,
  WedocSmartsheetAddSheetParams,
  WedocSmartsheetAddSheetResult,
  WedocSmartsheetAddViewParams,
  WedocSmartsheetAddViewResult,
  WedocSmartsheetDeleteFieldGroupsParams,
  WedocSmartsheetDeleteFieldsParams,
  WedocSmartsheetDeleteRecordsParams,
  WedocSmartsheetDeleteSheetParams,
  WedocSmartsheetDeleteViewsParams,
  WedocSmartsheetGetFieldGroupsParams,
  WedocSmartsheetGetFieldGroupsResult,
  WedocSmartsheetGetFieldsParams,
  WedocSmartsheetGetFieldsResult,
  WedocSmartsheetGetRecordsParams,
  WedocSmartsheetGetRecordsResult,
  WedocSmartsheetGetSheetParams,
  WedocSmartsheetGetSheetResult,
  WedocSmartsheetGetViewsParams,
  WedocSmartsheetGetViewsResult,
  WedocSmartsheetGroupchatGetParams,
  WedocSmartsheetGroupchatGetResult,
  WedocSmartsheetGroupchatListParams,
  WedocSmartsheetGroupchatListResult,
  WedocSmartsheetGroupchatUpdateParams,
  WedocSmartsheetUpdateFieldGroupParams,
  WedocSmartsheetUpdateFieldGroupResult,
  WedocSmartsheetUpdateFieldsParams,
  WedocSmartsheetUpdateRecordsParams,
  WedocSmartsheetUpdateSheetParams,
  WedocSmartsheetUpdateViewParams,
} from './wedocSmartsheet.ts'
import type {
  WedocCreateDocParams,
  WedocCreateDocResult,
  WedocDelDocParams,
  WedocDocGetAuthParams,
  WedocDocGetAuthResult,
  WedocDocShareParams,
  WedocDocShareResult,
  WedocDocumentBatchUpdateParams,
  WedocGetDocBaseInfoParams,
  WedocGetDocBaseInfoResult,
  WedocModDocJoinRuleParams,
  WedocModDocMemberParams,
  WedocModDocSaftySettingParams,
  WedocRenameDocParams,
  WedocSpreadsheetBatchUpdateParams,
  WedocSpreadsheetBatchUpdateResult,
  WedocSpreadsheetGetSheetPropertiesParams,
  WedocSpreadsheetGetSheetPropertiesResult,
  WedocSpreadsheetGetSheetRangeDataParams,
  WedocSpreadsheetGetSheetRangeDataResult,
  WedocVipBatchAddParams,
  WedocVipBatchAddResult,
  WedocVipBatchDelParams,
  WedocVipBatchDelResult,
  WedocVipListParams,
  WedocVipListResult,
} from './wedoc.ts'
import type {
  WedriveFileAclAddParams,
  WedriveFileAclDelParams,
  WedriveFileCreateParams,
  WedriveFileCreateResult,
  WedriveFileDeleteParams,
  WedriveFileDownloadParams,
  WedriveFileDownloadResult,
  WedriveFileInfoParams,
  WedriveFileInfoResult,
  WedriveFileListParams,
  WedriveFileListResult,
  WedriveFileMoveParams,
  WedriveFileMoveResult,
  WedriveFileRenameParams,
  WedriveFileRenameResult,
  WedriveFileSecureSettingParams,
  WedriveFileSettingParams,
  WedriveFileShareParams,
  WedriveFileShareResult,
  WedriveFileUploadFinishParams,
  WedriveFileUploadFinishResult,
  WedriveFileUploadInitParams,
  WedriveFileUploadInitResult,
  WedriveFileUploadParams,
  WedriveFileUploadPartParams,
  WedriveFileUploadResult,
  WedriveGetFilePermissionParams,
  WedriveGetFilePermissionResult,
  WedriveMngCapacityResult,
  WedriveMngProInfoParams,
  WedriveMngProInfoResult,
  WedriveNewSpaceInfoParams,
  WedriveNewSpaceInfoResult,
  WedriveSpaceAclAddParams,
  WedriveSpaceAclDelParams,
  WedriveSpaceCreateParams,
  WedriveSpaceCreateResult,
  WedriveSpaceDismissParams,
  WedriveSpaceInfoParams,
  WedriveSpaceInfoResult,
  WedriveSpaceRenameParams,
  WedriveSpaceSettingParams,
  WedriveSpaceShareParams,
  WedriveSpaceShareResult,
  WedriveVipBatchAddParams,
  WedriveVipBatchAddResult,
  WedriveVipBatchDelParams,
  WedriveVipBatchDelResult,
  WedriveVipListParams,
  WedriveVipListResult,
} from './wedrive.ts'

/** Every endpoint under its path: `/cgi-bin/user/info` is `user.info`, `/card/batchget` is `card.batchget`. */
export interface WecomRaw {
  advanced_feature: {
    /**
     * List the requests for an advanced feature. 获取高级功能申请 ID 列表。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/advanced_feature/get_apply_id_list`
     * @see https://developer.work.weixin.qq.com/document/path/99883
     */
    get_apply_id_list: (params: AdvancedFeatureGetApplyIdListParams, options?: CallOptions) => Promise<AdvancedFeatureGetApplyIdListResult>
    /**
     * Read a request for an advanced feature. 获取高级功能审批信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/advanced_feature/get_approval_info`
     * @see https://developer.work.weixin.qq.com/document/path/99885
     */
    get_approval_info: (params: AdvancedFeatureGetApprovalInfoParams, options?: CallOptions) => Promise<AdvancedFeatureGetApprovalInfoResult>
    /**
     * Grant or refuse a request for an advanced feature. 设置高级功能审批结果。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/advanced_feature/set_approval_detail`
     * @see https://developer.work.weixin.qq.com/document/path/99880
     */
    set_approval_detail: (params: AdvancedFeatureSetApprovalDetailParams, options?: CallOptions) => Promise<ApiResult>
  }
  agent: {
    /**
     * Set what several members see of an application in the workbench. 批量设置应用在用户工作台展示的数据。
     *
     * `POST /cgi-bin/agent/batch_set_workbench_data`
     * @see https://developer.work.weixin.qq.com/document/path/92535
     */
    batch_set_workbench_data: (params: AgentBatchSetWorkbenchDataParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read an application. 获取指定的应用详情。
     *
     * Also of an application that others of the same corp may see.
     *
     * `GET /cgi-bin/agent/get`
     * @throws WxApiError 40056
     * @see https://developer.work.weixin.qq.com/document/path/90227
     */
    get: (params?: AgentGetParams, options?: CallOptions) => Promise<AgentGetResult>
    /**
     * List the administrators of an application. 获取应用的管理员列表。
     *
     * `POST /cgi-bin/agent/get_admin_list`
     * @see https://developer.work.weixin.qq.com/document/path/100073
     */
    get_admin_list: (params?: NoParams, options?: CallOptions) => Promise<AgentGetAdminListResult>
    /**
     * List the permissions of an application. 获取应用权限详情。
     *
     * `POST /cgi-bin/agent/get_permissions`
     * @see https://developer.work.weixin.qq.com/document/path/99052
     */
    get_permissions: (params?: NoParams, options?: CallOptions) => Promise<AgentGetPermissionsResult>
    /**
     * Read how an application looks in the workbench. 获取应用在工作台展示的模版。
     *
     * `POST /cgi-bin/agent/get_workbench_template`
     * @see https://developer.work.weixin.qq.com/document/path/92535
     */
    get_workbench_template: (params?: AgentGetWorkbenchTemplateParams, options?: CallOptions) => Promise<AgentGetWorkbenchTemplateResult>
    /**
     * List the applications this token can reach. 获取 access_token 对应的应用列表。
     *
     * `GET /cgi-bin/agent/list`
     * @see https://developer.work.weixin.qq.com/document/path/90227
     */
    list: (params?: NoParams, options?: CallOptions) => Promise<AgentListResult>
    /**
     * Turn an application into one built on behalf of the corp. 自建应用迁移为代开发应用。
     *
     * `POST /cgi-bin/agent/migrate_to_customized_app`
     * @see https://developer.work.weixin.qq.com/document/path/96072
     */
    migrate_to_customized_app: (params: AgentMigrateToCustomizedAppParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change the settings of an application. 设置应用。
     *
     * `POST /cgi-bin/agent/set`
     * @throws WxApiError 40056, 40059, 40094, 45004, 45022
     * @see https://developer.work.weixin.qq.com/document/path/90228
     */
    set: (params?: AgentSetParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set who may see and use an application. 设置应用的可见范围。
     *
     * `POST /cgi-bin/agent/set_scope`
     * @see https://developer.work.weixin.qq.com/document/path/90583
     */
    set_scope: (params?: AgentSetScopeParams, options?: CallOptions) => Promise<AgentSetScopeResult>
    /**
     * Set what one member sees of an application in the workbench. 设置应用在用户工作台展示的数据。
     *
     * `POST /cgi-bin/agent/set_workbench_data`
     * @see https://developer.work.weixin.qq.com/document/path/92535
     */
    set_workbench_data: (params: AgentSetWorkbenchDataParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set how an application looks in the workbench. 设置应用在工作台展示的模版。
     *
     * `POST /cgi-bin/agent/set_workbench_template`
     * @see https://developer.work.weixin.qq.com/document/path/92535
     */
    set_workbench_template: (params: AgentSetWorkbenchTemplateParams, options?: CallOptions) => Promise<ApiResult>
  }
  appchat: {
    /**
     * Create a group chat. 创建应用群聊会话。
     *
     * 2 to 2000 members; at most 1000 groups a day.
     *
     * `POST /cgi-bin/appchat/create`
     * @throws WxApiError 86004, 86005, 86006, 86007
     * @see https://developer.work.weixin.qq.com/document/path/90245
     */
    create: (params: AppchatCreateParams, options?: CallOptions) => Promise<AppchatCreateResult>
    /**
     * Read a group chat. 获取应用群聊会话。
     *
     * `GET /cgi-bin/appchat/get`
     * @throws WxApiError 86001, 86003
     * @see https://developer.work.weixin.qq.com/document/path/90247
     */
    get: (params: AppchatGetParams, options?: CallOptions) => Promise<AppchatGetResult>
    /**
     * Send a message to a group chat. 应用推送消息到群聊。
     *
     * `POST /cgi-bin/appchat/send`
     * @throws WxApiError 40007, 40008, 40050, 44004, 86001, 86003, 86216, 86217
     * @see https://developer.work.weixin.qq.com/document/path/90248
     */
    send: (params: AppchatSendParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change the name, owner or members of a group chat. 修改应用群聊会话。
     *
     * `POST /cgi-bin/appchat/update`
     * @throws WxApiError 86001, 86003, 86004, 86005, 86007, 86008
     * @see https://developer.work.weixin.qq.com/document/path/90246
     */
    update: (params: AppchatUpdateParams, options?: CallOptions) => Promise<ApiResult>
  }
  corp: {
    /**
     * List approvals (old). 获取审批数据（旧）。
     *
     * `oa/getapprovalinfo` and `oa/getapprovaldetail` have taken its place.
     *
     * `POST /cgi-bin/corp/getapprovaldata`
     * @deprecated The platform has retired it.
     */
    getapprovaldata: (params: CorpGetapprovaldataParams, options?: CallOptions) => Promise<CorpGetapprovaldataResult>
    /**
     * Read how an approval started by an application stands. 查询自建应用审批单当前状态。
     *
     * `POST /cgi-bin/corp/getopenapprovaldata`
     * @see https://developer.work.weixin.qq.com/document/path/90269
     */
    getopenapprovaldata: (params: CorpGetopenapprovaldataParams, options?: CallOptions) => Promise<CorpGetopenapprovaldataResult>
    /**
     * Get a ticket for many calls in a short time. 获取接口高频调用凭据。
     *
     * Once for a corp, within 3 months of its authorisation; it lives for 7 days.
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `GET /cgi-bin/corp/apply_mass_call_ticket`
     * @see https://developer.work.weixin.qq.com/document/path/96168
     */
    apply_mass_call_ticket: (params?: NoParams, options?: CallOptions) => Promise<CorpApplyMassCallTicketResult>
    /**
     * Get the QR code new members join with. 获取加入企业二维码。
     *
     * `GET /cgi-bin/corp/get_join_qrcode`
     * @see https://developer.work.weixin.qq.com/document/path/91039
     */
    get_join_qrcode: (params?: CorpGetJoinQrcodeParams, options?: CallOptions) => Promise<CorpGetJoinQrcodeResult>
  }
  oa: {
    /**
     * Submit something for approval. 提交审批申请。
     *
     * As the member named, who is told of it like of their own.
     *
     * `POST /cgi-bin/oa/applyevent`
     * @see https://developer.work.weixin.qq.com/document/path/91853
     */
    applyevent: (params: OaApplyeventParams, options?: CallOptions) => Promise<OaApplyeventResult>
    approval: {
      /**
       * Copy a template of a provider into the corp. 复制或更新模板到企业。
       *
       * `POST /cgi-bin/oa/approval/copytemplate`
       * @see https://developer.work.weixin.qq.com/document/path/92630
       */
      copytemplate: (params: OaApprovalCopytemplateParams, options?: CallOptions) => Promise<OaApprovalCopytemplateResult>
      /**
       * Create a template of approvals. 创建审批模板。
       *
       * `POST /cgi-bin/oa/approval/create_template`
       * @see https://developer.work.weixin.qq.com/document/path/97437
       */
      create_template: (params: OaApprovalCreateTemplateParams, options?: CallOptions) => Promise<OaApprovalCreateTemplateResult>
      /**
       * Change a template of approvals. 更新审批模板。
       *
       * `POST /cgi-bin/oa/approval/update_template`
       * @see https://developer.work.weixin.qq.com/document/path/97438
       */
      update_template: (params: OaApprovalUpdateTemplateParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Read an approval. 获取审批申请详情。
     *
     * `POST /cgi-bin/oa/getapprovaldetail`
     * @see https://developer.work.weixin.qq.com/document/path/91983
     */
    getapprovaldetail: (params: OaGetapprovaldetailParams, options?: CallOptions) => Promise<OaGetapprovaldetailResult>
    /**
     * List the numbers of approvals. 批量获取审批单号。
     *
     * Of at most 31 days.
     *
     * `POST /cgi-bin/oa/getapprovalinfo`
     * @see https://developer.work.weixin.qq.com/document/path/91816
     */
    getapprovalinfo: (params: OaGetapprovalinfoParams, options?: CallOptions) => Promise<OaGetapprovalinfoResult>
    /**
     * Read a template of approvals. 获取审批模板详情。
     *
     * `POST /cgi-bin/oa/gettemplatedetail`
     * @see https://developer.work.weixin.qq.com/document/path/91982
     */
    gettemplatedetail: (params: OaGettemplatedetailParams, options?: CallOptions) => Promise<OaGettemplatedetailResult>
    vacation: {
      /**
       * List the kinds of leave and their rules. 获取企业假期管理配置。
       *
       * `GET /cgi-bin/oa/vacation/getcorpconf`
       * @see https://developer.work.weixin.qq.com/document/path/93375
       */
      getcorpconf: (params?: NoParams, options?: CallOptions) => Promise<OaVacationGetcorpconfResult>
      /**
       * Read what leave a member has left. 获取成员假期余额。
       *
       * `POST /cgi-bin/oa/vacation/getuservacationquota`
       * @see https://developer.work.weixin.qq.com/document/path/93376
       */
      getuservacationquota: (params: OaVacationGetuservacationquotaParams, options?: CallOptions) => Promise<OaVacationGetuservacationquotaResult>
      /**
       * Set what leave a member has left. 修改成员假期余额。
       *
       * `POST /cgi-bin/oa/vacation/setoneuserquota`
       * @see https://developer.work.weixin.qq.com/document/path/93377
       */
      setoneuserquota: (params: OaVacationSetoneuserquotaParams, options?: CallOptions) => Promise<ApiResult>
    }
    calendar: {
      /**
       * Create a calendar. 创建日历。
       *
       * `POST /cgi-bin/oa/calendar/add`
       * @see https://developer.work.weixin.qq.com/document/path/93647
       */
      add: (params: OaCalendarAddParams, options?: CallOptions) => Promise<OaCalendarAddResult>
      /**
       * Delete a calendar. 删除日历。
       *
       * `POST /cgi-bin/oa/calendar/del`
       * @see https://developer.work.weixin.qq.com/document/path/97718
       */
      del: (params: OaCalendarDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read calendars of the application. 获取日历详情。
       *
       * `POST /cgi-bin/oa/calendar/get`
       * @see https://developer.work.weixin.qq.com/document/path/97717
       */
      get: (params: OaCalendarGetParams, options?: CallOptions) => Promise<OaCalendarGetResult>
      /**
       * Change a calendar. 更新日历。
       *
       * `POST /cgi-bin/oa/calendar/update`
       * @see https://developer.work.weixin.qq.com/document/path/97716
       */
      update: (params: OaCalendarUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    schedule: {
      /**
       * Add an event to a calendar. 创建日程。
       *
       * `POST /cgi-bin/oa/schedule/add`
       * @see https://developer.work.weixin.qq.com/document/path/93648
       */
      add: (params: OaScheduleAddParams, options?: CallOptions) => Promise<OaScheduleAddResult>
      /**
       * Add people to an event of a calendar. 新增日程参与者。
       *
       * `POST /cgi-bin/oa/schedule/add_attendees`
       * @see https://developer.work.weixin.qq.com/document/path/93648
       */
      add_attendees: (params: OaScheduleAddAttendeesParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Cancel an event of a calendar. 取消日程。
       *
       * `POST /cgi-bin/oa/schedule/del`
       * @see https://developer.work.weixin.qq.com/document/path/93648
       */
      del: (params: OaScheduleDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Take people off an event of a calendar. 删除日程参与者。
       *
       * `POST /cgi-bin/oa/schedule/del_attendees`
       * @see https://developer.work.weixin.qq.com/document/path/93648
       */
      del_attendees: (params: OaScheduleDelAttendeesParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read events of calendars. 获取日程详情。
       *
       * `POST /cgi-bin/oa/schedule/get`
       * @see https://developer.work.weixin.qq.com/document/path/93648
       */
      get: (params: OaScheduleGetParams, options?: CallOptions) => Promise<OaScheduleGetResult>
      /**
       * List the events of a calendar. 获取日历下的日程列表。
       *
       * `POST /cgi-bin/oa/schedule/get_by_calendar`
       * @see https://developer.work.weixin.qq.com/document/path/93648
       */
      get_by_calendar: (params: OaScheduleGetByCalendarParams, options?: CallOptions) => Promise<OaScheduleGetByCalendarResult>
      /**
       * Change an event of a calendar. 更新日程。
       *
       * `POST /cgi-bin/oa/schedule/update`
       * @see https://developer.work.weixin.qq.com/document/path/93648
       */
      update: (params: OaScheduleUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    journal: {
      /**
       * Export a document attached to a report, in the background. 导出汇报微盘文件。
       *
       * `POST /cgi-bin/oa/journal/export_doc`
       * @see https://developer.work.weixin.qq.com/document/path/96108
       */
      export_doc: (params: OaJournalExportDocParams, options?: CallOptions) => Promise<OaJournalExportDocResult>
      /**
       * Ask for the document of an export. 获取汇报微盘文件导出结果。
       *
       * `POST /cgi-bin/oa/journal/get_export_doc_result`
       * @see https://developer.work.weixin.qq.com/document/path/96108
       */
      get_export_doc_result: (params: OaJournalGetExportDocResultParams, options?: CallOptions) => Promise<OaJournalGetExportDocResultResult>
      /**
       * Read a report. 获取汇报记录详情。
       *
       * `POST /cgi-bin/oa/journal/get_record_detail`
       * @see https://developer.work.weixin.qq.com/document/path/93394
       */
      get_record_detail: (params: OaJournalGetRecordDetailParams, options?: CallOptions) => Promise<OaJournalGetRecordDetailResult>
      /**
       * List the numbers of reports. 批量获取汇报记录单号。
       *
       * `POST /cgi-bin/oa/journal/get_record_list`
       * @see https://developer.work.weixin.qq.com/document/path/93393
       */
      get_record_list: (params: OaJournalGetRecordListParams, options?: CallOptions) => Promise<OaJournalGetRecordListResult>
      /**
       * Count who has reported and who has not. 获取汇报统计数据。
       *
       * `POST /cgi-bin/oa/journal/get_stat_list`
       * @see https://developer.work.weixin.qq.com/document/path/93395
       */
      get_stat_list: (params: OaJournalGetStatListParams, options?: CallOptions) => Promise<OaJournalGetStatListResult>
    }
    meetingroom: {
      /**
       * Add a meeting room. 添加会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/add`
       * @see https://developer.work.weixin.qq.com/document/path/93619
       */
      add: (params: OaMeetingroomAddParams, options?: CallOptions) => Promise<OaMeetingroomAddResult>
      /**
       * Book a meeting room. 预定会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/book`
       * @see https://developer.work.weixin.qq.com/document/path/93620
       */
      book: (params: OaMeetingroomBookParams, options?: CallOptions) => Promise<OaMeetingroomBookResult>
      /**
       * Book a meeting room for a meeting. 通过会议预定会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/book_by_meeting`
       * @see https://developer.work.weixin.qq.com/document/path/93620
       */
      book_by_meeting: (params: OaMeetingroomBookByMeetingParams, options?: CallOptions) => Promise<OaMeetingroomBookByMeetingResult>
      /**
       * Book a meeting room for an event of a calendar. 通过日程预定会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/book_by_schedule`
       * @see https://developer.work.weixin.qq.com/document/path/93620
       */
      book_by_schedule: (params: OaMeetingroomBookByScheduleParams, options?: CallOptions) => Promise<OaMeetingroomBookByScheduleResult>
      bookinfo: {
        /**
         * Read one booking of a meeting room. 根据会议室预定 ID 查询预定详情。
         *
         * `POST /cgi-bin/oa/meetingroom/bookinfo/get`
         * @see https://developer.work.weixin.qq.com/document/path/93620
         */
        get: (params: OaMeetingroomBookinfoGetParams, options?: CallOptions) => Promise<OaMeetingroomBookinfoGetResult>
      }
      /**
       * Give a booked meeting room back. 取消预定会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/cancel_book`
       * @see https://developer.work.weixin.qq.com/document/path/93620
       */
      cancel_book: (params: OaMeetingroomCancelBookParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a meeting room. 删除会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/del`
       * @see https://developer.work.weixin.qq.com/document/path/93619
       */
      del: (params: OaMeetingroomDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a meeting room. 编辑会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/edit`
       * @see https://developer.work.weixin.qq.com/document/path/93619
       */
      edit: (params: OaMeetingroomEditParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List when meeting rooms are taken. 查询会议室的预定信息。
       *
       * `POST /cgi-bin/oa/meetingroom/get_booking_info`
       * @see https://developer.work.weixin.qq.com/document/path/93620
       */
      get_booking_info: (params?: OaMeetingroomGetBookingInfoParams, options?: CallOptions) => Promise<OaMeetingroomGetBookingInfoResult>
      /**
       * Read the booking of a meeting. 根据会议 ID 查询预定详情。
       *
       * `POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id`
       * @see https://developer.work.weixin.qq.com/document/path/93620
       */
      get_booking_info_by_meeting_id: (params: OaMeetingroomGetBookingInfoByMeetingIdParams, options?: CallOptions) => Promise<OaMeetingroomGetBookingInfoByMeetingIdResult>
      /**
       * List the meeting rooms. 查询会议室。
       *
       * `POST /cgi-bin/oa/meetingroom/list`
       * @see https://developer.work.weixin.qq.com/document/path/93619
       */
      list: (params?: OaMeetingroomListParams, options?: CallOptions) => Promise<OaMeetingroomListResult>
    }
  }
  /**
   * List the addresses of the API's servers. 获取企业微信接口 IP 段。
   *
   * For a firewall that lets nothing else out.
   *
   * `GET /cgi-bin/get_api_domain_ip`
   * @see https://developer.work.weixin.qq.com/document/path/92520
   */
  get_api_domain_ip: (params?: NoParams, options?: CallOptions) => Promise<GetApiDomainIpResult>
  /**
   * List the addresses pushes come from. 获取企业微信回调 IP 段。
   *
   * For a firewall that lets nothing else in. They change: read them anew once a day.
   *
   * `GET /cgi-bin/getcallbackip`
   * @see https://developer.work.weixin.qq.com/document/path/90930
   */
  getcallbackip: (params?: NoParams, options?: CallOptions) => Promise<GetcallbackipResult>
  batch: {
    /**
     * Ask what has become of an import. 获取异步任务结果。
     *
     * `GET /cgi-bin/batch/getresult`
     * @throws WxApiError 40088, 40089
     * @see https://developer.work.weixin.qq.com/document/path/90983
     */
    getresult: (params: BatchGetresultParams, options?: CallOptions) => Promise<BatchGetresultResult>
    /**
     * Invite members to use WeCom. 邀请成员。
     *
     * `POST /cgi-bin/batch/invite`
     * @see https://developer.work.weixin.qq.com/document/path/90975
     */
    invite: (params?: BatchInviteParams, options?: CallOptions) => Promise<BatchInviteResult>
    /**
     * Turn encrypted userids into those of the corp. open_userid 转换为 userid。
     *
     * `POST /cgi-bin/batch/openuserid_to_userid`
     */
    openuserid_to_userid: (params: BatchOpenuseridToUseridParams, options?: CallOptions) => Promise<BatchOpenuseridToUseridResult>
    /**
     * Replace all departments by those of a file, in the background. 全量覆盖部门。
     *
     * `POST /cgi-bin/batch/replaceparty`
     * @throws WxApiError 40007, 40092, 302004
     * @see https://developer.work.weixin.qq.com/document/path/90981
     */
    replaceparty: (params: BatchReplacepartyParams, options?: CallOptions) => Promise<BatchReplacepartyResult>
    /**
     * Replace all members by those of a file, in the background. 全量覆盖成员。
     *
     * The file is CSV of the platform's template, uploaded with `media/upload`. Members who are not in it are
     * deleted.
     *
     * `POST /cgi-bin/batch/replaceuser`
     * @throws WxApiError 40007, 40092
     * @see https://developer.work.weixin.qq.com/document/path/90981
     */
    replaceuser: (params: BatchReplaceuserParams, options?: CallOptions) => Promise<BatchReplaceuserResult>
    /**
     * Add and change members from a file, in the background. 增量更新成员。
     *
     * The file is CSV of the platform's template, uploaded with `media/upload`. Members who are not in it stay.
     *
     * `POST /cgi-bin/batch/syncuser`
     * @throws WxApiError 40007, 40092
     * @see https://developer.work.weixin.qq.com/document/path/90980
     */
    syncuser: (params: BatchSyncuserParams, options?: CallOptions) => Promise<BatchSyncuserResult>
    /**
     * Turn userids into encrypted ones. userid 转换为 open_userid。
     *
     * `POST /cgi-bin/batch/userid_to_openuserid`
     * @see https://developer.work.weixin.qq.com/document/path/95435
     */
    userid_to_openuserid: (params: BatchUseridToOpenuseridParams, options?: CallOptions) => Promise<BatchUseridToOpenuseridResult>
  }
  chatdata: {
    /**
     * Add to a task of analysis. 添加会话分析任务数据。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/analyze_task_add`
     * @see https://developer.work.weixin.qq.com/document/path/99527
     */
    analyze_task_add: (params: ChatdataAnalyzeTaskAddParams, options?: CallOptions) => Promise<ChatdataAnalyzeTaskAddResult>
    /**
     * Read the result of a task of analysis. 获取会话分析任务结果。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/analyze_task_result`
     * @see https://developer.work.weixin.qq.com/document/path/99527
     */
    analyze_task_result: (params: ChatdataAnalyzeTaskResultParams, options?: CallOptions) => Promise<ChatdataAnalyzeTaskResultResult>
    /**
     * Submit a task of analysis. 提交会话分析任务。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/analyze_task_submit`
     * @see https://developer.work.weixin.qq.com/document/path/99527
     */
    analyze_task_submit: (params: ChatdataAnalyzeTaskSubmitParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read what a program in the protected zone came to. 获取专区程序异步调用结果。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/async_program_result`
     * @see https://developer.work.weixin.qq.com/document/path/100021
     */
    async_program_result: (params: ChatdataAsyncProgramResultParams, options?: CallOptions) => Promise<ChatdataAsyncProgramResultResult>
    /**
     * Have a program in the protected zone run in the background. 专区程序异步调用。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/async_program_task`
     * @see https://developer.work.weixin.qq.com/document/path/100021
     */
    async_program_task: (params: ChatdataAsyncProgramTaskParams, options?: CallOptions) => Promise<ChatdataAsyncProgramTaskResult>
    /**
     * Ask whether a program in the protected zone is being debugged. 查询专区程序调试模式。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/check_debug_mode`
     * @see https://developer.work.weixin.qq.com/document/path/100114
     */
    check_debug_mode: (params: ChatdataCheckDebugModeParams, options?: CallOptions) => Promise<ChatdataCheckDebugModeResult>
    /**
     * Stop debugging a program in the protected zone. 关闭专区程序调试模式。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/close_debug_mode`
     * @see https://developer.work.weixin.qq.com/document/path/100092
     */
    close_debug_mode: (params: ChatdataCloseDebugModeParams, options?: CallOptions) => Promise<ApiResult>
    export: {
      /**
       * Begin an export of conversations. 创建会话内容导出任务。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/export/create_job`
       * @see https://developer.work.weixin.qq.com/document/path/99620
       */
      create_job: (params: ChatdataExportCreateJobParams, options?: CallOptions) => Promise<ChatdataExportCreateJobResult>
      /**
       * Ask how an export of conversations stands. 获取会话内容导出任务状态。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/export/get_job_status`
       * @see https://developer.work.weixin.qq.com/document/path/99620
       */
      get_job_status: (params: ChatdataExportGetJobStatusParams, options?: CallOptions) => Promise<ChatdataExportGetJobStatusResult>
    }
    /**
     * List the members whose conversations may be used. 获取授权存档的成员列表。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/get_auth_user_list`
     * @see https://developer.work.weixin.qq.com/document/path/99641
     */
    get_auth_user_list: (params?: ChatdataGetAuthUserListParams, options?: CallOptions) => Promise<ChatdataGetAuthUserListResult>
    /**
     * Read what the corp has allowed of its conversations. 获取企业授权存档信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/get_corp_auth_info`
     * @see https://developer.work.weixin.qq.com/document/path/100237
     */
    get_corp_auth_info: (params?: NoParams, options?: CallOptions) => Promise<ChatdataGetCorpAuthInfoResult>
    /**
     * Read what is hidden in conversations. 获取敏感信息隐藏设置。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config`
     * @see https://developer.work.weixin.qq.com/document/path/99622
     */
    get_hide_sensitiveinfo_config: (params: ChatdataGetHideSensitiveinfoConfigParams, options?: CallOptions) => Promise<ChatdataGetHideSensitiveinfoConfigResult>
    getagreestatus: {
      /**
       * Ask who in a group chat has agreed that it is used. 获取群聊会话存档同意情况。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/getagreestatus/room`
       * @see https://developer.work.weixin.qq.com/document/path/99530
       */
      room: (params: ChatdataGetagreestatusRoomParams, options?: CallOptions) => Promise<ChatdataGetagreestatusRoomResult>
      /**
       * Ask whether contacts have agreed that conversations are used. 获取单聊会话存档同意情况。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/getagreestatus/single`
       * @see https://developer.work.weixin.qq.com/document/path/99530
       */
      single: (params: ChatdataGetagreestatusSingleParams, options?: CallOptions) => Promise<ChatdataGetagreestatusSingleResult>
    }
    groupchat: {
      /**
       * Read a group chat of the members. 获取存档内部群信息。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/groupchat/get`
       * @see https://developer.work.weixin.qq.com/document/path/99495
       */
      get: (params: ChatdataGroupchatGetParams, options?: CallOptions) => Promise<ChatdataGroupchatGetResult>
    }
    keyword: {
      /**
       * Add a rule on words in conversations. 新增关键词规则。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/keyword/create_rule`
       * @see https://developer.work.weixin.qq.com/document/path/97237
       */
      create_rule: (params: ChatdataKeywordCreateRuleParams, options?: CallOptions) => Promise<ChatdataKeywordCreateRuleResult>
      /**
       * Delete a rule on words in conversations. 删除关键词规则。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/keyword/delete_rule`
       * @see https://developer.work.weixin.qq.com/document/path/97237
       */
      delete_rule: (params: ChatdataKeywordDeleteRuleParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the messages a rule on words has found. 获取命中关键词规则的会话记录。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/keyword/get_hit_msg_list`
       * @see https://developer.work.weixin.qq.com/document/path/97266
       */
      get_hit_msg_list: (params?: ChatdataKeywordGetHitMsgListParams, options?: CallOptions) => Promise<ChatdataKeywordGetHitMsgListResult>
      /**
       * Read a rule on words in conversations. 获取关键词规则详情。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/keyword/get_rule_detail`
       * @see https://developer.work.weixin.qq.com/document/path/97237
       */
      get_rule_detail: (params: ChatdataKeywordGetRuleDetailParams, options?: CallOptions) => Promise<ChatdataKeywordGetRuleDetailResult>
      /**
       * List the rules on words in conversations. 获取关键词规则列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/keyword/get_rule_list`
       * @see https://developer.work.weixin.qq.com/document/path/97237
       */
      get_rule_list: (params?: ChatdataKeywordGetRuleListParams, options?: CallOptions) => Promise<ChatdataKeywordGetRuleListResult>
      /**
       * Change a rule on words in conversations. 修改关键词规则。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/keyword/update_rule`
       * @see https://developer.work.weixin.qq.com/document/path/97237
       */
      update_rule: (params: ChatdataKeywordUpdateRuleParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Begin to debug a program in the protected zone. 开启专区程序调试模式。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/open_debug_mode`
     * @see https://developer.work.weixin.qq.com/document/path/100091
     */
    open_debug_mode: (params: ChatdataOpenDebugModeParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Search conversations by name. 会话名称搜索。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/search_chat`
     * @see https://developer.work.weixin.qq.com/document/path/99496
     */
    search_chat: (params: ChatdataSearchChatParams, options?: CallOptions) => Promise<ChatdataSearchChatResult>
    /**
     * Search messages. 会话消息搜索。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/search_msg`
     * @see https://developer.work.weixin.qq.com/document/path/97374
     */
    search_msg: (params: ChatdataSearchMsgParams, options?: CallOptions) => Promise<ChatdataSearchMsgResult>
    /**
     * Set what is hidden in conversations. 设置敏感信息隐藏。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config`
     * @see https://developer.work.weixin.qq.com/document/path/99622
     */
    set_hide_sensitiveinfo_config: (params: ChatdataSetHideSensitiveinfoConfigParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set how much programs in the protected zone log. 设置专区程序日志级别。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/set_log_level`
     * @see https://developer.work.weixin.qq.com/document/path/100109
     */
    set_log_level: (params: ChatdataSetLogLevelParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set the key conversations are encrypted with. 设置会话存档公钥。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/set_public_key`
     * @see https://developer.work.weixin.qq.com/document/path/99587
     */
    set_public_key: (params: ChatdataSetPublicKeyParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set the program that is told of conversations. 设置专区接收回调事件。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/set_receive_callback`
     * @see https://developer.work.weixin.qq.com/document/path/100018
     */
    set_receive_callback: (params: ChatdataSetReceiveCallbackParams, options?: CallOptions) => Promise<ApiResult>
    specapi: {
      /**
       * Begin a task in the protected zone (old). 创建专区任务（旧）。
       *
       * `chatdata/async_program_task` has taken its place.
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/specapi/create_job`
       * @see https://developer.work.weixin.qq.com/document/path/99460
       * @deprecated The platform has retired it.
       */
      create_job: (params: ChatdataSpecapiCreateJobParams, options?: CallOptions) => Promise<ChatdataSpecapiCreateJobResult>
      /**
       * Read the result of a task in the protected zone (old). 获取专区任务结果（旧）。
       *
       * `chatdata/async_program_result` has taken its place.
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/chatdata/specapi/get_job_result`
       * @see https://developer.work.weixin.qq.com/document/path/99462
       * @deprecated The platform has retired it.
       */
      get_job_result: (params: ChatdataSpecapiGetJobResultParams, options?: CallOptions) => Promise<ChatdataSpecapiGetJobResultResult>
    }
    /**
     * Call a program in the protected zone. 专区程序同步调用。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/sync_call_program`
     * @see https://developer.work.weixin.qq.com/document/path/100020
     */
    sync_call_program: (params: ChatdataSyncCallProgramParams, options?: CallOptions) => Promise<ChatdataSyncCallProgramResult>
    /**
     * Pull the records of conversations. 获取会话记录。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/sync_msg`
     * @see https://developer.work.weixin.qq.com/document/path/97240
     */
    sync_msg: (params?: ChatdataSyncMsgParams, options?: CallOptions) => Promise<ChatdataSyncMsgResult>
    /**
     * Upload a file for a program in the protected zone. 上传专区临时文件。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/chatdata/upload`
     * @see https://developer.work.weixin.qq.com/document/path/100175
     */
    upload: (params: ChatdataUploadParams, options?: CallOptions) => Promise<ChatdataUploadResult>
  }
  sync: {
    /**
     * Say that the contacts have been taken over. 设置通讯录同步完成。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `GET /cgi-bin/sync/contact_sync_success`
     * @see https://developer.work.weixin.qq.com/document/path/90584
     */
    contact_sync_success: (params?: NoParams, options?: CallOptions) => Promise<ApiResult>
  }
  checkin: {
    /**
     * Create a rule on clocking in. 创建打卡规则。
     *
     * `POST /cgi-bin/checkin/add_checkin_option`
     * @see https://developer.work.weixin.qq.com/document/path/98041
     */
    add_checkin_option: (params: CheckinAddCheckinOptionParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Add entries made elsewhere. 添加打卡记录。
     *
     * `POST /cgi-bin/checkin/add_checkin_record`
     * @see https://developer.work.weixin.qq.com/document/path/99647
     */
    add_checkin_record: (params: CheckinAddCheckinRecordParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Store the face a member clocks in with. 录入打卡人员人脸信息。
     *
     * `POST /cgi-bin/checkin/addcheckinuserface`
     * @see https://developer.work.weixin.qq.com/document/path/93378
     */
    addcheckinuserface: (params: CheckinAddcheckinuserfaceParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Empty the lists of a rule on clocking in. 清空打卡规则数组元素。
     *
     * `POST /cgi-bin/checkin/clear_checkin_option_array_field`
     * @see https://developer.work.weixin.qq.com/document/path/98041
     */
    clear_checkin_option_array_field: (params: CheckinClearCheckinOptionArrayFieldParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a rule on clocking in. 删除打卡规则。
     *
     * `POST /cgi-bin/checkin/del_checkin_option`
     * @see https://developer.work.weixin.qq.com/document/path/98041
     */
    del_checkin_option: (params: CheckinDelCheckinOptionParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read how members' days went, with hours and absences. 获取打卡日报数据。
     *
     * `POST /cgi-bin/checkin/getcheckin_daydata`
     * @see https://developer.work.weixin.qq.com/document/path/93374
     */
    getcheckin_daydata: (params: CheckinGetcheckinDaydataParams, options?: CallOptions) => Promise<CheckinGetcheckinDaydataResult>
    /**
     * Read how members' months went, with hours and absences. 获取打卡月报数据。
     *
     * `POST /cgi-bin/checkin/getcheckin_monthdata`
     * @see https://developer.work.weixin.qq.com/document/path/93387
     */
    getcheckin_monthdata: (params: CheckinGetcheckinMonthdataParams, options?: CallOptions) => Promise<CheckinGetcheckinMonthdataResult>
    /**
     * List when members clocked in. 获取打卡记录数据。
     *
     * Of at most 30 days and 100 members.
     *
     * `POST /cgi-bin/checkin/getcheckindata`
     * @see https://developer.work.weixin.qq.com/document/path/90262
     */
    getcheckindata: (params: CheckinGetcheckindataParams, options?: CallOptions) => Promise<CheckinGetcheckindataResult>
    /**
     * Read the rules on clocking in for members. 获取员工打卡规则。
     *
     * `POST /cgi-bin/checkin/getcheckinoption`
     * @see https://developer.work.weixin.qq.com/document/path/90263
     */
    getcheckinoption: (params: CheckinGetcheckinoptionParams, options?: CallOptions) => Promise<CheckinGetcheckinoptionResult>
    /**
     * List the shifts of members. 获取打卡人员排班信息。
     *
     * `POST /cgi-bin/checkin/getcheckinschedulist`
     * @see https://developer.work.weixin.qq.com/document/path/93380
     */
    getcheckinschedulist: (params: CheckinGetcheckinschedulistParams, options?: CallOptions) => Promise<CheckinGetcheckinschedulistResult>
    /**
     * Read all rules on clocking in. 获取企业所有打卡规则。
     *
     * `POST /cgi-bin/checkin/getcorpcheckinoption`
     * @see https://developer.work.weixin.qq.com/document/path/93384
     */
    getcorpcheckinoption: (params?: NoParams, options?: CallOptions) => Promise<CheckinGetcorpcheckinoptionResult>
    /**
     * Mend a missing entry of a member. 为打卡人员补卡。
     *
     * `POST /cgi-bin/checkin/punch_correction`
     * @see https://developer.work.weixin.qq.com/document/path/95803
     */
    punch_correction: (params: CheckinPunchCorrectionParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set the shifts of members. 为打卡人员排班。
     *
     * `POST /cgi-bin/checkin/setcheckinschedulist`
     * @see https://developer.work.weixin.qq.com/document/path/93385
     */
    setcheckinschedulist: (params: CheckinSetcheckinschedulistParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change a rule on clocking in. 修改打卡规则。
     *
     * `POST /cgi-bin/checkin/update_checkin_option`
     * @see https://developer.work.weixin.qq.com/document/path/98041
     */
    update_checkin_option: (params: CheckinUpdateCheckinOptionParams, options?: CallOptions) => Promise<ApiResult>
  }
  corpgroup: {
    corp: {
      /**
       * Read a corp of a chain. 获取企业上下游通讯录下的企业信息。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo`
       * @see https://developer.work.weixin.qq.com/document/path/95820
       */
      get_chain_corpinfo: (params: CorpgroupCorpGetChainCorpinfoParams, options?: CallOptions) => Promise<CorpgroupCorpGetChainCorpinfoResult>
      /**
       * List the corps in a group of a chain. 获取企业上下游通讯录分组下的企业列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list`
       * @see https://developer.work.weixin.qq.com/document/path/95315
       */
      get_chain_corpinfo_list: (params: CorpgroupCorpGetChainCorpinfoListParams, options?: CallOptions) => Promise<CorpgroupCorpGetChainCorpinfoListResult>
      /**
       * List the groups of a chain. 获取上下游通讯录分组。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/corp/get_chain_group`
       * @see https://developer.work.weixin.qq.com/document/path/95315
       */
      get_chain_group: (params: CorpgroupCorpGetChainGroupParams, options?: CallOptions) => Promise<CorpgroupCorpGetChainGroupResult>
      /**
       * List the chains of the corp. 获取上下游列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `GET /cgi-bin/corpgroup/corp/get_chain_list`
       * @see https://developer.work.weixin.qq.com/document/path/95315
       */
      get_chain_list: (params?: NoParams, options?: CallOptions) => Promise<CorpgroupCorpGetChainListResult>
      /**
       * Read the id one gave a person further down. 查询下游企业成员自定义 ID。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id`
       * @see https://developer.work.weixin.qq.com/document/path/97441
       */
      get_chain_user_custom_id: (params: CorpgroupCorpGetChainUserCustomIdParams, options?: CallOptions) => Promise<CorpgroupCorpGetChainUserCustomIdResult>
      /**
       * Get the access token of a corp further down. 获取下级或下游企业的 access_token。
       *
       * `POST /cgi-bin/corpgroup/corp/gettoken`
       * @see https://developer.work.weixin.qq.com/document/path/93359
       */
      gettoken: (params: CorpgroupCorpGettokenParams, options?: CallOptions) => Promise<CorpgroupCorpGettokenResult>
      /**
       * List the corps an application is shared with. 获取应用共享信息。
       *
       * `POST /cgi-bin/corpgroup/corp/list_app_share_info`
       * @see https://developer.work.weixin.qq.com/document/path/93403
       */
      list_app_share_info: (params?: CorpgroupCorpListAppShareInfoParams, options?: CallOptions) => Promise<CorpgroupCorpListAppShareInfoResult>
      /**
       * Take a corp out of a chain. 移除企业。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/corp/remove_corp`
       * @see https://developer.work.weixin.qq.com/document/path/95822
       */
      remove_corp: (params: CorpgroupCorpRemoveCorpParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Ask what has become of an import into a chain. 获取上下游批量导入结果。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `GET /cgi-bin/corpgroup/getresult`
     * @see https://developer.work.weixin.qq.com/document/path/95823
     */
    getresult: (params: CorpgroupGetresultParams, options?: CallOptions) => Promise<CorpgroupGetresultResult>
    /**
     * Import the contacts of a chain, in the background. 批量导入上下游联系人。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/corpgroup/import_chain_contact`
     * @see https://developer.work.weixin.qq.com/document/path/95821
     */
    import_chain_contact: (params: CorpgroupImportChainContactParams, options?: CallOptions) => Promise<CorpgroupImportChainContactResult>
    rule: {
      /**
       * Add a rule to a chain. 新增对接规则。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/rule/add_rule`
       * @see https://developer.work.weixin.qq.com/document/path/95634
       */
      add_rule: (params: CorpgroupRuleAddRuleParams, options?: CallOptions) => Promise<CorpgroupRuleAddRuleResult>
      /**
       * Delete a rule of a chain. 删除对接规则。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/rule/delete_rule`
       * @see https://developer.work.weixin.qq.com/document/path/95632
       */
      delete_rule: (params: CorpgroupRuleDeleteRuleParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a rule of a chain. 获取对接规则详情。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/rule/get_rule_info`
       * @see https://developer.work.weixin.qq.com/document/path/95634
       */
      get_rule_info: (params: CorpgroupRuleGetRuleInfoParams, options?: CallOptions) => Promise<CorpgroupRuleGetRuleInfoResult>
      /**
       * List the rules of a chain. 获取对接规则 ID 列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/rule/list_ids`
       * @see https://developer.work.weixin.qq.com/document/path/95631
       */
      list_ids: (params: CorpgroupRuleListIdsParams, options?: CallOptions) => Promise<CorpgroupRuleListIdsResult>
      /**
       * Change a rule of a chain. 更新对接规则。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/corpgroup/rule/modify_rule`
       * @see https://developer.work.weixin.qq.com/document/path/95635
       */
      modify_rule: (params: CorpgroupRuleModifyRuleParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Turn a unionid into the external userids of corps further down. 上下游关联客户信息查询。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/corpgroup/unionid_to_external_userid`
     * @see https://developer.work.weixin.qq.com/document/path/95818
     */
    unionid_to_external_userid: (params?: CorpgroupUnionidToExternalUseridParams, options?: CallOptions) => Promise<CorpgroupUnionidToExternalUseridResult>
  }
  department: {
    /**
     * Add a department. 创建部门。
     *
     * At most 15 levels and 30000 departments; names are unique among siblings.
     *
     * `POST /cgi-bin/department/create`
     * @throws WxApiError 60001, 60003, 60004, 60008, 60009, 60123, 60124, 60125, 81001, 81002
     * @see https://developer.work.weixin.qq.com/document/path/90205
     */
    create: (params: DepartmentCreateParams, options?: CallOptions) => Promise<DepartmentCreateResult>
    /**
     * Delete a department. 删除部门。
     *
     * It must be empty: neither members nor departments below it.
     *
     * `GET /cgi-bin/department/delete`
     * @throws WxApiError 60003, 60005, 60006, 60007, 60123
     * @see https://developer.work.weixin.qq.com/document/path/90206
     */
    delete: (params: DepartmentDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read one department. 获取单个部门详情。
     *
     * `GET /cgi-bin/department/get`
     * @throws WxApiError 60003, 60011, 60123
     * @see https://developer.work.weixin.qq.com/document/path/95351
     */
    get: (params: DepartmentGetParams, options?: CallOptions) => Promise<DepartmentGetResult>
    /**
     * List departments, with their names. 获取部门列表。
     *
     * `GET /cgi-bin/department/list`
     * @throws WxApiError 60003, 60011, 60123
     * @see https://developer.work.weixin.qq.com/document/path/90208
     */
    list: (params?: DepartmentListParams, options?: CallOptions) => Promise<DepartmentListResult>
    /**
     * List the ids of departments. 获取子部门 ID 列表。
     *
     * `GET /cgi-bin/department/simplelist`
     * @see https://developer.work.weixin.qq.com/document/path/95350
     */
    simplelist: (params?: DepartmentSimplelistParams, options?: CallOptions) => Promise<DepartmentSimplelistResult>
    /**
     * Change a department. 更新部门。
     *
     * `POST /cgi-bin/department/update`
     * @throws WxApiError 60003, 60004, 60007, 60008, 60009, 60010, 60123, 60124, 60125, 81002
     * @see https://developer.work.weixin.qq.com/document/path/90206
     */
    update: (params: DepartmentUpdateParams, options?: CallOptions) => Promise<ApiResult>
  }
  exmail: {
    account: {
      /**
       * Switch the mailbox of a member on or off. 禁用或启用邮箱账号。
       *
       * `POST /cgi-bin/exmail/account/act_email`
       * @see https://developer.work.weixin.qq.com/document/path/95512
       */
      act_email: (params?: ExmailAccountActEmailParams, options?: CallOptions) => Promise<ApiResult>
    }
    app: {
      /**
       * Send a mail of the application, with an event or a meeting if wanted. 发送应用邮件。
       *
       * `POST /cgi-bin/exmail/app/compose_send`
       * @see https://developer.work.weixin.qq.com/document/path/97445
       */
      compose_send: (params: ExmailAppComposeSendParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read the addresses of the application. 查询应用邮箱账号。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/exmail/app/get_email_alias`
       * @see https://developer.work.weixin.qq.com/document/path/97992
       */
      get_email_alias: (params?: NoParams, options?: CallOptions) => Promise<ExmailAppGetEmailAliasResult>
      /**
       * List the mail the application has received. 获取应用邮箱收件箱邮件列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/exmail/app/get_mail_list`
       * @see https://developer.work.weixin.qq.com/document/path/97505
       */
      get_mail_list: (params?: ExmailAppGetMailListParams, options?: CallOptions) => Promise<ExmailAppGetMailListResult>
      /**
       * Read a mail the application has received. 获取应用邮件内容。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/exmail/app/read_mail`
       * @see https://developer.work.weixin.qq.com/document/path/97982
       */
      read_mail: (params: ExmailAppReadMailParams, options?: CallOptions) => Promise<ExmailAppReadMailResult>
      /**
       * Change the address of the application. 更新应用邮箱账号。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/exmail/app/update_email_alias`
       * @see https://developer.work.weixin.qq.com/document/path/97503
       */
      update_email_alias: (params: ExmailAppUpdateEmailAliasParams, options?: CallOptions) => Promise<ApiResult>
    }
    group: {
      /**
       * Create a mail group. 创建邮件群组。
       *
       * `POST /cgi-bin/exmail/group/create`
       * @see https://developer.work.weixin.qq.com/document/path/95510
       */
      create: (params: ExmailGroupCreateParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a mail group. 删除邮件群组。
       *
       * `POST /cgi-bin/exmail/group/delete`
       * @see https://developer.work.weixin.qq.com/document/path/97996
       */
      delete: (params: ExmailGroupDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a mail group. 获取邮件群组详情。
       *
       * `GET /cgi-bin/exmail/group/get`
       * @see https://developer.work.weixin.qq.com/document/path/97997
       */
      get: (params: ExmailGroupGetParams, options?: CallOptions) => Promise<ExmailGroupGetResult>
      /**
       * Search mail groups. 模糊搜索邮件群组。
       *
       * `GET /cgi-bin/exmail/group/search`
       * @see https://developer.work.weixin.qq.com/document/path/97998
       */
      search: (params: ExmailGroupSearchParams, options?: CallOptions) => Promise<ExmailGroupSearchResult>
      /**
       * Change a mail group. 更新邮件群组。
       *
       * `POST /cgi-bin/exmail/group/update`
       * @see https://developer.work.weixin.qq.com/document/path/97995
       */
      update: (params: ExmailGroupUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    mail: {
      /**
       * Count the unread mail of a member. 获取邮件未读数。
       *
       * `POST /cgi-bin/exmail/mail/get_newcount`
       * @see https://developer.work.weixin.qq.com/document/path/95514
       */
      get_newcount: (params: ExmailMailGetNewcountParams, options?: CallOptions) => Promise<ExmailMailGetNewcountResult>
    }
    publicmail: {
      /**
       * Create a shared mailbox. 创建业务邮箱。
       *
       * `POST /cgi-bin/exmail/publicmail/create`
       * @see https://developer.work.weixin.qq.com/document/path/95511
       */
      create: (params: ExmailPublicmailCreateParams, options?: CallOptions) => Promise<ExmailPublicmailCreateResult>
      /**
       * Delete a shared mailbox. 删除业务邮箱。
       *
       * `POST /cgi-bin/exmail/publicmail/delete`
       * @see https://developer.work.weixin.qq.com/document/path/98001
       */
      delete: (params: ExmailPublicmailDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete the password of a mail program. 删除业务邮箱客户端专用密码。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/exmail/publicmail/delete_auth_code`
       * @see https://developer.work.weixin.qq.com/document/path/100184
       */
      delete_auth_code: (params: ExmailPublicmailDeleteAuthCodeParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read shared mailboxes. 获取业务邮箱详情。
       *
       * `POST /cgi-bin/exmail/publicmail/get`
       * @see https://developer.work.weixin.qq.com/document/path/98002
       */
      get: (params: ExmailPublicmailGetParams, options?: CallOptions) => Promise<ExmailPublicmailGetResult>
      /**
       * List the passwords of mail programs for a shared mailbox. 获取业务邮箱客户端专用密码列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/exmail/publicmail/get_auth_code_list`
       * @see https://developer.work.weixin.qq.com/document/path/100183
       */
      get_auth_code_list: (params: ExmailPublicmailGetAuthCodeListParams, options?: CallOptions) => Promise<ExmailPublicmailGetAuthCodeListResult>
      /**
       * Search shared mailboxes. 模糊搜索业务邮箱。
       *
       * `GET /cgi-bin/exmail/publicmail/search`
       * @see https://developer.work.weixin.qq.com/document/path/98003
       */
      search: (params: ExmailPublicmailSearchParams, options?: CallOptions) => Promise<ExmailPublicmailSearchResult>
      /**
       * Change a shared mailbox. 更新业务邮箱。
       *
       * `POST /cgi-bin/exmail/publicmail/update`
       * @see https://developer.work.weixin.qq.com/document/path/98000
       */
      update: (params: ExmailPublicmailUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    useroption: {
      /**
       * Read the mail settings of a member. 获取成员邮箱功能属性。
       *
       * `POST /cgi-bin/exmail/useroption/get`
       * @see https://developer.work.weixin.qq.com/document/path/95513
       */
      get: (params: ExmailUseroptionGetParams, options?: CallOptions) => Promise<ExmailUseroptionGetResult>
      /**
       * Change the mail settings of a member. 更改成员邮箱功能属性。
       *
       * `POST /cgi-bin/exmail/useroption/update`
       * @see https://developer.work.weixin.qq.com/document/path/98008
       */
      update: (params: ExmailUseroptionUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
  }
  export: {
    /**
     * Export the departments, in the background. 导出部门。
     *
     * `POST /cgi-bin/export/department`
     * @see https://developer.work.weixin.qq.com/document/path/94852
     */
    department: (params: ExportDepartmentParams, options?: CallOptions) => Promise<ExportDepartmentResult>
    /**
     * Ask for the files of an export. 获取导出结果。
     *
     * `GET /cgi-bin/export/get_result`
     * @see https://developer.work.weixin.qq.com/document/path/94854
     */
    get_result: (params: ExportGetResultParams, options?: CallOptions) => Promise<ExportGetResultResult>
    /**
     * Export the members, names only, in the background. 导出成员。
     *
     * `POST /cgi-bin/export/simple_user`
     * @see https://developer.work.weixin.qq.com/document/path/94849
     */
    simple_user: (params: ExportSimpleUserParams, options?: CallOptions) => Promise<ExportSimpleUserResult>
    /**
     * Export the members with a tag, in the background. 导出标签成员。
     *
     * `POST /cgi-bin/export/taguser`
     * @see https://developer.work.weixin.qq.com/document/path/94853
     */
    taguser: (params: ExportTaguserParams, options?: CallOptions) => Promise<ExportTaguserResult>
    /**
     * Export the members with their details, in the background. 导出成员详情。
     *
     * `POST /cgi-bin/export/user`
     * @see https://developer.work.weixin.qq.com/document/path/94851
     */
    user: (params: ExportUserParams, options?: CallOptions) => Promise<ExportUserResult>
  }
  externalcontact: {
    /**
     * Make a way to add members: a QR code or a button in a mini program. 配置客户联系「联系我」方式。
     *
     * A temporary one (`is_temp`) ends by itself, and greets with `conclusions`.
     *
     * `POST /cgi-bin/externalcontact/add_contact_way`
     * @see https://developer.work.weixin.qq.com/document/path/92228
     */
    add_contact_way: (params: ExternalcontactAddContactWayParams, options?: CallOptions) => Promise<ExternalcontactAddContactWayResult>
    customer_acquisition: {
      /**
       * Make an acquisition link. 创建获客链接。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/create_link`
       * @see https://developer.work.weixin.qq.com/document/path/97297
       */
      create_link: (params: ExternalcontactCustomerAcquisitionCreateLinkParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionCreateLinkResult>
      /**
       * List the contacts an acquisition link has brought. 获取由获客链接添加的客户信息。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/customer`
       * @see https://developer.work.weixin.qq.com/document/path/97298
       */
      customer: (params: ExternalcontactCustomerAcquisitionCustomerParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionCustomerResult>
      /**
       * Delete an acquisition link. 删除获客链接。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/delete_link`
       * @see https://developer.work.weixin.qq.com/document/path/97297
       */
      delete_link: (params: ExternalcontactCustomerAcquisitionDeleteLinkParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read an acquisition link. 获取获客链接详情。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/get`
       * @see https://developer.work.weixin.qq.com/document/path/97297
       */
      get: (params: ExternalcontactCustomerAcquisitionGetParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionGetResult>
      /**
       * Read how a member and a contact of an acquisition link have talked. 获取成员多次收消息详情。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info`
       * @see https://developer.work.weixin.qq.com/document/path/100130
       */
      get_chat_info: (params: ExternalcontactCustomerAcquisitionGetChatInfoParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionGetChatInfoResult>
      /**
       * List the acquisition links. 获取获客链接列表。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/list_link`
       * @see https://developer.work.weixin.qq.com/document/path/97297
       */
      list_link: (params?: ExternalcontactCustomerAcquisitionListLinkParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionListLinkResult>
      /**
       * Count what an acquisition link has brought, over days. 查询获客链接使用详情。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/statistic`
       * @see https://developer.work.weixin.qq.com/document/path/97375
       */
      statistic: (params: ExternalcontactCustomerAcquisitionStatisticParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionStatisticResult>
      /**
       * Change an acquisition link. 编辑获客链接。
       *
       * `POST /cgi-bin/externalcontact/customer_acquisition/update_link`
       * @see https://developer.work.weixin.qq.com/document/path/97297
       */
      update_link: (params: ExternalcontactCustomerAcquisitionUpdateLinkParams, options?: CallOptions) => Promise<ApiResult>
    }
    customer_acquisition_app: {
      /**
       * Read which members an application may make acquisition links for. 获取获客助手可使用范围。
       *
       * `GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit`
       * @see https://developer.work.weixin.qq.com/document/path/101146
       */
      get_permit: (params?: NoParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionAppGetPermitResult>
    }
    /**
     * Read what is left of the quota of acquisition links. 查询获客助手剩余使用量。
     *
     * `GET /cgi-bin/externalcontact/customer_acquisition_quota`
     * @see https://developer.work.weixin.qq.com/document/path/97375
     */
    customer_acquisition_quota: (params?: NoParams, options?: CallOptions) => Promise<ExternalcontactCustomerAcquisitionQuotaResult>
    /**
     * Delete a way to add members. 删除企业已配置的「联系我」方式。
     *
     * `POST /cgi-bin/externalcontact/del_contact_way`
     * @see https://developer.work.weixin.qq.com/document/path/92228
     */
    del_contact_way: (params: ExternalcontactDelContactWayParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read a way to add members. 获取企业已配置的「联系我」方式。
     *
     * `POST /cgi-bin/externalcontact/get_contact_way`
     * @see https://developer.work.weixin.qq.com/document/path/92228
     */
    get_contact_way: (params: ExternalcontactGetContactWayParams, options?: CallOptions) => Promise<ExternalcontactGetContactWayResult>
    /**
     * List the ways to add members. 获取企业已配置的「联系我」列表。
     *
     * `POST /cgi-bin/externalcontact/list_contact_way`
     * @see https://developer.work.weixin.qq.com/document/path/92228
     */
    list_contact_way: (params?: ExternalcontactListContactWayParams, options?: CallOptions) => Promise<ExternalcontactListContactWayResult>
    /**
     * Change a way to add members. 更新企业已配置的「联系我」方式。
     *
     * `POST /cgi-bin/externalcontact/update_contact_way`
     * @see https://developer.work.weixin.qq.com/document/path/92228
     */
    update_contact_way: (params: ExternalcontactUpdateContactWayParams, options?: CallOptions) => Promise<ApiResult>
    batch: {
      /**
       * Read the contacts of members, with their details. 批量获取客户详情。
       *
       * `POST /cgi-bin/externalcontact/batch/get_by_user`
       * @see https://developer.work.weixin.qq.com/document/path/92994
       */
      get_by_user: (params: ExternalcontactBatchGetByUserParams, options?: CallOptions) => Promise<ExternalcontactBatchGetByUserResult>
    }
    /**
     * Find contacts by their mobile numbers. 手机号批量转换为 external_userid。
     *
     * `POST /cgi-bin/externalcontact/batch_to_external_userid`
     * @see https://developer.work.weixin.qq.com/document/path/92506
     */
    batch_to_external_userid: (params: ExternalcontactBatchToExternalUseridParams, options?: CallOptions) => Promise<ExternalcontactBatchToExternalUseridResult>
    /**
     * End a temporary chat with a contact. 结束临时会话。
     *
     * `POST /cgi-bin/externalcontact/close_temp_chat`
     * @see https://developer.work.weixin.qq.com/document/path/92572
     */
    close_temp_chat: (params: ExternalcontactCloseTempChatParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List everybody members are in touch with, added or not. 获取已服务的外部联系人。
     *
     * `POST /cgi-bin/externalcontact/contact_list`
     * @see https://developer.work.weixin.qq.com/document/path/99434
     */
    contact_list: (params?: ExternalcontactContactListParams, options?: CallOptions) => Promise<ExternalcontactContactListResult>
    /**
     * Turn an external userid into an openid. external_userid 转换为 openid。
     *
     * `POST /cgi-bin/externalcontact/convert_to_openid`
     * @see https://developer.work.weixin.qq.com/document/path/92323
     */
    convert_to_openid: (params: ExternalcontactConvertToOpenidParams, options?: CallOptions) => Promise<ExternalcontactConvertToOpenidResult>
    /**
     * Turn the external userid of a provider into the corp's. 代开发应用 external_userid 转换。
     *
     * `POST /cgi-bin/externalcontact/from_service_external_userid`
     */
    from_service_external_userid: (params: ExternalcontactFromServiceExternalUseridParams, options?: CallOptions) => Promise<ExternalcontactFromServiceExternalUseridResult>
    /**
     * Read a contact, and who has added them. 获取客户详情。
     *
     * More than 500 members who have added them come in pages.
     *
     * `GET /cgi-bin/externalcontact/get`
     * @throws WxApiError 40096, 84061, 84074
     * @see https://developer.work.weixin.qq.com/document/path/92114
     */
    get: (params: ExternalcontactGetParams, options?: CallOptions) => Promise<ExternalcontactGetResult>
    /**
     * List the members who may have contacts. 获取配置了客户联系功能的成员列表。
     *
     * `GET /cgi-bin/externalcontact/get_follow_user_list`
     * @see https://developer.work.weixin.qq.com/document/path/92571
     */
    get_follow_user_list: (params?: NoParams, options?: CallOptions) => Promise<ExternalcontactGetFollowUserListResult>
    /**
     * Turn external userids into those of an application built on behalf of the corp. external_userid 的升级转换。
     *
     * `POST /cgi-bin/externalcontact/get_new_external_userid`
     * @see https://developer.work.weixin.qq.com/document/path/95327
     */
    get_new_external_userid: (params: ExternalcontactGetNewExternalUseridParams, options?: CallOptions) => Promise<ExternalcontactGetNewExternalUseridResult>
    /**
     * Read how parents follow the school notices. 获取「学校通知」的关注模式。
     *
     * `GET /cgi-bin/externalcontact/get_subscribe_mode`
     * @see https://developer.work.weixin.qq.com/document/path/92318
     */
    get_subscribe_mode: (params?: NoParams, options?: CallOptions) => Promise<ExternalcontactGetSubscribeModeResult>
    /**
     * Get the QR code with which parents follow the school notices. 获取「学校通知」二维码。
     *
     * `GET /cgi-bin/externalcontact/get_subscribe_qr_code`
     * @see https://developer.work.weixin.qq.com/document/path/92320
     */
    get_subscribe_qr_code: (params?: NoParams, options?: CallOptions) => Promise<ExternalcontactGetSubscribeQrCodeResult>
    /**
     * Count what members did with their contacts, by day. 获取「联系客户统计」数据。
     *
     * `POST /cgi-bin/externalcontact/get_user_behavior_data`
     * @see https://developer.work.weixin.qq.com/document/path/92132
     */
    get_user_behavior_data: (params: ExternalcontactGetUserBehaviorDataParams, options?: CallOptions) => Promise<ExternalcontactGetUserBehaviorDataResult>
    /**
     * List the contacts of a member. 获取客户列表。
     *
     * A member without any is answered with 84061.
     *
     * `GET /cgi-bin/externalcontact/list`
     * @throws WxApiError 84061, 84074
     * @see https://developer.work.weixin.qq.com/document/path/92113
     */
    list: (params: ExternalcontactListParams, options?: CallOptions) => Promise<ExternalcontactListResult>
    message: {
      /**
       * Send a school notice to parents and students. 发送「学校通知」。
       *
       * `POST /cgi-bin/externalcontact/message/send`
       * @see https://developer.work.weixin.qq.com/document/path/91609
       */
      send: (params: ExternalcontactMessageSendParams, options?: CallOptions) => Promise<ExternalcontactMessageSendResult>
    }
    /**
     * Set what a member notes about a contact. 修改客户备注信息。
     *
     * `POST /cgi-bin/externalcontact/remark`
     * @see https://developer.work.weixin.qq.com/document/path/92994
     */
    remark: (params: ExternalcontactRemarkParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set how parents follow the school notices. 设置「学校通知」的关注模式。
     *
     * `POST /cgi-bin/externalcontact/set_subscribe_mode`
     * @see https://developer.work.weixin.qq.com/document/path/92318
     */
    set_subscribe_mode: (params: ExternalcontactSetSubscribeModeParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Turn an external userid into that of a provider. external_userid 转换为服务商的 external_userid。
     *
     * `POST /cgi-bin/externalcontact/to_service_external_userid`
     * @see https://developer.work.weixin.qq.com/document/path/95195
     */
    to_service_external_userid: (params: ExternalcontactToServiceExternalUseridParams, options?: CallOptions) => Promise<ExternalcontactToServiceExternalUseridResult>
    /**
     * Turn a unionid into an external userid. unionid 转换为 external_userid。
     *
     * `POST /cgi-bin/externalcontact/unionid_to_external_userid`
     * @see https://developer.work.weixin.qq.com/document/path/93274
     */
    unionid_to_external_userid: (params: ExternalcontactUnionidToExternalUseridParams, options?: CallOptions) => Promise<ExternalcontactUnionidToExternalUseridResult>
    groupchat: {
      /**
       * Make a way into group chats: a QR code or a button in a mini program. 配置客户群「加入群聊」方式。
       *
       * `POST /cgi-bin/externalcontact/groupchat/add_join_way`
       * @see https://developer.work.weixin.qq.com/document/path/92229
       */
      add_join_way: (params: ExternalcontactGroupchatAddJoinWayParams, options?: CallOptions) => Promise<ExternalcontactGroupchatAddJoinWayResult>
      /**
       * Delete a way into group chats. 删除客户群进群方式配置。
       *
       * `POST /cgi-bin/externalcontact/groupchat/del_join_way`
       * @see https://developer.work.weixin.qq.com/document/path/92229
       */
      del_join_way: (params: ExternalcontactGroupchatDelJoinWayParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a group chat with contacts. 获取客户群详情。
       *
       * `POST /cgi-bin/externalcontact/groupchat/get`
       * @see https://developer.work.weixin.qq.com/document/path/92122
       */
      get: (params: ExternalcontactGroupchatGetParams, options?: CallOptions) => Promise<ExternalcontactGroupchatGetResult>
      /**
       * Read a way into group chats. 获取客户群进群方式配置。
       *
       * `POST /cgi-bin/externalcontact/groupchat/get_join_way`
       * @see https://developer.work.weixin.qq.com/document/path/92229
       */
      get_join_way: (params: ExternalcontactGroupchatGetJoinWayParams, options?: CallOptions) => Promise<ExternalcontactGroupchatGetJoinWayResult>
      /**
       * Turn the ids of people in a group chat into those of an application built on behalf of the corp. 群成员 external_userid 的升级转换。
       *
       * `POST /cgi-bin/externalcontact/groupchat/get_new_external_userid`
       * @see https://developer.work.weixin.qq.com/document/path/95327
       */
      get_new_external_userid: (params: ExternalcontactGroupchatGetNewExternalUseridParams, options?: CallOptions) => Promise<ExternalcontactGroupchatGetNewExternalUseridResult>
      /**
       * List the group chats with contacts. 获取客户群列表。
       *
       * `POST /cgi-bin/externalcontact/groupchat/list`
       * @see https://developer.work.weixin.qq.com/document/path/92120
       */
      list: (params: ExternalcontactGroupchatListParams, options?: CallOptions) => Promise<ExternalcontactGroupchatListResult>
      /**
       * Count what happened in group chats, by owner. 按群主聚合获取客户群统计数据。
       *
       * `POST /cgi-bin/externalcontact/groupchat/statistic`
       * @see https://developer.work.weixin.qq.com/document/path/92133
       */
      statistic: (params: ExternalcontactGroupchatStatisticParams, options?: CallOptions) => Promise<ExternalcontactGroupchatStatisticResult>
      /**
       * Count what happened in group chats, by day. 按自然日聚合获取客户群统计数据。
       *
       * `POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day`
       * @see https://developer.work.weixin.qq.com/document/path/92133
       */
      statistic_group_by_day: (params: ExternalcontactGroupchatStatisticGroupByDayParams, options?: CallOptions) => Promise<ExternalcontactGroupchatStatisticGroupByDayResult>
      /**
       * Change a way into group chats. 更新客户群进群方式配置。
       *
       * `POST /cgi-bin/externalcontact/groupchat/update_join_way`
       * @see https://developer.work.weixin.qq.com/document/path/92229
       */
      update_join_way: (params: ExternalcontactGroupchatUpdateJoinWayParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Hand group chats of a member who stays to another one. 分配在职成员的客户群。
       *
       * `POST /cgi-bin/externalcontact/groupchat/onjob_transfer`
       * @see https://developer.work.weixin.qq.com/document/path/95703
       */
      onjob_transfer: (params: ExternalcontactGroupchatOnjobTransferParams, options?: CallOptions) => Promise<ExternalcontactGroupchatOnjobTransferResult>
      /**
       * Hand group chats of a member who has left to another one. 分配离职成员的客户群。
       *
       * `POST /cgi-bin/externalcontact/groupchat/transfer`
       * @see https://developer.work.weixin.qq.com/document/path/92127
       */
      transfer: (params: ExternalcontactGroupchatTransferParams, options?: CallOptions) => Promise<ExternalcontactGroupchatTransferResult>
    }
    /**
     * Turn the id a mini program has of a group chat into its chat id. 客户群 opengid 转换。
     *
     * `POST /cgi-bin/externalcontact/opengid_to_chatid`
     * @see https://developer.work.weixin.qq.com/document/path/94822
     */
    opengid_to_chatid: (params: ExternalcontactOpengidToChatidParams, options?: CallOptions) => Promise<ExternalcontactOpengidToChatidResult>
    /**
     * Ask members to send a message to their contacts or group chats. 创建企业群发。
     *
     * Nothing is sent before the members agree.
     *
     * `POST /cgi-bin/externalcontact/add_msg_template`
     * @see https://developer.work.weixin.qq.com/document/path/92135
     */
    add_msg_template: (params: ExternalcontactAddMsgTemplateParams, options?: CallOptions) => Promise<ExternalcontactAddMsgTemplateResult>
    /**
     * Stop a message members have not sent yet. 停止企业群发。
     *
     * `POST /cgi-bin/externalcontact/cancel_groupmsg_send`
     * @see https://developer.work.weixin.qq.com/document/path/97611
     */
    cancel_groupmsg_send: (params: ExternalcontactCancelGroupmsgSendParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List whom a message has reached (old). 获取企业群发消息发送结果（旧）。
     *
     * `externalcontact/get_groupmsg_send_result` has taken its place.
     *
     * `POST /cgi-bin/externalcontact/get_group_msg_result`
     * @deprecated The platform has retired it.
     */
    get_group_msg_result: (params: ExternalcontactGetGroupMsgResultParams, options?: CallOptions) => Promise<ExternalcontactGetGroupMsgResultResult>
    /**
     * List the messages members were asked to send. 获取群发记录列表。
     *
     * `POST /cgi-bin/externalcontact/get_groupmsg_list_v2`
     * @see https://developer.work.weixin.qq.com/document/path/93338
     */
    get_groupmsg_list_v2: (params: ExternalcontactGetGroupmsgListV2Params, options?: CallOptions) => Promise<ExternalcontactGetGroupmsgListV2Result>
    /**
     * List which contacts a member's message has reached. 获取企业群发成员执行结果。
     *
     * `POST /cgi-bin/externalcontact/get_groupmsg_send_result`
     * @see https://developer.work.weixin.qq.com/document/path/93338
     */
    get_groupmsg_send_result: (params: ExternalcontactGetGroupmsgSendResultParams, options?: CallOptions) => Promise<ExternalcontactGetGroupmsgSendResultResult>
    /**
     * List which members have sent a message. 获取群发成员发送任务列表。
     *
     * `POST /cgi-bin/externalcontact/get_groupmsg_task`
     * @see https://developer.work.weixin.qq.com/document/path/93338
     */
    get_groupmsg_task: (params: ExternalcontactGetGroupmsgTaskParams, options?: CallOptions) => Promise<ExternalcontactGetGroupmsgTaskResult>
    group_welcome_template: {
      /**
       * Add a greeting for people who join a group chat. 添加入群欢迎语素材。
       *
       * `POST /cgi-bin/externalcontact/group_welcome_template/add`
       * @see https://developer.work.weixin.qq.com/document/path/92366
       */
      add: (params?: ExternalcontactGroupWelcomeTemplateAddParams, options?: CallOptions) => Promise<ExternalcontactGroupWelcomeTemplateAddResult>
      /**
       * Delete a greeting for people who join a group chat. 删除入群欢迎语素材。
       *
       * `POST /cgi-bin/externalcontact/group_welcome_template/del`
       * @see https://developer.work.weixin.qq.com/document/path/92366
       */
      del: (params: ExternalcontactGroupWelcomeTemplateDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a greeting for people who join a group chat. 编辑入群欢迎语素材。
       *
       * `POST /cgi-bin/externalcontact/group_welcome_template/edit`
       * @see https://developer.work.weixin.qq.com/document/path/92366
       */
      edit: (params: ExternalcontactGroupWelcomeTemplateEditParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a greeting for people who join a group chat. 获取入群欢迎语素材。
       *
       * `POST /cgi-bin/externalcontact/group_welcome_template/get`
       * @see https://developer.work.weixin.qq.com/document/path/92366
       */
      get: (params: ExternalcontactGroupWelcomeTemplateGetParams, options?: CallOptions) => Promise<ExternalcontactGroupWelcomeTemplateGetResult>
    }
    /**
     * Remind members of a message they are to send. 提醒成员群发。
     *
     * `POST /cgi-bin/externalcontact/remind_groupmsg_send`
     * @see https://developer.work.weixin.qq.com/document/path/97610
     */
    remind_groupmsg_send: (params: ExternalcontactRemindGroupmsgSendParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Greet a contact who has just added a member. 发送新客户欢迎语。
     *
     * Within 20 seconds of the event that brings the `welcome_code`, once.
     *
     * `POST /cgi-bin/externalcontact/send_welcome_msg`
     * @see https://developer.work.weixin.qq.com/document/path/92137
     */
    send_welcome_msg: (params: ExternalcontactSendWelcomeMsgParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Have members publish a moment. 创建客户朋友圈发表任务。
     *
     * `POST /cgi-bin/externalcontact/add_moment_task`
     * @see https://developer.work.weixin.qq.com/document/path/95094
     */
    add_moment_task: (params?: ExternalcontactAddMomentTaskParams, options?: CallOptions) => Promise<ExternalcontactAddMomentTaskResult>
    /**
     * Stop a moment members have not published yet. 停止发表企业朋友圈。
     *
     * `POST /cgi-bin/externalcontact/cancel_moment_task`
     * @see https://developer.work.weixin.qq.com/document/path/97612
     */
    cancel_moment_task: (params: ExternalcontactCancelMomentTaskParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the comments and likes of a moment. 获取客户朋友圈的互动数据。
     *
     * `POST /cgi-bin/externalcontact/get_moment_comments`
     * @see https://developer.work.weixin.qq.com/document/path/93333
     */
    get_moment_comments: (params: ExternalcontactGetMomentCommentsParams, options?: CallOptions) => Promise<ExternalcontactGetMomentCommentsResult>
    /**
     * List the contacts a moment was meant for. 获取客户朋友圈发表时选择的可见范围。
     *
     * `POST /cgi-bin/externalcontact/get_moment_customer_list`
     * @see https://developer.work.weixin.qq.com/document/path/93333
     */
    get_moment_customer_list: (params: ExternalcontactGetMomentCustomerListParams, options?: CallOptions) => Promise<ExternalcontactGetMomentCustomerListResult>
    /**
     * List the moments of the corp and of its members. 获取企业全部的发表列表。
     *
     * `POST /cgi-bin/externalcontact/get_moment_list`
     * @see https://developer.work.weixin.qq.com/document/path/93333
     */
    get_moment_list: (params: ExternalcontactGetMomentListParams, options?: CallOptions) => Promise<ExternalcontactGetMomentListResult>
    /**
     * List the contacts who can see a moment. 获取客户朋友圈发表后的可见客户列表。
     *
     * `POST /cgi-bin/externalcontact/get_moment_send_result`
     * @see https://developer.work.weixin.qq.com/document/path/93333
     */
    get_moment_send_result: (params: ExternalcontactGetMomentSendResultParams, options?: CallOptions) => Promise<ExternalcontactGetMomentSendResultResult>
    /**
     * List which members have published a moment. 获取客户朋友圈企业发表的列表。
     *
     * `POST /cgi-bin/externalcontact/get_moment_task`
     * @see https://developer.work.weixin.qq.com/document/path/93333
     */
    get_moment_task: (params: ExternalcontactGetMomentTaskParams, options?: CallOptions) => Promise<ExternalcontactGetMomentTaskResult>
    /**
     * Ask what has become of a moment to be published. 获取客户朋友圈任务创建结果。
     *
     * `GET /cgi-bin/externalcontact/get_moment_task_result`
     * @see https://developer.work.weixin.qq.com/document/path/95094
     */
    get_moment_task_result: (params: ExternalcontactGetMomentTaskOutcomeParams, options?: CallOptions) => Promise<ExternalcontactGetMomentTaskOutcomeResult>
    /**
     * Forbid words in chats with contacts. 新建敏感词规则。
     *
     * `POST /cgi-bin/externalcontact/add_intercept_rule`
     * @see https://developer.work.weixin.qq.com/document/path/95097
     */
    add_intercept_rule: (params: ExternalcontactAddInterceptRuleParams, options?: CallOptions) => Promise<ExternalcontactAddInterceptRuleResult>
    /**
     * Add a product to the album. 创建商品图册。
     *
     * `POST /cgi-bin/externalcontact/add_product_album`
     * @see https://developer.work.weixin.qq.com/document/path/95096
     */
    add_product_album: (params: ExternalcontactAddProductAlbumParams, options?: CallOptions) => Promise<ExternalcontactAddProductAlbumResult>
    /**
     * Delete a rule on forbidden words. 删除敏感词规则。
     *
     * `POST /cgi-bin/externalcontact/del_intercept_rule`
     * @see https://developer.work.weixin.qq.com/document/path/95097
     */
    del_intercept_rule: (params: ExternalcontactDelInterceptRuleParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a product from the album. 删除商品图册。
     *
     * `POST /cgi-bin/externalcontact/delete_product_album`
     * @see https://developer.work.weixin.qq.com/document/path/95096
     */
    delete_product_album: (params: ExternalcontactDeleteProductAlbumParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read a rule on forbidden words. 获取敏感词规则详情。
     *
     * `POST /cgi-bin/externalcontact/get_intercept_rule`
     * @see https://developer.work.weixin.qq.com/document/path/95097
     */
    get_intercept_rule: (params: ExternalcontactGetInterceptRuleParams, options?: CallOptions) => Promise<ExternalcontactGetInterceptRuleResult>
    /**
     * List the rules on forbidden words. 获取敏感词规则列表。
     *
     * `GET /cgi-bin/externalcontact/get_intercept_rule_list`
     * @see https://developer.work.weixin.qq.com/document/path/95097
     */
    get_intercept_rule_list: (params?: NoParams, options?: CallOptions) => Promise<ExternalcontactGetInterceptRuleListResult>
    /**
     * Read a product of the album. 获取商品图册。
     *
     * `POST /cgi-bin/externalcontact/get_product_album`
     * @see https://developer.work.weixin.qq.com/document/path/95096
     */
    get_product_album: (params: ExternalcontactGetProductAlbumParams, options?: CallOptions) => Promise<ExternalcontactGetProductAlbumResult>
    /**
     * List the products of the album. 获取商品图册列表。
     *
     * `POST /cgi-bin/externalcontact/get_product_album_list`
     * @see https://developer.work.weixin.qq.com/document/path/95096
     */
    get_product_album_list: (params?: ExternalcontactGetProductAlbumListParams, options?: CallOptions) => Promise<ExternalcontactGetProductAlbumListResult>
    /**
     * Change a rule on forbidden words. 修改敏感词规则。
     *
     * `POST /cgi-bin/externalcontact/update_intercept_rule`
     * @see https://developer.work.weixin.qq.com/document/path/95097
     */
    update_intercept_rule: (params: ExternalcontactUpdateInterceptRuleParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change a product of the album. 编辑商品图册。
     *
     * `POST /cgi-bin/externalcontact/update_product_album`
     * @see https://developer.work.weixin.qq.com/document/path/95096
     */
    update_product_album: (params: ExternalcontactUpdateProductAlbumParams, options?: CallOptions) => Promise<ApiResult>
    customer_strategy: {
      /**
       * Add a group of rules about contacts. 创建新的客户联系规则组。
       *
       * `POST /cgi-bin/externalcontact/customer_strategy/create`
       */
      create: (params: ExternalcontactCustomerStrategyCreateParams, options?: CallOptions) => Promise<ExternalcontactCustomerStrategyCreateResult>
      /**
       * Delete a group of rules about contacts. 删除客户联系规则组。
       *
       * `POST /cgi-bin/externalcontact/customer_strategy/del`
       */
      del: (params: ExternalcontactCustomerStrategyDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a group of rules about contacts. 编辑客户联系规则组及其管理范围。
       *
       * `POST /cgi-bin/externalcontact/customer_strategy/edit`
       */
      edit: (params: ExternalcontactCustomerStrategyEditParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a group of rules about contacts. 获取客户联系规则组详情。
       *
       * `POST /cgi-bin/externalcontact/customer_strategy/get`
       */
      get: (params: ExternalcontactCustomerStrategyGetParams, options?: CallOptions) => Promise<ExternalcontactCustomerStrategyGetResult>
      /**
       * List whom a group of rules about contacts is for. 获取客户联系规则组管理范围。
       *
       * `POST /cgi-bin/externalcontact/customer_strategy/get_range`
       */
      get_range: (params: ExternalcontactCustomerStrategyGetRangeParams, options?: CallOptions) => Promise<ExternalcontactCustomerStrategyGetRangeResult>
      /**
       * List the groups of rules about contacts. 获取客户联系规则组列表。
       *
       * `POST /cgi-bin/externalcontact/customer_strategy/list`
       */
      list: (params?: ExternalcontactCustomerStrategyListParams, options?: CallOptions) => Promise<ExternalcontactCustomerStrategyListResult>
    }
    moment_strategy: {
      /**
       * Add a group of rules about moments. 创建新的客户朋友圈规则组。
       *
       * `POST /cgi-bin/externalcontact/moment_strategy/create`
       */
      create: (params: ExternalcontactMomentStrategyCreateParams, options?: CallOptions) => Promise<ExternalcontactMomentStrategyCreateResult>
      /**
       * Delete a group of rules about moments. 删除客户朋友圈规则组。
       *
       * `POST /cgi-bin/externalcontact/moment_strategy/del`
       */
      del: (params: ExternalcontactMomentStrategyDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a group of rules about moments. 编辑客户朋友圈规则组及其管理范围。
       *
       * `POST /cgi-bin/externalcontact/moment_strategy/edit`
       */
      edit: (params: ExternalcontactMomentStrategyEditParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a group of rules about moments. 获取客户朋友圈规则组详情。
       *
       * `POST /cgi-bin/externalcontact/moment_strategy/get`
       */
      get: (params: ExternalcontactMomentStrategyGetParams, options?: CallOptions) => Promise<ExternalcontactMomentStrategyGetResult>
      /**
       * List whom a group of rules about moments is for. 获取客户朋友圈规则组管理范围。
       *
       * `POST /cgi-bin/externalcontact/moment_strategy/get_range`
       */
      get_range: (params: ExternalcontactMomentStrategyGetRangeParams, options?: CallOptions) => Promise<ExternalcontactMomentStrategyGetRangeResult>
      /**
       * List the groups of rules about moments. 获取客户朋友圈规则组列表。
       *
       * `POST /cgi-bin/externalcontact/moment_strategy/list`
       */
      list: (params?: ExternalcontactMomentStrategyListParams, options?: CallOptions) => Promise<ExternalcontactMomentStrategyListResult>
    }
    /**
     * Add tags of contacts. 添加企业客户标签。
     *
     * `POST /cgi-bin/externalcontact/add_corp_tag`
     * @see https://developer.work.weixin.qq.com/document/path/92117
     */
    add_corp_tag: (params?: ExternalcontactAddCorpTagParams, options?: CallOptions) => Promise<ExternalcontactAddCorpTagResult>
    /**
     * Add tags to a group of rules. 为指定规则组创建企业客户标签。
     *
     * `POST /cgi-bin/externalcontact/add_strategy_tag`
     */
    add_strategy_tag: (params: ExternalcontactAddStrategyTagParams, options?: CallOptions) => Promise<ExternalcontactAddStrategyTagResult>
    /**
     * Delete tags of contacts. 删除企业客户标签。
     *
     * `POST /cgi-bin/externalcontact/del_corp_tag`
     * @see https://developer.work.weixin.qq.com/document/path/92117
     */
    del_corp_tag: (params?: ExternalcontactDelCorpTagParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete tags of a group of rules. 删除指定规则组下的企业客户标签。
     *
     * `POST /cgi-bin/externalcontact/del_strategy_tag`
     */
    del_strategy_tag: (params?: ExternalcontactDelStrategyTagParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change a tag of contacts or a group of tags. 编辑企业客户标签。
     *
     * `POST /cgi-bin/externalcontact/edit_corp_tag`
     * @see https://developer.work.weixin.qq.com/document/path/92117
     */
    edit_corp_tag: (params?: ExternalcontactEditCorpTagParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change a tag of a group of rules. 编辑指定规则组下的企业客户标签。
     *
     * `POST /cgi-bin/externalcontact/edit_strategy_tag`
     */
    edit_strategy_tag: (params: ExternalcontactEditStrategyTagParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the tags of contacts. 获取企业标签库。
     *
     * `POST /cgi-bin/externalcontact/get_corp_tag_list`
     * @see https://developer.work.weixin.qq.com/document/path/92117
     */
    get_corp_tag_list: (params?: ExternalcontactGetCorpTagListParams, options?: CallOptions) => Promise<ExternalcontactGetCorpTagListResult>
    /**
     * List the tags of a group of rules. 获取指定规则组下的企业客户标签。
     *
     * `POST /cgi-bin/externalcontact/get_strategy_tag_list`
     */
    get_strategy_tag_list: (params?: ExternalcontactGetStrategyTagListParams, options?: CallOptions) => Promise<ExternalcontactGetStrategyTagListResult>
    /**
     * Put tags on a contact, and take others off. 编辑客户企业标签。
     *
     * `POST /cgi-bin/externalcontact/mark_tag`
     * @see https://developer.work.weixin.qq.com/document/path/92118
     */
    mark_tag: (params: ExternalcontactMarkTagParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the contacts of members who have left. 获取待分配的离职成员列表。
     *
     * `POST /cgi-bin/externalcontact/get_unassigned_list`
     * @see https://developer.work.weixin.qq.com/document/path/92124
     */
    get_unassigned_list: (params?: ExternalcontactGetUnassignedListParams, options?: CallOptions) => Promise<ExternalcontactGetUnassignedListResult>
    resigned: {
      /**
       * Hand contacts of a member who has left to another one. 分配离职成员的客户。
       *
       * `POST /cgi-bin/externalcontact/resigned/transfer_customer`
       * @see https://developer.work.weixin.qq.com/document/path/94081
       */
      transfer_customer: (params: ExternalcontactResignedTransferCustomerParams, options?: CallOptions) => Promise<ExternalcontactResignedTransferCustomerResult>
      /**
       * Ask how the handing on of a former member's contacts goes. 查询离职成员客户接替状态。
       *
       * `POST /cgi-bin/externalcontact/resigned/transfer_result`
       * @see https://developer.work.weixin.qq.com/document/path/94082
       */
      transfer_result: (params: ExternalcontactResignedTransferResultParams, options?: CallOptions) => Promise<ExternalcontactResignedTransferResultResult>
    }
    /**
     * Hand on a contact (old). 分配客户（旧）。
     *
     * `externalcontact/transfer_customer` and `externalcontact/resigned/transfer_customer` have taken its place.
     *
     * `POST /cgi-bin/externalcontact/transfer`
     * @deprecated The platform has retired it.
     */
    transfer: (params: ExternalcontactTransferOldParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Hand contacts of a member who stays to another one. 分配在职成员的客户。
     *
     * `POST /cgi-bin/externalcontact/transfer_customer`
     * @see https://developer.work.weixin.qq.com/document/path/92125
     */
    transfer_customer: (params: ExternalcontactTransferCustomerParams, options?: CallOptions) => Promise<ExternalcontactTransferCustomerResult>
    /**
     * Ask how the handing on of a staying member's contacts goes. 查询在职成员客户接替状态。
     *
     * `POST /cgi-bin/externalcontact/transfer_result`
     * @see https://developer.work.weixin.qq.com/document/path/94088
     */
    transfer_result: (params: ExternalcontactTransferResultParams, options?: CallOptions) => Promise<ExternalcontactTransferResultResult>
  }
  crm: {
    /**
     * Read a contact, and who has added them (old). 获取外部联系人详情（旧）。
     *
     * `externalcontact/get` answers in the same form.
     *
     * `GET /cgi-bin/crm/get_external_contact`
     * @deprecated The platform has retired it.
     */
    get_external_contact: (params: CrmGetExternalContactParams, options?: CallOptions) => Promise<CrmGetExternalContactResult>
  }
  externalpay: {
    /**
     * Add a merchant number. 新增对外收款账户商户号。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/externalpay/addmerchant`
     * @see https://developer.work.weixin.qq.com/document/path/93666
     */
    addmerchant: (params: ExternalpayAddmerchantParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a merchant number. 删除对外收款账户商户号。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/externalpay/delmerchant`
     * @see https://developer.work.weixin.qq.com/document/path/93666
     */
    delmerchant: (params: ExternalpayDelmerchantParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List what contacts have paid. 获取对外收款记录。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/externalpay/get_bill_list`
     * @see https://developer.work.weixin.qq.com/document/path/93667
     */
    get_bill_list: (params: ExternalpayGetBillListParams, options?: CallOptions) => Promise<ExternalpayGetBillListResult>
    /**
     * Read what members have asked contacts to pay. 获取收款项目的商户单号。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/externalpay/get_payment_info`
     * @see https://developer.work.weixin.qq.com/document/path/95944
     */
    get_payment_info: (params: ExternalpayGetPaymentInfoParams, options?: CallOptions) => Promise<ExternalpayGetPaymentInfoResult>
    /**
     * Read a merchant number. 查询对外收款账户商户号详情。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/externalpay/getmerchant`
     * @see https://developer.work.weixin.qq.com/document/path/93666
     */
    getmerchant: (params: ExternalpayGetmerchantParams, options?: CallOptions) => Promise<ExternalpayGetmerchantResult>
    /**
     * Set who may use a merchant number. 设置商户号使用范围。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/externalpay/set_mch_use_scope`
     * @see https://developer.work.weixin.qq.com/document/path/93666
     */
    set_mch_use_scope: (params: ExternalpaySetMchUseScopeParams, options?: CallOptions) => Promise<ApiResult>
  }
  health: {
    /**
     * Count the health reports of a day. 获取健康上报使用统计。
     *
     * `POST /cgi-bin/health/get_health_report_stat`
     * @see https://developer.work.weixin.qq.com/document/path/93676
     */
    get_health_report_stat: (params: HealthGetHealthReportStatParams, options?: CallOptions) => Promise<HealthGetHealthReportStatResult>
    /**
     * Read the answers to a task of health reports. 获取用户填写答案。
     *
     * `POST /cgi-bin/health/get_report_answer`
     * @see https://developer.work.weixin.qq.com/document/path/93679
     */
    get_report_answer: (params: HealthGetReportAnswerParams, options?: CallOptions) => Promise<HealthGetReportAnswerResult>
    /**
     * Read a task of health reports. 获取健康上报任务详情。
     *
     * `POST /cgi-bin/health/get_report_job_info`
     * @see https://developer.work.weixin.qq.com/document/path/93678
     */
    get_report_job_info: (params: HealthGetReportJobInfoParams, options?: CallOptions) => Promise<HealthGetReportJobInfoResult>
    /**
     * List the tasks of health reports. 获取健康上报任务 ID 列表。
     *
     * `POST /cgi-bin/health/get_report_jobids`
     * @see https://developer.work.weixin.qq.com/document/path/93677
     */
    get_report_jobids: (params?: HealthGetReportJobidsParams, options?: CallOptions) => Promise<HealthGetReportJobidsResult>
  }
  hr: {
    /**
     * List the fields of personnel files. 获取员工字段配置。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `GET /cgi-bin/hr/get_fields`
     * @see https://developer.work.weixin.qq.com/document/path/99131
     */
    get_fields: (params?: NoParams, options?: CallOptions) => Promise<HrGetFieldsResult>
    /**
     * Read the personnel file of a member. 获取员工花名册信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/hr/get_staff_info`
     * @see https://developer.work.weixin.qq.com/document/path/99132
     */
    get_staff_info: (params: HrGetStaffInfoParams, options?: CallOptions) => Promise<HrGetStaffInfoResult>
    /**
     * Change the personnel file of a member. 更新员工花名册信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/hr/update_staff_info`
     * @see https://developer.work.weixin.qq.com/document/path/99133
     */
    update_staff_info: (params: HrUpdateStaffInfoParams, options?: CallOptions) => Promise<HrUpdateStaffInfoResult>
  }
  idconvert: {
    /**
     * Ask for new ids of group chats. 申请升级群聊 chatid。
     *
     * `POST /cgi-bin/idconvert/apply_to_upgrade_chatid`
     * @see https://developer.work.weixin.qq.com/document/path/99601
     */
    apply_to_upgrade_chatid: (params: IdconvertApplyToUpgradeChatidParams, options?: CallOptions) => Promise<ApiResult>
    batch: {
      /**
       * Turn external userids into ids of people to come. external_userid 转换为 pending_id。
       *
       * `POST /cgi-bin/idconvert/batch/external_userid_to_pending_id`
       * @see https://developer.work.weixin.qq.com/document/path/95926
       */
      external_userid_to_pending_id: (params: IdconvertBatchExternalUseridToPendingIdParams, options?: CallOptions) => Promise<IdconvertBatchExternalUseridToPendingIdResult>
    }
    /**
     * Turn ids of group chats into those of an application built on behalf of the corp. 群聊 chatid 的转换。
     *
     * `POST /cgi-bin/idconvert/chatid`
     * @see https://developer.work.weixin.qq.com/document/path/99601
     */
    chatid: (params: IdconvertChatidParams, options?: CallOptions) => Promise<IdconvertChatidResult>
    /**
     * Turn temporary external ids into lasting ones. tmp_external_userid 的转换。
     *
     * `POST /cgi-bin/idconvert/convert_tmp_external_userid`
     * @see https://developer.work.weixin.qq.com/document/path/98729
     */
    convert_tmp_external_userid: (params: IdconvertConvertTmpExternalUseridParams, options?: CallOptions) => Promise<IdconvertConvertTmpExternalUseridResult>
    /**
     * Turn ids of contacts' tags into those of an application built on behalf of the corp. 客户标签 ID 的转换。
     *
     * `POST /cgi-bin/idconvert/external_tagid`
     * @see https://developer.work.weixin.qq.com/document/path/95926
     */
    external_tagid: (params: IdconvertExternalTagidParams, options?: CallOptions) => Promise<IdconvertExternalTagidResult>
    /**
     * Turn ids of service accounts into those of an application built on behalf of the corp. 微信客服 ID 的转换。
     *
     * `POST /cgi-bin/idconvert/open_kfid`
     * @see https://developer.work.weixin.qq.com/document/path/97064
     */
    open_kfid: (params: IdconvertOpenKfidParams, options?: CallOptions) => Promise<IdconvertOpenKfidResult>
    /**
     * Turn a unionid into an external userid, also of people to come. unionid 转换为 external_userid（第三方应用）。
     *
     * `POST /cgi-bin/idconvert/unionid_to_external_userid`
     * @see https://developer.work.weixin.qq.com/document/path/95926
     */
    unionid_to_external_userid: (params: IdconvertUnionidToExternalUseridParams, options?: CallOptions) => Promise<IdconvertUnionidToExternalUseridResult>
  }
  card: {
    invoice: {
      reimburse: {
        /**
         * Read an electronic invoice. 查询电子发票。
         *
         * Known from one source only: compare it with the manual before you rely on a detail.
         *
         * `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo`
         * @see https://developer.work.weixin.qq.com/document/path/90284
         */
        getinvoiceinfo: (params: CardInvoiceReimburseGetinvoiceinfoParams, options?: CallOptions) => Promise<CardInvoiceReimburseGetinvoiceinfoResult>
        /**
         * Read several electronic invoices. 批量查询电子发票。
         *
         * Known from one source only: compare it with the manual before you rely on a detail.
         *
         * `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch`
         * @see https://developer.work.weixin.qq.com/document/path/90287
         */
        getinvoiceinfobatch: (params: CardInvoiceReimburseGetinvoiceinfobatchParams, options?: CallOptions) => Promise<CardInvoiceReimburseGetinvoiceinfobatchResult>
        /**
         * Lock, release or pay out an electronic invoice. 更新发票状态。
         *
         * Known from one source only: compare it with the manual before you rely on a detail.
         *
         * `POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus`
         * @see https://developer.work.weixin.qq.com/document/path/90285
         */
        updateinvoicestatus: (params: CardInvoiceReimburseUpdateinvoicestatusParams, options?: CallOptions) => Promise<ApiResult>
        /**
         * Lock, release or pay out several electronic invoices. 批量更新发票状态。
         *
         * Known from one source only: compare it with the manual before you rely on a detail.
         *
         * `POST /cgi-bin/card/invoice/reimburse/updatestatusbatch`
         * @see https://developer.work.weixin.qq.com/document/path/90286
         */
        updatestatusbatch: (params: CardInvoiceReimburseUpdatestatusbatchParams, options?: CallOptions) => Promise<ApiResult>
      }
    }
  }
  /**
   * Get the ticket pages of the corp are signed with. 获取企业的 jsapi_ticket。
   *
   * For `wx.config`. At most 400 times an hour for a corp: keep it for as long as it lives.
   *
   * `GET /cgi-bin/get_jsapi_ticket`
   * @throws WxApiError 45009
   * @see https://developer.work.weixin.qq.com/document/path/90506
   */
  get_jsapi_ticket: (params?: NoParams, options?: CallOptions) => Promise<GetJsapiTicketResult>
  ticket: {
    /**
     * Get the ticket pages of the application are signed with. 获取应用的 jsapi_ticket。
     *
     * For `wx.agentConfig`. At most 100 times an hour for an application: keep it for as long as it lives.
     *
     * `GET /cgi-bin/ticket/get`
     * @throws WxApiError 45009, 91040
     * @see https://developer.work.weixin.qq.com/document/path/90506
     */
    get: (params?: NoParams, options?: CallOptions) => Promise<TicketGetResult>
  }
  kf: {
    account: {
      /**
       * Add a service account. 添加客服账号。
       *
       * `POST /cgi-bin/kf/account/add`
       * @see https://developer.work.weixin.qq.com/document/path/94662
       */
      add: (params: KfAccountAddParams, options?: CallOptions) => Promise<KfAccountAddResult>
      /**
       * Delete a service account. 删除客服账号。
       *
       * `POST /cgi-bin/kf/account/del`
       * @see https://developer.work.weixin.qq.com/document/path/94663
       */
      del: (params: KfAccountDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the service accounts. 获取客服账号列表。
       *
       * `POST /cgi-bin/kf/account/list`
       * @see https://developer.work.weixin.qq.com/document/path/94661
       */
      list: (params?: KfAccountListParams, options?: CallOptions) => Promise<KfAccountListResult>
      /**
       * Change the name or picture of a service account. 修改客服账号。
       *
       * `POST /cgi-bin/kf/account/update`
       * @see https://developer.work.weixin.qq.com/document/path/94664
       */
      update: (params: KfAccountUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Get the address at which people reach a service account. 获取客服账号链接。
     *
     * `POST /cgi-bin/kf/add_contact_way`
     * @see https://developer.work.weixin.qq.com/document/path/94665
     */
    add_contact_way: (params: KfAddContactWayParams, options?: CallOptions) => Promise<KfAddContactWayResult>
    customer: {
      /**
       * Read people who have written to service accounts. 获取客户基础信息。
       *
       * `POST /cgi-bin/kf/customer/batchget`
       * @see https://developer.work.weixin.qq.com/document/path/95159
       */
      batchget: (params: KfCustomerBatchgetParams, options?: CallOptions) => Promise<KfCustomerBatchgetResult>
      /**
       * Take back a recommendation. 为客户取消推荐。
       *
       * `POST /cgi-bin/kf/customer/cancel_upgrade_service`
       * @see https://developer.work.weixin.qq.com/document/path/94674
       */
      cancel_upgrade_service: (params: KfCustomerCancelUpgradeServiceParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read which members and group chats people can be recommended to. 获取配置的专员与客户群。
       *
       * `GET /cgi-bin/kf/customer/get_upgrade_service_config`
       * @see https://developer.work.weixin.qq.com/document/path/94674
       */
      get_upgrade_service_config: (params?: NoParams, options?: CallOptions) => Promise<KfCustomerGetUpgradeServiceConfigResult>
      /**
       * Recommend a member or a group chat to a person. 为客户升级为专员或客户群服务。
       *
       * `POST /cgi-bin/kf/customer/upgrade_service`
       * @see https://developer.work.weixin.qq.com/document/path/94674
       */
      upgrade_service: (params: KfCustomerUpgradeServiceParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Ask whether the corp is bound to a video channel. 获取视频号绑定状态。
     *
     * `GET /cgi-bin/kf/get_corp_qualification`
     * @see https://developer.work.weixin.qq.com/document/path/95153
     */
    get_corp_qualification: (params?: NoParams, options?: CallOptions) => Promise<KfGetCorpQualificationResult>
    /**
     * Count the service of the corp, by day. 获取「客户数据统计」企业汇总数据。
     *
     * `POST /cgi-bin/kf/get_corp_statistic`
     * @see https://developer.work.weixin.qq.com/document/path/95489
     */
    get_corp_statistic: (params?: KfGetCorpStatisticParams, options?: CallOptions) => Promise<KfGetCorpStatisticResult>
    /**
     * Count the service of those who answer, by day. 获取「客户数据统计」接待人员明细数据。
     *
     * `POST /cgi-bin/kf/get_servicer_statistic`
     * @see https://developer.work.weixin.qq.com/document/path/95490
     */
    get_servicer_statistic: (params?: KfGetServicerStatisticParams, options?: CallOptions) => Promise<KfGetServicerStatisticResult>
    knowledge: {
      /**
       * Add a group of questions the robot knows. 添加知识库分组。
       *
       * `POST /cgi-bin/kf/knowledge/add_group`
       * @see https://developer.work.weixin.qq.com/document/path/95971
       */
      add_group: (params: KfKnowledgeAddGroupParams, options?: CallOptions) => Promise<KfKnowledgeAddGroupResult>
      /**
       * Add a question and its answers for the robot. 添加知识库问答。
       *
       * `POST /cgi-bin/kf/knowledge/add_intent`
       * @see https://developer.work.weixin.qq.com/document/path/95972
       */
      add_intent: (params: KfKnowledgeAddIntentParams, options?: CallOptions) => Promise<KfKnowledgeAddIntentResult>
      /**
       * Delete a group of questions the robot knows. 删除知识库分组。
       *
       * `POST /cgi-bin/kf/knowledge/del_group`
       * @see https://developer.work.weixin.qq.com/document/path/95971
       */
      del_group: (params: KfKnowledgeDelGroupParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a question of the robot. 删除知识库问答。
       *
       * `POST /cgi-bin/kf/knowledge/del_intent`
       * @see https://developer.work.weixin.qq.com/document/path/95972
       */
      del_intent: (params: KfKnowledgeDelIntentParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the groups of questions the robot knows. 获取知识库分组列表。
       *
       * `POST /cgi-bin/kf/knowledge/list_group`
       * @see https://developer.work.weixin.qq.com/document/path/95971
       */
      list_group: (params?: KfKnowledgeListGroupParams, options?: CallOptions) => Promise<KfKnowledgeListGroupResult>
      /**
       * List the questions the robot knows. 获取知识库问答列表。
       *
       * `POST /cgi-bin/kf/knowledge/list_intent`
       * @see https://developer.work.weixin.qq.com/document/path/95972
       */
      list_intent: (params?: KfKnowledgeListIntentParams, options?: CallOptions) => Promise<KfKnowledgeListIntentResult>
      /**
       * Rename a group of questions the robot knows. 修改知识库分组。
       *
       * `POST /cgi-bin/kf/knowledge/mod_group`
       * @see https://developer.work.weixin.qq.com/document/path/95971
       */
      mod_group: (params: KfKnowledgeModGroupParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a question and its answers for the robot. 修改知识库问答。
       *
       * `POST /cgi-bin/kf/knowledge/mod_intent`
       * @see https://developer.work.weixin.qq.com/document/path/95972
       */
      mod_intent: (params: KfKnowledgeModIntentParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Send a message of a service account to a person. 发送客服消息。
     *
     * Within 48 hours of the person's last message, at most five. Give `msgid` to tell a repeat from a second
     * message.
     *
     * `POST /cgi-bin/kf/send_msg`
     * @see https://developer.work.weixin.qq.com/document/path/94677
     */
    send_msg: (params: KfSendMsgParams, options?: CallOptions) => Promise<KfSendMsgResult>
    /**
     * Answer an event of a service account with a message. 发送客服欢迎语等事件响应消息。
     *
     * With the `code` of the event: 20 seconds for a greeting.
     *
     * `POST /cgi-bin/kf/send_msg_on_event`
     * @see https://developer.work.weixin.qq.com/document/path/95122
     */
    send_msg_on_event: (params: KfSendMsgOnEventParams, options?: CallOptions) => Promise<KfSendMsgOnEventResult>
    service_state: {
      /**
       * Ask who is answering a person. 获取会话状态。
       *
       * `POST /cgi-bin/kf/service_state/get`
       * @see https://developer.work.weixin.qq.com/document/path/94669
       */
      get: (params: KfServiceStateGetParams, options?: CallOptions) => Promise<KfServiceStateGetResult>
      /**
       * Hand a person to a member, to the queue, or end the talk. 变更会话状态。
       *
       * `POST /cgi-bin/kf/service_state/trans`
       * @see https://developer.work.weixin.qq.com/document/path/94669
       */
      trans: (params: KfServiceStateTransParams, options?: CallOptions) => Promise<KfServiceStateTransResult>
    }
    servicer: {
      /**
       * Let members answer for a service account. 添加接待人员。
       *
       * `POST /cgi-bin/kf/servicer/add`
       * @see https://developer.work.weixin.qq.com/document/path/94646
       */
      add: (params: KfServicerAddParams, options?: CallOptions) => Promise<KfServicerAddResult>
      /**
       * Stop members answering for a service account. 删除接待人员。
       *
       * `POST /cgi-bin/kf/servicer/del`
       * @see https://developer.work.weixin.qq.com/document/path/94647
       */
      del: (params: KfServicerDelParams, options?: CallOptions) => Promise<KfServicerDelResult>
      /**
       * List who answers for a service account. 获取接待人员列表。
       *
       * `GET /cgi-bin/kf/servicer/list`
       * @see https://developer.work.weixin.qq.com/document/path/94645
       */
      list: (params: KfServicerListParams, options?: CallOptions) => Promise<KfServicerListResult>
    }
    /**
     * Pull messages and events of service accounts. 拉取客服消息。
     *
     * Those of the last 3 days. Hand in the `token` of the event within 10 minutes of it; without one the calls are
     * limited strictly. Keep `next_cursor` for the next time.
     *
     * `POST /cgi-bin/kf/sync_msg`
     * @see https://developer.work.weixin.qq.com/document/path/94670
     */
    sync_msg: (params?: KfSyncMsgParams, options?: CallOptions) => Promise<KfSyncMsgResult>
  }
  linkedcorp: {
    agent: {
      /**
       * List what an application may see of linked corps. 获取互联企业应用可见范围。
       *
       * `POST /cgi-bin/linkedcorp/agent/get_perm_list`
       * @see https://developer.work.weixin.qq.com/document/path/93172
       */
      get_perm_list: (params?: NoParams, options?: CallOptions) => Promise<LinkedcorpAgentGetPermListResult>
    }
    department: {
      /**
       * List the departments of a linked corp. 获取互联企业部门列表。
       *
       * `POST /cgi-bin/linkedcorp/department/list`
       * @see https://developer.work.weixin.qq.com/document/path/93170
       */
      list: (params: LinkedcorpDepartmentListParams, options?: CallOptions) => Promise<LinkedcorpDepartmentListResult>
    }
    message: {
      /**
       * Send a message of an application to members of linked corps. 互联企业发送应用消息。
       *
       * The receivers are arrays, unlike those of `message/send`. Part of them may be wrong without an error.
       *
       * `POST /cgi-bin/linkedcorp/message/send`
       * @see https://developer.work.weixin.qq.com/document/path/90250
       */
      send: (params: LinkedcorpMessageSendParams, options?: CallOptions) => Promise<LinkedcorpMessageSendResult>
    }
    user: {
      /**
       * Read a member of a linked corp. 获取互联企业成员详细信息。
       *
       * `POST /cgi-bin/linkedcorp/user/get`
       * @see https://developer.work.weixin.qq.com/document/path/93171
       */
      get: (params: LinkedcorpUserGetParams, options?: CallOptions) => Promise<LinkedcorpUserGetResult>
      /**
       * List the members of a linked corp's department, with their details. 获取互联企业部门成员详情。
       *
       * `POST /cgi-bin/linkedcorp/user/list`
       * @see https://developer.work.weixin.qq.com/document/path/93169
       */
      list: (params: LinkedcorpUserListParams, options?: CallOptions) => Promise<LinkedcorpUserListResult>
      /**
       * List the members of a linked corp's department, names only. 获取互联企业部门成员。
       *
       * `POST /cgi-bin/linkedcorp/user/simplelist`
       * @see https://developer.work.weixin.qq.com/document/path/93168
       */
      simplelist: (params: LinkedcorpUserSimplelistParams, options?: CallOptions) => Promise<LinkedcorpUserSimplelistResult>
    }
  }
  living: {
    /**
     * Cancel a live stream. 取消预约直播。
     *
     * `POST /cgi-bin/living/cancel`
     * @see https://developer.work.weixin.qq.com/document/path/93638
     */
    cancel: (params: LivingCancelParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Arrange a live stream. 创建预约直播。
     *
     * `POST /cgi-bin/living/create`
     * @see https://developer.work.weixin.qq.com/document/path/93637
     */
    create: (params: LivingCreateParams, options?: CallOptions) => Promise<LivingCreateResult>
    /**
     * Delete the recording of a live stream. 删除直播回放。
     *
     * `POST /cgi-bin/living/delete_replay_data`
     * @see https://developer.work.weixin.qq.com/document/path/93874
     */
    delete_replay_data: (params: LivingDeleteReplayDataParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get the code with which a person opens a live stream. 获取微信观看直播凭证。
     *
     * `POST /cgi-bin/living/get_living_code`
     * @see https://developer.work.weixin.qq.com/document/path/93641
     */
    get_living_code: (params: LivingGetLivingCodeParams, options?: CallOptions) => Promise<LivingGetLivingCodeResult>
    /**
     * Read a live stream. 获取直播详情。
     *
     * `GET /cgi-bin/living/get_living_info`
     * @see https://developer.work.weixin.qq.com/document/path/93635
     */
    get_living_info: (params: LivingGetLivingInfoParams, options?: CallOptions) => Promise<LivingGetLivingInfoResult>
    /**
     * Read who brought a viewer to a live stream. 获取跳转小程序商城的直播观众信息。
     *
     * `POST /cgi-bin/living/get_living_share_info`
     * @see https://developer.work.weixin.qq.com/document/path/94442
     */
    get_living_share_info: (params: LivingGetLivingShareInfoParams, options?: CallOptions) => Promise<LivingGetLivingShareInfoResult>
    /**
     * List the live streams of a member. 获取成员直播 ID 列表。
     *
     * `POST /cgi-bin/living/get_user_all_livingid`
     * @see https://developer.work.weixin.qq.com/document/path/93634
     */
    get_user_all_livingid: (params: LivingGetUserAllLivingidParams, options?: CallOptions) => Promise<LivingGetUserAllLivingidResult>
    /**
     * List who watched a live stream. 获取直播观看明细。
     *
     * `POST /cgi-bin/living/get_watch_stat`
     * @see https://developer.work.weixin.qq.com/document/path/93636
     */
    get_watch_stat: (params: LivingGetWatchStatParams, options?: CallOptions) => Promise<LivingGetWatchStatResult>
    /**
     * Change a live stream. 修改预约直播。
     *
     * `POST /cgi-bin/living/modify`
     * @see https://developer.work.weixin.qq.com/document/path/93640
     */
    modify: (params: LivingModifyParams, options?: CallOptions) => Promise<ApiResult>
  }
  media: {
    /**
     * Download a temporary file. 获取临时素材。
     *
     * `GET /cgi-bin/media/get`
     * @throws WxApiError 40007, 41006
     * @see https://developer.work.weixin.qq.com/document/path/90254
     */
    get: {
      /**
       * Download a temporary file. 获取临时素材。
       *
       * `GET /cgi-bin/media/get`
       * @throws WxApiError 40007, 41006
       * @see https://developer.work.weixin.qq.com/document/path/90254
       */
      (params: MediaGetParams, options?: CallOptions): Promise<Download>
      /**
       * Download a JS-SDK recording in high quality. 获取高清语音素材。
       *
       * Speex, sampled at 16 kHz; better than what `media/get` gives of the same recording.
       *
       * `GET /cgi-bin/media/get/jssdk`
       * @throws WxApiError 40007, 41006
       * @see https://developer.work.weixin.qq.com/document/path/90255
       */
      jssdk: (params: MediaGetJssdkParams, options?: CallOptions) => Promise<Download>
    }
    /**
     * Ask what has become of a file fetched from an address. 查询异步上传任务结果。
     *
     * `POST /cgi-bin/media/get_upload_by_url_result`
     * @throws WxApiError 830001, 830002, 830003, 830004
     * @see https://developer.work.weixin.qq.com/document/path/96219
     */
    get_upload_by_url_result: (params: MediaGetUploadByUrlResultParams, options?: CallOptions) => Promise<MediaGetUploadByUrlResultResult>
    /**
     * Upload a temporary file. 上传临时素材。
     *
     * Kept for 3 days, and usable by all applications of the corp. Images up to 10 MB (JPG, PNG), voice up to 2 MB
     * and 60 seconds (AMR), video up to 10 MB (MP4), files up to 20 MB; all above 5 bytes.
     *
     * `POST /cgi-bin/media/upload`
     * @throws WxApiError 40004, 40005, 40006, 40009, 40011, 44001, 45001, 45007, 301016, 301017
     * @see https://developer.work.weixin.qq.com/document/path/90253
     */
    upload: (params: MediaUploadParams, options?: CallOptions) => Promise<MediaUploadResult>
    /**
     * Upload a picture, video or file to go with a moment or an album. 上传附件资源。
     *
     * Kept for 3 days. Only for what `attachment_type` names.
     *
     * `POST /cgi-bin/media/upload_attachment`
     * @see https://developer.work.weixin.qq.com/document/path/95098
     */
    upload_attachment: (params: MediaUploadAttachmentParams, options?: CallOptions) => Promise<MediaUploadAttachmentResult>
    /**
     * Let the platform fetch a big file from an address. 生成异步上传任务。
     *
     * Up to 200 MB. What has become of it is told by `media/get_upload_by_url_result`.
     *
     * `POST /cgi-bin/media/upload_by_url`
     * @throws WxApiError 40035
     * @see https://developer.work.weixin.qq.com/document/path/96219
     */
    upload_by_url: (params: MediaUploadByUrlParams, options?: CallOptions) => Promise<MediaUploadByUrlResult>
    /**
     * Upload a picture for the text of an article. 上传图片。
     *
     * Answers with an address that lasts. Up to 2 MB; at most 3000 pictures a month and 1000 a day.
     *
     * `POST /cgi-bin/media/uploadimg`
     * @throws WxApiError 40005, 40006, 40009, 44001
     * @see https://developer.work.weixin.qq.com/document/path/90256
     */
    uploadimg: (params: MediaUploadimgParams, options?: CallOptions) => Promise<MediaUploadimgResult>
  }
  meeting: {
    advanced_layout: {
      /**
       * Add layouts of one's own to a meeting. 添加会议高级自定义布局。
       *
       * `POST /cgi-bin/meeting/advanced_layout/add`
       * @see https://developer.work.weixin.qq.com/document/path/98861
       */
      add: (params: MeetingAdvancedLayoutAddParams, options?: CallOptions) => Promise<MeetingAdvancedLayoutAddResult>
      /**
       * Set the layout people see. 设置个性布局。
       *
       * `POST /cgi-bin/meeting/advanced_layout/apply`
       * @see https://developer.work.weixin.qq.com/document/path/98869
       */
      apply: (params: MeetingAdvancedLayoutApplyParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete several layouts of a meeting. 批量删除会议布局。
       *
       * `POST /cgi-bin/meeting/advanced_layout/batch_delete`
       * @see https://developer.work.weixin.qq.com/document/path/98866
       */
      batch_delete: (params: MeetingAdvancedLayoutBatchDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read the layout a person sees. 获取成员会议布局。
       *
       * `POST /cgi-bin/meeting/advanced_layout/get_user_layout`
       * @see https://developer.work.weixin.qq.com/document/path/98865
       */
      get_user_layout: (params: MeetingAdvancedLayoutGetUserLayoutParams, options?: CallOptions) => Promise<MeetingAdvancedLayoutGetUserLayoutResult>
      /**
       * List the layouts of a meeting. 获取会议布局列表。
       *
       * `POST /cgi-bin/meeting/advanced_layout/list`
       * @see https://developer.work.weixin.qq.com/document/path/98862
       */
      list: (params: MeetingAdvancedLayoutListParams, options?: CallOptions) => Promise<MeetingAdvancedLayoutListResult>
      /**
       * Change a layout of one's own. 修改会议高级自定义布局。
       *
       * `POST /cgi-bin/meeting/advanced_layout/update`
       * @see https://developer.work.weixin.qq.com/document/path/98868
       */
      update: (params: MeetingAdvancedLayoutUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    layout: {
      /**
       * Add layouts to a meeting. 添加会议基础布局。
       *
       * `POST /cgi-bin/meeting/layout/add`
       * @see https://developer.work.weixin.qq.com/document/path/98845
       */
      add: (params: MeetingLayoutAddParams, options?: CallOptions) => Promise<MeetingLayoutAddResult>
      /**
       * Add backgrounds to a meeting. 添加会议背景。
       *
       * `POST /cgi-bin/meeting/layout/add_background`
       * @see https://developer.work.weixin.qq.com/document/path/98851
       */
      add_background: (params: MeetingLayoutAddBackgroundParams, options?: CallOptions) => Promise<MeetingLayoutAddBackgroundResult>
      /**
       * Delete several backgrounds of a meeting. 批量删除会议背景。
       *
       * `POST /cgi-bin/meeting/layout/batch_delete_background`
       * @see https://developer.work.weixin.qq.com/document/path/98854
       */
      batch_delete_background: (params: MeetingLayoutBatchDeleteBackgroundParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a background of a meeting. 删除会议背景。
       *
       * `POST /cgi-bin/meeting/layout/delete_background`
       * @see https://developer.work.weixin.qq.com/document/path/98853
       */
      delete_background: (params: MeetingLayoutDeleteBackgroundParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the backgrounds of a meeting. 获取会议背景列表。
       *
       * `POST /cgi-bin/meeting/layout/list_background`
       * @see https://developer.work.weixin.qq.com/document/path/98856
       */
      list_background: (params: MeetingLayoutListBackgroundParams, options?: CallOptions) => Promise<MeetingLayoutListBackgroundResult>
      /**
       * List the templates of layouts. 获取布局模板列表。
       *
       * `GET /cgi-bin/meeting/layout/list_template`
       * @see https://developer.work.weixin.qq.com/document/path/98844
       */
      list_template: (params?: NoParams, options?: CallOptions) => Promise<MeetingLayoutListTemplateResult>
      /**
       * Set the layout of a meeting. 设置会议默认布局。
       *
       * `POST /cgi-bin/meeting/layout/set_default`
       * @see https://developer.work.weixin.qq.com/document/path/98847
       */
      set_default: (params: MeetingLayoutSetDefaultParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Set the background of a meeting. 设置会议默认背景。
       *
       * `POST /cgi-bin/meeting/layout/set_default_background`
       * @see https://developer.work.weixin.qq.com/document/path/98852
       */
      set_default_background: (params: MeetingLayoutSetDefaultBackgroundParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a layout of a meeting. 修改会议基础布局。
       *
       * `POST /cgi-bin/meeting/layout/update`
       * @see https://developer.work.weixin.qq.com/document/path/98846
       */
      update: (params: MeetingLayoutUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    mra: {
      /**
       * Take a room system out of a meeting. 挂断 MRA。
       *
       * `POST /cgi-bin/meeting/mra/hangup`
       * @see https://developer.work.weixin.qq.com/document/path/98789
       */
      hangup: (params: MeetingMraHangupParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read how a room system stands in a meeting. 查询 MRA 会中状态。
       *
       * `POST /cgi-bin/meeting/mra/query_status`
       * @see https://developer.work.weixin.qq.com/document/path/98786
       */
      query_status: (params: MeetingMraQueryStatusParams, options?: CallOptions) => Promise<MeetingMraQueryStatusResult>
      /**
       * Set the layout on a room system. 切换 MRA 默认布局。
       *
       * `POST /cgi-bin/meeting/mra/set_default_layout`
       * @see https://developer.work.weixin.qq.com/document/path/98787
       */
      set_default_layout: (params: MeetingMraSetDefaultLayoutParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Raise or lower the hand of a room system. 设置 MRA 举手或手放下。
       *
       * `POST /cgi-bin/meeting/mra/set_raise_hand`
       * @see https://developer.work.weixin.qq.com/document/path/98788
       */
      set_raise_hand: (params: MeetingMraSetRaiseHandParams, options?: CallOptions) => Promise<ApiResult>
    }
    realcontrol: {
      /**
       * End a screen share in a meeting. 会中关闭成员屏幕共享。
       *
       * `POST /cgi-bin/meeting/realcontrol/close_screen_share`
       * @see https://developer.work.weixin.qq.com/document/path/98185
       */
      close_screen_share: (params: MeetingRealcontrolCloseScreenShareParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * End a meeting that is going on. 结束进行中的会议。
       *
       * `POST /cgi-bin/meeting/realcontrol/dismiss`
       * @see https://developer.work.weixin.qq.com/document/path/98187
       */
      dismiss: (params: MeetingRealcontrolDismissParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Remove people from a meeting. 会中移出成员。
       *
       * `POST /cgi-bin/meeting/realcontrol/kickout_users`
       * @see https://developer.work.weixin.qq.com/document/path/98181
       */
      kickout_users: (params: MeetingRealcontrolKickoutUsersParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Let people in from the waiting room, or send them there. 会中管理等候室成员。
       *
       * `POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users`
       * @see https://developer.work.weixin.qq.com/document/path/98186
       */
      manage_waiting_room_users: (params: MeetingRealcontrolManageWaitingRoomUsersParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Mute people in a meeting, or let them speak. 会中静音成员。
       *
       * `POST /cgi-bin/meeting/realcontrol/mute_user`
       * @see https://developer.work.weixin.qq.com/document/path/98184
       */
      mute_user: (params: MeetingRealcontrolMuteUserParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Set what people may do in a meeting. 管理会中设置。
       *
       * `POST /cgi-bin/meeting/realcontrol/set`
       * @see https://developer.work.weixin.qq.com/document/path/98175
       */
      set: (params: MeetingRealcontrolSetParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Make people co-hosts of a meeting, or end that. 会中管理联席主持人。
       *
       * `POST /cgi-bin/meeting/realcontrol/set_cohost`
       * @see https://developer.work.weixin.qq.com/document/path/98180
       */
      set_cohost: (params: MeetingRealcontrolSetCohostParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change the names people have in a meeting. 会中修改成员显示名称。
       *
       * `POST /cgi-bin/meeting/realcontrol/set_nicknames`
       * @see https://developer.work.weixin.qq.com/document/path/98188
       */
      set_nicknames: (params: MeetingRealcontrolSetNicknamesParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Turn people's video on or off in a meeting. 会中开关成员视频。
       *
       * `POST /cgi-bin/meeting/realcontrol/switch_user_video`
       * @see https://developer.work.weixin.qq.com/document/path/98189
       */
      switch_user_video: (params: MeetingRealcontrolSwitchUserVideoParams, options?: CallOptions) => Promise<ApiResult>
    }
    enroll: {
      /**
       * Accept or turn down registrations for a meeting. 审批会议报名信息。
       *
       * `POST /cgi-bin/meeting/enroll/approve`
       * @see https://developer.work.weixin.qq.com/document/path/98807
       */
      approve: (params: MeetingEnrollApproveParams, options?: CallOptions) => Promise<MeetingEnrollApproveResult>
      /**
       * Delete registrations for a meeting. 删除会议报名信息。
       *
       * `POST /cgi-bin/meeting/enroll/delete`
       * @see https://developer.work.weixin.qq.com/document/path/98817
       */
      delete: (params: MeetingEnrollDeleteParams, options?: CallOptions) => Promise<MeetingEnrollDeleteResult>
      /**
       * Read how people register for a meeting. 获取会议报名配置。
       *
       * `POST /cgi-bin/meeting/enroll/get_config`
       * @see https://developer.work.weixin.qq.com/document/path/98821
       */
      get_config: (params: MeetingEnrollGetConfigParams, options?: CallOptions) => Promise<MeetingEnrollGetConfigResult>
      /**
       * Register people for a meeting. 导入会议报名信息。
       *
       * `POST /cgi-bin/meeting/enroll/import`
       * @see https://developer.work.weixin.qq.com/document/path/98816
       */
      import: (params: MeetingEnrollImportParams, options?: CallOptions) => Promise<MeetingEnrollImportResult>
      /**
       * List who has registered for a meeting. 获取会议报名信息。
       *
       * `POST /cgi-bin/meeting/enroll/list`
       * @see https://developer.work.weixin.qq.com/document/path/98810
       */
      list: (params: MeetingEnrollListParams, options?: CallOptions) => Promise<MeetingEnrollListResult>
      /**
       * Find registrations for a meeting by temporary ids. 获取会议成员报名 ID。
       *
       * `POST /cgi-bin/meeting/enroll/query_by_tmp_openid`
       * @see https://developer.work.weixin.qq.com/document/path/98794
       */
      query_by_tmp_openid: (params: MeetingEnrollQueryByTmpOpenidParams, options?: CallOptions) => Promise<MeetingEnrollQueryByTmpOpenidResult>
      /**
       * Set how people register for a meeting. 修改会议报名配置。
       *
       * `POST /cgi-bin/meeting/enroll/set_config`
       * @see https://developer.work.weixin.qq.com/document/path/98821
       */
      set_config: (params: MeetingEnrollSetConfigParams, options?: CallOptions) => Promise<MeetingEnrollSetConfigResult>
    }
    phone: {
      /**
       * Call telephone numbers into a meeting. 批量外呼电话入会。
       *
       * `POST /cgi-bin/meeting/phone/callout`
       * @see https://developer.work.weixin.qq.com/document/path/98823
       */
      callout: (params: MeetingPhoneCalloutParams, options?: CallOptions) => Promise<MeetingPhoneCalloutResult>
      /**
       * Ask how calls into a meeting stand. 查询外呼电话状态。
       *
       * `POST /cgi-bin/meeting/phone/get_callout_status`
       * @see https://developer.work.weixin.qq.com/document/path/98824
       */
      get_callout_status: (params: MeetingPhoneGetCalloutStatusParams, options?: CallOptions) => Promise<MeetingPhoneGetCalloutStatusResult>
      /**
       * Get temporary ids for telephone numbers. 获取电话号码对应的临时 ID。
       *
       * `POST /cgi-bin/meeting/phone/get_tmp_openid`
       * @see https://developer.work.weixin.qq.com/document/path/98825
       */
      get_tmp_openid: (params: MeetingPhoneGetTmpOpenidParams, options?: CallOptions) => Promise<MeetingPhoneGetTmpOpenidResult>
    }
    poll: {
      /**
       * Prepare a poll for a meeting. 创建会议投票主题。
       *
       * `POST /cgi-bin/meeting/poll/create_theme`
       * @see https://developer.work.weixin.qq.com/document/path/98834
       */
      create_theme: (params: MeetingPollCreateThemeParams, options?: CallOptions) => Promise<MeetingPollCreateThemeResult>
      /**
       * Delete a poll of a meeting. 删除会议投票。
       *
       * `POST /cgi-bin/meeting/poll/delete`
       * @see https://developer.work.weixin.qq.com/document/path/98839
       */
      delete: (params: MeetingPollDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * End a poll in a meeting. 结束会议投票。
       *
       * `POST /cgi-bin/meeting/poll/finish`
       * @see https://developer.work.weixin.qq.com/document/path/98841
       */
      finish: (params: MeetingPollFinishParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a poll of a meeting, with its votes. 获取会议投票详情。
       *
       * `POST /cgi-bin/meeting/poll/get_poll_detail`
       * @see https://developer.work.weixin.qq.com/document/path/98838
       */
      get_poll_detail: (params: MeetingPollGetPollDetailParams, options?: CallOptions) => Promise<MeetingPollGetPollDetailResult>
      /**
       * List the polls of a meeting. 获取会议投票列表。
       *
       * `POST /cgi-bin/meeting/poll/get_poll_list`
       * @see https://developer.work.weixin.qq.com/document/path/98836
       */
      get_poll_list: (params: MeetingPollGetPollListParams, options?: CallOptions) => Promise<MeetingPollGetPollListResult>
      /**
       * Read a poll prepared for a meeting. 获取会议投票主题。
       *
       * `POST /cgi-bin/meeting/poll/get_theme_info`
       * @see https://developer.work.weixin.qq.com/document/path/98837
       */
      get_theme_info: (params: MeetingPollGetThemeInfoParams, options?: CallOptions) => Promise<MeetingPollGetThemeInfoResult>
      /**
       * Begin a poll in a meeting. 发起会议投票。
       *
       * `POST /cgi-bin/meeting/poll/start`
       * @see https://developer.work.weixin.qq.com/document/path/98840
       */
      start: (params: MeetingPollStartParams, options?: CallOptions) => Promise<MeetingPollStartResult>
      /**
       * Change a poll prepared for a meeting. 修改会议投票主题。
       *
       * `POST /cgi-bin/meeting/poll/update_theme`
       * @see https://developer.work.weixin.qq.com/document/path/98835
       */
      update_theme: (params: MeetingPollUpdateThemeParams, options?: CallOptions) => Promise<ApiResult>
    }
    record: {
      /**
       * Delete the recordings of a meeting. 删除会议录制。
       *
       * `POST /cgi-bin/meeting/record/delete`
       * @see https://developer.work.weixin.qq.com/document/path/98206
       */
      delete: (params: MeetingRecordDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete one file of a recording. 删除单个录制文件。
       *
       * `POST /cgi-bin/meeting/record/delete_file`
       * @see https://developer.work.weixin.qq.com/document/path/98207
       */
      delete_file: (params: MeetingRecordDeleteFileParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Count how often a recording was watched. 获取会议录制访问数据统计。
       *
       * `POST /cgi-bin/meeting/record/get_statistics`
       * @see https://developer.work.weixin.qq.com/document/path/98209
       */
      get_statistics: (params: MeetingRecordGetStatisticsParams, options?: CallOptions) => Promise<MeetingRecordGetStatisticsResult>
      /**
       * List the recordings of meetings. 获取会议录制列表。
       *
       * `POST /cgi-bin/meeting/record/list`
       * @see https://developer.work.weixin.qq.com/document/path/98192
       */
      list: (params?: MeetingRecordListParams, options?: CallOptions) => Promise<MeetingRecordListResult>
      /**
       * Set who may watch a recording. 修改会议录制共享设置。
       *
       * `POST /cgi-bin/meeting/record/update_sharing_config`
       * @see https://developer.work.weixin.qq.com/document/path/98208
       */
      update_sharing_config: (params: MeetingRecordUpdateSharingConfigParams, options?: CallOptions) => Promise<ApiResult>
    }
    vip: {
      /**
       * Ask who was given an advanced meeting account. 查询会议高级功能账号分配结果。
       *
       * `POST /cgi-bin/meeting/vip/batch_add_job_result`
       * @see https://developer.work.weixin.qq.com/document/path/99508
       */
      batch_add_job_result: (params: MeetingVipBatchAddJobResultParams, options?: CallOptions) => Promise<MeetingVipBatchAddJobResultResult>
      /**
       * Ask whose advanced meeting account was taken. 查询会议高级功能账号取消结果。
       *
       * `POST /cgi-bin/meeting/vip/batch_del_job_result`
       * @see https://developer.work.weixin.qq.com/document/path/99509
       */
      batch_del_job_result: (params: MeetingVipBatchDelJobResultParams, options?: CallOptions) => Promise<MeetingVipBatchDelJobResultResult>
      /**
       * List who has an advanced meeting account. 获取会议高级功能账号列表。
       *
       * `POST /cgi-bin/meeting/vip/list`
       * @see https://developer.work.weixin.qq.com/document/path/99510
       */
      list: (params?: MeetingVipListParams, options?: CallOptions) => Promise<MeetingVipListResult>
      /**
       * Give members advanced meeting accounts, in the background. 分配会议高级功能账号。
       *
       * `POST /cgi-bin/meeting/vip/submit_batch_add_job`
       * @see https://developer.work.weixin.qq.com/document/path/99508
       */
      submit_batch_add_job: (params: MeetingVipSubmitBatchAddJobParams, options?: CallOptions) => Promise<MeetingVipSubmitBatchAddJobResult>
      /**
       * Take advanced meeting accounts from members, in the background. 取消会议高级功能账号。
       *
       * `POST /cgi-bin/meeting/vip/submit_batch_del_job`
       * @see https://developer.work.weixin.qq.com/document/path/99509
       */
      submit_batch_del_job: (params: MeetingVipSubmitBatchDelJobParams, options?: CallOptions) => Promise<MeetingVipSubmitBatchDelJobResult>
    }
    rooms: {
      /**
       * Book Rooms for a meeting. 预定 Rooms 会议室。
       *
       * `POST /cgi-bin/meeting/rooms/book`
       * @see https://developer.work.weixin.qq.com/document/path/98791
       */
      book: (params: MeetingRoomsBookParams, options?: CallOptions) => Promise<MeetingRoomsBookResult>
      /**
       * Call one of the Rooms into a meeting. 呼叫 Rooms 会议室。
       *
       * `POST /cgi-bin/meeting/rooms/call`
       * @see https://developer.work.weixin.qq.com/document/path/98804
       */
      call: (params: MeetingRoomsCallParams, options?: CallOptions) => Promise<MeetingRoomsCallResult>
      /**
       * Stop calling one of the Rooms. 取消呼叫 Rooms 会议室。
       *
       * `POST /cgi-bin/meeting/rooms/cancel_call`
       * @see https://developer.work.weixin.qq.com/document/path/98805
       */
      cancel_call: (params: MeetingRoomsCancelCallParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read the settings of one of the Rooms. 获取 Rooms 会议室配置项。
       *
       * `POST /cgi-bin/meeting/rooms/get_config`
       * @see https://developer.work.weixin.qq.com/document/path/98802
       */
      get_config: (params: MeetingRoomsGetConfigParams, options?: CallOptions) => Promise<MeetingRoomsGetConfigResult>
      /**
       * Read one of the Rooms. 获取 Rooms 会议室详情。
       *
       * `POST /cgi-bin/meeting/rooms/get_info`
       * @see https://developer.work.weixin.qq.com/document/path/98793
       */
      get_info: (params: MeetingRoomsGetInfoParams, options?: CallOptions) => Promise<MeetingRoomsGetInfoResult>
      /**
       * Count the accounts for Rooms. 获取 Rooms 账号资源数量。
       *
       * `POST /cgi-bin/meeting/rooms/get_inventory`
       * @see https://developer.work.weixin.qq.com/document/path/98809
       */
      get_inventory: (params?: NoParams, options?: CallOptions) => Promise<MeetingRoomsGetInventoryResult>
      /**
       * Ask whether Rooms have accepted a meeting. 获取 Rooms 会议室应答状态。
       *
       * `POST /cgi-bin/meeting/rooms/get_response_status`
       * @see https://developer.work.weixin.qq.com/document/path/98806
       */
      get_response_status: (params: MeetingRoomsGetResponseStatusParams, options?: CallOptions) => Promise<MeetingRoomsGetResponseStatusResult>
      /**
       * List the Rooms. 获取 Rooms 会议室列表。
       *
       * `POST /cgi-bin/meeting/rooms/list`
       * @see https://developer.work.weixin.qq.com/document/path/98795
       */
      list: (params?: MeetingRoomsListParams, options?: CallOptions) => Promise<MeetingRoomsListResult>
      /**
       * List the controllers of Rooms. 获取 Rooms 控制器列表。
       *
       * `POST /cgi-bin/meeting/rooms/list_controllers`
       * @see https://developer.work.weixin.qq.com/document/path/98799
       */
      list_controllers: (params?: MeetingRoomsListControllersParams, options?: CallOptions) => Promise<MeetingRoomsListControllersResult>
      /**
       * List the devices of Rooms. 获取 Rooms 设备列表。
       *
       * `POST /cgi-bin/meeting/rooms/list_devices`
       * @see https://developer.work.weixin.qq.com/document/path/98798
       */
      list_devices: (params?: MeetingRoomsListDevicesParams, options?: CallOptions) => Promise<MeetingRoomsListDevicesResult>
      /**
       * List the meetings of one of the Rooms. 获取 Rooms 下的会议列表。
       *
       * `POST /cgi-bin/meeting/rooms/list_meetings`
       * @see https://developer.work.weixin.qq.com/document/path/98796
       */
      list_meetings: (params?: MeetingRoomsListMeetingsParams, options?: CallOptions) => Promise<MeetingRoomsListMeetingsResult>
      /**
       * Give booked Rooms back. 释放 Rooms 会议室。
       *
       * `POST /cgi-bin/meeting/rooms/release`
       * @see https://developer.work.weixin.qq.com/document/path/98792
       */
      release: (params: MeetingRoomsReleaseParams, options?: CallOptions) => Promise<ApiResult>
    }
    webinar: {
      /**
       * Cancel a webinar. 取消网络研讨会。
       *
       * `POST /cgi-bin/meeting/webinar/cancel`
       * @see https://developer.work.weixin.qq.com/document/path/98843
       */
      cancel: (params: MeetingWebinarCancelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Arrange a webinar. 创建网络研讨会。
       *
       * `POST /cgi-bin/meeting/webinar/create`
       * @see https://developer.work.weixin.qq.com/document/path/98842
       */
      create: (params: MeetingWebinarCreateParams, options?: CallOptions) => Promise<MeetingWebinarCreateResult>
      enroll: {
        /**
         * Accept or turn down registrations for a webinar. 审批网络研讨会报名信息。
         *
         * `POST /cgi-bin/meeting/webinar/enroll/approve`
         * @see https://developer.work.weixin.qq.com/document/path/98877
         */
        approve: (params: MeetingWebinarEnrollApproveParams, options?: CallOptions) => Promise<MeetingWebinarEnrollApproveResult>
        /**
         * Delete registrations for a webinar. 删除网络研讨会报名信息。
         *
         * `POST /cgi-bin/meeting/webinar/enroll/delete`
         * @see https://developer.work.weixin.qq.com/document/path/98881
         */
        delete: (params: MeetingWebinarEnrollDeleteParams, options?: CallOptions) => Promise<MeetingWebinarEnrollDeleteResult>
        /**
         * Read how people register for a webinar. 获取网络研讨会报名配置。
         *
         * `POST /cgi-bin/meeting/webinar/enroll/get_config`
         * @see https://developer.work.weixin.qq.com/document/path/98874
         */
        get_config: (params: MeetingWebinarEnrollGetConfigParams, options?: CallOptions) => Promise<MeetingWebinarEnrollGetConfigResult>
        /**
         * Register people for a webinar. 导入网络研讨会报名信息。
         *
         * `POST /cgi-bin/meeting/webinar/enroll/import`
         * @see https://developer.work.weixin.qq.com/document/path/98880
         */
        import: (params: MeetingWebinarEnrollImportParams, options?: CallOptions) => Promise<MeetingWebinarEnrollImportResult>
        /**
         * List who has registered for a webinar. 获取网络研讨会报名信息。
         *
         * `POST /cgi-bin/meeting/webinar/enroll/list`
         * @see https://developer.work.weixin.qq.com/document/path/98876
         */
        list: (params: MeetingWebinarEnrollListParams, options?: CallOptions) => Promise<MeetingWebinarEnrollListResult>
        /**
         * Find registrations for a webinar by temporary ids. 获取网络研讨会成员报名 ID。
         *
         * `POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid`
         * @see https://developer.work.weixin.qq.com/document/path/98873
         */
        query_by_tmp_openid: (params: MeetingWebinarEnrollQueryByTmpOpenidParams, options?: CallOptions) => Promise<MeetingWebinarEnrollQueryByTmpOpenidResult>
        /**
         * Set how people register for a webinar. 修改网络研讨会报名配置。
         *
         * `POST /cgi-bin/meeting/webinar/enroll/set_config`
         * @see https://developer.work.weixin.qq.com/document/path/98875
         */
        set_config: (params: MeetingWebinarEnrollSetConfigParams, options?: CallOptions) => Promise<MeetingWebinarEnrollSetConfigResult>
      }
      /**
       * Read a webinar. 获取网络研讨会详情。
       *
       * `POST /cgi-bin/meeting/webinar/get`
       * @see https://developer.work.weixin.qq.com/document/path/98860
       */
      get: (params?: MeetingWebinarGetParams, options?: CallOptions) => Promise<MeetingWebinarGetResult>
      /**
       * List the guests of a webinar. 获取网络研讨会嘉宾列表。
       *
       * `POST /cgi-bin/meeting/webinar/list_guest`
       * @see https://developer.work.weixin.qq.com/document/path/98871
       */
      list_guest: (params?: MeetingWebinarListGuestParams, options?: CallOptions) => Promise<MeetingWebinarListGuestResult>
      /**
       * Change a webinar. 修改网络研讨会。
       *
       * `POST /cgi-bin/meeting/webinar/update`
       * @see https://developer.work.weixin.qq.com/document/path/98843
       */
      update: (params: MeetingWebinarUpdateParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Set the guests of a webinar. 更新网络研讨会嘉宾列表。
       *
       * `POST /cgi-bin/meeting/webinar/update_guest_list`
       * @see https://developer.work.weixin.qq.com/document/path/98872
       */
      update_guest_list: (params: MeetingWebinarUpdateGuestListParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Set what is shown before a webinar begins. 修改网络研讨会暖场素材。
       *
       * `POST /cgi-bin/meeting/webinar/update_warm_up`
       * @see https://developer.work.weixin.qq.com/document/path/98882
       */
      update_warm_up: (params: MeetingWebinarUpdateWarmUpParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Cancel a meeting. 取消预约会议。
     *
     * `POST /cgi-bin/meeting/cancel`
     * @see https://developer.work.weixin.qq.com/document/path/93709
     */
    cancel: (params: MeetingCancelParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Ask whether a device is in a meeting. 查询设备是否在会议中。
     *
     * `POST /cgi-bin/meeting/check_device_in_meeting`
     * @see https://developer.work.weixin.qq.com/document/path/98164
     */
    check_device_in_meeting: (params: MeetingCheckDeviceInMeetingParams, options?: CallOptions) => Promise<MeetingCheckDeviceInMeetingResult>
    /**
     * Arrange a meeting. 创建预约会议。
     *
     * `POST /cgi-bin/meeting/create`
     * @see https://developer.work.weixin.qq.com/document/path/93706
     */
    create: (params: MeetingCreateParams, options?: CallOptions) => Promise<MeetingCreateResult>
    /**
     * Make short links to a meeting, with a parameter of your own. 创建用户专属参会链接。
     *
     * `POST /cgi-bin/meeting/create_customer_short_url`
     * @see https://developer.work.weixin.qq.com/document/path/98818
     */
    create_customer_short_url: (params: MeetingCreateCustomerShortUrlParams, options?: CallOptions) => Promise<MeetingCreateCustomerShortUrlResult>
    /**
     * List who has taken part in a meeting. 获取已参会成员列表。
     *
     * `POST /cgi-bin/meeting/get_attendee_list`
     * @see https://developer.work.weixin.qq.com/document/path/98156
     */
    get_attendee_list: (params: MeetingGetAttendeeListParams, options?: CallOptions) => Promise<MeetingGetAttendeeListResult>
    /**
     * List the short links to a meeting. 获取用户专属参会链接。
     *
     * `POST /cgi-bin/meeting/get_customer_short_url`
     * @see https://developer.work.weixin.qq.com/document/path/98819
     */
    get_customer_short_url: (params: MeetingGetCustomerShortUrlParams, options?: CallOptions) => Promise<MeetingGetCustomerShortUrlResult>
    /**
     * List the guests of a meeting. 获取会议嘉宾列表。
     *
     * `POST /cgi-bin/meeting/get_guests`
     * @see https://developer.work.weixin.qq.com/document/path/99039
     */
    get_guests: (params: MeetingGetGuestsParams, options?: CallOptions) => Promise<MeetingGetGuestsResult>
    /**
     * Read a meeting. 获取会议详情。
     *
     * `POST /cgi-bin/meeting/get_info`
     * @see https://developer.work.weixin.qq.com/document/path/93708
     */
    get_info: (params?: MeetingGetInfoParams, options?: CallOptions) => Promise<MeetingGetInfoResult>
    /**
     * List who is invited to a meeting. 获取会议受邀成员列表。
     *
     * `POST /cgi-bin/meeting/get_invitees`
     * @see https://developer.work.weixin.qq.com/document/path/98160
     */
    get_invitees: (params: MeetingGetInviteesParams, options?: CallOptions) => Promise<MeetingGetInviteesResult>
    /**
     * Read how good the connections of a meeting were. 获取会议健康度。
     *
     * `POST /cgi-bin/meeting/get_quality`
     * @see https://developer.work.weixin.qq.com/document/path/98821
     */
    get_quality: (params: MeetingGetQualityParams, options?: CallOptions) => Promise<MeetingGetQualityResult>
    /**
     * List who is in a meeting now. 获取实时会中成员列表。
     *
     * `POST /cgi-bin/meeting/get_realtime_attendee_list`
     * @see https://developer.work.weixin.qq.com/document/path/98157
     */
    get_realtime_attendee_list: (params: MeetingGetRealtimeAttendeeListParams, options?: CallOptions) => Promise<MeetingGetRealtimeAttendeeListResult>
    /**
     * List the meetings of a member. 获取成员会议 ID 列表。
     *
     * `POST /cgi-bin/meeting/get_user_meetingid`
     * @see https://developer.work.weixin.qq.com/document/path/93707
     */
    get_user_meetingid: (params: MeetingGetUserMeetingidParams, options?: CallOptions) => Promise<MeetingGetUserMeetingidResult>
    /**
     * Set the guests of a meeting. 更新会议嘉宾列表。
     *
     * `POST /cgi-bin/meeting/set_guests`
     * @see https://developer.work.weixin.qq.com/document/path/99040
     */
    set_guests: (params: MeetingSetGuestsParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set who is invited to a meeting. 更新会议受邀成员列表。
     *
     * `POST /cgi-bin/meeting/set_invitees`
     * @see https://developer.work.weixin.qq.com/document/path/98162
     */
    set_invitees: (params: MeetingSetInviteesParams, options?: CallOptions) => Promise<ApiResult>
    statistics: {
      /**
       * List the meetings that were held. 获取会议发起记录。
       *
       * `POST /cgi-bin/meeting/statistics/get_start_list`
       * @see https://developer.work.weixin.qq.com/document/path/99651
       */
      get_start_list: (params: MeetingStatisticsGetStartListParams, options?: CallOptions) => Promise<MeetingStatisticsGetStartListResult>
    }
    /**
     * Change a meeting. 修改预约会议。
     *
     * `POST /cgi-bin/meeting/update`
     * @see https://developer.work.weixin.qq.com/document/path/93710
     */
    update: (params: MeetingUpdateParams, options?: CallOptions) => Promise<MeetingUpdateResult>
    waitingroom: {
      /**
       * List who is in the waiting room now. 获取实时等候室成员列表。
       *
       * `POST /cgi-bin/meeting/waitingroom/get_current_user_list`
       * @see https://developer.work.weixin.qq.com/document/path/98163
       */
      get_current_user_list: (params: MeetingWaitingroomGetCurrentUserListParams, options?: CallOptions) => Promise<MeetingWaitingroomGetCurrentUserListResult>
      /**
       * List who has been in the waiting room. 获取等候室成员记录。
       *
       * `POST /cgi-bin/meeting/waitingroom/get_user_list`
       * @see https://developer.work.weixin.qq.com/document/path/98164
       */
      get_user_list: (params: MeetingWaitingroomGetUserListParams, options?: CallOptions) => Promise<MeetingWaitingroomGetUserListResult>
    }
  }
  menu: {
    /**
     * Set the menu of an application. 创建应用菜单。
     *
     * One to three buttons, each with one to five below it. The whole menu is replaced.
     *
     * `POST /cgi-bin/menu/create`
     * @throws WxApiError 40016, 40017, 40018, 40019, 40020, 40022, 40023, 40024, 40025, 40026, 40027, 40033, 40054,
     * 40055, 40056
     * @see https://developer.work.weixin.qq.com/document/path/90231
     */
    create: (params: MenuCreateParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete the menu of an application. 删除应用菜单。
     *
     * `GET /cgi-bin/menu/delete`
     * @throws WxApiError 40056, 46003
     * @see https://developer.work.weixin.qq.com/document/path/90233
     */
    delete: (params?: MenuDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read the menu of an application. 获取应用菜单。
     *
     * `GET /cgi-bin/menu/get`
     * @throws WxApiError 40056, 46003
     * @see https://developer.work.weixin.qq.com/document/path/90232
     */
    get: (params?: MenuGetParams, options?: CallOptions) => Promise<MenuGetResult>
  }
  message: {
    /**
     * Count the messages each application has sent. 查询应用消息发送统计。
     *
     * `POST /cgi-bin/message/get_statistics`
     * @see https://developer.work.weixin.qq.com/document/path/92369
     */
    get_statistics: (params?: MessageGetStatisticsParams, options?: CallOptions) => Promise<MessageGetStatisticsResult>
    /**
     * Take back a message of an application. 撤回应用消息。
     *
     * Within 24 hours of sending.
     *
     * `POST /cgi-bin/message/recall`
     * @see https://developer.work.weixin.qq.com/document/path/94867
     */
    recall: (params: MessageRecallParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Send a message of an application to members, departments or tags. 发送应用消息。
     *
     * Part of the receivers may be wrong without an error: `invaliduser`, `invalidparty` and `invalidtag` name them,
     * `unlicenseduser` those without a licence. One member is sent at most 30 messages a minute and 1000 an hour by
     * one application; what is more is dropped silently.
     *
     * `POST /cgi-bin/message/send`
     * @throws WxApiError 40007, 40008, 40033, 40056, 40058, 40063, 40074, 41011, 41016, 41033, 44004, 45002, 45008,
     * 48002, 50002, 50003, 60011, 81013, 82001, 82002, 82003, 301002
     * @see https://developer.work.weixin.qq.com/document/path/90236
     */
    send: (params: MessageSendParams, options?: CallOptions) => Promise<MessageSendResult>
    /**
     * Change a task card that was sent. 更新任务卡片消息状态。
     *
     * `POST /cgi-bin/message/update_taskcard`
     * @see https://developer.work.weixin.qq.com/document/path/91579
     * @deprecated The platform has retired it.
     */
    update_taskcard: (params: MessageUpdateTaskcardParams, options?: CallOptions) => Promise<MessageUpdateTaskcardResult>
    /**
     * Change a template card that was sent. 更新模版卡片消息。
     *
     * A `response_code` lives for 72 hours and works once.
     *
     * `POST /cgi-bin/message/update_template_card`
     * @throws WxApiError 40056, 40058, 81013
     * @see https://developer.work.weixin.qq.com/document/path/94888
     */
    update_template_card: (params: MessageUpdateTemplateCardParams, options?: CallOptions) => Promise<MessageUpdateTemplateCardResult>
  }
  webhook: {
    /**
     * Send a message of a group robot. 群机器人发送消息。
     *
     * At most 20 a minute for one robot. The key in its address is all that protects it; no access token is needed.
     *
     * `POST /cgi-bin/webhook/send`
     * @throws WxApiError 40007, 40008, 45009, 93000
     */
    send: (params: WebhookSendParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Upload a file for a group robot. 群机器人上传文件。
     *
     * A file of 5 bytes to 20 MB, or a voice of up to 2 MB and 60 seconds in AMR. Kept for 3 days; only this robot
     * can send it.
     *
     * `POST /cgi-bin/webhook/upload_media`
     * @throws WxApiError 40004, 40006, 44001, 45001, 93000
     */
    upload_media: (params: WebhookUploadMediaParams, options?: CallOptions) => Promise<WebhookUploadMediaResult>
  }
  miniprogram: {
    /**
     * Find out who uses a mini program, from the code. 小程序登录凭证校验。
     *
     * `GET /cgi-bin/miniprogram/jscode2session`
     * @see https://developer.work.weixin.qq.com/document/path/91507
     */
    jscode2session: (params: MiniprogramJscode2sessionParams, options?: CallOptions) => Promise<MiniprogramJscode2sessionResult>
    /**
     * Turn a login of WeChat into one of WeCom. 小程序登录身份转换。
     *
     * `POST /cgi-bin/miniprogram/transfer_session`
     * @see https://developer.work.weixin.qq.com/document/path/93403
     */
    transfer_session: (params: MiniprogramTransferSessionParams, options?: CallOptions) => Promise<MiniprogramTransferSessionResult>
  }
  msgaudit: {
    /**
     * Ask who in a group chat has agreed that it is kept. 获取会话同意情况（群聊）。
     *
     * `POST /cgi-bin/msgaudit/check_room_agree`
     * @see https://developer.work.weixin.qq.com/document/path/91782
     */
    check_room_agree: (params: MsgauditCheckRoomAgreeParams, options?: CallOptions) => Promise<MsgauditCheckRoomAgreeResult>
    /**
     * Ask whether contacts have agreed that conversations are kept. 获取会话同意情况（单聊）。
     *
     * `POST /cgi-bin/msgaudit/check_single_agree`
     * @see https://developer.work.weixin.qq.com/document/path/91782
     */
    check_single_agree: (params: MsgauditCheckSingleAgreeParams, options?: CallOptions) => Promise<MsgauditCheckSingleAgreeResult>
    /**
     * List the members whose conversations are kept. 获取会话内容存档开启成员列表。
     *
     * `POST /cgi-bin/msgaudit/get_permit_user_list`
     * @see https://developer.work.weixin.qq.com/document/path/91614
     */
    get_permit_user_list: (params?: MsgauditGetPermitUserListParams, options?: CallOptions) => Promise<MsgauditGetPermitUserListResult>
    /**
     * Read a robot of the archive. 获取会话内容存档机器人信息。
     *
     * `GET /cgi-bin/msgaudit/get_robot_info`
     * @see https://developer.work.weixin.qq.com/document/path/91774
     */
    get_robot_info: (params: MsgauditGetRobotInfoParams, options?: CallOptions) => Promise<MsgauditGetRobotInfoResult>
    groupchat: {
      /**
       * Read a group chat of the archive. 获取会话内容存档内部群信息。
       *
       * `POST /cgi-bin/msgaudit/groupchat/get`
       * @see https://developer.work.weixin.qq.com/document/path/92951
       */
      get: (params: MsgauditGroupchatGetParams, options?: CallOptions) => Promise<MsgauditGroupchatGetResult>
    }
  }
  auth: {
    /**
     * Find out whom a second verification is about. 获取用户二次验证信息。
     *
     * `POST /cgi-bin/auth/get_tfa_info`
     * @see https://developer.work.weixin.qq.com/document/path/99499
     */
    get_tfa_info: (params: AuthGetTfaInfoParams, options?: CallOptions) => Promise<AuthGetTfaInfoResult>
    /**
     * Read what a member agreed to show of themselves. 获取访问用户敏感信息。
     *
     * `POST /cgi-bin/auth/getuserdetail`
     * @throws WxApiError 84014, 84015
     * @see https://developer.work.weixin.qq.com/document/path/95833
     */
    getuserdetail: (params: AuthGetuserdetailParams, options?: CallOptions) => Promise<AuthGetuserdetailResult>
    /**
     * Find out who opened a page, from the code. 获取访问用户身份。
     *
     * A member is answered with `userid`, and with `user_ticket` where the page asked for private details; anybody
     * else with `openid`, and `external_userid` where the person is a contact. A code works once, for 5 minutes.
     *
     * `GET /cgi-bin/auth/getuserinfo`
     * @throws WxApiError 40029, 41008, 50001
     * @see https://developer.work.weixin.qq.com/document/path/91023
     */
    getuserinfo: (params: AuthGetuserinfoParams, options?: CallOptions) => Promise<AuthGetuserinfoResult>
  }
  user: {
    /**
     * Say that a member has passed the verification on joining. 登录二次验证成功。
     *
     * `GET /cgi-bin/user/authsucc`
     * @see https://developer.work.weixin.qq.com/document/path/90203
     */
    authsucc: (params: UserAuthsuccParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Find out who opened a page, from the code (old). 获取访问用户身份（旧）。
     *
     * The names in the answer are written as `UserId` and `OpenId`; `auth/getuserinfo` is the path of today.
     *
     * `GET /cgi-bin/user/getuserinfo`
     * @throws WxApiError 40029, 41008, 50001
     * @see https://developer.work.weixin.qq.com/document/path/91023
     * @deprecated The platform has retired it.
     */
    getuserinfo: (params: UserGetuserinfoParams, options?: CallOptions) => Promise<UserGetuserinfoResult>
    /**
     * Say that a member has passed the second verification. 使用二次验证成功。
     *
     * `POST /cgi-bin/user/tfa_succ`
     * @see https://developer.work.weixin.qq.com/document/path/99500
     */
    tfa_succ: (params: UserTfaSuccParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete several members. 批量删除成员。
     *
     * At most 200.
     *
     * `POST /cgi-bin/user/batchdelete`
     * @throws WxApiError 40031, 40032, 45026, 301005
     * @see https://developer.work.weixin.qq.com/document/path/90199
     */
    batchdelete: (params: UserBatchdeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Ask whether a member has agreed to the application. 查询成员用户是否已授权。
     *
     * `GET /cgi-bin/user/check_member_auth`
     * @see https://developer.work.weixin.qq.com/document/path/94514
     */
    check_member_auth: (params: UserCheckMemberAuthParams, options?: CallOptions) => Promise<UserCheckMemberAuthResult>
    /**
     * Turn a userid into an openid. userid 转换为 openid。
     *
     * `POST /cgi-bin/user/convert_to_openid`
     * @throws WxApiError 43004, 60111
     * @see https://developer.work.weixin.qq.com/document/path/90202
     */
    convert_to_openid: (params: UserConvertToOpenidParams, options?: CallOptions) => Promise<UserConvertToOpenidResult>
    /**
     * Turn an openid into a userid. openid 转换为 userid。
     *
     * `POST /cgi-bin/user/convert_to_userid`
     * @see https://developer.work.weixin.qq.com/document/path/90202
     */
    convert_to_userid: (params: UserConvertToUseridParams, options?: CallOptions) => Promise<UserConvertToUseridResult>
    /**
     * Add a member. 创建成员。
     *
     * A mobile number or an email address is needed. `userid` is 1 to 64 bytes of letters, digits and `_-@.`, and
     * unique whatever its case.
     *
     * `POST /cgi-bin/user/create`
     * @throws WxApiError 40003, 45024, 48002, 60011, 60102, 60103, 60104, 60105, 60106, 60110, 60112, 60123, 60129,
     * 301012, 301013, 301014
     * @see https://developer.work.weixin.qq.com/document/path/90195
     */
    create: (params: UserCreateParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a member. 删除成员。
     *
     * `GET /cgi-bin/user/delete`
     * @throws WxApiError 40003, 45026, 60011, 60111, 301005
     * @see https://developer.work.weixin.qq.com/document/path/90198
     */
    delete: (params: UserDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read a member. 读取成员。
     *
     * Applications made since June 2022 are not told mobile, email, gender, avatar, QR code and address here:
     * members show them themselves in OAuth.
     *
     * `GET /cgi-bin/user/get`
     * @throws WxApiError 40003, 60011, 60111
     * @see https://developer.work.weixin.qq.com/document/path/90196
     */
    get: (params: UserGetParams, options?: CallOptions) => Promise<UserGetResult>
    /**
     * Count the members who used WeCom on a day. 获取企业活跃成员数。
     *
     * `POST /cgi-bin/user/get_active_stat`
     * @see https://developer.work.weixin.qq.com/document/path/92714
     */
    get_active_stat: (params: UserGetActiveStatParams, options?: CallOptions) => Promise<UserGetActiveStatResult>
    /**
     * Find a member by email address. 邮箱获取 userid。
     *
     * `POST /cgi-bin/user/get_userid_by_email`
     * @see https://developer.work.weixin.qq.com/document/path/95895
     */
    get_userid_by_email: (params: UserGetUseridByEmailParams, options?: CallOptions) => Promise<UserGetUseridByEmailResult>
    /**
     * Find a member by mobile number. 手机号获取 userid。
     *
     * Asking for many numbers that do not exist blocks the corp for a while.
     *
     * `POST /cgi-bin/user/getuserid`
     * @throws WxApiError 40063, 46004
     * @see https://developer.work.weixin.qq.com/document/path/91693
     */
    getuserid: (params: UserGetuseridParams, options?: CallOptions) => Promise<UserGetuseridResult>
    /**
     * List the members of a department, with their details. 获取部门成员详情。
     *
     * `GET /cgi-bin/user/list`
     * @throws WxApiError 60003, 60011
     * @see https://developer.work.weixin.qq.com/document/path/90201
     */
    list: (params: UserListParams, options?: CallOptions) => Promise<UserListResult>
    /**
     * List the ids of all members, with their departments. 获取成员 ID 列表。
     *
     * In pages of up to 10000.
     *
     * `POST /cgi-bin/user/list_id`
     * @see https://developer.work.weixin.qq.com/document/40856
     */
    list_id: (params?: UserListIdParams, options?: CallOptions) => Promise<UserListIdResult>
    /**
     * List the members who have agreed to the application. 获取成员授权列表。
     *
     * `GET /cgi-bin/user/list_member_auth`
     * @see https://developer.work.weixin.qq.com/document/path/94513
     */
    list_member_auth: (params?: UserListMemberAuthParams, options?: CallOptions) => Promise<UserListMemberAuthResult>
    /**
     * List the members chosen in the picker of a page. 获取选人 ticket 对应的用户。
     *
     * `GET /cgi-bin/user/list_selected_ticket_user`
     */
    list_selected_ticket_user: (params: UserListSelectedTicketUserParams, options?: CallOptions) => Promise<UserListSelectedTicketUserResult>
    /**
     * List the members of a department, names only. 获取部门成员。
     *
     * `GET /cgi-bin/user/simplelist`
     * @throws WxApiError 60003, 60011
     * @see https://developer.work.weixin.qq.com/document/path/90200
     */
    simplelist: (params: UserSimplelistParams, options?: CallOptions) => Promise<UserSimplelistResult>
    /**
     * Change a member. 更新成员。
     *
     * What is left out stays as it is.
     *
     * `POST /cgi-bin/user/update`
     * @throws WxApiError 40003, 60011, 60103, 60104, 60105, 60106, 60111, 60112, 60123
     * @see https://developer.work.weixin.qq.com/document/path/90197
     */
    update: (params: UserUpdateParams, options?: CallOptions) => Promise<ApiResult>
  }
  report: {
    grid: {
      /**
       * Add a district. 添加网格。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/add`
       * @see https://developer.work.weixin.qq.com/document/path/94478
       */
      add: (params: ReportGridAddParams, options?: CallOptions) => Promise<ReportGridAddResult>
      /**
       * Add a kind of matter. 添加事件类别。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/add_cata`
       * @see https://developer.work.weixin.qq.com/document/path/94536
       */
      add_cata: (params: ReportGridAddCataParams, options?: CallOptions) => Promise<ReportGridAddCataResult>
      /**
       * Delete a district. 删除网格。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/delete`
       * @see https://developer.work.weixin.qq.com/document/path/94480
       */
      delete: (params: ReportGridDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a kind of matter. 删除事件类别。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/delete_cata`
       * @see https://developer.work.weixin.qq.com/document/path/94538
       */
      delete_cata: (params: ReportGridDeleteCataParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the districts of a member. 获取用户负责及参与的网格列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/get_user_grid_info`
       * @see https://developer.work.weixin.qq.com/document/path/94482
       */
      get_user_grid_info: (params: ReportGridGetUserGridInfoParams, options?: CallOptions) => Promise<ReportGridGetUserGridInfoResult>
      /**
       * List the districts. 获取网格列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/list`
       * @see https://developer.work.weixin.qq.com/document/path/94481
       */
      list: (params?: ReportGridListParams, options?: CallOptions) => Promise<ReportGridListResult>
      /**
       * List the kinds of matter. 获取事件类别列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/list_cata`
       * @see https://developer.work.weixin.qq.com/document/path/94540
       */
      list_cata: (params?: NoParams, options?: CallOptions) => Promise<ReportGridListCataResult>
      /**
       * Change a district. 修改网格。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/update`
       * @see https://developer.work.weixin.qq.com/document/path/94479
       */
      update: (params: ReportGridUpdateParams, options?: CallOptions) => Promise<ReportGridUpdateResult>
      /**
       * Change a kind of matter. 修改事件类别。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/grid/update_cata`
       * @see https://developer.work.weixin.qq.com/document/path/94537
       */
      update_cata: (params: ReportGridUpdateCataParams, options?: CallOptions) => Promise<ApiResult>
    }
    patrol: {
      /**
       * Count the matters found on patrols, by kind. 获取巡查上报事件分类统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/patrol/category_statistic`
       * @see https://developer.work.weixin.qq.com/document/path/93534
       */
      category_statistic: (params: ReportPatrolCategoryStatisticParams, options?: CallOptions) => Promise<ReportPatrolCategoryStatisticResult>
      /**
       * Count the matters found on patrols. 获取巡查上报单位统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/patrol/get_corp_status`
       * @see https://developer.work.weixin.qq.com/document/path/93532
       */
      get_corp_status: (params: ReportPatrolGetCorpStatusParams, options?: CallOptions) => Promise<ReportPatrolGetCorpStatusResult>
      /**
       * List the districts of patrols and who answers for them. 获取巡查上报网格及负责人。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `GET /cgi-bin/report/patrol/get_grid_info`
       * @see https://developer.work.weixin.qq.com/document/path/93531
       */
      get_grid_info: (params?: NoParams, options?: CallOptions) => Promise<ReportPatrolGetGridInfoResult>
      /**
       * Read a matter found on a patrol. 获取巡查上报事件详情。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/patrol/get_order_info`
       * @see https://developer.work.weixin.qq.com/document/path/93535
       */
      get_order_info: (params: ReportPatrolGetOrderInfoParams, options?: CallOptions) => Promise<ReportPatrolGetOrderInfoResult>
      /**
       * List the matters found on patrols. 获取巡查上报事件列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/patrol/get_order_list`
       * @see https://developer.work.weixin.qq.com/document/path/93536
       */
      get_order_list: (params?: ReportPatrolGetOrderListParams, options?: CallOptions) => Promise<ReportPatrolGetOrderListResult>
      /**
       * Count the matters found on patrols, of a member. 获取巡查上报个人统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/patrol/get_user_status`
       * @see https://developer.work.weixin.qq.com/document/path/93533
       */
      get_user_status: (params: ReportPatrolGetUserStatusParams, options?: CallOptions) => Promise<ReportPatrolGetUserStatusResult>
    }
    resident: {
      /**
       * Count the matters residents report, by kind. 获取居民上报事件分类统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/resident/category_statistic`
       * @see https://developer.work.weixin.qq.com/document/path/93517
       */
      category_statistic: (params: ReportResidentCategoryStatisticParams, options?: CallOptions) => Promise<ReportResidentCategoryStatisticResult>
      /**
       * Count the matters residents report. 获取居民上报单位统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/resident/get_corp_status`
       * @see https://developer.work.weixin.qq.com/document/path/93515
       */
      get_corp_status: (params: ReportResidentGetCorpStatusParams, options?: CallOptions) => Promise<ReportResidentGetCorpStatusResult>
      /**
       * List the districts of residents' reports and who answers for them. 获取居民上报网格及负责人。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `GET /cgi-bin/report/resident/get_grid_info`
       * @see https://developer.work.weixin.qq.com/document/path/93514
       */
      get_grid_info: (params?: NoParams, options?: CallOptions) => Promise<ReportResidentGetGridInfoResult>
      /**
       * Read a matter a resident reports. 获取居民上报事件详情。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/resident/get_order_info`
       * @see https://developer.work.weixin.qq.com/document/path/93519
       */
      get_order_info: (params: ReportResidentGetOrderInfoParams, options?: CallOptions) => Promise<ReportResidentGetOrderInfoResult>
      /**
       * List the matters residents report. 获取居民上报事件列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/resident/get_order_list`
       * @see https://developer.work.weixin.qq.com/document/path/93518
       */
      get_order_list: (params?: ReportResidentGetOrderListParams, options?: CallOptions) => Promise<ReportResidentGetOrderListResult>
      /**
       * Count the matters residents report, of a member. 获取居民上报个人统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/resident/get_user_status`
       * @see https://developer.work.weixin.qq.com/document/path/93516
       */
      get_user_status: (params: ReportResidentGetUserStatusParams, options?: CallOptions) => Promise<ReportResidentGetUserStatusResult>
    }
    sitecode: {
      /**
       * Read what people answered at a place. 获取场所码上报填写答案。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/sitecode/get_report_answer`
       * @see https://developer.work.weixin.qq.com/document/path/95464
       */
      get_report_answer: (params: ReportSitecodeGetReportAnswerParams, options?: CallOptions) => Promise<ReportSitecodeGetReportAnswerResult>
      /**
       * Read what is asked at a place. 获取场所码任务详情。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/sitecode/get_site_report_info`
       * @see https://developer.work.weixin.qq.com/document/path/95461
       */
      get_site_report_info: (params: ReportSitecodeGetSiteReportInfoParams, options?: CallOptions) => Promise<ReportSitecodeGetSiteReportInfoResult>
      /**
       * List the codes of places. 获取场所码列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/report/sitecode/list`
       * @see https://developer.work.weixin.qq.com/document/path/93514
       */
      list: (params?: ReportSitecodeListParams, options?: CallOptions) => Promise<ReportSitecodeListResult>
    }
  }
  school: {
    agent: {
      /**
       * List whom an application of the school may see. 获取可使用的家长范围。
       *
       * `GET /cgi-bin/school/agent/get_allow_scope`
       * @see https://developer.work.weixin.qq.com/document/path/94895
       */
      get_allow_scope: (params?: NoParams, options?: CallOptions) => Promise<SchoolAgentGetAllowScopeResult>
    }
    department: {
      /**
       * Add a class, grade or school. 创建家校部门。
       *
       * `POST /cgi-bin/school/department/create`
       * @see https://developer.work.weixin.qq.com/document/path/92340
       */
      create: (params: SchoolDepartmentCreateParams, options?: CallOptions) => Promise<SchoolDepartmentCreateResult>
      /**
       * Delete a class, grade or school. 删除家校部门。
       *
       * `GET /cgi-bin/school/department/delete`
       * @see https://developer.work.weixin.qq.com/document/path/92342
       */
      delete: (params: SchoolDepartmentDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the classes, grades and schools. 获取家校部门列表。
       *
       * `GET /cgi-bin/school/department/list`
       * @see https://developer.work.weixin.qq.com/document/path/92343
       */
      list: (params?: SchoolDepartmentListParams, options?: CallOptions) => Promise<SchoolDepartmentListResult>
      /**
       * Change a class, grade or school. 更新家校部门。
       *
       * `POST /cgi-bin/school/department/update`
       * @see https://developer.work.weixin.qq.com/document/path/92341
       */
      update: (params: SchoolDepartmentUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * List who has paid in a collection of the class. 获取学生付款结果。
     *
     * `POST /cgi-bin/school/get_payment_result`
     * @see https://developer.work.weixin.qq.com/document/path/94470
     */
    get_payment_result: (params: SchoolGetPaymentResultParams, options?: CallOptions) => Promise<SchoolGetPaymentResultResult>
    /**
     * Read which classes teachers see. 获取老师查看班级模式。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `GET /cgi-bin/school/get_teacher_view_mode`
     * @see https://developer.work.weixin.qq.com/document/path/92652
     */
    get_teacher_view_mode: (params?: NoParams, options?: CallOptions) => Promise<SchoolGetTeacherViewModeResult>
    /**
     * Read the order of a payment. 获取订单详情。
     *
     * `POST /cgi-bin/school/get_trade`
     * @see https://developer.work.weixin.qq.com/document/path/94471
     */
    get_trade: (params: SchoolGetTradeParams, options?: CallOptions) => Promise<SchoolGetTradeResult>
    /**
     * Find out which parent or student opened a page, from the code. 获取家校访问用户身份。
     *
     * `GET /cgi-bin/school/getuserinfo`
     * @see https://developer.work.weixin.qq.com/document/path/95791
     */
    getuserinfo: (params: SchoolGetuserinfoParams, options?: CallOptions) => Promise<SchoolGetuserinfoResult>
    living: {
      /**
       * Read a live lesson. 获取上课直播详情。
       *
       * `GET /cgi-bin/school/living/get_living_info`
       * @see https://developer.work.weixin.qq.com/document/path/93740
       */
      get_living_info: (params: SchoolLivingGetLivingInfoParams, options?: CallOptions) => Promise<SchoolLivingGetLivingInfoResult>
      /**
       * List who did not watch a live lesson (old). 获取上课直播未观看统计（旧）。
       *
       * `POST /cgi-bin/school/living/get_unwatch_stat`
       * @see https://developer.work.weixin.qq.com/document/path/93742
       */
      get_unwatch_stat: (params: SchoolLivingGetUnwatchStatParams, options?: CallOptions) => Promise<SchoolLivingGetUnwatchStatResult>
      /**
       * List who did not watch a live lesson. 获取上课直播未观看统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/school/living/get_unwatch_stat_v2`
       * @see https://developer.work.weixin.qq.com/document/path/95795
       */
      get_unwatch_stat_v2: (params: SchoolLivingGetUnwatchStatV2Params, options?: CallOptions) => Promise<SchoolLivingGetUnwatchStatV2Result>
      /**
       * List who watched a live lesson (old). 获取上课直播观看统计（旧）。
       *
       * `POST /cgi-bin/school/living/get_watch_stat`
       * @see https://developer.work.weixin.qq.com/document/path/93741
       */
      get_watch_stat: (params: SchoolLivingGetWatchStatParams, options?: CallOptions) => Promise<SchoolLivingGetWatchStatResult>
      /**
       * List who watched a live lesson. 获取上课直播观看统计。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/school/living/get_watch_stat_v2`
       * @see https://developer.work.weixin.qq.com/document/path/95793
       */
      get_watch_stat_v2: (params: SchoolLivingGetWatchStatV2Params, options?: CallOptions) => Promise<SchoolLivingGetWatchStatV2Result>
    }
    /**
     * Set who keeps the list of classes and students. 设置家校通讯录自动同步模式。
     *
     * `POST /cgi-bin/school/set_arch_sync_mode`
     * @see https://developer.work.weixin.qq.com/document/path/92345
     */
    set_arch_sync_mode: (params: SchoolSetArchSyncModeParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set which classes teachers see. 设置老师查看班级模式。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/school/set_teacher_view_mode`
     * @see https://developer.work.weixin.qq.com/document/path/92652
     */
    set_teacher_view_mode: (params: SchoolSetTeacherViewModeParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set when classes go up a grade. 修改家校自动升年级的配置。
     *
     * `POST /cgi-bin/school/set_upgrade_info`
     * @see https://developer.work.weixin.qq.com/document/path/92949
     */
    set_upgrade_info: (params: SchoolSetUpgradeInfoParams, options?: CallOptions) => Promise<SchoolSetUpgradeInfoResult>
    user: {
      /**
       * Add several parents. 批量创建家长。
       *
       * `POST /cgi-bin/school/user/batch_create_parent`
       * @see https://developer.work.weixin.qq.com/document/path/92334
       */
      batch_create_parent: (params: SchoolUserBatchCreateParentParams, options?: CallOptions) => Promise<SchoolUserBatchCreateParentResult>
      /**
       * Add several students. 批量创建学生。
       *
       * `POST /cgi-bin/school/user/batch_create_student`
       * @see https://developer.work.weixin.qq.com/document/path/92328
       */
      batch_create_student: (params: SchoolUserBatchCreateStudentParams, options?: CallOptions) => Promise<SchoolUserBatchCreateStudentResult>
      /**
       * Delete several parents. 批量删除家长。
       *
       * `POST /cgi-bin/school/user/batch_delete_parent`
       * @see https://developer.work.weixin.qq.com/document/path/92335
       */
      batch_delete_parent: (params: SchoolUserBatchDeleteParentParams, options?: CallOptions) => Promise<SchoolUserBatchDeleteParentResult>
      /**
       * Delete several students. 批量删除学生。
       *
       * `POST /cgi-bin/school/user/batch_delete_student`
       * @see https://developer.work.weixin.qq.com/document/path/92329
       */
      batch_delete_student: (params: SchoolUserBatchDeleteStudentParams, options?: CallOptions) => Promise<SchoolUserBatchDeleteStudentResult>
      /**
       * Change several parents. 批量更新家长。
       *
       * `POST /cgi-bin/school/user/batch_update_parent`
       * @see https://developer.work.weixin.qq.com/document/path/92336
       */
      batch_update_parent: (params: SchoolUserBatchUpdateParentParams, options?: CallOptions) => Promise<SchoolUserBatchUpdateParentResult>
      /**
       * Change several students. 批量更新学生。
       *
       * `POST /cgi-bin/school/user/batch_update_student`
       * @see https://developer.work.weixin.qq.com/document/path/92330
       */
      batch_update_student: (params: SchoolUserBatchUpdateStudentParams, options?: CallOptions) => Promise<SchoolUserBatchUpdateStudentResult>
      /**
       * Add a parent. 创建家长。
       *
       * `POST /cgi-bin/school/user/create_parent`
       * @see https://developer.work.weixin.qq.com/document/path/92331
       */
      create_parent: (params: SchoolUserCreateParentParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Add a student. 创建学生。
       *
       * `POST /cgi-bin/school/user/create_student`
       * @see https://developer.work.weixin.qq.com/document/path/92325
       */
      create_student: (params: SchoolUserCreateStudentParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a parent. 删除家长。
       *
       * `GET /cgi-bin/school/user/delete_parent`
       * @see https://developer.work.weixin.qq.com/document/path/92332
       */
      delete_parent: (params: SchoolUserDeleteParentParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a student. 删除学生。
       *
       * `GET /cgi-bin/school/user/delete_student`
       * @see https://developer.work.weixin.qq.com/document/path/92326
       */
      delete_student: (params: SchoolUserDeleteStudentParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read a student or a parent. 读取学生或家长。
       *
       * `GET /cgi-bin/school/user/get`
       * @see https://developer.work.weixin.qq.com/document/path/92337
       */
      get: (params: SchoolUserGetParams, options?: CallOptions) => Promise<SchoolUserGetResult>
      /**
       * Get the health codes of teachers or students. 获取师生健康码。
       *
       * `POST /cgi-bin/school/user/get_health_qrcode`
       * @see https://developer.work.weixin.qq.com/document/path/93746
       */
      get_health_qrcode: (params: SchoolUserGetHealthQrcodeParams, options?: CallOptions) => Promise<SchoolUserGetHealthQrcodeResult>
      /**
       * Read the health reports of students. 获取学生健康信息。
       *
       * `POST /cgi-bin/school/user/get_student_customize_health_info`
       * @see https://developer.work.weixin.qq.com/document/path/93745
       */
      get_student_customize_health_info: (params: SchoolUserGetStudentCustomizeHealthInfoParams, options?: CallOptions) => Promise<SchoolUserGetStudentCustomizeHealthInfoResult>
      /**
       * Read the health reports of teachers. 获取老师健康信息。
       *
       * `POST /cgi-bin/school/user/get_teacher_customize_health_info`
       * @see https://developer.work.weixin.qq.com/document/path/93744
       */
      get_teacher_customize_health_info: (params: SchoolUserGetTeacherCustomizeHealthInfoParams, options?: CallOptions) => Promise<SchoolUserGetTeacherCustomizeHealthInfoResult>
      /**
       * List the students of a class, with their details. 获取部门学生详情。
       *
       * `GET /cgi-bin/school/user/list`
       * @see https://developer.work.weixin.qq.com/document/path/92338
       */
      list: (params: SchoolUserListParams, options?: CallOptions) => Promise<SchoolUserListResult>
      /**
       * List the parents of a class, with their details. 获取部门家长详情。
       *
       * `GET /cgi-bin/school/user/list_parent`
       * @see https://developer.work.weixin.qq.com/document/path/92446
       */
      list_parent: (params: SchoolUserListParentParams, options?: CallOptions) => Promise<SchoolUserListParentResult>
      /**
       * Change a parent. 更新家长。
       *
       * `POST /cgi-bin/school/user/update_parent`
       * @see https://developer.work.weixin.qq.com/document/path/92333
       */
      update_parent: (params: SchoolUserUpdateParentParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a student. 更新学生。
       *
       * `POST /cgi-bin/school/user/update_student`
       * @see https://developer.work.weixin.qq.com/document/path/92327
       */
      update_student: (params: SchoolUserUpdateStudentParams, options?: CallOptions) => Promise<ApiResult>
    }
  }
  security: {
    admin_oper_log: {
      /**
       * List what administrators did. 获取管理端操作日志。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/admin_oper_log/list`
       * @see https://developer.work.weixin.qq.com/document/path/100179
       */
      list: (params: SecurityAdminOperLogListParams, options?: CallOptions) => Promise<SecurityAdminOperLogListResult>
    }
    /**
     * List what members did with files. 获取文件防泄漏操作记录。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/security/get_file_oper_record`
     * @see https://developer.work.weixin.qq.com/document/path/98079
     */
    get_file_oper_record: (params: SecurityGetFileOperRecordParams, options?: CallOptions) => Promise<SecurityGetFileOperRecordResult>
    /**
     * List the screenshots and recordings of members. 获取截屏录屏操作记录。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/security/get_screen_oper_record`
     * @see https://developer.work.weixin.qq.com/document/path/100128
     */
    get_screen_oper_record: (params: SecurityGetScreenOperRecordParams, options?: CallOptions) => Promise<SecurityGetScreenOperRecordResult>
    /**
     * List the names and addresses WeCom needs to reach. 获取企业微信域名 IP 信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `GET /cgi-bin/security/get_server_domain_ip`
     * @see https://developer.work.weixin.qq.com/document/path/93221
     */
    get_server_domain_ip: (params?: NoParams, options?: CallOptions) => Promise<SecurityGetServerDomainIpResult>
    member_oper_log: {
      /**
       * List what members did. 获取成员操作记录。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/member_oper_log/list`
       * @see https://developer.work.weixin.qq.com/document/path/100178
       */
      list: (params: SecurityMemberOperLogListParams, options?: CallOptions) => Promise<SecurityMemberOperLogListResult>
    }
    trustdevice: {
      /**
       * Confirm devices as trusted. 确认为可信设备。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/trustdevice/approve`
       * @see https://developer.work.weixin.qq.com/document/path/98920
       */
      approve: (params: SecurityTrustdeviceApproveParams, options?: CallOptions) => Promise<SecurityTrustdeviceApproveResult>
      /**
       * Delete devices. 删除设备信息。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/trustdevice/delete`
       * @see https://developer.work.weixin.qq.com/document/path/98920
       */
      delete: (params: SecurityTrustdeviceDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the devices of a member. 获取成员使用设备。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/trustdevice/get_by_user`
       * @see https://developer.work.weixin.qq.com/document/path/98920
       */
      get_by_user: (params: SecurityTrustdeviceGetByUserParams, options?: CallOptions) => Promise<SecurityTrustdeviceGetByUserResult>
      /**
       * Add devices that belong to the corp. 导入可信企业设备。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/trustdevice/import`
       * @see https://developer.work.weixin.qq.com/document/path/98920
       */
      import: (params: SecurityTrustdeviceImportParams, options?: CallOptions) => Promise<SecurityTrustdeviceImportResult>
      /**
       * List the devices. 获取设备信息。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/trustdevice/list`
       * @see https://developer.work.weixin.qq.com/document/path/98920
       */
      list: (params: SecurityTrustdeviceListParams, options?: CallOptions) => Promise<SecurityTrustdeviceListResult>
      /**
       * Turn down requests to trust devices. 驳回可信设备申请。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/trustdevice/reject`
       * @see https://developer.work.weixin.qq.com/document/path/98920
       */
      reject: (params: SecurityTrustdeviceRejectParams, options?: CallOptions) => Promise<SecurityTrustdeviceRejectResult>
    }
    vip: {
      /**
       * Ask who was given an advanced security account. 查询安全高级功能账号分配结果。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/vip/batch_add_job_result`
       * @see https://developer.work.weixin.qq.com/document/path/99503
       */
      batch_add_job_result: (params: SecurityVipBatchAddJobResultParams, options?: CallOptions) => Promise<SecurityVipBatchAddJobResultResult>
      /**
       * Ask whose advanced security account was taken. 查询安全高级功能账号取消结果。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/vip/batch_del_job_result`
       * @see https://developer.work.weixin.qq.com/document/path/99505
       */
      batch_del_job_result: (params: SecurityVipBatchDelJobResultParams, options?: CallOptions) => Promise<SecurityVipBatchDelJobResultResult>
      /**
       * List who has an advanced security account. 获取安全高级功能账号列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/vip/list`
       * @see https://developer.work.weixin.qq.com/document/path/99506
       */
      list: (params?: SecurityVipListParams, options?: CallOptions) => Promise<SecurityVipListResult>
      /**
       * Give members advanced security accounts, in the background. 分配安全高级功能账号。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/vip/submit_batch_add_job`
       * @see https://developer.work.weixin.qq.com/document/path/99503
       */
      submit_batch_add_job: (params?: SecurityVipSubmitBatchAddJobParams, options?: CallOptions) => Promise<SecurityVipSubmitBatchAddJobResult>
      /**
       * Take advanced security accounts from members, in the background. 取消安全高级功能账号。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/security/vip/submit_batch_del_job`
       * @see https://developer.work.weixin.qq.com/document/path/99505
       */
      submit_batch_del_job: (params?: SecurityVipSubmitBatchDelJobParams, options?: CallOptions) => Promise<SecurityVipSubmitBatchDelJobResult>
    }
  }
  tag: {
    /**
     * Put a tag on members and departments. 增加标签成员。
     *
     * Part of them may be wrong without an error: `invalidlist` and `invalidparty` name them.
     *
     * `POST /cgi-bin/tag/addtagusers`
     * @throws WxApiError 40031, 40068, 40070, 81011, 81013, 81014
     * @see https://developer.work.weixin.qq.com/document/path/90214
     */
    addtagusers: (params: TagAddtagusersParams, options?: CallOptions) => Promise<TagAddtagusersResult>
    /**
     * Create a tag of members. 创建标签。
     *
     * `POST /cgi-bin/tag/create`
     * @throws WxApiError 40071, 40072
     * @see https://developer.work.weixin.qq.com/document/path/90210
     */
    create: (params: TagCreateParams, options?: CallOptions) => Promise<TagCreateResult>
    /**
     * Delete a tag of members. 删除标签。
     *
     * `GET /cgi-bin/tag/delete`
     * @throws WxApiError 40068, 81011
     * @see https://developer.work.weixin.qq.com/document/path/90212
     */
    delete: (params: TagDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Take a tag off members and departments. 删除标签成员。
     *
     * Part of them may be wrong without an error: `invalidlist` and `invalidparty` name them.
     *
     * `POST /cgi-bin/tag/deltagusers`
     * @throws WxApiError 40031, 40068, 40070, 81011, 81013, 81014
     * @see https://developer.work.weixin.qq.com/document/path/90215
     */
    deltagusers: (params: TagDeltagusersParams, options?: CallOptions) => Promise<TagDeltagusersResult>
    /**
     * List the members and departments with a tag. 获取标签成员。
     *
     * `GET /cgi-bin/tag/get`
     * @throws WxApiError 40068, 81011
     * @see https://developer.work.weixin.qq.com/document/path/90213
     */
    get: (params: TagGetParams, options?: CallOptions) => Promise<TagGetResult>
    /**
     * List the tags of members. 获取标签列表。
     *
     * `GET /cgi-bin/tag/list`
     * @see https://developer.work.weixin.qq.com/document/path/90216
     */
    list: (params?: NoParams, options?: CallOptions) => Promise<TagListResult>
    /**
     * Rename a tag of members. 更新标签名字。
     *
     * `POST /cgi-bin/tag/update`
     * @throws WxApiError 40068, 40071, 40072, 81011
     * @see https://developer.work.weixin.qq.com/document/path/90211
     */
    update: (params: TagUpdateParams, options?: CallOptions) => Promise<ApiResult>
  }
  dial: {
    /**
     * List the calls over public lines. 获取公费电话拨打记录。
     *
     * `POST /cgi-bin/dial/get_dial_record`
     * @see https://developer.work.weixin.qq.com/document/path/93662
     */
    get_dial_record: (params?: DialGetDialRecordParams, options?: CallOptions) => Promise<DialGetDialRecordResult>
  }
  pstncc: {
    /**
     * Ring members up urgently. 发起紧急通知电话。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/pstncc/call`
     * @see https://developer.work.weixin.qq.com/document/path/91627
     */
    call: (params: PstnccCallParams, options?: CallOptions) => Promise<PstnccCallResult>
    /**
     * Ask whether urgent calls were answered. 获取紧急通知接听状态。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/pstncc/getstates`
     * @see https://developer.work.weixin.qq.com/document/path/91628
     */
    getstates: (params: PstnccGetstatesParams, options?: CallOptions) => Promise<PstnccGetstatesResult>
  }
  /**
   * Get the access token of an application. 获取 access_token。
   *
   * One secret is one application, and has a token of its own. Asked again while the token lives, the platform
   * answers with the same one and what is left of its life. The SDK calls it by itself.
   *
   * `GET /cgi-bin/gettoken`
   * @throws WxApiError 40001, 40013, 40091, 41002, 41004, 45009, 60020
   * @see https://developer.work.weixin.qq.com/document/path/91039
   */
  gettoken: (params?: GettokenParams, options?: CallOptions) => Promise<GettokenResult>
  wedoc: {
    /**
     * Create a form. 创建收集表。
     *
     * `POST /cgi-bin/wedoc/create_form`
     * @see https://developer.work.weixin.qq.com/document/path/97462
     */
    create_form: (params: WedocCreateFormParams, options?: CallOptions) => Promise<WedocCreateFormResult>
    /**
     * Read answers to a form. 读取收集表答案。
     *
     * `POST /cgi-bin/wedoc/get_form_answer`
     * @see https://developer.work.weixin.qq.com/document/path/97818
     */
    get_form_answer: (params: WedocGetFormAnswerParams, options?: CallOptions) => Promise<WedocGetFormAnswerResult>
    /**
     * Read a form. 获取收集表信息。
     *
     * `POST /cgi-bin/wedoc/get_form_info`
     * @see https://developer.work.weixin.qq.com/document/path/97817
     */
    get_form_info: (params: WedocGetFormInfoParams, options?: CallOptions) => Promise<WedocGetFormInfoResult>
    /**
     * Count who has answered a form. 收集表的统计信息查询。
     *
     * `POST /cgi-bin/wedoc/get_form_statistic`
     * @see https://developer.work.weixin.qq.com/document/path/97818
     */
    get_form_statistic: (params: WedocGetFormStatisticParams, options?: CallOptions) => Promise<WedocGetFormStatisticResult>
    /**
     * Change a form. 编辑收集表。
     *
     * `POST /cgi-bin/wedoc/modify_form`
     * @see https://developer.work.weixin.qq.com/document/path/97462
     */
    modify_form: (params: WedocModifyFormParams, options?: CallOptions) => Promise<ApiResult>
    smartsheet: {
      /**
       * Add a group of fields to a smart sheet. 添加智能表格编组。
       *
       * `POST /cgi-bin/wedoc/smartsheet/add_field_group`
       * @see https://developer.work.weixin.qq.com/document/path/101100
       */
      add_field_group: (params: WedocSmartsheetAddFieldGroupParams, options?: CallOptions) => Promise<WedocSmartsheetAddFieldGroupResult>
      /**
       * Add fields to a smart sheet. 添加智能表格字段。
       *
       * `POST /cgi-bin/wedoc/smartsheet/add_fields`
       * @see https://developer.work.weixin.qq.com/document/path/99904
       */
      add_fields: (params: WedocSmartsheetAddFieldsParams, options?: CallOptions) => Promise<WedocSmartsheetAddFieldsResult>
      /**
       * Add records to a smart sheet. 添加智能表格记录。
       *
       * `POST /cgi-bin/wedoc/smartsheet/add_records`
       * @see https://developer.work.weixin.qq.com/document/path/99907
       */
      add_records: (params: WedocSmartsheetAddRecordsParams, options?: CallOptions) => Promise<WedocSmartsheetAddRecordsResult>
      /**
       * Add a sheet to a smart sheet. 添加智能表格子表。
       *
       * `POST /cgi-bin/wedoc/smartsheet/add_sheet`
       * @see https://developer.work.weixin.qq.com/document/path/99896
       */
      add_sheet: (params: WedocSmartsheetAddSheetParams, options?: CallOptions) => Promise<WedocSmartsheetAddSheetResult>
      /**
       * Add a view to a smart sheet. 添加智能表格视图。
       *
       * `POST /cgi-bin/wedoc/smartsheet/add_view`
       * @see https://developer.work.weixin.qq.com/document/path/99896
       */
      add_view: (params: WedocSmartsheetAddViewParams, options?: CallOptions) => Promise<WedocSmartsheetAddViewResult>
      /**
       * Delete groups of fields of a smart sheet. 删除智能表格编组。
       *
       * `POST /cgi-bin/wedoc/smartsheet/delete_field_groups`
       * @see https://developer.work.weixin.qq.com/document/path/101102
       */
      delete_field_groups: (params: WedocSmartsheetDeleteFieldGroupsParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete fields of a smart sheet. 删除智能表格字段。
       *
       * `POST /cgi-bin/wedoc/smartsheet/delete_fields`
       * @see https://developer.work.weixin.qq.com/document/path/99906
       */
      delete_fields: (params: WedocSmartsheetDeleteFieldsParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete records of a smart sheet. 删除智能表格记录。
       *
       * `POST /cgi-bin/wedoc/smartsheet/delete_records`
       * @see https://developer.work.weixin.qq.com/document/path/99908
       */
      delete_records: (params: WedocSmartsheetDeleteRecordsParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a sheet of a smart sheet. 删除智能表格子表。
       *
       * `POST /cgi-bin/wedoc/smartsheet/delete_sheet`
       * @see https://developer.work.weixin.qq.com/document/path/99898
       */
      delete_sheet: (params: WedocSmartsheetDeleteSheetParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete views of a smart sheet. 删除智能表格视图。
       *
       * `POST /cgi-bin/wedoc/smartsheet/delete_views`
       * @see https://developer.work.weixin.qq.com/document/path/99901
       */
      delete_views: (params: WedocSmartsheetDeleteViewsParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the groups of fields of a smart sheet. 获取智能表格编组。
       *
       * `POST /cgi-bin/wedoc/smartsheet/get_field_groups`
       * @see https://developer.work.weixin.qq.com/document/path/101103
       */
      get_field_groups: (params: WedocSmartsheetGetFieldGroupsParams, options?: CallOptions) => Promise<WedocSmartsheetGetFieldGroupsResult>
      /**
       * List the fields of a smart sheet. 查询智能表格字段。
       *
       * `POST /cgi-bin/wedoc/smartsheet/get_fields`
       * @see https://developer.work.weixin.qq.com/document/path/99914
       */
      get_fields: (params: WedocSmartsheetGetFieldsParams, options?: CallOptions) => Promise<WedocSmartsheetGetFieldsResult>
      /**
       * Read records of a smart sheet. 查询智能表格记录。
       *
       * `POST /cgi-bin/wedoc/smartsheet/get_records`
       * @see https://developer.work.weixin.qq.com/document/path/99915
       */
      get_records: (params: WedocSmartsheetGetRecordsParams, options?: CallOptions) => Promise<WedocSmartsheetGetRecordsResult>
      /**
       * List the sheets of a smart sheet. 查询智能表格子表。
       *
       * `POST /cgi-bin/wedoc/smartsheet/get_sheet`
       * @see https://developer.work.weixin.qq.com/document/path/99911
       */
      get_sheet: (params: WedocSmartsheetGetSheetParams, options?: CallOptions) => Promise<WedocSmartsheetGetSheetResult>
      /**
       * List the views of a smart sheet. 查询智能表格视图。
       *
       * `POST /cgi-bin/wedoc/smartsheet/get_views`
       * @see https://developer.work.weixin.qq.com/document/path/99913
       */
      get_views: (params: WedocSmartsheetGetViewsParams, options?: CallOptions) => Promise<WedocSmartsheetGetViewsResult>
      groupchat: {
        /**
         * Read a group chat tied to a smart sheet. 获取智能表格关联的群聊。
         *
         * `POST /cgi-bin/wedoc/smartsheet/groupchat/get`
         * @see https://developer.work.weixin.qq.com/document/path/101028
         */
        get: (params: WedocSmartsheetGroupchatGetParams, options?: CallOptions) => Promise<WedocSmartsheetGroupchatGetResult>
        /**
         * List the group chats tied to a smart sheet. 获取智能表格关联的群聊列表。
         *
         * `POST /cgi-bin/wedoc/smartsheet/groupchat/list`
         * @see https://developer.work.weixin.qq.com/document/path/100989
         */
        list: (params: WedocSmartsheetGroupchatListParams, options?: CallOptions) => Promise<WedocSmartsheetGroupchatListResult>
        /**
         * Change a group chat tied to a smart sheet. 修改智能表格关联的群聊。
         *
         * `POST /cgi-bin/wedoc/smartsheet/groupchat/update`
         * @see https://developer.work.weixin.qq.com/document/path/101029
         */
        update: (params: WedocSmartsheetGroupchatUpdateParams, options?: CallOptions) => Promise<ApiResult>
      }
      /**
       * Change a group of fields of a smart sheet. 更新智能表格编组。
       *
       * `POST /cgi-bin/wedoc/smartsheet/update_field_group`
       * @see https://developer.work.weixin.qq.com/document/path/101101
       */
      update_field_group: (params: WedocSmartsheetUpdateFieldGroupParams, options?: CallOptions) => Promise<WedocSmartsheetUpdateFieldGroupResult>
      /**
       * Change fields of a smart sheet. 更新智能表格字段。
       *
       * `POST /cgi-bin/wedoc/smartsheet/update_fields`
       * @see https://developer.work.weixin.qq.com/document/path/99906
       */
      update_fields: (params: WedocSmartsheetUpdateFieldsParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change records of a smart sheet. 更新智能表格记录。
       *
       * `POST /cgi-bin/wedoc/smartsheet/update_records`
       * @see https://developer.work.weixin.qq.com/document/path/99909
       */
      update_records: (params: WedocSmartsheetUpdateRecordsParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a sheet of a smart sheet. 更新智能表格子表。
       *
       * `POST /cgi-bin/wedoc/smartsheet/update_sheet`
       * @see https://developer.work.weixin.qq.com/document/path/99898
       */
      update_sheet: (params: WedocSmartsheetUpdateSheetParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a view of a smart sheet. 更新智能表格视图。
       *
       * `POST /cgi-bin/wedoc/smartsheet/update_view`
       * @see https://developer.work.weixin.qq.com/document/path/99902
       */
      update_view: (params: WedocSmartsheetUpdateViewParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Create a document, a spreadsheet or a smart sheet. 新建文档。
     *
     * `POST /cgi-bin/wedoc/create_doc`
     * @see https://developer.work.weixin.qq.com/document/path/97460
     */
    create_doc: (params: WedocCreateDocParams, options?: CallOptions) => Promise<WedocCreateDocResult>
    /**
     * Delete a document. 删除文档。
     *
     * `POST /cgi-bin/wedoc/del_doc`
     * @see https://developer.work.weixin.qq.com/document/path/97735
     */
    del_doc: (params?: WedocDelDocParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read who may do what with a document. 获取文档权限信息。
     *
     * `POST /cgi-bin/wedoc/doc_get_auth`
     * @see https://developer.work.weixin.qq.com/document/path/97733
     */
    doc_get_auth: (params: WedocDocGetAuthParams, options?: CallOptions) => Promise<WedocDocGetAuthResult>
    /**
     * Get the link to a document. 分享文档。
     *
     * `POST /cgi-bin/wedoc/doc_share`
     * @see https://developer.work.weixin.qq.com/document/path/97733
     */
    doc_share: (params?: WedocDocShareParams, options?: CallOptions) => Promise<WedocDocShareResult>
    document: {
      /**
       * Edit the text of a document. 编辑文档内容。
       *
       * `POST /cgi-bin/wedoc/document/batch_update`
       * @see https://developer.work.weixin.qq.com/document/path/97626
       */
      batch_update: (params: WedocDocumentBatchUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Read the name, kind and dates of a document. 获取文档基础信息。
     *
     * `POST /cgi-bin/wedoc/get_doc_base_info`
     * @see https://developer.work.weixin.qq.com/document/path/97734
     */
    get_doc_base_info: (params: WedocGetDocBaseInfoParams, options?: CallOptions) => Promise<WedocGetDocBaseInfoResult>
    /**
     * Set how people come to see a document. 修改文档查看规则。
     *
     * `POST /cgi-bin/wedoc/mod_doc_join_rule`
     * @see https://developer.work.weixin.qq.com/document/path/97733
     */
    mod_doc_join_rule: (params: WedocModDocJoinRuleParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set who may read and write a document. 修改文档通知范围及权限。
     *
     * `POST /cgi-bin/wedoc/mod_doc_member`
     * @see https://developer.work.weixin.qq.com/document/path/97733
     */
    mod_doc_member: (params: WedocModDocMemberParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set the watermark and safeguards of a document. 修改文档安全设置。
     *
     * `POST /cgi-bin/wedoc/mod_doc_safty_setting`
     * @see https://developer.work.weixin.qq.com/document/path/97782
     */
    mod_doc_safty_setting: (params: WedocModDocSaftySettingParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Rename a document. 重命名文档。
     *
     * `POST /cgi-bin/wedoc/rename_doc`
     * @see https://developer.work.weixin.qq.com/document/path/97736
     */
    rename_doc: (params: WedocRenameDocParams, options?: CallOptions) => Promise<ApiResult>
    spreadsheet: {
      /**
       * Edit a spreadsheet. 编辑表格内容。
       *
       * `POST /cgi-bin/wedoc/spreadsheet/batch_update`
       * @see https://developer.work.weixin.qq.com/document/path/97628
       */
      batch_update: (params: WedocSpreadsheetBatchUpdateParams, options?: CallOptions) => Promise<WedocSpreadsheetBatchUpdateResult>
      /**
       * List the sheets of a spreadsheet. 获取表格行列信息。
       *
       * `POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties`
       * @see https://developer.work.weixin.qq.com/document/path/97711
       */
      get_sheet_properties: (params: WedocSpreadsheetGetSheetPropertiesParams, options?: CallOptions) => Promise<WedocSpreadsheetGetSheetPropertiesResult>
      /**
       * Read cells of a spreadsheet. 获取表格数据。
       *
       * `POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data`
       * @see https://developer.work.weixin.qq.com/document/path/97661
       */
      get_sheet_range_data: (params: WedocSpreadsheetGetSheetRangeDataParams, options?: CallOptions) => Promise<WedocSpreadsheetGetSheetRangeDataResult>
    }
    vip: {
      /**
       * Give members advanced document accounts. 分配文档高级功能账号。
       *
       * `POST /cgi-bin/wedoc/vip/batch_add`
       * @see https://developer.work.weixin.qq.com/document/path/99516
       */
      batch_add: (params: WedocVipBatchAddParams, options?: CallOptions) => Promise<WedocVipBatchAddResult>
      /**
       * Take advanced document accounts from members. 取消文档高级功能账号。
       *
       * `POST /cgi-bin/wedoc/vip/batch_del`
       * @see https://developer.work.weixin.qq.com/document/path/99517
       */
      batch_del: (params: WedocVipBatchDelParams, options?: CallOptions) => Promise<WedocVipBatchDelResult>
      /**
       * List who has an advanced document account. 获取文档高级功能账号列表。
       *
       * `POST /cgi-bin/wedoc/vip/list`
       * @see https://developer.work.weixin.qq.com/document/path/99518
       */
      list: (params?: WedocVipListParams, options?: CallOptions) => Promise<WedocVipListResult>
    }
  }
  wedrive: {
    /**
     * Let members and departments at a file. 新增文件成员。
     *
     * `POST /cgi-bin/wedrive/file_acl_add`
     * @see https://developer.work.weixin.qq.com/document/path/93658
     */
    file_acl_add: (params: WedriveFileAclAddParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Stop members and departments getting at a file. 删除文件成员。
     *
     * `POST /cgi-bin/wedrive/file_acl_del`
     * @see https://developer.work.weixin.qq.com/document/path/97888
     */
    file_acl_del: (params: WedriveFileAclDelParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Create a folder or a document in a space. 新建文件夹或文档。
     *
     * `POST /cgi-bin/wedrive/file_create`
     * @see https://developer.work.weixin.qq.com/document/path/97882
     */
    file_create: (params: WedriveFileCreateParams, options?: CallOptions) => Promise<WedriveFileCreateResult>
    /**
     * Delete files. 删除微盘文件。
     *
     * `POST /cgi-bin/wedrive/file_delete`
     * @see https://developer.work.weixin.qq.com/document/path/97885
     */
    file_delete: (params: WedriveFileDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get the address a file is downloaded from. 下载微盘文件。
     *
     * The answer has an address and a cookie that must be sent with the request; both live for 2 hours.
     *
     * `POST /cgi-bin/wedrive/file_download`
     * @see https://developer.work.weixin.qq.com/document/path/97881
     */
    file_download: (params?: WedriveFileDownloadParams, options?: CallOptions) => Promise<WedriveFileDownloadResult>
    /**
     * Read a file's name, size and dates. 获取文件信息。
     *
     * `POST /cgi-bin/wedrive/file_info`
     * @see https://developer.work.weixin.qq.com/document/path/97886
     */
    file_info: (params: WedriveFileInfoParams, options?: CallOptions) => Promise<WedriveFileInfoResult>
    /**
     * List the files of a space or folder. 获取文件列表。
     *
     * `POST /cgi-bin/wedrive/file_list`
     * @see https://developer.work.weixin.qq.com/document/path/93657
     */
    file_list: (params: WedriveFileListParams, options?: CallOptions) => Promise<WedriveFileListResult>
    /**
     * Move files to another folder. 移动文件。
     *
     * `POST /cgi-bin/wedrive/file_move`
     * @see https://developer.work.weixin.qq.com/document/path/97884
     */
    file_move: (params: WedriveFileMoveParams, options?: CallOptions) => Promise<WedriveFileMoveResult>
    /**
     * Rename a file. 重命名文件。
     *
     * `POST /cgi-bin/wedrive/file_rename`
     * @see https://developer.work.weixin.qq.com/document/path/97883
     */
    file_rename: (params: WedriveFileRenameParams, options?: CallOptions) => Promise<WedriveFileRenameResult>
    /**
     * Set the watermark and safeguards of a file. 修改文件安全设置。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/file_secure_setting`
     * @see https://developer.work.weixin.qq.com/document/path/97965
     */
    file_secure_setting: (params: WedriveFileSecureSettingParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set who gets at a file by its link. 文件分享设置。
     *
     * `POST /cgi-bin/wedrive/file_setting`
     * @see https://developer.work.weixin.qq.com/document/path/97889
     */
    file_setting: (params: WedriveFileSettingParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get the link to a file. 获取文件分享链接。
     *
     * `POST /cgi-bin/wedrive/file_share`
     * @see https://developer.work.weixin.qq.com/document/path/97890
     */
    file_share: (params: WedriveFileShareParams, options?: CallOptions) => Promise<WedriveFileShareResult>
    /**
     * Upload a file to a space. 上传微盘文件。
     *
     * Up to 10 MB, as base64; bigger ones in parts.
     *
     * `POST /cgi-bin/wedrive/file_upload`
     * @see https://developer.work.weixin.qq.com/document/path/97880
     */
    file_upload: (params: WedriveFileUploadParams, options?: CallOptions) => Promise<WedriveFileUploadResult>
    /**
     * End the upload of a file in parts. 分块上传完成。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/file_upload_finish`
     * @see https://developer.work.weixin.qq.com/document/path/98004
     */
    file_upload_finish: (params: WedriveFileUploadFinishParams, options?: CallOptions) => Promise<WedriveFileUploadFinishResult>
    /**
     * Begin to upload a file in parts. 分块上传初始化。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/file_upload_init`
     * @see https://developer.work.weixin.qq.com/document/path/98004
     */
    file_upload_init: (params: WedriveFileUploadInitParams, options?: CallOptions) => Promise<WedriveFileUploadInitResult>
    /**
     * Upload a part of a file. 分块上传文件。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/file_upload_part`
     * @see https://developer.work.weixin.qq.com/document/path/98004
     */
    file_upload_part: (params: WedriveFileUploadPartParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read who may do what with a file. 获取文件权限信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/get_file_permission`
     * @see https://developer.work.weixin.qq.com/document/path/97962
     */
    get_file_permission: (params: WedriveGetFilePermissionParams, options?: CallOptions) => Promise<WedriveGetFilePermissionResult>
    /**
     * Read how much space the drive has left. 获取盘容量信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/mng_capacity`
     * @see https://developer.work.weixin.qq.com/document/path/95861
     */
    mng_capacity: (params?: NoParams, options?: CallOptions) => Promise<WedriveMngCapacityResult>
    /**
     * Read the edition of the drive. 获取盘专业版信息。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/mng_pro_info`
     * @see https://developer.work.weixin.qq.com/document/path/95861
     */
    mng_pro_info: (params?: WedriveMngProInfoParams, options?: CallOptions) => Promise<WedriveMngProInfoResult>
    /**
     * Read a space, in the new form. 获取空间信息（新）。
     *
     * Known from one source only: compare it with the manual before you rely on a detail.
     *
     * `POST /cgi-bin/wedrive/new_space_info`
     * @see https://developer.work.weixin.qq.com/document/path/97950
     */
    new_space_info: (params: WedriveNewSpaceInfoParams, options?: CallOptions) => Promise<WedriveNewSpaceInfoResult>
    /**
     * Add members and departments to a space. 添加空间成员或部门。
     *
     * `POST /cgi-bin/wedrive/space_acl_add`
     * @see https://developer.work.weixin.qq.com/document/path/93656
     */
    space_acl_add: (params: WedriveSpaceAclAddParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Take members and departments off a space. 移除空间成员或部门。
     *
     * `POST /cgi-bin/wedrive/space_acl_del`
     * @see https://developer.work.weixin.qq.com/document/path/97875
     */
    space_acl_del: (params: WedriveSpaceAclDelParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Create a space. 新建空间。
     *
     * `POST /cgi-bin/wedrive/space_create`
     * @see https://developer.work.weixin.qq.com/document/path/93655
     */
    space_create: (params: WedriveSpaceCreateParams, options?: CallOptions) => Promise<WedriveSpaceCreateResult>
    /**
     * Dissolve a space. 解散空间。
     *
     * `POST /cgi-bin/wedrive/space_dismiss`
     * @see https://developer.work.weixin.qq.com/document/path/97857
     */
    space_dismiss: (params: WedriveSpaceDismissParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Read a space. 获取空间信息。
     *
     * `POST /cgi-bin/wedrive/space_info`
     * @see https://developer.work.weixin.qq.com/document/path/97858
     */
    space_info: (params: WedriveSpaceInfoParams, options?: CallOptions) => Promise<WedriveSpaceInfoResult>
    /**
     * Rename a space. 重命名空间。
     *
     * `POST /cgi-bin/wedrive/space_rename`
     * @see https://developer.work.weixin.qq.com/document/path/97856
     */
    space_rename: (params: WedriveSpaceRenameParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set how safely a space is kept. 空间权限管理。
     *
     * `POST /cgi-bin/wedrive/space_setting`
     * @see https://developer.work.weixin.qq.com/document/path/97876
     */
    space_setting: (params: WedriveSpaceSettingParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get the link that invites to a space. 获取空间邀请链接。
     *
     * `POST /cgi-bin/wedrive/space_share`
     * @see https://developer.work.weixin.qq.com/document/path/97877
     */
    space_share: (params: WedriveSpaceShareParams, options?: CallOptions) => Promise<WedriveSpaceShareResult>
    vip: {
      /**
       * Give members advanced drive accounts. 分配微盘高级功能账号。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/wedrive/vip/batch_add`
       * @see https://developer.work.weixin.qq.com/document/path/99512
       */
      batch_add: (params: WedriveVipBatchAddParams, options?: CallOptions) => Promise<WedriveVipBatchAddResult>
      /**
       * Take advanced drive accounts from members. 取消微盘高级功能账号。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/wedrive/vip/batch_del`
       * @see https://developer.work.weixin.qq.com/document/path/99513
       */
      batch_del: (params: WedriveVipBatchDelParams, options?: CallOptions) => Promise<WedriveVipBatchDelResult>
      /**
       * List who has an advanced drive account. 获取微盘高级功能账号列表。
       *
       * Known from one source only: compare it with the manual before you rely on a detail.
       *
       * `POST /cgi-bin/wedrive/vip/list`
       * @see https://developer.work.weixin.qq.com/document/path/99514
       */
      list: (params?: WedriveVipListParams, options?: CallOptions) => Promise<WedriveVipListResult>
    }
  }
}
