// Printed by tools/codegen from spec/wecom. Change the spec, then run `npm run codegen`.
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

/** Every endpoint by method and path, with what it takes and answers. */
export interface WecomCalls {
  'POST /cgi-bin/advanced_feature/get_apply_id_list': { params: AdvancedFeatureGetApplyIdListParams; result: AdvancedFeatureGetApplyIdListResult }
  'POST /cgi-bin/advanced_feature/get_approval_info': { params: AdvancedFeatureGetApprovalInfoParams; result: AdvancedFeatureGetApprovalInfoResult }
  'POST /cgi-bin/advanced_feature/set_approval_detail': { params: AdvancedFeatureSetApprovalDetailParams; result: ApiResult }
  'POST /cgi-bin/agent/batch_set_workbench_data': { params: AgentBatchSetWorkbenchDataParams; result: ApiResult }
  'GET /cgi-bin/agent/get': { params: AgentGetParams; result: AgentGetResult }
  'POST /cgi-bin/agent/get_admin_list': { params: NoParams; result: AgentGetAdminListResult }
  'POST /cgi-bin/agent/get_permissions': { params: NoParams; result: AgentGetPermissionsResult }
  'POST /cgi-bin/agent/get_workbench_template': { params: AgentGetWorkbenchTemplateParams; result: AgentGetWorkbenchTemplateResult }
  'GET /cgi-bin/agent/list': { params: NoParams; result: AgentListResult }
  'POST /cgi-bin/agent/migrate_to_customized_app': { params: AgentMigrateToCustomizedAppParams; result: ApiResult }
  'POST /cgi-bin/agent/set': { params: AgentSetParams; result: ApiResult }
  'POST /cgi-bin/agent/set_scope': { params: AgentSetScopeParams; result: AgentSetScopeResult }
  'POST /cgi-bin/agent/set_workbench_data': { params: AgentSetWorkbenchDataParams; result: ApiResult }
  'POST /cgi-bin/agent/set_workbench_template': { params: AgentSetWorkbenchTemplateParams; result: ApiResult }
  'POST /cgi-bin/appchat/create': { params: AppchatCreateParams; result: AppchatCreateResult }
  'GET /cgi-bin/appchat/get': { params: AppchatGetParams; result: AppchatGetResult }
  'POST /cgi-bin/appchat/send': { params: AppchatSendParams; result: ApiResult }
  'POST /cgi-bin/appchat/update': { params: AppchatUpdateParams; result: ApiResult }
  'POST /cgi-bin/corp/getapprovaldata': { params: CorpGetapprovaldataParams; result: CorpGetapprovaldataResult }
  'POST /cgi-bin/corp/getopenapprovaldata': { params: CorpGetopenapprovaldataParams; result: CorpGetopenapprovaldataResult }
  'POST /cgi-bin/oa/applyevent': { params: OaApplyeventParams; result: OaApplyeventResult }
  'POST /cgi-bin/oa/approval/copytemplate': { params: OaApprovalCopytemplateParams; result: OaApprovalCopytemplateResult }
  'POST /cgi-bin/oa/approval/create_template': { params: OaApprovalCreateTemplateParams; result: OaApprovalCreateTemplateResult }
  'POST /cgi-bin/oa/approval/update_template': { params: OaApprovalUpdateTemplateParams; result: ApiResult }
  'POST /cgi-bin/oa/getapprovaldetail': { params: OaGetapprovaldetailParams; result: OaGetapprovaldetailResult }
  'POST /cgi-bin/oa/getapprovalinfo': { params: OaGetapprovalinfoParams; result: OaGetapprovalinfoResult }
  'POST /cgi-bin/oa/gettemplatedetail': { params: OaGettemplatedetailParams; result: OaGettemplatedetailResult }
  'GET /cgi-bin/oa/vacation/getcorpconf': { params: NoParams; result: OaVacationGetcorpconfResult }
  'POST /cgi-bin/oa/vacation/getuservacationquota': { params: OaVacationGetuservacationquotaParams; result: OaVacationGetuservacationquotaResult }
  'POST /cgi-bin/oa/vacation/setoneuserquota': { params: OaVacationSetoneuserquotaParams; result: ApiResult }
  'GET /cgi-bin/get_api_domain_ip': { params: NoParams; result: GetApiDomainIpResult }
  'GET /cgi-bin/getcallbackip': { params: NoParams; result: GetcallbackipResult }
  'GET /cgi-bin/batch/getresult': { params: BatchGetresultParams; result: BatchGetresultResult }
  'POST /cgi-bin/batch/invite': { params: BatchInviteParams; result: BatchInviteResult }
  'POST /cgi-bin/batch/openuserid_to_userid': { params: BatchOpenuseridToUseridParams; result: BatchOpenuseridToUseridResult }
  'POST /cgi-bin/batch/replaceparty': { params: BatchReplacepartyParams; result: BatchReplacepartyResult }
  'POST /cgi-bin/batch/replaceuser': { params: BatchReplaceuserParams; result: BatchReplaceuserResult }
  'POST /cgi-bin/batch/syncuser': { params: BatchSyncuserParams; result: BatchSyncuserResult }
  'POST /cgi-bin/batch/userid_to_openuserid': { params: BatchUseridToOpenuseridParams; result: BatchUseridToOpenuseridResult }
  'POST /cgi-bin/oa/calendar/add': { params: OaCalendarAddParams; result: OaCalendarAddResult }
  'POST /cgi-bin/oa/calendar/del': { params: OaCalendarDelParams; result: ApiResult }
  'POST /cgi-bin/oa/calendar/get': { params: OaCalendarGetParams; result: OaCalendarGetResult }
  'POST /cgi-bin/oa/calendar/update': { params: OaCalendarUpdateParams; result: ApiResult }
  'POST /cgi-bin/oa/schedule/add': { params: OaScheduleAddParams; result: OaScheduleAddResult }
  'POST /cgi-bin/oa/schedule/add_attendees': { params: OaScheduleAddAttendeesParams; result: ApiResult }
  'POST /cgi-bin/oa/schedule/del': { params: OaScheduleDelParams; result: ApiResult }
  'POST /cgi-bin/oa/schedule/del_attendees': { params: OaScheduleDelAttendeesParams; result: ApiResult }
  'POST /cgi-bin/oa/schedule/get': { params: OaScheduleGetParams; result: OaScheduleGetResult }
  'POST /cgi-bin/oa/schedule/get_by_calendar': { params: OaScheduleGetByCalendarParams; result: OaScheduleGetByCalendarResult }
  'POST /cgi-bin/oa/schedule/update': { params: OaScheduleUpdateParams; result: ApiResult }
  'POST /cgi-bin/chatdata/analyze_task_add': { params: ChatdataAnalyzeTaskAddParams; result: ChatdataAnalyzeTaskAddResult }
  'POST /cgi-bin/chatdata/analyze_task_result': { params: ChatdataAnalyzeTaskResultParams; result: ChatdataAnalyzeTaskResultResult }
  'POST /cgi-bin/chatdata/analyze_task_submit': { params: ChatdataAnalyzeTaskSubmitParams; result: ApiResult }
  'POST /cgi-bin/chatdata/async_program_result': { params: ChatdataAsyncProgramResultParams; result: ChatdataAsyncProgramResultResult }
  'POST /cgi-bin/chatdata/async_program_task': { params: ChatdataAsyncProgramTaskParams; result: ChatdataAsyncProgramTaskResult }
  'POST /cgi-bin/chatdata/check_debug_mode': { params: ChatdataCheckDebugModeParams; result: ChatdataCheckDebugModeResult }
  'POST /cgi-bin/chatdata/close_debug_mode': { params: ChatdataCloseDebugModeParams; result: ApiResult }
  'POST /cgi-bin/chatdata/export/create_job': { params: ChatdataExportCreateJobParams; result: ChatdataExportCreateJobResult }
  'POST /cgi-bin/chatdata/export/get_job_status': { params: ChatdataExportGetJobStatusParams; result: ChatdataExportGetJobStatusResult }
  'POST /cgi-bin/chatdata/get_auth_user_list': { params: ChatdataGetAuthUserListParams; result: ChatdataGetAuthUserListResult }
  'POST /cgi-bin/chatdata/get_corp_auth_info': { params: NoParams; result: ChatdataGetCorpAuthInfoResult }
  'POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config': { params: ChatdataGetHideSensitiveinfoConfigParams; result: ChatdataGetHideSensitiveinfoConfigResult }
  'POST /cgi-bin/chatdata/getagreestatus/room': { params: ChatdataGetagreestatusRoomParams; result: ChatdataGetagreestatusRoomResult }
  'POST /cgi-bin/chatdata/getagreestatus/single': { params: ChatdataGetagreestatusSingleParams; result: ChatdataGetagreestatusSingleResult }
  'POST /cgi-bin/chatdata/groupchat/get': { params: ChatdataGroupchatGetParams; result: ChatdataGroupchatGetResult }
  'POST /cgi-bin/chatdata/keyword/create_rule': { params: ChatdataKeywordCreateRuleParams; result: ChatdataKeywordCreateRuleResult }
  'POST /cgi-bin/chatdata/keyword/delete_rule': { params: ChatdataKeywordDeleteRuleParams; result: ApiResult }
  'POST /cgi-bin/chatdata/keyword/get_hit_msg_list': { params: ChatdataKeywordGetHitMsgListParams; result: ChatdataKeywordGetHitMsgListResult }
  'POST /cgi-bin/chatdata/keyword/get_rule_detail': { params: ChatdataKeywordGetRuleDetailParams; result: ChatdataKeywordGetRuleDetailResult }
  'POST /cgi-bin/chatdata/keyword/get_rule_list': { params: ChatdataKeywordGetRuleListParams; result: ChatdataKeywordGetRuleListResult }
  'POST /cgi-bin/chatdata/keyword/update_rule': { params: ChatdataKeywordUpdateRuleParams; result: ApiResult }
  'POST /cgi-bin/chatdata/open_debug_mode': { params: ChatdataOpenDebugModeParams; result: ApiResult }
  'POST /cgi-bin/chatdata/search_chat': { params: ChatdataSearchChatParams; result: ChatdataSearchChatResult }
  'POST /cgi-bin/chatdata/search_msg': { params: ChatdataSearchMsgParams; result: ChatdataSearchMsgResult }
  'POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config': { params: ChatdataSetHideSensitiveinfoConfigParams; result: ApiResult }
  'POST /cgi-bin/chatdata/set_log_level': { params: ChatdataSetLogLevelParams; result: ApiResult }
  'POST /cgi-bin/chatdata/set_public_key': { params: ChatdataSetPublicKeyParams; result: ApiResult }
  'POST /cgi-bin/chatdata/set_receive_callback': { params: ChatdataSetReceiveCallbackParams; result: ApiResult }
  'POST /cgi-bin/chatdata/specapi/create_job': { params: ChatdataSpecapiCreateJobParams; result: ChatdataSpecapiCreateJobResult }
  'POST /cgi-bin/chatdata/specapi/get_job_result': { params: ChatdataSpecapiGetJobResultParams; result: ChatdataSpecapiGetJobResultResult }
  'POST /cgi-bin/chatdata/sync_call_program': { params: ChatdataSyncCallProgramParams; result: ChatdataSyncCallProgramResult }
  'POST /cgi-bin/chatdata/sync_msg': { params: ChatdataSyncMsgParams; result: ChatdataSyncMsgResult }
  'POST /cgi-bin/chatdata/upload': { params: ChatdataUploadParams; result: ChatdataUploadResult }
  'GET /cgi-bin/sync/contact_sync_success': { params: NoParams; result: ApiResult }
  'POST /cgi-bin/checkin/add_checkin_option': { params: CheckinAddCheckinOptionParams; result: ApiResult }
  'POST /cgi-bin/checkin/add_checkin_record': { params: CheckinAddCheckinRecordParams; result: ApiResult }
  'POST /cgi-bin/checkin/addcheckinuserface': { params: CheckinAddcheckinuserfaceParams; result: ApiResult }
  'POST /cgi-bin/checkin/clear_checkin_option_array_field': { params: CheckinClearCheckinOptionArrayFieldParams; result: ApiResult }
  'POST /cgi-bin/checkin/del_checkin_option': { params: CheckinDelCheckinOptionParams; result: ApiResult }
  'POST /cgi-bin/checkin/getcheckin_daydata': { params: CheckinGetcheckinDaydataParams; result: CheckinGetcheckinDaydataResult }
  'POST /cgi-bin/checkin/getcheckin_monthdata': { params: CheckinGetcheckinMonthdataParams; result: CheckinGetcheckinMonthdataResult }
  'POST /cgi-bin/checkin/getcheckindata': { params: CheckinGetcheckindataParams; result: CheckinGetcheckindataResult }
  'POST /cgi-bin/checkin/getcheckinoption': { params: CheckinGetcheckinoptionParams; result: CheckinGetcheckinoptionResult }
  'POST /cgi-bin/checkin/getcheckinschedulist': { params: CheckinGetcheckinschedulistParams; result: CheckinGetcheckinschedulistResult }
  'POST /cgi-bin/checkin/getcorpcheckinoption': { params: NoParams; result: CheckinGetcorpcheckinoptionResult }
  'POST /cgi-bin/checkin/punch_correction': { params: CheckinPunchCorrectionParams; result: ApiResult }
  'POST /cgi-bin/checkin/setcheckinschedulist': { params: CheckinSetcheckinschedulistParams; result: ApiResult }
  'POST /cgi-bin/checkin/update_checkin_option': { params: CheckinUpdateCheckinOptionParams; result: ApiResult }
  'POST /cgi-bin/corpgroup/corp/get_chain_corpinfo': { params: CorpgroupCorpGetChainCorpinfoParams; result: CorpgroupCorpGetChainCorpinfoResult }
  'POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list': { params: CorpgroupCorpGetChainCorpinfoListParams; result: CorpgroupCorpGetChainCorpinfoListResult }
  'POST /cgi-bin/corpgroup/corp/get_chain_group': { params: CorpgroupCorpGetChainGroupParams; result: CorpgroupCorpGetChainGroupResult }
  'GET /cgi-bin/corpgroup/corp/get_chain_list': { params: NoParams; result: CorpgroupCorpGetChainListResult }
  'POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id': { params: CorpgroupCorpGetChainUserCustomIdParams; result: CorpgroupCorpGetChainUserCustomIdResult }
  'POST /cgi-bin/corpgroup/corp/gettoken': { params: CorpgroupCorpGettokenParams; result: CorpgroupCorpGettokenResult }
  'POST /cgi-bin/corpgroup/corp/list_app_share_info': { params: CorpgroupCorpListAppShareInfoParams; result: CorpgroupCorpListAppShareInfoResult }
  'POST /cgi-bin/corpgroup/corp/remove_corp': { params: CorpgroupCorpRemoveCorpParams; result: ApiResult }
  'GET /cgi-bin/corpgroup/getresult': { params: CorpgroupGetresultParams; result: CorpgroupGetresultResult }
  'POST /cgi-bin/corpgroup/import_chain_contact': { params: CorpgroupImportChainContactParams; result: CorpgroupImportChainContactResult }
  'POST /cgi-bin/corpgroup/rule/add_rule': { params: CorpgroupRuleAddRuleParams; result: CorpgroupRuleAddRuleResult }
  'POST /cgi-bin/corpgroup/rule/delete_rule': { params: CorpgroupRuleDeleteRuleParams; result: ApiResult }
  'POST /cgi-bin/corpgroup/rule/get_rule_info': { params: CorpgroupRuleGetRuleInfoParams; result: CorpgroupRuleGetRuleInfoResult }
  'POST /cgi-bin/corpgroup/rule/list_ids': { params: CorpgroupRuleListIdsParams; result: CorpgroupRuleListIdsResult }
  'POST /cgi-bin/corpgroup/rule/modify_rule': { params: CorpgroupRuleModifyRuleParams; result: ApiResult }
  'POST /cgi-bin/corpgroup/unionid_to_external_userid': { params: CorpgroupUnionidToExternalUseridParams; result: CorpgroupUnionidToExternalUseridResult }
  'POST /cgi-bin/department/create': { params: DepartmentCreateParams; result: DepartmentCreateResult }
  'GET /cgi-bin/department/delete': { params: DepartmentDeleteParams; result: ApiResult }
  'GET /cgi-bin/department/get': { params: DepartmentGetParams; result: DepartmentGetResult }
  'GET /cgi-bin/department/list': { params: DepartmentListParams; result: DepartmentListResult }
  'GET /cgi-bin/department/simplelist': { params: DepartmentSimplelistParams; result: DepartmentSimplelistResult }
  'POST /cgi-bin/department/update': { params: DepartmentUpdateParams; result: ApiResult }
  'POST /cgi-bin/exmail/account/act_email': { params: ExmailAccountActEmailParams; result: ApiResult }
  'POST /cgi-bin/exmail/app/compose_send': { params: ExmailAppComposeSendParams; result: ApiResult }
  'POST /cgi-bin/exmail/app/get_email_alias': { params: NoParams; result: ExmailAppGetEmailAliasResult }
  'POST /cgi-bin/exmail/app/get_mail_list': { params: ExmailAppGetMailListParams; result: ExmailAppGetMailListResult }
  'POST /cgi-bin/exmail/app/read_mail': { params: ExmailAppReadMailParams; result: ExmailAppReadMailResult }
  'POST /cgi-bin/exmail/app/update_email_alias': { params: ExmailAppUpdateEmailAliasParams; result: ApiResult }
  'POST /cgi-bin/exmail/group/create': { params: ExmailGroupCreateParams; result: ApiResult }
  'POST /cgi-bin/exmail/group/delete': { params: ExmailGroupDeleteParams; result: ApiResult }
  'GET /cgi-bin/exmail/group/get': { params: ExmailGroupGetParams; result: ExmailGroupGetResult }
  'GET /cgi-bin/exmail/group/search': { params: ExmailGroupSearchParams; result: ExmailGroupSearchResult }
  'POST /cgi-bin/exmail/group/update': { params: ExmailGroupUpdateParams; result: ApiResult }
  'POST /cgi-bin/exmail/mail/get_newcount': { params: ExmailMailGetNewcountParams; result: ExmailMailGetNewcountResult }
  'POST /cgi-bin/exmail/publicmail/create': { params: ExmailPublicmailCreateParams; result: ExmailPublicmailCreateResult }
  'POST /cgi-bin/exmail/publicmail/delete': { params: ExmailPublicmailDeleteParams; result: ApiResult }
  'POST /cgi-bin/exmail/publicmail/delete_auth_code': { params: ExmailPublicmailDeleteAuthCodeParams; result: ApiResult }
  'POST /cgi-bin/exmail/publicmail/get': { params: ExmailPublicmailGetParams; result: ExmailPublicmailGetResult }
  'POST /cgi-bin/exmail/publicmail/get_auth_code_list': { params: ExmailPublicmailGetAuthCodeListParams; result: ExmailPublicmailGetAuthCodeListResult }
  'GET /cgi-bin/exmail/publicmail/search': { params: ExmailPublicmailSearchParams; result: ExmailPublicmailSearchResult }
  'POST /cgi-bin/exmail/publicmail/update': { params: ExmailPublicmailUpdateParams; result: ApiResult }
  'POST /cgi-bin/exmail/useroption/get': { params: ExmailUseroptionGetParams; result: ExmailUseroptionGetResult }
  'POST /cgi-bin/exmail/useroption/update': { params: ExmailUseroptionUpdateParams; result: ApiResult }
  'POST /cgi-bin/export/department': { params: ExportDepartmentParams; result: ExportDepartmentResult }
  'GET /cgi-bin/export/get_result': { params: ExportGetResultParams; result: ExportGetResultResult }
  'POST /cgi-bin/export/simple_user': { params: ExportSimpleUserParams; result: ExportSimpleUserResult }
  'POST /cgi-bin/export/taguser': { params: ExportTaguserParams; result: ExportTaguserResult }
  'POST /cgi-bin/export/user': { params: ExportUserParams; result: ExportUserResult }
  'POST /cgi-bin/externalcontact/add_contact_way': { params: ExternalcontactAddContactWayParams; result: ExternalcontactAddContactWayResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/create_link': { params: ExternalcontactCustomerAcquisitionCreateLinkParams; result: ExternalcontactCustomerAcquisitionCreateLinkResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/customer': { params: ExternalcontactCustomerAcquisitionCustomerParams; result: ExternalcontactCustomerAcquisitionCustomerResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/delete_link': { params: ExternalcontactCustomerAcquisitionDeleteLinkParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/get': { params: ExternalcontactCustomerAcquisitionGetParams; result: ExternalcontactCustomerAcquisitionGetResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info': { params: ExternalcontactCustomerAcquisitionGetChatInfoParams; result: ExternalcontactCustomerAcquisitionGetChatInfoResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/list_link': { params: ExternalcontactCustomerAcquisitionListLinkParams; result: ExternalcontactCustomerAcquisitionListLinkResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/statistic': { params: ExternalcontactCustomerAcquisitionStatisticParams; result: ExternalcontactCustomerAcquisitionStatisticResult }
  'POST /cgi-bin/externalcontact/customer_acquisition/update_link': { params: ExternalcontactCustomerAcquisitionUpdateLinkParams; result: ApiResult }
  'GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit': { params: NoParams; result: ExternalcontactCustomerAcquisitionAppGetPermitResult }
  'GET /cgi-bin/externalcontact/customer_acquisition_quota': { params: NoParams; result: ExternalcontactCustomerAcquisitionQuotaResult }
  'POST /cgi-bin/externalcontact/del_contact_way': { params: ExternalcontactDelContactWayParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/get_contact_way': { params: ExternalcontactGetContactWayParams; result: ExternalcontactGetContactWayResult }
  'POST /cgi-bin/externalcontact/list_contact_way': { params: ExternalcontactListContactWayParams; result: ExternalcontactListContactWayResult }
  'POST /cgi-bin/externalcontact/update_contact_way': { params: ExternalcontactUpdateContactWayParams; result: ApiResult }
  'GET /cgi-bin/crm/get_external_contact': { params: CrmGetExternalContactParams; result: CrmGetExternalContactResult }
  'POST /cgi-bin/externalcontact/batch/get_by_user': { params: ExternalcontactBatchGetByUserParams; result: ExternalcontactBatchGetByUserResult }
  'POST /cgi-bin/externalcontact/batch_to_external_userid': { params: ExternalcontactBatchToExternalUseridParams; result: ExternalcontactBatchToExternalUseridResult }
  'POST /cgi-bin/externalcontact/close_temp_chat': { params: ExternalcontactCloseTempChatParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/contact_list': { params: ExternalcontactContactListParams; result: ExternalcontactContactListResult }
  'POST /cgi-bin/externalcontact/convert_to_openid': { params: ExternalcontactConvertToOpenidParams; result: ExternalcontactConvertToOpenidResult }
  'POST /cgi-bin/externalcontact/from_service_external_userid': { params: ExternalcontactFromServiceExternalUseridParams; result: ExternalcontactFromServiceExternalUseridResult }
  'GET /cgi-bin/externalcontact/get': { params: ExternalcontactGetParams; result: ExternalcontactGetResult }
  'GET /cgi-bin/externalcontact/get_follow_user_list': { params: NoParams; result: ExternalcontactGetFollowUserListResult }
  'POST /cgi-bin/externalcontact/get_new_external_userid': { params: ExternalcontactGetNewExternalUseridParams; result: ExternalcontactGetNewExternalUseridResult }
  'GET /cgi-bin/externalcontact/get_subscribe_mode': { params: NoParams; result: ExternalcontactGetSubscribeModeResult }
  'GET /cgi-bin/externalcontact/get_subscribe_qr_code': { params: NoParams; result: ExternalcontactGetSubscribeQrCodeResult }
  'POST /cgi-bin/externalcontact/get_user_behavior_data': { params: ExternalcontactGetUserBehaviorDataParams; result: ExternalcontactGetUserBehaviorDataResult }
  'GET /cgi-bin/externalcontact/list': { params: ExternalcontactListParams; result: ExternalcontactListResult }
  'POST /cgi-bin/externalcontact/message/send': { params: ExternalcontactMessageSendParams; result: ExternalcontactMessageSendResult }
  'POST /cgi-bin/externalcontact/remark': { params: ExternalcontactRemarkParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/set_subscribe_mode': { params: ExternalcontactSetSubscribeModeParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/to_service_external_userid': { params: ExternalcontactToServiceExternalUseridParams; result: ExternalcontactToServiceExternalUseridResult }
  'POST /cgi-bin/externalcontact/unionid_to_external_userid': { params: ExternalcontactUnionidToExternalUseridParams; result: ExternalcontactUnionidToExternalUseridResult }
  'POST /cgi-bin/externalcontact/groupchat/add_join_way': { params: ExternalcontactGroupchatAddJoinWayParams; result: ExternalcontactGroupchatAddJoinWayResult }
  'POST /cgi-bin/externalcontact/groupchat/del_join_way': { params: ExternalcontactGroupchatDelJoinWayParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/groupchat/get': { params: ExternalcontactGroupchatGetParams; result: ExternalcontactGroupchatGetResult }
  'POST /cgi-bin/externalcontact/groupchat/get_join_way': { params: ExternalcontactGroupchatGetJoinWayParams; result: ExternalcontactGroupchatGetJoinWayResult }
  'POST /cgi-bin/externalcontact/groupchat/get_new_external_userid': { params: ExternalcontactGroupchatGetNewExternalUseridParams; result: ExternalcontactGroupchatGetNewExternalUseridResult }
  'POST /cgi-bin/externalcontact/groupchat/list': { params: ExternalcontactGroupchatListParams; result: ExternalcontactGroupchatListResult }
  'POST /cgi-bin/externalcontact/groupchat/statistic': { params: ExternalcontactGroupchatStatisticParams; result: ExternalcontactGroupchatStatisticResult }
  'POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day': { params: ExternalcontactGroupchatStatisticGroupByDayParams; result: ExternalcontactGroupchatStatisticGroupByDayResult }
  'POST /cgi-bin/externalcontact/groupchat/update_join_way': { params: ExternalcontactGroupchatUpdateJoinWayParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/opengid_to_chatid': { params: ExternalcontactOpengidToChatidParams; result: ExternalcontactOpengidToChatidResult }
  'POST /cgi-bin/externalcontact/add_msg_template': { params: ExternalcontactAddMsgTemplateParams; result: ExternalcontactAddMsgTemplateResult }
  'POST /cgi-bin/externalcontact/cancel_groupmsg_send': { params: ExternalcontactCancelGroupmsgSendParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/get_group_msg_result': { params: ExternalcontactGetGroupMsgResultParams; result: ExternalcontactGetGroupMsgResultResult }
  'POST /cgi-bin/externalcontact/get_groupmsg_list_v2': { params: ExternalcontactGetGroupmsgListV2Params; result: ExternalcontactGetGroupmsgListV2Result }
  'POST /cgi-bin/externalcontact/get_groupmsg_send_result': { params: ExternalcontactGetGroupmsgSendResultParams; result: ExternalcontactGetGroupmsgSendResultResult }
  'POST /cgi-bin/externalcontact/get_groupmsg_task': { params: ExternalcontactGetGroupmsgTaskParams; result: ExternalcontactGetGroupmsgTaskResult }
  'POST /cgi-bin/externalcontact/group_welcome_template/add': { params: ExternalcontactGroupWelcomeTemplateAddParams; result: ExternalcontactGroupWelcomeTemplateAddResult }
  'POST /cgi-bin/externalcontact/group_welcome_template/del': { params: ExternalcontactGroupWelcomeTemplateDelParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/group_welcome_template/edit': { params: ExternalcontactGroupWelcomeTemplateEditParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/group_welcome_template/get': { params: ExternalcontactGroupWelcomeTemplateGetParams; result: ExternalcontactGroupWelcomeTemplateGetResult }
  'POST /cgi-bin/externalcontact/remind_groupmsg_send': { params: ExternalcontactRemindGroupmsgSendParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/send_welcome_msg': { params: ExternalcontactSendWelcomeMsgParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/add_moment_task': { params: ExternalcontactAddMomentTaskParams; result: ExternalcontactAddMomentTaskResult }
  'POST /cgi-bin/externalcontact/cancel_moment_task': { params: ExternalcontactCancelMomentTaskParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/get_moment_comments': { params: ExternalcontactGetMomentCommentsParams; result: ExternalcontactGetMomentCommentsResult }
  'POST /cgi-bin/externalcontact/get_moment_customer_list': { params: ExternalcontactGetMomentCustomerListParams; result: ExternalcontactGetMomentCustomerListResult }
  'POST /cgi-bin/externalcontact/get_moment_list': { params: ExternalcontactGetMomentListParams; result: ExternalcontactGetMomentListResult }
  'POST /cgi-bin/externalcontact/get_moment_send_result': { params: ExternalcontactGetMomentSendResultParams; result: ExternalcontactGetMomentSendResultResult }
  'POST /cgi-bin/externalcontact/get_moment_task': { params: ExternalcontactGetMomentTaskParams; result: ExternalcontactGetMomentTaskResult }
  'GET /cgi-bin/externalcontact/get_moment_task_result': { params: ExternalcontactGetMomentTaskOutcomeParams; result: ExternalcontactGetMomentTaskOutcomeResult }
  'POST /cgi-bin/externalpay/addmerchant': { params: ExternalpayAddmerchantParams; result: ApiResult }
  'POST /cgi-bin/externalpay/delmerchant': { params: ExternalpayDelmerchantParams; result: ApiResult }
  'POST /cgi-bin/externalpay/get_bill_list': { params: ExternalpayGetBillListParams; result: ExternalpayGetBillListResult }
  'POST /cgi-bin/externalpay/get_payment_info': { params: ExternalpayGetPaymentInfoParams; result: ExternalpayGetPaymentInfoResult }
  'POST /cgi-bin/externalpay/getmerchant': { params: ExternalpayGetmerchantParams; result: ExternalpayGetmerchantResult }
  'POST /cgi-bin/externalpay/set_mch_use_scope': { params: ExternalpaySetMchUseScopeParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/add_intercept_rule': { params: ExternalcontactAddInterceptRuleParams; result: ExternalcontactAddInterceptRuleResult }
  'POST /cgi-bin/externalcontact/add_product_album': { params: ExternalcontactAddProductAlbumParams; result: ExternalcontactAddProductAlbumResult }
  'POST /cgi-bin/externalcontact/del_intercept_rule': { params: ExternalcontactDelInterceptRuleParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/delete_product_album': { params: ExternalcontactDeleteProductAlbumParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/get_intercept_rule': { params: ExternalcontactGetInterceptRuleParams; result: ExternalcontactGetInterceptRuleResult }
  'GET /cgi-bin/externalcontact/get_intercept_rule_list': { params: NoParams; result: ExternalcontactGetInterceptRuleListResult }
  'POST /cgi-bin/externalcontact/get_product_album': { params: ExternalcontactGetProductAlbumParams; result: ExternalcontactGetProductAlbumResult }
  'POST /cgi-bin/externalcontact/get_product_album_list': { params: ExternalcontactGetProductAlbumListParams; result: ExternalcontactGetProductAlbumListResult }
  'POST /cgi-bin/externalcontact/update_intercept_rule': { params: ExternalcontactUpdateInterceptRuleParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/update_product_album': { params: ExternalcontactUpdateProductAlbumParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/customer_strategy/create': { params: ExternalcontactCustomerStrategyCreateParams; result: ExternalcontactCustomerStrategyCreateResult }
  'POST /cgi-bin/externalcontact/customer_strategy/del': { params: ExternalcontactCustomerStrategyDelParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/customer_strategy/edit': { params: ExternalcontactCustomerStrategyEditParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/customer_strategy/get': { params: ExternalcontactCustomerStrategyGetParams; result: ExternalcontactCustomerStrategyGetResult }
  'POST /cgi-bin/externalcontact/customer_strategy/get_range': { params: ExternalcontactCustomerStrategyGetRangeParams; result: ExternalcontactCustomerStrategyGetRangeResult }
  'POST /cgi-bin/externalcontact/customer_strategy/list': { params: ExternalcontactCustomerStrategyListParams; result: ExternalcontactCustomerStrategyListResult }
  'POST /cgi-bin/externalcontact/moment_strategy/create': { params: ExternalcontactMomentStrategyCreateParams; result: ExternalcontactMomentStrategyCreateResult }
  'POST /cgi-bin/externalcontact/moment_strategy/del': { params: ExternalcontactMomentStrategyDelParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/moment_strategy/edit': { params: ExternalcontactMomentStrategyEditParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/moment_strategy/get': { params: ExternalcontactMomentStrategyGetParams; result: ExternalcontactMomentStrategyGetResult }
  'POST /cgi-bin/externalcontact/moment_strategy/get_range': { params: ExternalcontactMomentStrategyGetRangeParams; result: ExternalcontactMomentStrategyGetRangeResult }
  'POST /cgi-bin/externalcontact/moment_strategy/list': { params: ExternalcontactMomentStrategyListParams; result: ExternalcontactMomentStrategyListResult }
  'POST /cgi-bin/externalcontact/add_corp_tag': { params: ExternalcontactAddCorpTagParams; result: ExternalcontactAddCorpTagResult }
  'POST /cgi-bin/externalcontact/add_strategy_tag': { params: ExternalcontactAddStrategyTagParams; result: ExternalcontactAddStrategyTagResult }
  'POST /cgi-bin/externalcontact/del_corp_tag': { params: ExternalcontactDelCorpTagParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/del_strategy_tag': { params: ExternalcontactDelStrategyTagParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/edit_corp_tag': { params: ExternalcontactEditCorpTagParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/edit_strategy_tag': { params: ExternalcontactEditStrategyTagParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/get_corp_tag_list': { params: ExternalcontactGetCorpTagListParams; result: ExternalcontactGetCorpTagListResult }
  'POST /cgi-bin/externalcontact/get_strategy_tag_list': { params: ExternalcontactGetStrategyTagListParams; result: ExternalcontactGetStrategyTagListResult }
  'POST /cgi-bin/externalcontact/mark_tag': { params: ExternalcontactMarkTagParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/get_unassigned_list': { params: ExternalcontactGetUnassignedListParams; result: ExternalcontactGetUnassignedListResult }
  'POST /cgi-bin/externalcontact/groupchat/onjob_transfer': { params: ExternalcontactGroupchatOnjobTransferParams; result: ExternalcontactGroupchatOnjobTransferResult }
  'POST /cgi-bin/externalcontact/groupchat/transfer': { params: ExternalcontactGroupchatTransferParams; result: ExternalcontactGroupchatTransferResult }
  'POST /cgi-bin/externalcontact/resigned/transfer_customer': { params: ExternalcontactResignedTransferCustomerParams; result: ExternalcontactResignedTransferCustomerResult }
  'POST /cgi-bin/externalcontact/resigned/transfer_result': { params: ExternalcontactResignedTransferResultParams; result: ExternalcontactResignedTransferResultResult }
  'POST /cgi-bin/externalcontact/transfer': { params: ExternalcontactTransferOldParams; result: ApiResult }
  'POST /cgi-bin/externalcontact/transfer_customer': { params: ExternalcontactTransferCustomerParams; result: ExternalcontactTransferCustomerResult }
  'POST /cgi-bin/externalcontact/transfer_result': { params: ExternalcontactTransferResultParams; result: ExternalcontactTransferResultResult }
  'POST /cgi-bin/health/get_health_report_stat': { params: HealthGetHealthReportStatParams; result: HealthGetHealthReportStatResult }
  'POST /cgi-bin/health/get_report_answer': { params: HealthGetReportAnswerParams; result: HealthGetReportAnswerResult }
  'POST /cgi-bin/health/get_report_job_info': { params: HealthGetReportJobInfoParams; result: HealthGetReportJobInfoResult }
  'POST /cgi-bin/health/get_report_jobids': { params: HealthGetReportJobidsParams; result: HealthGetReportJobidsResult }
  'GET /cgi-bin/hr/get_fields': { params: NoParams; result: HrGetFieldsResult }
  'POST /cgi-bin/hr/get_staff_info': { params: HrGetStaffInfoParams; result: HrGetStaffInfoResult }
  'POST /cgi-bin/hr/update_staff_info': { params: HrUpdateStaffInfoParams; result: HrUpdateStaffInfoResult }
  'POST /cgi-bin/idconvert/apply_to_upgrade_chatid': { params: IdconvertApplyToUpgradeChatidParams; result: ApiResult }
  'POST /cgi-bin/idconvert/batch/external_userid_to_pending_id': { params: IdconvertBatchExternalUseridToPendingIdParams; result: IdconvertBatchExternalUseridToPendingIdResult }
  'POST /cgi-bin/idconvert/chatid': { params: IdconvertChatidParams; result: IdconvertChatidResult }
  'POST /cgi-bin/idconvert/convert_tmp_external_userid': { params: IdconvertConvertTmpExternalUseridParams; result: IdconvertConvertTmpExternalUseridResult }
  'POST /cgi-bin/idconvert/external_tagid': { params: IdconvertExternalTagidParams; result: IdconvertExternalTagidResult }
  'POST /cgi-bin/idconvert/open_kfid': { params: IdconvertOpenKfidParams; result: IdconvertOpenKfidResult }
  'POST /cgi-bin/idconvert/unionid_to_external_userid': { params: IdconvertUnionidToExternalUseridParams; result: IdconvertUnionidToExternalUseridResult }
  'POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo': { params: CardInvoiceReimburseGetinvoiceinfoParams; result: CardInvoiceReimburseGetinvoiceinfoResult }
  'POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch': { params: CardInvoiceReimburseGetinvoiceinfobatchParams; result: CardInvoiceReimburseGetinvoiceinfobatchResult }
  'POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus': { params: CardInvoiceReimburseUpdateinvoicestatusParams; result: ApiResult }
  'POST /cgi-bin/card/invoice/reimburse/updatestatusbatch': { params: CardInvoiceReimburseUpdatestatusbatchParams; result: ApiResult }
  'POST /cgi-bin/oa/journal/export_doc': { params: OaJournalExportDocParams; result: OaJournalExportDocResult }
  'POST /cgi-bin/oa/journal/get_export_doc_result': { params: OaJournalGetExportDocResultParams; result: OaJournalGetExportDocResultResult }
  'POST /cgi-bin/oa/journal/get_record_detail': { params: OaJournalGetRecordDetailParams; result: OaJournalGetRecordDetailResult }
  'POST /cgi-bin/oa/journal/get_record_list': { params: OaJournalGetRecordListParams; result: OaJournalGetRecordListResult }
  'POST /cgi-bin/oa/journal/get_stat_list': { params: OaJournalGetStatListParams; result: OaJournalGetStatListResult }
  'GET /cgi-bin/get_jsapi_ticket': { params: NoParams; result: GetJsapiTicketResult }
  'GET /cgi-bin/ticket/get': { params: NoParams; result: TicketGetResult }
  'POST /cgi-bin/kf/account/add': { params: KfAccountAddParams; result: KfAccountAddResult }
  'POST /cgi-bin/kf/account/del': { params: KfAccountDelParams; result: ApiResult }
  'POST /cgi-bin/kf/account/list': { params: KfAccountListParams; result: KfAccountListResult }
  'POST /cgi-bin/kf/account/update': { params: KfAccountUpdateParams; result: ApiResult }
  'POST /cgi-bin/kf/add_contact_way': { params: KfAddContactWayParams; result: KfAddContactWayResult }
  'POST /cgi-bin/kf/customer/batchget': { params: KfCustomerBatchgetParams; result: KfCustomerBatchgetResult }
  'POST /cgi-bin/kf/customer/cancel_upgrade_service': { params: KfCustomerCancelUpgradeServiceParams; result: ApiResult }
  'GET /cgi-bin/kf/customer/get_upgrade_service_config': { params: NoParams; result: KfCustomerGetUpgradeServiceConfigResult }
  'POST /cgi-bin/kf/customer/upgrade_service': { params: KfCustomerUpgradeServiceParams; result: ApiResult }
  'GET /cgi-bin/kf/get_corp_qualification': { params: NoParams; result: KfGetCorpQualificationResult }
  'POST /cgi-bin/kf/get_corp_statistic': { params: KfGetCorpStatisticParams; result: KfGetCorpStatisticResult }
  'POST /cgi-bin/kf/get_servicer_statistic': { params: KfGetServicerStatisticParams; result: KfGetServicerStatisticResult }
  'POST /cgi-bin/kf/knowledge/add_group': { params: KfKnowledgeAddGroupParams; result: KfKnowledgeAddGroupResult }
  'POST /cgi-bin/kf/knowledge/add_intent': { params: KfKnowledgeAddIntentParams; result: KfKnowledgeAddIntentResult }
  'POST /cgi-bin/kf/knowledge/del_group': { params: KfKnowledgeDelGroupParams; result: ApiResult }
  'POST /cgi-bin/kf/knowledge/del_intent': { params: KfKnowledgeDelIntentParams; result: ApiResult }
  'POST /cgi-bin/kf/knowledge/list_group': { params: KfKnowledgeListGroupParams; result: KfKnowledgeListGroupResult }
  'POST /cgi-bin/kf/knowledge/list_intent': { params: KfKnowledgeListIntentParams; result: KfKnowledgeListIntentResult }
  'POST /cgi-bin/kf/knowledge/mod_group': { params: KfKnowledgeModGroupParams; result: ApiResult }
  'POST /cgi-bin/kf/knowledge/mod_intent': { params: KfKnowledgeModIntentParams; result: ApiResult }
  'POST /cgi-bin/kf/send_msg': { params: KfSendMsgParams; result: KfSendMsgResult }
  'POST /cgi-bin/kf/send_msg_on_event': { params: KfSendMsgOnEventParams; result: KfSendMsgOnEventResult }
  'POST /cgi-bin/kf/service_state/get': { params: KfServiceStateGetParams; result: KfServiceStateGetResult }
  'POST /cgi-bin/kf/service_state/trans': { params: KfServiceStateTransParams; result: KfServiceStateTransResult }
  'POST /cgi-bin/kf/servicer/add': { params: KfServicerAddParams; result: KfServicerAddResult }
  'POST /cgi-bin/kf/servicer/del': { params: KfServicerDelParams; result: KfServicerDelResult }
  'GET /cgi-bin/kf/servicer/list': { params: KfServicerListParams; result: KfServicerListResult }
  'POST /cgi-bin/kf/sync_msg': { params: KfSyncMsgParams; result: KfSyncMsgResult }
  'POST /cgi-bin/linkedcorp/agent/get_perm_list': { params: NoParams; result: LinkedcorpAgentGetPermListResult }
  'POST /cgi-bin/linkedcorp/department/list': { params: LinkedcorpDepartmentListParams; result: LinkedcorpDepartmentListResult }
  'POST /cgi-bin/linkedcorp/message/send': { params: LinkedcorpMessageSendParams; result: LinkedcorpMessageSendResult }
  'POST /cgi-bin/linkedcorp/user/get': { params: LinkedcorpUserGetParams; result: LinkedcorpUserGetResult }
  'POST /cgi-bin/linkedcorp/user/list': { params: LinkedcorpUserListParams; result: LinkedcorpUserListResult }
  'POST /cgi-bin/linkedcorp/user/simplelist': { params: LinkedcorpUserSimplelistParams; result: LinkedcorpUserSimplelistResult }
  'POST /cgi-bin/living/cancel': { params: LivingCancelParams; result: ApiResult }
  'POST /cgi-bin/living/create': { params: LivingCreateParams; result: LivingCreateResult }
  'POST /cgi-bin/living/delete_replay_data': { params: LivingDeleteReplayDataParams; result: ApiResult }
  'POST /cgi-bin/living/get_living_code': { params: LivingGetLivingCodeParams; result: LivingGetLivingCodeResult }
  'GET /cgi-bin/living/get_living_info': { params: LivingGetLivingInfoParams; result: LivingGetLivingInfoResult }
  'POST /cgi-bin/living/get_living_share_info': { params: LivingGetLivingShareInfoParams; result: LivingGetLivingShareInfoResult }
  'POST /cgi-bin/living/get_user_all_livingid': { params: LivingGetUserAllLivingidParams; result: LivingGetUserAllLivingidResult }
  'POST /cgi-bin/living/get_watch_stat': { params: LivingGetWatchStatParams; result: LivingGetWatchStatResult }
  'POST /cgi-bin/living/modify': { params: LivingModifyParams; result: ApiResult }
  'GET /cgi-bin/media/get': { params: MediaGetParams; result: Download }
  'GET /cgi-bin/media/get/jssdk': { params: MediaGetJssdkParams; result: Download }
  'POST /cgi-bin/media/get_upload_by_url_result': { params: MediaGetUploadByUrlResultParams; result: MediaGetUploadByUrlResultResult }
  'POST /cgi-bin/media/upload': { params: MediaUploadParams; result: MediaUploadResult }
  'POST /cgi-bin/media/upload_attachment': { params: MediaUploadAttachmentParams; result: MediaUploadAttachmentResult }
  'POST /cgi-bin/media/upload_by_url': { params: MediaUploadByUrlParams; result: MediaUploadByUrlResult }
  'POST /cgi-bin/media/uploadimg': { params: MediaUploadimgParams; result: MediaUploadimgResult }
  'POST /cgi-bin/meeting/advanced_layout/add': { params: MeetingAdvancedLayoutAddParams; result: MeetingAdvancedLayoutAddResult }
  'POST /cgi-bin/meeting/advanced_layout/apply': { params: MeetingAdvancedLayoutApplyParams; result: ApiResult }
  'POST /cgi-bin/meeting/advanced_layout/batch_delete': { params: MeetingAdvancedLayoutBatchDeleteParams; result: ApiResult }
  'POST /cgi-bin/meeting/advanced_layout/get_user_layout': { params: MeetingAdvancedLayoutGetUserLayoutParams; result: MeetingAdvancedLayoutGetUserLayoutResult }
  'POST /cgi-bin/meeting/advanced_layout/list': { params: MeetingAdvancedLayoutListParams; result: MeetingAdvancedLayoutListResult }
  'POST /cgi-bin/meeting/advanced_layout/update': { params: MeetingAdvancedLayoutUpdateParams; result: ApiResult }
  'POST /cgi-bin/meeting/layout/add': { params: MeetingLayoutAddParams; result: MeetingLayoutAddResult }
  'POST /cgi-bin/meeting/layout/add_background': { params: MeetingLayoutAddBackgroundParams; result: MeetingLayoutAddBackgroundResult }
  'POST /cgi-bin/meeting/layout/batch_delete_background': { params: MeetingLayoutBatchDeleteBackgroundParams; result: ApiResult }
  'POST /cgi-bin/meeting/layout/delete_background': { params: MeetingLayoutDeleteBackgroundParams; result: ApiResult }
  'POST /cgi-bin/meeting/layout/list_background': { params: MeetingLayoutListBackgroundParams; result: MeetingLayoutListBackgroundResult }
  'GET /cgi-bin/meeting/layout/list_template': { params: NoParams; result: MeetingLayoutListTemplateResult }
  'POST /cgi-bin/meeting/layout/set_default': { params: MeetingLayoutSetDefaultParams; result: ApiResult }
  'POST /cgi-bin/meeting/layout/set_default_background': { params: MeetingLayoutSetDefaultBackgroundParams; result: ApiResult }
  'POST /cgi-bin/meeting/layout/update': { params: MeetingLayoutUpdateParams; result: ApiResult }
  'POST /cgi-bin/meeting/mra/hangup': { params: MeetingMraHangupParams; result: ApiResult }
  'POST /cgi-bin/meeting/mra/query_status': { params: MeetingMraQueryStatusParams; result: MeetingMraQueryStatusResult }
  'POST /cgi-bin/meeting/mra/set_default_layout': { params: MeetingMraSetDefaultLayoutParams; result: ApiResult }
  'POST /cgi-bin/meeting/mra/set_raise_hand': { params: MeetingMraSetRaiseHandParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/close_screen_share': { params: MeetingRealcontrolCloseScreenShareParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/dismiss': { params: MeetingRealcontrolDismissParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/kickout_users': { params: MeetingRealcontrolKickoutUsersParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users': { params: MeetingRealcontrolManageWaitingRoomUsersParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/mute_user': { params: MeetingRealcontrolMuteUserParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/set': { params: MeetingRealcontrolSetParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/set_cohost': { params: MeetingRealcontrolSetCohostParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/set_nicknames': { params: MeetingRealcontrolSetNicknamesParams; result: ApiResult }
  'POST /cgi-bin/meeting/realcontrol/switch_user_video': { params: MeetingRealcontrolSwitchUserVideoParams; result: ApiResult }
  'POST /cgi-bin/meeting/enroll/approve': { params: MeetingEnrollApproveParams; result: MeetingEnrollApproveResult }
  'POST /cgi-bin/meeting/enroll/delete': { params: MeetingEnrollDeleteParams; result: MeetingEnrollDeleteResult }
  'POST /cgi-bin/meeting/enroll/get_config': { params: MeetingEnrollGetConfigParams; result: MeetingEnrollGetConfigResult }
  'POST /cgi-bin/meeting/enroll/import': { params: MeetingEnrollImportParams; result: MeetingEnrollImportResult }
  'POST /cgi-bin/meeting/enroll/list': { params: MeetingEnrollListParams; result: MeetingEnrollListResult }
  'POST /cgi-bin/meeting/enroll/query_by_tmp_openid': { params: MeetingEnrollQueryByTmpOpenidParams; result: MeetingEnrollQueryByTmpOpenidResult }
  'POST /cgi-bin/meeting/enroll/set_config': { params: MeetingEnrollSetConfigParams; result: MeetingEnrollSetConfigResult }
  'POST /cgi-bin/meeting/phone/callout': { params: MeetingPhoneCalloutParams; result: MeetingPhoneCalloutResult }
  'POST /cgi-bin/meeting/phone/get_callout_status': { params: MeetingPhoneGetCalloutStatusParams; result: MeetingPhoneGetCalloutStatusResult }
  'POST /cgi-bin/meeting/phone/get_tmp_openid': { params: MeetingPhoneGetTmpOpenidParams; result: MeetingPhoneGetTmpOpenidResult }
  'POST /cgi-bin/meeting/poll/create_theme': { params: MeetingPollCreateThemeParams; result: MeetingPollCreateThemeResult }
  'POST /cgi-bin/meeting/poll/delete': { params: MeetingPollDeleteParams; result: ApiResult }
  'POST /cgi-bin/meeting/poll/finish': { params: MeetingPollFinishParams; result: ApiResult }
  'POST /cgi-bin/meeting/poll/get_poll_detail': { params: MeetingPollGetPollDetailParams; result: MeetingPollGetPollDetailResult }
  'POST /cgi-bin/meeting/poll/get_poll_list': { params: MeetingPollGetPollListParams; result: MeetingPollGetPollListResult }
  'POST /cgi-bin/meeting/poll/get_theme_info': { params: MeetingPollGetThemeInfoParams; result: MeetingPollGetThemeInfoResult }
  'POST /cgi-bin/meeting/poll/start': { params: MeetingPollStartParams; result: MeetingPollStartResult }
  'POST /cgi-bin/meeting/poll/update_theme': { params: MeetingPollUpdateThemeParams; result: ApiResult }
  'POST /cgi-bin/meeting/record/delete': { params: MeetingRecordDeleteParams; result: ApiResult }
  'POST /cgi-bin/meeting/record/delete_file': { params: MeetingRecordDeleteFileParams; result: ApiResult }
  'POST /cgi-bin/meeting/record/get_statistics': { params: MeetingRecordGetStatisticsParams; result: MeetingRecordGetStatisticsResult }
  'POST /cgi-bin/meeting/record/list': { params: MeetingRecordListParams; result: MeetingRecordListResult }
  'POST /cgi-bin/meeting/record/update_sharing_config': { params: MeetingRecordUpdateSharingConfigParams; result: ApiResult }
  'POST /cgi-bin/meeting/vip/batch_add_job_result': { params: MeetingVipBatchAddJobResultParams; result: MeetingVipBatchAddJobResultResult }
  'POST /cgi-bin/meeting/vip/batch_del_job_result': { params: MeetingVipBatchDelJobResultParams; result: MeetingVipBatchDelJobResultResult }
  'POST /cgi-bin/meeting/vip/list': { params: MeetingVipListParams; result: MeetingVipListResult }
  'POST /cgi-bin/meeting/vip/submit_batch_add_job': { params: MeetingVipSubmitBatchAddJobParams; result: MeetingVipSubmitBatchAddJobResult }
  'POST /cgi-bin/meeting/vip/submit_batch_del_job': { params: MeetingVipSubmitBatchDelJobParams; result: MeetingVipSubmitBatchDelJobResult }
  'POST /cgi-bin/meeting/rooms/book': { params: MeetingRoomsBookParams; result: MeetingRoomsBookResult }
  'POST /cgi-bin/meeting/rooms/call': { params: MeetingRoomsCallParams; result: MeetingRoomsCallResult }
  'POST /cgi-bin/meeting/rooms/cancel_call': { params: MeetingRoomsCancelCallParams; result: ApiResult }
  'POST /cgi-bin/meeting/rooms/get_config': { params: MeetingRoomsGetConfigParams; result: MeetingRoomsGetConfigResult }
  'POST /cgi-bin/meeting/rooms/get_info': { params: MeetingRoomsGetInfoParams; result: MeetingRoomsGetInfoResult }
  'POST /cgi-bin/meeting/rooms/get_inventory': { params: NoParams; result: MeetingRoomsGetInventoryResult }
  'POST /cgi-bin/meeting/rooms/get_response_status': { params: MeetingRoomsGetResponseStatusParams; result: MeetingRoomsGetResponseStatusResult }
  'POST /cgi-bin/meeting/rooms/list': { params: MeetingRoomsListParams; result: MeetingRoomsListResult }
  'POST /cgi-bin/meeting/rooms/list_controllers': { params: MeetingRoomsListControllersParams; result: MeetingRoomsListControllersResult }
  'POST /cgi-bin/meeting/rooms/list_devices': { params: MeetingRoomsListDevicesParams; result: MeetingRoomsListDevicesResult }
  'POST /cgi-bin/meeting/rooms/list_meetings': { params: MeetingRoomsListMeetingsParams; result: MeetingRoomsListMeetingsResult }
  'POST /cgi-bin/meeting/rooms/release': { params: MeetingRoomsReleaseParams; result: ApiResult }
  'POST /cgi-bin/meeting/webinar/cancel': { params: MeetingWebinarCancelParams; result: ApiResult }
  'POST /cgi-bin/meeting/webinar/create': { params: MeetingWebinarCreateParams; result: MeetingWebinarCreateResult }
  'POST /cgi-bin/meeting/webinar/enroll/approve': { params: MeetingWebinarEnrollApproveParams; result: MeetingWebinarEnrollApproveResult }
  'POST /cgi-bin/meeting/webinar/enroll/delete': { params: MeetingWebinarEnrollDeleteParams; result: MeetingWebinarEnrollDeleteResult }
  'POST /cgi-bin/meeting/webinar/enroll/get_config': { params: MeetingWebinarEnrollGetConfigParams; result: MeetingWebinarEnrollGetConfigResult }
  'POST /cgi-bin/meeting/webinar/enroll/import': { params: MeetingWebinarEnrollImportParams; result: MeetingWebinarEnrollImportResult }
  'POST /cgi-bin/meeting/webinar/enroll/list': { params: MeetingWebinarEnrollListParams; result: MeetingWebinarEnrollListResult }
  'POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid': { params: MeetingWebinarEnrollQueryByTmpOpenidParams; result: MeetingWebinarEnrollQueryByTmpOpenidResult }
  'POST /cgi-bin/meeting/webinar/enroll/set_config': { params: MeetingWebinarEnrollSetConfigParams; result: MeetingWebinarEnrollSetConfigResult }
  'POST /cgi-bin/meeting/webinar/get': { params: MeetingWebinarGetParams; result: MeetingWebinarGetResult }
  'POST /cgi-bin/meeting/webinar/list_guest': { params: MeetingWebinarListGuestParams; result: MeetingWebinarListGuestResult }
  'POST /cgi-bin/meeting/webinar/update': { params: MeetingWebinarUpdateParams; result: ApiResult }
  'POST /cgi-bin/meeting/webinar/update_guest_list': { params: MeetingWebinarUpdateGuestListParams; result: ApiResult }
  'POST /cgi-bin/meeting/webinar/update_warm_up': { params: MeetingWebinarUpdateWarmUpParams; result: ApiResult }
  'POST /cgi-bin/meeting/cancel': { params: MeetingCancelParams; result: ApiResult }
  'POST /cgi-bin/meeting/check_device_in_meeting': { params: MeetingCheckDeviceInMeetingParams; result: MeetingCheckDeviceInMeetingResult }
  'POST /cgi-bin/meeting/create': { params: MeetingCreateParams; result: MeetingCreateResult }
  'POST /cgi-bin/meeting/create_customer_short_url': { params: MeetingCreateCustomerShortUrlParams; result: MeetingCreateCustomerShortUrlResult }
  'POST /cgi-bin/meeting/get_attendee_list': { params: MeetingGetAttendeeListParams; result: MeetingGetAttendeeListResult }
  'POST /cgi-bin/meeting/get_customer_short_url': { params: MeetingGetCustomerShortUrlParams; result: MeetingGetCustomerShortUrlResult }
  'POST /cgi-bin/meeting/get_guests': { params: MeetingGetGuestsParams; result: MeetingGetGuestsResult }
  'POST /cgi-bin/meeting/get_info': { params: MeetingGetInfoParams; result: MeetingGetInfoResult }
  'POST /cgi-bin/meeting/get_invitees': { params: MeetingGetInviteesParams; result: MeetingGetInviteesResult }
  'POST /cgi-bin/meeting/get_quality': { params: MeetingGetQualityParams; result: MeetingGetQualityResult }
  'POST /cgi-bin/meeting/get_realtime_attendee_list': { params: MeetingGetRealtimeAttendeeListParams; result: MeetingGetRealtimeAttendeeListResult }
  'POST /cgi-bin/meeting/get_user_meetingid': { params: MeetingGetUserMeetingidParams; result: MeetingGetUserMeetingidResult }
  'POST /cgi-bin/meeting/set_guests': { params: MeetingSetGuestsParams; result: ApiResult }
  'POST /cgi-bin/meeting/set_invitees': { params: MeetingSetInviteesParams; result: ApiResult }
  'POST /cgi-bin/meeting/statistics/get_start_list': { params: MeetingStatisticsGetStartListParams; result: MeetingStatisticsGetStartListResult }
  'POST /cgi-bin/meeting/update': { params: MeetingUpdateParams; result: MeetingUpdateResult }
  'POST /cgi-bin/meeting/waitingroom/get_current_user_list': { params: MeetingWaitingroomGetCurrentUserListParams; result: MeetingWaitingroomGetCurrentUserListResult }
  'POST /cgi-bin/meeting/waitingroom/get_user_list': { params: MeetingWaitingroomGetUserListParams; result: MeetingWaitingroomGetUserListResult }
  'POST /cgi-bin/oa/meetingroom/add': { params: OaMeetingroomAddParams; result: OaMeetingroomAddResult }
  'POST /cgi-bin/oa/meetingroom/book': { params: OaMeetingroomBookParams; result: OaMeetingroomBookResult }
  'POST /cgi-bin/oa/meetingroom/book_by_meeting': { params: OaMeetingroomBookByMeetingParams; result: OaMeetingroomBookByMeetingResult }
  'POST /cgi-bin/oa/meetingroom/book_by_schedule': { params: OaMeetingroomBookByScheduleParams; result: OaMeetingroomBookByScheduleResult }
  'POST /cgi-bin/oa/meetingroom/bookinfo/get': { params: OaMeetingroomBookinfoGetParams; result: OaMeetingroomBookinfoGetResult }
  'POST /cgi-bin/oa/meetingroom/cancel_book': { params: OaMeetingroomCancelBookParams; result: ApiResult }
  'POST /cgi-bin/oa/meetingroom/del': { params: OaMeetingroomDelParams; result: ApiResult }
  'POST /cgi-bin/oa/meetingroom/edit': { params: OaMeetingroomEditParams; result: ApiResult }
  'POST /cgi-bin/oa/meetingroom/get_booking_info': { params: OaMeetingroomGetBookingInfoParams; result: OaMeetingroomGetBookingInfoResult }
  'POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id': { params: OaMeetingroomGetBookingInfoByMeetingIdParams; result: OaMeetingroomGetBookingInfoByMeetingIdResult }
  'POST /cgi-bin/oa/meetingroom/list': { params: OaMeetingroomListParams; result: OaMeetingroomListResult }
  'POST /cgi-bin/menu/create': { params: MenuCreateParams; result: ApiResult }
  'GET /cgi-bin/menu/delete': { params: MenuDeleteParams; result: ApiResult }
  'GET /cgi-bin/menu/get': { params: MenuGetParams; result: MenuGetResult }
  'POST /cgi-bin/message/get_statistics': { params: MessageGetStatisticsParams; result: MessageGetStatisticsResult }
  'POST /cgi-bin/message/recall': { params: MessageRecallParams; result: ApiResult }
  'POST /cgi-bin/message/send': { params: MessageSendParams; result: MessageSendResult }
  'POST /cgi-bin/message/update_taskcard': { params: MessageUpdateTaskcardParams; result: MessageUpdateTaskcardResult }
  'POST /cgi-bin/message/update_template_card': { params: MessageUpdateTemplateCardParams; result: MessageUpdateTemplateCardResult }
  'POST /cgi-bin/webhook/send': { params: WebhookSendParams; result: ApiResult }
  'POST /cgi-bin/webhook/upload_media': { params: WebhookUploadMediaParams; result: WebhookUploadMediaResult }
  'GET /cgi-bin/miniprogram/jscode2session': { params: MiniprogramJscode2sessionParams; result: MiniprogramJscode2sessionResult }
  'POST /cgi-bin/miniprogram/transfer_session': { params: MiniprogramTransferSessionParams; result: MiniprogramTransferSessionResult }
  'POST /cgi-bin/msgaudit/check_room_agree': { params: MsgauditCheckRoomAgreeParams; result: MsgauditCheckRoomAgreeResult }
  'POST /cgi-bin/msgaudit/check_single_agree': { params: MsgauditCheckSingleAgreeParams; result: MsgauditCheckSingleAgreeResult }
  'POST /cgi-bin/msgaudit/get_permit_user_list': { params: MsgauditGetPermitUserListParams; result: MsgauditGetPermitUserListResult }
  'GET /cgi-bin/msgaudit/get_robot_info': { params: MsgauditGetRobotInfoParams; result: MsgauditGetRobotInfoResult }
  'POST /cgi-bin/msgaudit/groupchat/get': { params: MsgauditGroupchatGetParams; result: MsgauditGroupchatGetResult }
  'POST /cgi-bin/auth/get_tfa_info': { params: AuthGetTfaInfoParams; result: AuthGetTfaInfoResult }
  'POST /cgi-bin/auth/getuserdetail': { params: AuthGetuserdetailParams; result: AuthGetuserdetailResult }
  'GET /cgi-bin/auth/getuserinfo': { params: AuthGetuserinfoParams; result: AuthGetuserinfoResult }
  'GET /cgi-bin/user/authsucc': { params: UserAuthsuccParams; result: ApiResult }
  'GET /cgi-bin/user/getuserinfo': { params: UserGetuserinfoParams; result: UserGetuserinfoResult }
  'POST /cgi-bin/user/tfa_succ': { params: UserTfaSuccParams; result: ApiResult }
  'POST /cgi-bin/report/grid/add': { params: ReportGridAddParams; result: ReportGridAddResult }
  'POST /cgi-bin/report/grid/add_cata': { params: ReportGridAddCataParams; result: ReportGridAddCataResult }
  'POST /cgi-bin/report/grid/delete': { params: ReportGridDeleteParams; result: ApiResult }
  'POST /cgi-bin/report/grid/delete_cata': { params: ReportGridDeleteCataParams; result: ApiResult }
  'POST /cgi-bin/report/grid/get_user_grid_info': { params: ReportGridGetUserGridInfoParams; result: ReportGridGetUserGridInfoResult }
  'POST /cgi-bin/report/grid/list': { params: ReportGridListParams; result: ReportGridListResult }
  'POST /cgi-bin/report/grid/list_cata': { params: NoParams; result: ReportGridListCataResult }
  'POST /cgi-bin/report/grid/update': { params: ReportGridUpdateParams; result: ReportGridUpdateResult }
  'POST /cgi-bin/report/grid/update_cata': { params: ReportGridUpdateCataParams; result: ApiResult }
  'POST /cgi-bin/report/patrol/category_statistic': { params: ReportPatrolCategoryStatisticParams; result: ReportPatrolCategoryStatisticResult }
  'POST /cgi-bin/report/patrol/get_corp_status': { params: ReportPatrolGetCorpStatusParams; result: ReportPatrolGetCorpStatusResult }
  'GET /cgi-bin/report/patrol/get_grid_info': { params: NoParams; result: ReportPatrolGetGridInfoResult }
  'POST /cgi-bin/report/patrol/get_order_info': { params: ReportPatrolGetOrderInfoParams; result: ReportPatrolGetOrderInfoResult }
  'POST /cgi-bin/report/patrol/get_order_list': { params: ReportPatrolGetOrderListParams; result: ReportPatrolGetOrderListResult }
  'POST /cgi-bin/report/patrol/get_user_status': { params: ReportPatrolGetUserStatusParams; result: ReportPatrolGetUserStatusResult }
  'POST /cgi-bin/report/resident/category_statistic': { params: ReportResidentCategoryStatisticParams; result: ReportResidentCategoryStatisticResult }
  'POST /cgi-bin/report/resident/get_corp_status': { params: ReportResidentGetCorpStatusParams; result: ReportResidentGetCorpStatusResult }
  'GET /cgi-bin/report/resident/get_grid_info': { params: NoParams; result: ReportResidentGetGridInfoResult }
  'POST /cgi-bin/report/resident/get_order_info': { params: ReportResidentGetOrderInfoParams; result: ReportResidentGetOrderInfoResult }
  'POST /cgi-bin/report/resident/get_order_list': { params: ReportResidentGetOrderListParams; result: ReportResidentGetOrderListResult }
  'POST /cgi-bin/report/resident/get_user_status': { params: ReportResidentGetUserStatusParams; result: ReportResidentGetUserStatusResult }
  'POST /cgi-bin/report/sitecode/get_report_answer': { params: ReportSitecodeGetReportAnswerParams; result: ReportSitecodeGetReportAnswerResult }
  'POST /cgi-bin/report/sitecode/get_site_report_info': { params: ReportSitecodeGetSiteReportInfoParams; result: ReportSitecodeGetSiteReportInfoResult }
  'POST /cgi-bin/report/sitecode/list': { params: ReportSitecodeListParams; result: ReportSitecodeListResult }
  'GET /cgi-bin/school/agent/get_allow_scope': { params: NoParams; result: SchoolAgentGetAllowScopeResult }
  'POST /cgi-bin/school/department/create': { params: SchoolDepartmentCreateParams; result: SchoolDepartmentCreateResult }
  'GET /cgi-bin/school/department/delete': { params: SchoolDepartmentDeleteParams; result: ApiResult }
  'GET /cgi-bin/school/department/list': { params: SchoolDepartmentListParams; result: SchoolDepartmentListResult }
  'POST /cgi-bin/school/department/update': { params: SchoolDepartmentUpdateParams; result: ApiResult }
  'POST /cgi-bin/school/get_payment_result': { params: SchoolGetPaymentResultParams; result: SchoolGetPaymentResultResult }
  'GET /cgi-bin/school/get_teacher_view_mode': { params: NoParams; result: SchoolGetTeacherViewModeResult }
  'POST /cgi-bin/school/get_trade': { params: SchoolGetTradeParams; result: SchoolGetTradeResult }
  'GET /cgi-bin/school/getuserinfo': { params: SchoolGetuserinfoParams; result: SchoolGetuserinfoResult }
  'GET /cgi-bin/school/living/get_living_info': { params: SchoolLivingGetLivingInfoParams; result: SchoolLivingGetLivingInfoResult }
  'POST /cgi-bin/school/living/get_unwatch_stat': { params: SchoolLivingGetUnwatchStatParams; result: SchoolLivingGetUnwatchStatResult }
  'POST /cgi-bin/school/living/get_unwatch_stat_v2': { params: SchoolLivingGetUnwatchStatV2Params; result: SchoolLivingGetUnwatchStatV2Result }
  'POST /cgi-bin/school/living/get_watch_stat': { params: SchoolLivingGetWatchStatParams; result: SchoolLivingGetWatchStatResult }
  'POST /cgi-bin/school/living/get_watch_stat_v2': { params: SchoolLivingGetWatchStatV2Params; result: SchoolLivingGetWatchStatV2Result }
  'POST /cgi-bin/school/set_arch_sync_mode': { params: SchoolSetArchSyncModeParams; result: ApiResult }
  'POST /cgi-bin/school/set_teacher_view_mode': { params: SchoolSetTeacherViewModeParams; result: ApiResult }
  'POST /cgi-bin/school/set_upgrade_info': { params: SchoolSetUpgradeInfoParams; result: SchoolSetUpgradeInfoResult }
  'POST /cgi-bin/school/user/batch_create_parent': { params: SchoolUserBatchCreateParentParams; result: SchoolUserBatchCreateParentResult }
  'POST /cgi-bin/school/user/batch_create_student': { params: SchoolUserBatchCreateStudentParams; result: SchoolUserBatchCreateStudentResult }
  'POST /cgi-bin/school/user/batch_delete_parent': { params: SchoolUserBatchDeleteParentParams; result: SchoolUserBatchDeleteParentResult }
  'POST /cgi-bin/school/user/batch_delete_student': { params: SchoolUserBatchDeleteStudentParams; result: SchoolUserBatchDeleteStudentResult }
  'POST /cgi-bin/school/user/batch_update_parent': { params: SchoolUserBatchUpdateParentParams; result: SchoolUserBatchUpdateParentResult }
  'POST /cgi-bin/school/user/batch_update_student': { params: SchoolUserBatchUpdateStudentParams; result: SchoolUserBatchUpdateStudentResult }
  'POST /cgi-bin/school/user/create_parent': { params: SchoolUserCreateParentParams; result: ApiResult }
  'POST /cgi-bin/school/user/create_student': { params: SchoolUserCreateStudentParams; result: ApiResult }
  'GET /cgi-bin/school/user/delete_parent': { params: SchoolUserDeleteParentParams; result: ApiResult }
  'GET /cgi-bin/school/user/delete_student': { params: SchoolUserDeleteStudentParams; result: ApiResult }
  'GET /cgi-bin/school/user/get': { params: SchoolUserGetParams; result: SchoolUserGetResult }
  'POST /cgi-bin/school/user/get_health_qrcode': { params: SchoolUserGetHealthQrcodeParams; result: SchoolUserGetHealthQrcodeResult }
  'POST /cgi-bin/school/user/get_student_customize_health_info': { params: SchoolUserGetStudentCustomizeHealthInfoParams; result: SchoolUserGetStudentCustomizeHealthInfoResult }
  'POST /cgi-bin/school/user/get_teacher_customize_health_info': { params: SchoolUserGetTeacherCustomizeHealthInfoParams; result: SchoolUserGetTeacherCustomizeHealthInfoResult }
  'GET /cgi-bin/school/user/list': { params: SchoolUserListParams; result: SchoolUserListResult }
  'GET /cgi-bin/school/user/list_parent': { params: SchoolUserListParentParams; result: SchoolUserListParentResult }
  'POST /cgi-bin/school/user/update_parent': { params: SchoolUserUpdateParentParams; result: ApiResult }
  'POST /cgi-bin/school/user/update_student': { params: SchoolUserUpdateStudentParams; result: ApiResult }
  'POST /cgi-bin/security/admin_oper_log/list': { params: SecurityAdminOperLogListParams; result: SecurityAdminOperLogListResult }
  'POST /cgi-bin/security/get_file_oper_record': { params: SecurityGetFileOperRecordParams; result: SecurityGetFileOperRecordResult }
  'POST /cgi-bin/security/get_screen_oper_record': { params: SecurityGetScreenOperRecordParams; result: SecurityGetScreenOperRecordResult }
  'GET /cgi-bin/security/get_server_domain_ip': { params: NoParams; result: SecurityGetServerDomainIpResult }
  'POST /cgi-bin/security/member_oper_log/list': { params: SecurityMemberOperLogListParams; result: SecurityMemberOperLogListResult }
  'POST /cgi-bin/security/trustdevice/approve': { params: SecurityTrustdeviceApproveParams; result: SecurityTrustdeviceApproveResult }
  'POST /cgi-bin/security/trustdevice/delete': { params: SecurityTrustdeviceDeleteParams; result: ApiResult }
  'POST /cgi-bin/security/trustdevice/get_by_user': { params: SecurityTrustdeviceGetByUserParams; result: SecurityTrustdeviceGetByUserResult }
  'POST /cgi-bin/security/trustdevice/import': { params: SecurityTrustdeviceImportParams; result: SecurityTrustdeviceImportResult }
  'POST /cgi-bin/security/trustdevice/list': { params: SecurityTrustdeviceListParams; result: SecurityTrustdeviceListResult }
  'POST /cgi-bin/security/trustdevice/reject': { params: SecurityTrustdeviceRejectParams; result: SecurityTrustdeviceRejectResult }
  'POST /cgi-bin/security/vip/batch_add_job_result': { params: SecurityVipBatchAddJobResultParams; result: SecurityVipBatchAddJobResultResult }
  'POST /cgi-bin/security/vip/batch_del_job_result': { params: SecurityVipBatchDelJobResultParams; result: SecurityVipBatchDelJobResultResult }
  'POST /cgi-bin/security/vip/list': { params: SecurityVipListParams; result: SecurityVipListResult }
  'POST /cgi-bin/security/vip/submit_batch_add_job': { params: SecurityVipSubmitBatchAddJobParams; result: SecurityVipSubmitBatchAddJobResult }
  'POST /cgi-bin/security/vip/submit_batch_del_job': { params: SecurityVipSubmitBatchDelJobParams; result: SecurityVipSubmitBatchDelJobResult }
  'POST /cgi-bin/tag/addtagusers': { params: TagAddtagusersParams; result: TagAddtagusersResult }
  'POST /cgi-bin/tag/create': { params: TagCreateParams; result: TagCreateResult }
  'GET /cgi-bin/tag/delete': { params: TagDeleteParams; result: ApiResult }
  'POST /cgi-bin/tag/deltagusers': { params: TagDeltagusersParams; result: TagDeltagusersResult }
  'GET /cgi-bin/tag/get': { params: TagGetParams; result: TagGetResult }
  'GET /cgi-bin/tag/list': { params: NoParams; result: TagListResult }
  'POST /cgi-bin/tag/update': { params: TagUpdateParams; result: ApiResult }
  'GET /cgi-bin/corp/apply_mass_call_ticket': { params: NoParams; result: CorpApplyMassCallTicketResult }
  'POST /cgi-bin/dial/get_dial_record': { params: DialGetDialRecordParams; result: DialGetDialRecordResult }
  'POST /cgi-bin/pstncc/call': { params: PstnccCallParams; result: PstnccCallResult }
  'POST /cgi-bin/pstncc/getstates': { params: PstnccGetstatesParams; result: PstnccGetstatesResult }
  'GET /cgi-bin/gettoken': { params: GettokenParams; result: GettokenResult }
  'GET /cgi-bin/corp/get_join_qrcode': { params: CorpGetJoinQrcodeParams; result: CorpGetJoinQrcodeResult }
  'POST /cgi-bin/user/batchdelete': { params: UserBatchdeleteParams; result: ApiResult }
  'GET /cgi-bin/user/check_member_auth': { params: UserCheckMemberAuthParams; result: UserCheckMemberAuthResult }
  'POST /cgi-bin/user/convert_to_openid': { params: UserConvertToOpenidParams; result: UserConvertToOpenidResult }
  'POST /cgi-bin/user/convert_to_userid': { params: UserConvertToUseridParams; result: UserConvertToUseridResult }
  'POST /cgi-bin/user/create': { params: UserCreateParams; result: ApiResult }
  'GET /cgi-bin/user/delete': { params: UserDeleteParams; result: ApiResult }
  'GET /cgi-bin/user/get': { params: UserGetParams; result: UserGetResult }
  'POST /cgi-bin/user/get_active_stat': { params: UserGetActiveStatParams; result: UserGetActiveStatResult }
  'POST /cgi-bin/user/get_userid_by_email': { params: UserGetUseridByEmailParams; result: UserGetUseridByEmailResult }
  'POST /cgi-bin/user/getuserid': { params: UserGetuseridParams; result: UserGetuseridResult }
  'GET /cgi-bin/user/list': { params: UserListParams; result: UserListResult }
  'POST /cgi-bin/user/list_id': { params: UserListIdParams; result: UserListIdResult }
  'GET /cgi-bin/user/list_member_auth': { params: UserListMemberAuthParams; result: UserListMemberAuthResult }
  'GET /cgi-bin/user/list_selected_ticket_user': { params: UserListSelectedTicketUserParams; result: UserListSelectedTicketUserResult }
  'GET /cgi-bin/user/simplelist': { params: UserSimplelistParams; result: UserSimplelistResult }
  'POST /cgi-bin/user/update': { params: UserUpdateParams; result: ApiResult }
  'POST /cgi-bin/wedoc/create_form': { params: WedocCreateFormParams; result: WedocCreateFormResult }
  'POST /cgi-bin/wedoc/get_form_answer': { params: WedocGetFormAnswerParams; result: WedocGetFormAnswerResult }
  'POST /cgi-bin/wedoc/get_form_info': { params: WedocGetFormInfoParams; result: WedocGetFormInfoResult }
  'POST /cgi-bin/wedoc/get_form_statistic': { params: WedocGetFormStatisticParams; result: WedocGetFormStatisticResult }
  'POST /cgi-bin/wedoc/modify_form': { params: WedocModifyFormParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/add_field_group': { params: WedocSmartsheetAddFieldGroupParams; result: WedocSmartsheetAddFieldGroupResult }
  'POST /cgi-bin/wedoc/smartsheet/add_fields': { params: WedocSmartsheetAddFieldsParams; result: WedocSmartsheetAddFieldsResult }
  'POST /cgi-bin/wedoc/smartsheet/add_records': { params: WedocSmartsheetAddRecordsParams; result: WedocSmartsheetAddRecordsResult }
  'POST /cgi-bin/wedoc/smartsheet/add_sheet': { params: WedocSmartsheetAddSheetParams; result: WedocSmartsheetAddSheetResult }
  'POST /cgi-bin/wedoc/smartsheet/add_view': { params: WedocSmartsheetAddViewParams; result: WedocSmartsheetAddViewResult }
  'POST /cgi-bin/wedoc/smartsheet/delete_field_groups': { params: WedocSmartsheetDeleteFieldGroupsParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/delete_fields': { params: WedocSmartsheetDeleteFieldsParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/delete_records': { params: WedocSmartsheetDeleteRecordsParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/delete_sheet': { params: WedocSmartsheetDeleteSheetParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/delete_views': { params: WedocSmartsheetDeleteViewsParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/get_field_groups': { params: WedocSmartsheetGetFieldGroupsParams; result: WedocSmartsheetGetFieldGroupsResult }
  'POST /cgi-bin/wedoc/smartsheet/get_fields': { params: WedocSmartsheetGetFieldsParams; result: WedocSmartsheetGetFieldsResult }
  'POST /cgi-bin/wedoc/smartsheet/get_records': { params: WedocSmartsheetGetRecordsParams; result: WedocSmartsheetGetRecordsResult }
  'POST /cgi-bin/wedoc/smartsheet/get_sheet': { params: WedocSmartsheetGetSheetParams; result: WedocSmartsheetGetSheetResult }
  'POST /cgi-bin/wedoc/smartsheet/get_views': { params: WedocSmartsheetGetViewsParams; result: WedocSmartsheetGetViewsResult }
  'POST /cgi-bin/wedoc/smartsheet/groupchat/get': { params: WedocSmartsheetGroupchatGetParams; result: WedocSmartsheetGroupchatGetResult }
  'POST /cgi-bin/wedoc/smartsheet/groupchat/list': { params: WedocSmartsheetGroupchatListParams; result: WedocSmartsheetGroupchatListResult }
  'POST /cgi-bin/wedoc/smartsheet/groupchat/update': { params: WedocSmartsheetGroupchatUpdateParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/update_field_group': { params: WedocSmartsheetUpdateFieldGroupParams; result: WedocSmartsheetUpdateFieldGroupResult }
  'POST /cgi-bin/wedoc/smartsheet/update_fields': { params: WedocSmartsheetUpdateFieldsParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/update_records': { params: WedocSmartsheetUpdateRecordsParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/update_sheet': { params: WedocSmartsheetUpdateSheetParams; result: ApiResult }
  'POST /cgi-bin/wedoc/smartsheet/update_view': { params: WedocSmartsheetUpdateViewParams; result: ApiResult }
  'POST /cgi-bin/wedoc/create_doc': { params: WedocCreateDocParams; result: WedocCreateDocResult }
  'POST /cgi-bin/wedoc/del_doc': { params: WedocDelDocParams; result: ApiResult }
  'POST /cgi-bin/wedoc/doc_get_auth': { params: WedocDocGetAuthParams; result: WedocDocGetAuthResult }
  'POST /cgi-bin/wedoc/doc_share': { params: WedocDocShareParams; result: WedocDocShareResult }
  'POST /cgi-bin/wedoc/document/batch_update': { params: WedocDocumentBatchUpdateParams; result: ApiResult }
  'POST /cgi-bin/wedoc/get_doc_base_info': { params: WedocGetDocBaseInfoParams; result: WedocGetDocBaseInfoResult }
  'POST /cgi-bin/wedoc/mod_doc_join_rule': { params: WedocModDocJoinRuleParams; result: ApiResult }
  'POST /cgi-bin/wedoc/mod_doc_member': { params: WedocModDocMemberParams; result: ApiResult }
  'POST /cgi-bin/wedoc/mod_doc_safty_setting': { params: WedocModDocSaftySettingParams; result: ApiResult }
  'POST /cgi-bin/wedoc/rename_doc': { params: WedocRenameDocParams; result: ApiResult }
  'POST /cgi-bin/wedoc/spreadsheet/batch_update': { params: WedocSpreadsheetBatchUpdateParams; result: WedocSpreadsheetBatchUpdateResult }
  'POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties': { params: WedocSpreadsheetGetSheetPropertiesParams; result: WedocSpreadsheetGetSheetPropertiesResult }
  'POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data': { params: WedocSpreadsheetGetSheetRangeDataParams; result: WedocSpreadsheetGetSheetRangeDataResult }
  'POST /cgi-bin/wedoc/vip/batch_add': { params: WedocVipBatchAddParams; result: WedocVipBatchAddResult }
  'POST /cgi-bin/wedoc/vip/batch_del': { params: WedocVipBatchDelParams; result: WedocVipBatchDelResult }
  'POST /cgi-bin/wedoc/vip/list': { params: WedocVipListParams; result: WedocVipListResult }
  'POST /cgi-bin/wedrive/file_acl_add': { params: WedriveFileAclAddParams; result: ApiResult }
  'POST /cgi-bin/wedrive/file_acl_del': { params: WedriveFileAclDelParams; result: ApiResult }
  'POST /cgi-bin/wedrive/file_create': { params: WedriveFileCreateParams; result: WedriveFileCreateResult }
  'POST /cgi-bin/wedrive/file_delete': { params: WedriveFileDeleteParams; result: ApiResult }
  'POST /cgi-bin/wedrive/file_download': { params: WedriveFileDownloadParams; result: WedriveFileDownloadResult }
  'POST /cgi-bin/wedrive/file_info': { params: WedriveFileInfoParams; result: WedriveFileInfoResult }
  'POST /cgi-bin/wedrive/file_list': { params: WedriveFileListParams; result: WedriveFileListResult }
  'POST /cgi-bin/wedrive/file_move': { params: WedriveFileMoveParams; result: WedriveFileMoveResult }
  'POST /cgi-bin/wedrive/file_rename': { params: WedriveFileRenameParams; result: WedriveFileRenameResult }
  'POST /cgi-bin/wedrive/file_secure_setting': { params: WedriveFileSecureSettingParams; result: ApiResult }
  'POST /cgi-bin/wedrive/file_setting': { params: WedriveFileSettingParams; result: ApiResult }
  'POST /cgi-bin/wedrive/file_share': { params: WedriveFileShareParams; result: WedriveFileShareResult }
  'POST /cgi-bin/wedrive/file_upload': { params: WedriveFileUploadParams; result: WedriveFileUploadResult }
  'POST /cgi-bin/wedrive/file_upload_finish': { params: WedriveFileUploadFinishParams; result: WedriveFileUploadFinishResult }
  'POST /cgi-bin/wedrive/file_upload_init': { params: WedriveFileUploadInitParams; result: WedriveFileUploadInitResult }
  'POST /cgi-bin/wedrive/file_upload_part': { params: WedriveFileUploadPartParams; result: ApiResult }
  'POST /cgi-bin/wedrive/get_file_permission': { params: WedriveGetFilePermissionParams; result: WedriveGetFilePermissionResult }
  'POST /cgi-bin/wedrive/mng_capacity': { params: NoParams; result: WedriveMngCapacityResult }
  'POST /cgi-bin/wedrive/mng_pro_info': { params: WedriveMngProInfoParams; result: WedriveMngProInfoResult }
  'POST /cgi-bin/wedrive/new_space_info': { params: WedriveNewSpaceInfoParams; result: WedriveNewSpaceInfoResult }
  'POST /cgi-bin/wedrive/space_acl_add': { params: WedriveSpaceAclAddParams; result: ApiResult }
  'POST /cgi-bin/wedrive/space_acl_del': { params: WedriveSpaceAclDelParams; result: ApiResult }
  'POST /cgi-bin/wedrive/space_create': { params: WedriveSpaceCreateParams; result: WedriveSpaceCreateResult }
  'POST /cgi-bin/wedrive/space_dismiss': { params: WedriveSpaceDismissParams; result: ApiResult }
  'POST /cgi-bin/wedrive/space_info': { params: WedriveSpaceInfoParams; result: WedriveSpaceInfoResult }
  'POST /cgi-bin/wedrive/space_rename': { params: WedriveSpaceRenameParams; result: ApiResult }
  'POST /cgi-bin/wedrive/space_setting': { params: WedriveSpaceSettingParams; result: ApiResult }
  'POST /cgi-bin/wedrive/space_share': { params: WedriveSpaceShareParams; result: WedriveSpaceShareResult }
  'POST /cgi-bin/wedrive/vip/batch_add': { params: WedriveVipBatchAddParams; result: WedriveVipBatchAddResult }
  'POST /cgi-bin/wedrive/vip/batch_del': { params: WedriveVipBatchDelParams; result: WedriveVipBatchDelResult }
  'POST /cgi-bin/wedrive/vip/list': { params: WedriveVipListParams; result: WedriveVipListResult }
}
