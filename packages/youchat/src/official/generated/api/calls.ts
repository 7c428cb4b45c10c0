// Printed by tools/codegen from spec/official-account. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import type { Download } from '../../../client/download.ts'
import type { NoParams } from './common.ts'
import type {
  MediaVoiceAddvoicetorecofortextParams,
  MediaVoiceQueryrecoresultfortextParams,
  MediaVoiceQueryrecoresultfortextResult,
  MediaVoiceTranslatecontentParams,
  MediaVoiceTranslatecontentResult,
} from './ai.ts'
import type { GetCurrentAutoreplyInfoResult } from './autoreply.ts'
import type { CallbackCheckParams, CallbackCheckResult, GetApiDomainIpResult, GetcallbackipResult } from './base.ts'
import type {
  TagsMembersBatchblacklistParams,
  TagsMembersBatchunblacklistParams,
  TagsMembersGetblacklistParams,
  TagsMembersGetblacklistResult,
} from './blacklist.ts'
import type {
  CardGetapplyprotocolResult,
  CardSubmerchantBatchgetParams,
  CardSubmerchantBatchgetResult,
  CardSubmerchantGetParams,
  CardSubmerchantGetResult,
  CardSubmerchantSubmitParams,
  CardSubmerchantSubmitResult,
  CardSubmerchantUpdateParams,
  CardSubmerchantUpdateResult,
} from './cardSubmerchant.ts'
import type {
  CardBatchgetParams,
  CardBatchgetResult,
  CardBoardingpassCheckinParams,
  CardCodeCheckcodeParams,
  CardCodeCheckcodeResult,
  CardCodeConsumeParams,
  CardCodeConsumeResult,
  CardCodeDecryptParams,
  CardCodeDecryptResult,
  CardCodeDepositParams,
  CardCodeGetParams,
  CardCodeGetResult,
  CardCodeGetdepositcountParams,
  CardCodeGetdepositcountResult,
  CardCodeMarkParams,
  CardCodeUnavailableParams,
  CardCodeUpdateParams,
  CardCreateParams,
  CardCreateResult,
  CardDeleteParams,
  CardGetParams,
  CardGetResult,
  CardGetcolorsResult,
  CardLandingpageCreateParams,
  CardLandingpageCreateResult,
  CardLocationBatchaddParams,
  CardLocationBatchaddResult,
  CardLocationBatchgetParams,
  CardLocationBatchgetResult,
  CardLuckymoneyUpdateuserbalanceParams,
  CardMeetingticketUpdateuserParams,
  CardModifystockParams,
  CardMovieticketUpdateuserParams,
  CardMpnewsGethtmlParams,
  CardMpnewsGethtmlResult,
  CardPaycellSetParams,
  CardQrcodeCreateParams,
  CardQrcodeCreateResult,
  CardSelfconsumecellSetParams,
  CardStorewxaGetParams,
  CardStorewxaGetResult,
  CardStorewxaSetParams,
  CardTestwhitelistSetParams,
  CardUpdateParams,
  CardUpdateResult,
  CardUserGetcardlistParams,
  CardUserGetcardlistResult,
} from './card.ts'
import type {
  CommentCloseParams,
  CommentDeleteParams,
  CommentListParams,
  CommentListResult,
  CommentMarkelectParams,
  CommentOpenParams,
  CommentReplyAddParams,
  CommentReplyDeleteParams,
  CommentUnmarkelectParams,
} from './comment.ts'
import type {
  CustomserviceGetkflistResult,
  CustomserviceGetonlinekflistResult,
  CustomserviceKfaccountAddParams,
  CustomserviceKfaccountDelParams,
  CustomserviceKfaccountInviteworkerParams,
  CustomserviceKfaccountUpdateParams,
  CustomserviceKfaccountUploadheadimgParams,
  CustomserviceKfsessionCloseParams,
  CustomserviceKfsessionCreateParams,
  CustomserviceKfsessionGetsessionParams,
  CustomserviceKfsessionGetsessionResult,
  CustomserviceKfsessionGetsessionlistParams,
  CustomserviceKfsessionGetsessionlistResult,
  CustomserviceKfsessionGetwaitcaseResult,
  CustomserviceMsgrecordGetmsglistParams,
  CustomserviceMsgrecordGetmsglistResult,
  CustomserviceMsgrecordGetrecordParams,
  CustomserviceMsgrecordGetrecordResult,
} from './customerService.ts'
import type {
  DatacubeGetarticlereadParams,
  DatacubeGetarticlereadResult,
  DatacubeGetarticleshareParams,
  DatacubeGetarticleshareResult,
  DatacubeGetarticlesummaryParams,
  DatacubeGetarticlesummaryResult,
  DatacubeGetarticletotalParams,
  DatacubeGetarticletotalResult,
  DatacubeGetarticletotaldetailParams,
  DatacubeGetarticletotaldetailResult,
  DatacubeGetbizsummaryParams,
  DatacubeGetbizsummaryResult,
  DatacubeGetcardbizuininfoParams,
  DatacubeGetcardbizuininfoResult,
  DatacubeGetcardcardinfoParams,
  DatacubeGetcardcardinfoResult,
  DatacubeGetcardmembercarddetailParams,
  DatacubeGetcardmembercarddetailResult,
  DatacubeGetcardmembercardinfoParams,
  DatacubeGetcardmembercardinfoResult,
  DatacubeGetinterfacesummaryParams,
  DatacubeGetinterfacesummaryResult,
  DatacubeGetinterfacesummaryhourParams,
  DatacubeGetinterfacesummaryhourResult,
  DatacubeGetupstreammsgParams,
  DatacubeGetupstreammsgResult,
  DatacubeGetupstreammsgdistParams,
  DatacubeGetupstreammsgdistResult,
  DatacubeGetupstreammsgdistmonthParams,
  DatacubeGetupstreammsgdistmonthResult,
  DatacubeGetupstreammsgdistweekParams,
  DatacubeGetupstreammsgdistweekResult,
  DatacubeGetupstreammsghourParams,
  DatacubeGetupstreammsghourResult,
  DatacubeGetupstreammsgmonthParams,
  DatacubeGetupstreammsgmonthResult,
  DatacubeGetupstreammsgweekParams,
  DatacubeGetupstreammsgweekResult,
  DatacubeGetusercumulateParams,
  DatacubeGetusercumulateResult,
  DatacubeGetuserreadParams,
  DatacubeGetuserreadResult,
  DatacubeGetuserreadhourParams,
  DatacubeGetuserreadhourResult,
  DatacubeGetusershareParams,
  DatacubeGetusershareResult,
  DatacubeGetusersharehourParams,
  DatacubeGetusersharehourResult,
  DatacubeGetusersummaryParams,
  DatacubeGetusersummaryResult,
} from './datacube.ts'
import type {
  DraftAddParams,
  DraftAddResult,
  DraftBatchgetParams,
  DraftBatchgetResult,
  DraftCountResult,
  DraftDeleteParams,
  DraftGetParams,
  DraftGetResult,
  DraftSwitchParams,
  DraftSwitchResult,
  DraftUpdateParams,
} from './draft.ts'
import type {
  FreepublishBatchgetParams,
  FreepublishBatchgetResult,
  FreepublishDeleteParams,
  FreepublishGetParams,
  FreepublishGetResult,
  FreepublishGetarticleParams,
  FreepublishGetarticleResult,
  FreepublishSubmitParams,
  FreepublishSubmitResult,
} from './freepublish.ts'
import type {
  CardGeneralcardUpdateuserParams,
  CardGeneralcardUpdateuserResult,
  CardGiftcardMaintainSetParams,
  CardGiftcardMaintainSetResult,
  CardGiftcardOrderBatchgetParams,
  CardGiftcardOrderBatchgetResult,
  CardGiftcardOrderGetParams,
  CardGiftcardOrderGetResult,
  CardGiftcardOrderRefundParams,
  CardGiftcardPageAddParams,
  CardGiftcardPageAddResult,
  CardGiftcardPageBatchgetResult,
  CardGiftcardPageGetParams,
  CardGiftcardPageGetResult,
  CardGiftcardPageUpdateParams,
  CardGiftcardPaySubmchBindParams,
  CardGiftcardPayWhitelistAddParams,
  CardGiftcardPayWhitelistAddResult,
  CardGiftcardWxaSetParams,
} from './giftCard.ts'
import type {
  GroupsCreateParams,
  GroupsCreateResult,
  GroupsDeleteParams,
  GroupsGetResult,
  GroupsGetidParams,
  GroupsGetidResult,
  GroupsMembersBatchupdateParams,
  GroupsMembersUpdateParams,
  GroupsUpdateParams,
} from './group.ts'
import type {
  GuideAddguide2guidegroupParams,
  GuideAddguideacctParams,
  GuideAddguidebuyerdisplaytagParams,
  GuideAddguidebuyerrelationParams,
  GuideAddguidebuyerrelationResult,
  GuideAddguidebuyertagParams,
  GuideAddguidebuyertagResult,
  GuideAddguidemassendjobParams,
  GuideAddguidemassendjobResult,
  GuideAddguidetagoptionParams,
  GuideCancelguidemassendjobParams,
  GuideDelguide2guidegroupParams,
  GuideDelguideacctParams,
  GuideDelguidebuyerrelationParams,
  GuideDelguidebuyerrelationResult,
  GuideDelguidebuyertagParams,
  GuideDelguidebuyertagResult,
  GuideDelguidecardmaterialParams,
  GuideDelguidegroupParams,
  GuideDelguideimagematerialParams,
  GuideDelguidetagoptionParams,
  GuideDelguidewordmaterialParams,
  GuideGetgroupbyguideParams,
  GuideGetgroupbyguideResult,
  GuideGetgroupinfoParams,
  GuideGetgroupinfoResult,
  GuideGetguideacctParams,
  GuideGetguideacctResult,
  GuideGetguideacctconfigResult,
  GuideGetguideacctlistParams,
  GuideGetguideacctlistResult,
  GuideGetguidebuyerchatrecordParams,
  GuideGetguidebuyerchatrecordResult,
  GuideGetguidebuyerdisplaytagParams,
  GuideGetguidebuyerdisplaytagResult,
  GuideGetguidebuyerrelationParams,
  GuideGetguidebuyerrelationResult,
  GuideGetguidebuyerrelationbybuyerParams,
  GuideGetguidebuyerrelationbybuyerResult,
  GuideGetguidebuyerrelationlistParams,
  GuideGetguidebuyerrelationlistResult,
  GuideGetguidebuyertagParams,
  GuideGetguidebuyertagResult,
  GuideGetguidecardmaterialParams,
  GuideGetguidecardmaterialResult,
  GuideGetguideconfigParams,
  GuideGetguideconfigResult,
  GuideGetguidegrouplistResult,
  GuideGetguideimagematerialParams,
  GuideGetguideimagematerialResult,
  GuideGetguidemassendjobParams,
  GuideGetguidemassendjobResult,
  GuideGetguidemassendjoblistParams,
  GuideGetguidemassendjoblistResult,
  GuideGetguidetagoptionResult,
  GuideGetguidewordmaterialParams,
  GuideGetguidewordmaterialResult,
  GuideGuidecreateqrcodeParams,
  GuideGuidecreateqrcodeResult,
  GuideNewguidegroupParams,
  GuideNewguidegroupResult,
  GuideNewguidetagoptionParams,
  GuidePushshowwxapathmenuParams,
  GuideQueryguidebuyerbytagParams,
  GuideQueryguidebuyerbytagResult,
  GuideRebindguideacctforbuyerParams,
  GuideRebindguideacctforbuyerResult,
  GuideSetguideacctconfigParams,
  GuideSetguidecardmaterialParams,
  GuideSetguideconfigParams,
  GuideSetguideimagematerialParams,
  GuideSetguidewordmaterialParams,
  GuideUpdateguideacctParams,
  GuideUpdateguidebuyerrelationParams,
  GuideUpdateguidemassendjobParams,
} from './guide.ts'
import type {
  CvImgAicropParams,
  CvImgAicropResult,
  CvImgQrcodeParams,
  CvImgQrcodeResult,
  CvImgSuperresolutionParams,
  CvImgSuperresolutionResult,
} from './image.ts'
import type {
  CardInvoiceBizGetselecttitleurlParams,
  CardInvoiceBizGetselecttitleurlResult,
  CardInvoiceBizGetusertitleurlParams,
  CardInvoiceBizGetusertitleurlResult,
  CardInvoiceClearoutinvoiceParams,
  CardInvoiceGetauthdataParams,
  CardInvoiceGetauthdataResult,
  CardInvoiceGetauthurlParams,
  CardInvoiceGetauthurlResult,
  CardInvoiceInsertParams,
  CardInvoiceInsertResult,
  CardInvoiceMakeoutinvoiceParams,
  CardInvoicePlatformCreatecardParams,
  CardInvoicePlatformCreatecardResult,
  CardInvoicePlatformGetpdfParams,
  CardInvoicePlatformGetpdfResult,
  CardInvoicePlatformSetpdfParams,
  CardInvoicePlatformSetpdfResult,
  CardInvoicePlatformUpdatestatusParams,
  CardInvoiceQueryinvoceinfoParams,
  CardInvoiceQueryinvoceinfoResult,
  CardInvoiceReimburseGetinvoicebatchParams,
  CardInvoiceReimburseGetinvoicebatchResult,
  CardInvoiceReimburseGetinvoiceinfoParams,
  CardInvoiceReimburseGetinvoiceinfoResult,
  CardInvoiceReimburseUpdateinvoicestatusParams,
  CardInvoiceReimburseUpdatestatusbatchParams,
  CardInvoiceRejectinsertParams,
  CardInvoiceScantitleParams,
  CardInvoiceScantitleResult,
  CardInvoiceSetbizattrGetAuthFieldResult,
  CardInvoiceSetbizattrGetContactResult,
  CardInvoiceSetbizattrGetPayMchResult,
  CardInvoiceSetbizattrSetAuthFieldParams,
  CardInvoiceSetbizattrSetContactParams,
  CardInvoiceSetbizattrSetPayMchParams,
  CardInvoiceSeturlResult,
} from './invoice.ts'
import type { TicketGetticketParams, TicketGetticketResult } from './jssdk.ts'
import type {
  MaterialAddMaterialParams,
  MaterialAddMaterialResult,
  MaterialAddNewsParams,
  MaterialAddNewsResult,
  MaterialBatchgetMaterialParams,
  MaterialBatchgetMaterialResult,
  MaterialDelMaterialParams,
  MaterialGetMaterialParams,
  MaterialGetMaterialResult,
  MaterialGetMaterialcountResult,
  MaterialUpdateNewsParams,
} from './material.ts'
import type {
  MediaGetJssdkParams,
  MediaGetParams,
  MediaGetResult,
  MediaUploadParams,
  MediaUploadResult,
  MediaUploadimgParams,
  MediaUploadimgResult,
} from './media.ts'
import type {
  CardMembercardActivateGeturlParams,
  CardMembercardActivateGeturlResult,
  CardMembercardActivateParams,
  CardMembercardActivatetempinfoGetParams,
  CardMembercardActivatetempinfoGetResult,
  CardMembercardActivateuserformSetParams,
  CardMembercardUpdateuserParams,
  CardMembercardUpdateuserResult,
  CardMembercardUserinfoGetParams,
  CardMembercardUserinfoGetResult,
  CardPaygiftcardAddParams,
  CardPaygiftcardAddResult,
  CardPaygiftcardBatchgetParams,
  CardPaygiftcardBatchgetResult,
  CardPaygiftcardDeleteParams,
  CardPaygiftcardGetbyidParams,
  CardPaygiftcardGetbyidResult,
} from './memberCard.ts'
import type {
  GetCurrentSelfmenuInfoResult,
  MenuAddconditionalParams,
  MenuAddconditionalResult,
  MenuCreateParams,
  MenuDelconditionalParams,
  MenuGetResult,
  MenuTrymatchParams,
  MenuTrymatchResult,
} from './menu.ts'
import type { MessageCustomSendParams, MessageCustomTypingParams } from './messageCustom.ts'
import type {
  MediaUploadnewsParams,
  MediaUploadnewsResult,
  MediaUploadvideoParams,
  MediaUploadvideoResult,
  MessageMassDeleteParams,
  MessageMassGetParams,
  MessageMassGetResult,
  MessageMassPreviewParams,
  MessageMassPreviewResult,
  MessageMassSendParams,
  MessageMassSendResult,
  MessageMassSendallParams,
  MessageMassSendallResult,
  MessageMassSpeedGetResult,
  MessageMassSpeedSetParams,
} from './messageMass.ts'
import type {
  MessageSubscribeBizsendParams,
  MessageTemplateSubscribeParams,
  WxaapiNewtmplAddtemplateParams,
  WxaapiNewtmplAddtemplateResult,
  WxaapiNewtmplDeltemplateParams,
  WxaapiNewtmplGetcategoryResult,
  WxaapiNewtmplGetpubtemplatekeywordsParams,
  WxaapiNewtmplGetpubtemplatekeywordsResult,
  WxaapiNewtmplGetpubtemplatetitlesParams,
  WxaapiNewtmplGetpubtemplatetitlesResult,
  WxaapiNewtmplGettemplateResult,
} from './messageSubscribe.ts'
import type {
  MessageTemplateSendParams,
  MessageTemplateSendResult,
  TemplateApiAddTemplateParams,
  TemplateApiAddTemplateResult,
  TemplateApiSetIndustryParams,
  TemplateDelPrivateTemplateParams,
  TemplateGetAllPrivateTemplateResult,
  TemplateGetIndustryResult,
} from './messageTemplate.ts'
import type {
  SnsAuthParams,
  SnsOauth2AccessTokenParams,
  SnsOauth2AccessTokenResult,
  SnsOauth2RefreshTokenParams,
  SnsOauth2RefreshTokenResult,
  SnsUserinfoParams,
  SnsUserinfoResult,
} from './oauth.ts'
import type {
  CvOcrBankcardParams,
  CvOcrBankcardResult,
  CvOcrBizlicenseParams,
  CvOcrBizlicenseResult,
  CvOcrCommParams,
  CvOcrCommResult,
  CvOcrDrivingParams,
  CvOcrDrivingResult,
  CvOcrDrivinglicenseParams,
  CvOcrDrivinglicenseResult,
  CvOcrIdcardParams,
  CvOcrIdcardResult,
  CvOcrPlatenumParams,
  CvOcrPlatenumResult,
} from './ocr.ts'
import type {
  ClearQuotaParams,
  ClearQuotaV2Params,
  OpenapiQuotaClearParams,
  OpenapiQuotaGetParams,
  OpenapiQuotaGetResult,
  OpenapiRidGetParams,
  OpenapiRidGetResult,
} from './openapi.ts'
import type {
  PoiAddpoiParams,
  PoiAddpoiResult,
  PoiDelpoiParams,
  PoiGetpoiParams,
  PoiGetpoiResult,
  PoiGetpoilistParams,
  PoiGetpoilistResult,
  PoiGetwxcategoryResult,
  PoiUpdatepoiParams,
} from './poi.ts'
import type {
  PublisherStatPublisherAdposGeneralParams,
  PublisherStatPublisherAdposGeneralResult,
  PublisherStatPublisherCpsGeneralParams,
  PublisherStatPublisherCpsGeneralResult,
  PublisherStatPublisherSettlementParams,
  PublisherStatPublisherSettlementResult,
} from './publisher.ts'
import type { QrcodeCreateParams, QrcodeCreateResult, ShowqrcodeParams } from './qrcode.ts'
import type { SemanticSemproxySearchParams, SemanticSemproxySearchResult } from './semantic.ts'
import type {
  ShortenFetchParams,
  ShortenFetchResult,
  ShortenGenParams,
  ShortenGenResult,
  ShorturlParams,
  ShorturlResult,
} from './shorturl.ts'
import type {
  TagsCreateParams,
  TagsCreateResult,
  TagsDeleteParams,
  TagsGetResult,
  TagsGetidlistParams,
  TagsGetidlistResult,
  TagsMembersBatchtaggingParams,
  TagsMembersBatchuntaggingParams,
  TagsUpdateParams,
  UserTagGetParams,
  UserTagGetResult,
} from './tag.ts'
import type { StableTokenParams, StableTokenResult, TokenParams, TokenResult } from './token.ts'
import type {
  ChangeopenidParams,
  ChangeopenidResult,
  UserGetParams,
  UserGetResult,
  UserInfoBatchgetParams,
  UserInfoBatchgetResult,
  UserInfoParams,
  UserInfoResult,
  UserInfoUpdateremarkParams,
} from './user.ts'

/** Every endpoint by method and path, with what it takes and answers. */
export interface OfficialCalls {
  'POST /cgi-bin/media/voice/addvoicetorecofortext': { params: MediaVoiceAddvoicetorecofortextParams; result: ApiResult }
  'POST /cgi-bin/media/voice/queryrecoresultfortext': { params: MediaVoiceQueryrecoresultfortextParams; result: MediaVoiceQueryrecoresultfortextResult }
  'POST /cgi-bin/media/voice/translatecontent': { params: MediaVoiceTranslatecontentParams; result: MediaVoiceTranslatecontentResult }
  'GET /cgi-bin/get_current_autoreply_info': { params: NoParams; result: GetCurrentAutoreplyInfoResult }
  'POST /cgi-bin/callback/check': { params: CallbackCheckParams; result: CallbackCheckResult }
  'GET /cgi-bin/get_api_domain_ip': { params: NoParams; result: GetApiDomainIpResult }
  'GET /cgi-bin/getcallbackip': { params: NoParams; result: GetcallbackipResult }
  'POST /cgi-bin/tags/members/batchblacklist': { params: TagsMembersBatchblacklistParams; result: ApiResult }
  'POST /cgi-bin/tags/members/batchunblacklist': { params: TagsMembersBatchunblacklistParams; result: ApiResult }
  'POST /cgi-bin/tags/members/getblacklist': { params: TagsMembersGetblacklistParams; result: TagsMembersGetblacklistResult }
  'GET /card/getapplyprotocol': { params: NoParams; result: CardGetapplyprotocolResult }
  'POST /card/submerchant/batchget': { params: CardSubmerchantBatchgetParams; result: CardSubmerchantBatchgetResult }
  'POST /card/submerchant/get': { params: CardSubmerchantGetParams; result: CardSubmerchantGetResult }
  'POST /card/submerchant/submit': { params: CardSubmerchantSubmitParams; result: CardSubmerchantSubmitResult }
  'POST /card/submerchant/update': { params: CardSubmerchantUpdateParams; result: CardSubmerchantUpdateResult }
  'POST /card/batchget': { params: CardBatchgetParams; result: CardBatchgetResult }
  'POST /card/boardingpass/checkin': { params: CardBoardingpassCheckinParams; result: ApiResult }
  'POST /card/code/checkcode': { params: CardCodeCheckcodeParams; result: CardCodeCheckcodeResult }
  'POST /card/code/consume': { params: CardCodeConsumeParams; result: CardCodeConsumeResult }
  'POST /card/code/decrypt': { params: CardCodeDecryptParams; result: CardCodeDecryptResult }
  'POST /card/code/deposit': { params: CardCodeDepositParams; result: ApiResult }
  'POST /card/code/get': { params: CardCodeGetParams; result: CardCodeGetResult }
  'POST /card/code/getdepositcount': { params: CardCodeGetdepositcountParams; result: CardCodeGetdepositcountResult }
  'POST /card/code/mark': { params: CardCodeMarkParams; result: ApiResult }
  'POST /card/code/unavailable': { params: CardCodeUnavailableParams; result: ApiResult }
  'POST /card/code/update': { params: CardCodeUpdateParams; result: ApiResult }
  'POST /card/create': { params: CardCreateParams; result: CardCreateResult }
  'POST /card/delete': { params: CardDeleteParams; result: ApiResult }
  'POST /card/get': { params: CardGetParams; result: CardGetResult }
  'GET /card/getcolors': { params: NoParams; result: CardGetcolorsResult }
  'POST /card/landingpage/create': { params: CardLandingpageCreateParams; result: CardLandingpageCreateResult }
  'POST /card/location/batchadd': { params: CardLocationBatchaddParams; result: CardLocationBatchaddResult }
  'POST /card/location/batchget': { params: CardLocationBatchgetParams; result: CardLocationBatchgetResult }
  'POST /card/luckymoney/updateuserbalance': { params: CardLuckymoneyUpdateuserbalanceParams; result: ApiResult }
  'POST /card/meetingticket/updateuser': { params: CardMeetingticketUpdateuserParams; result: ApiResult }
  'POST /card/modifystock': { params: CardModifystockParams; result: ApiResult }
  'POST /card/movieticket/updateuser': { params: CardMovieticketUpdateuserParams; result: ApiResult }
  'POST /card/mpnews/gethtml': { params: CardMpnewsGethtmlParams; result: CardMpnewsGethtmlResult }
  'POST /card/paycell/set': { params: CardPaycellSetParams; result: ApiResult }
  'POST /card/qrcode/create': { params: CardQrcodeCreateParams; result: CardQrcodeCreateResult }
  'POST /card/selfconsumecell/set': { params: CardSelfconsumecellSetParams; result: ApiResult }
  'POST /card/storewxa/get': { params: CardStorewxaGetParams; result: CardStorewxaGetResult }
  'POST /card/storewxa/set': { params: CardStorewxaSetParams; result: ApiResult }
  'POST /card/testwhitelist/set': { params: CardTestwhitelistSetParams; result: ApiResult }
  'POST /card/update': { params: CardUpdateParams; result: CardUpdateResult }
  'POST /card/user/getcardlist': { params: CardUserGetcardlistParams; result: CardUserGetcardlistResult }
  'POST /cgi-bin/comment/close': { params: CommentCloseParams; result: ApiResult }
  'POST /cgi-bin/comment/delete': { params: CommentDeleteParams; result: ApiResult }
  'POST /cgi-bin/comment/list': { params: CommentListParams; result: CommentListResult }
  'POST /cgi-bin/comment/markelect': { params: CommentMarkelectParams; result: ApiResult }
  'POST /cgi-bin/comment/open': { params: CommentOpenParams; result: ApiResult }
  'POST /cgi-bin/comment/reply/add': { params: CommentReplyAddParams; result: ApiResult }
  'POST /cgi-bin/comment/reply/delete': { params: CommentReplyDeleteParams; result: ApiResult }
  'POST /cgi-bin/comment/unmarkelect': { params: CommentUnmarkelectParams; result: ApiResult }
  'GET /cgi-bin/customservice/getkflist': { params: NoParams; result: CustomserviceGetkflistResult }
  'GET /cgi-bin/customservice/getonlinekflist': { params: NoParams; result: CustomserviceGetonlinekflistResult }
  'POST /customservice/kfaccount/add': { params: CustomserviceKfaccountAddParams; result: ApiResult }
  'POST /customservice/kfaccount/del': { params: CustomserviceKfaccountDelParams; result: ApiResult }
  'POST /customservice/kfaccount/inviteworker': { params: CustomserviceKfaccountInviteworkerParams; result: ApiResult }
  'POST /customservice/kfaccount/update': { params: CustomserviceKfaccountUpdateParams; result: ApiResult }
  'POST /customservice/kfaccount/uploadheadimg': { params: CustomserviceKfaccountUploadheadimgParams; result: ApiResult }
  'POST /customservice/kfsession/close': { params: CustomserviceKfsessionCloseParams; result: ApiResult }
  'POST /customservice/kfsession/create': { params: CustomserviceKfsessionCreateParams; result: ApiResult }
  'GET /customservice/kfsession/getsession': { params: CustomserviceKfsessionGetsessionParams; result: CustomserviceKfsessionGetsessionResult }
  'GET /customservice/kfsession/getsessionlist': { params: CustomserviceKfsessionGetsessionlistParams; result: CustomserviceKfsessionGetsessionlistResult }
  'GET /customservice/kfsession/getwaitcase': { params: NoParams; result: CustomserviceKfsessionGetwaitcaseResult }
  'POST /customservice/msgrecord/getmsglist': { params: CustomserviceMsgrecordGetmsglistParams; result: CustomserviceMsgrecordGetmsglistResult }
  'POST /customservice/msgrecord/getrecord': { params: CustomserviceMsgrecordGetrecordParams; result: CustomserviceMsgrecordGetrecordResult }
  'POST /datacube/getarticleread': { params: DatacubeGetarticlereadParams; result: DatacubeGetarticlereadResult }
  'POST /datacube/getarticleshare': { params: DatacubeGetarticleshareParams; result: DatacubeGetarticleshareResult }
  'POST /datacube/getarticlesummary': { params: DatacubeGetarticlesummaryParams; result: DatacubeGetarticlesummaryResult }
  'POST /datacube/getarticletotal': { params: DatacubeGetarticletotalParams; result: DatacubeGetarticletotalResult }
  'POST /datacube/getarticletotaldetail': { params: DatacubeGetarticletotaldetailParams; result: DatacubeGetarticletotaldetailResult }
  'POST /datacube/getbizsummary': { params: DatacubeGetbizsummaryParams; result: DatacubeGetbizsummaryResult }
  'POST /datacube/getcardbizuininfo': { params: DatacubeGetcardbizuininfoParams; result: DatacubeGetcardbizuininfoResult }
  'POST /datacube/getcardcardinfo': { params: DatacubeGetcardcardinfoParams; result: DatacubeGetcardcardinfoResult }
  'POST /datacube/getcardmembercarddetail': { params: DatacubeGetcardmembercarddetailParams; result: DatacubeGetcardmembercarddetailResult }
  'POST /datacube/getcardmembercardinfo': { params: DatacubeGetcardmembercardinfoParams; result: DatacubeGetcardmembercardinfoResult }
  'POST /datacube/getinterfacesummary': { params: DatacubeGetinterfacesummaryParams; result: DatacubeGetinterfacesummaryResult }
  'POST /datacube/getinterfacesummaryhour': { params: DatacubeGetinterfacesummaryhourParams; result: DatacubeGetinterfacesummaryhourResult }
  'POST /datacube/getupstreammsg': { params: DatacubeGetupstreammsgParams; result: DatacubeGetupstreammsgResult }
  'POST /datacube/getupstreammsgdist': { params: DatacubeGetupstreammsgdistParams; result: DatacubeGetupstreammsgdistResult }
  'POST /datacube/getupstreammsgdistmonth': { params: DatacubeGetupstreammsgdistmonthParams; result: DatacubeGetupstreammsgdistmonthResult }
  'POST /datacube/getupstreammsgdistweek': { params: DatacubeGetupstreammsgdistweekParams; result: DatacubeGetupstreammsgdistweekResult }
  'POST /datacube/getupstreammsghour': { params: DatacubeGetupstreammsghourParams; result: DatacubeGetupstreammsghourResult }
  'POST /datacube/getupstreammsgmonth': { params: DatacubeGetupstreammsgmonthParams; result: DatacubeGetupstreammsgmonthResult }
  'POST /datacube/getupstreammsgweek': { params: DatacubeGetupstreammsgweekParams; result: DatacubeGetupstreammsgweekResult }
  'POST /datacube/getusercumulate': { params: DatacubeGetusercumulateParams; result: DatacubeGetusercumulateResult }
  'POST /datacube/getuserread': { params: DatacubeGetuserreadParams; result: DatacubeGetuserreadResult }
  'POST /datacube/getuserreadhour': { params: DatacubeGetuserreadhourParams; result: DatacubeGetuserreadhourResult }
  'POST /datacube/getusershare': { params: DatacubeGetusershareParams; result: DatacubeGetusershareResult }
  'POST /datacube/getusersharehour': { params: DatacubeGetusersharehourParams; result: DatacubeGetusersharehourResult }
  'POST /datacube/getusersummary': { params: DatacubeGetusersummaryParams; result: DatacubeGetusersummaryResult }
  'POST /cgi-bin/draft/add': { params: DraftAddParams; result: DraftAddResult }
  'POST /cgi-bin/draft/batchget': { params: DraftBatchgetParams; result: DraftBatchgetResult }
  'GET /cgi-bin/draft/count': { params: NoParams; result: DraftCountResult }
  'POST /cgi-bin/draft/delete': { params: DraftDeleteParams; result: ApiResult }
  'POST /cgi-bin/draft/get': { params: DraftGetParams; result: DraftGetResult }
  'POST /cgi-bin/draft/switch': { params: DraftSwitchParams; result: DraftSwitchResult }
  'POST /cgi-bin/draft/update': { params: DraftUpdateParams; result: ApiResult }
  'POST /cgi-bin/freepublish/batchget': { params: FreepublishBatchgetParams; result: FreepublishBatchgetResult }
  'POST /cgi-bin/freepublish/delete': { params: FreepublishDeleteParams; result: ApiResult }
  'POST /cgi-bin/freepublish/get': { params: FreepublishGetParams; result: FreepublishGetResult }
  'POST /cgi-bin/freepublish/getarticle': { params: FreepublishGetarticleParams; result: FreepublishGetarticleResult }
  'POST /cgi-bin/freepublish/submit': { params: FreepublishSubmitParams; result: FreepublishSubmitResult }
  'POST /card/generalcard/updateuser': { params: CardGeneralcardUpdateuserParams; result: CardGeneralcardUpdateuserResult }
  'POST /card/giftcard/maintain/set': { params: CardGiftcardMaintainSetParams; result: CardGiftcardMaintainSetResult }
  'POST /card/giftcard/order/batchget': { params: CardGiftcardOrderBatchgetParams; result: CardGiftcardOrderBatchgetResult }
  'POST /card/giftcard/order/get': { params: CardGiftcardOrderGetParams; result: CardGiftcardOrderGetResult }
  'POST /card/giftcard/order/refund': { params: CardGiftcardOrderRefundParams; result: ApiResult }
  'POST /card/giftcard/page/add': { params: CardGiftcardPageAddParams; result: CardGiftcardPageAddResult }
  'POST /card/giftcard/page/batchget': { params: NoParams; result: CardGiftcardPageBatchgetResult }
  'POST /card/giftcard/page/get': { params: CardGiftcardPageGetParams; result: CardGiftcardPageGetResult }
  'POST /card/giftcard/page/update': { params: CardGiftcardPageUpdateParams; result: ApiResult }
  'POST /card/giftcard/pay/submch/bind': { params: CardGiftcardPaySubmchBindParams; result: ApiResult }
  'POST /card/giftcard/pay/whitelist/add': { params: CardGiftcardPayWhitelistAddParams; result: CardGiftcardPayWhitelistAddResult }
  'POST /card/giftcard/wxa/set': { params: CardGiftcardWxaSetParams; result: ApiResult }
  'POST /cgi-bin/groups/create': { params: GroupsCreateParams; result: GroupsCreateResult }
  'POST /cgi-bin/groups/delete': { params: GroupsDeleteParams; result: ApiResult }
  'GET /cgi-bin/groups/get': { params: NoParams; result: GroupsGetResult }
  'POST /cgi-bin/groups/getid': { params: GroupsGetidParams; result: GroupsGetidResult }
  'POST /cgi-bin/groups/members/batchupdate': { params: GroupsMembersBatchupdateParams; result: ApiResult }
  'POST /cgi-bin/groups/members/update': { params: GroupsMembersUpdateParams; result: ApiResult }
  'POST /cgi-bin/groups/update': { params: GroupsUpdateParams; result: ApiResult }
  'POST /cgi-bin/guide/addguide2guidegroup': { params: GuideAddguide2guidegroupParams; result: ApiResult }
  'POST /cgi-bin/guide/addguideacct': { params: GuideAddguideacctParams; result: ApiResult }
  'POST /cgi-bin/guide/addguidebuyerdisplaytag': { params: GuideAddguidebuyerdisplaytagParams; result: ApiResult }
  'POST /cgi-bin/guide/addguidebuyerrelation': { params: GuideAddguidebuyerrelationParams; result: GuideAddguidebuyerrelationResult }
  'POST /cgi-bin/guide/addguidebuyertag': { params: GuideAddguidebuyertagParams; result: GuideAddguidebuyertagResult }
  'POST /cgi-bin/guide/addguidemassendjob': { params: GuideAddguidemassendjobParams; result: GuideAddguidemassendjobResult }
  'POST /cgi-bin/guide/addguidetagoption': { params: GuideAddguidetagoptionParams; result: ApiResult }
  'POST /cgi-bin/guide/cancelguidemassendjob': { params: GuideCancelguidemassendjobParams; result: ApiResult }
  'POST /cgi-bin/guide/delguide2guidegroup': { params: GuideDelguide2guidegroupParams; result: ApiResult }
  'POST /cgi-bin/guide/delguideacct': { params: GuideDelguideacctParams; result: ApiResult }
  'POST /cgi-bin/guide/delguidebuyerrelation': { params: GuideDelguidebuyerrelationParams; result: GuideDelguidebuyerrelationResult }
  'POST /cgi-bin/guide/delguidebuyertag': { params: GuideDelguidebuyertagParams; result: GuideDelguidebuyertagResult }
  'POST /cgi-bin/guide/delguidecardmaterial': { params: GuideDelguidecardmaterialParams; result: ApiResult }
  'POST /cgi-bin/guide/delguidegroup': { params: GuideDelguidegroupParams; result: ApiResult }
  'POST /cgi-bin/guide/delguideimagematerial': { params: GuideDelguideimagematerialParams; result: ApiResult }
  'POST /cgi-bin/guide/delguidetagoption': { params: GuideDelguidetagoptionParams; result: ApiResult }
  'POST /cgi-bin/guide/delguidewordmaterial': { params: GuideDelguidewordmaterialParams; result: ApiResult }
  'POST /cgi-bin/guide/getgroupbyguide': { params: GuideGetgroupbyguideParams; result: GuideGetgroupbyguideResult }
  'POST /cgi-bin/guide/getgroupinfo': { params: GuideGetgroupinfoParams; result: GuideGetgroupinfoResult }
  'GET /cgi-bin/guide/getguideacct': { params: GuideGetguideacctParams; result: GuideGetguideacctResult }
  'POST /cgi-bin/guide/getguideacctconfig': { params: NoParams; result: GuideGetguideacctconfigResult }
  'POST /cgi-bin/guide/getguideacctlist': { params: GuideGetguideacctlistParams; result: GuideGetguideacctlistResult }
  'POST /cgi-bin/guide/getguidebuyerchatrecord': { params: GuideGetguidebuyerchatrecordParams; result: GuideGetguidebuyerchatrecordResult }
  'POST /cgi-bin/guide/getguidebuyerdisplaytag': { params: GuideGetguidebuyerdisplaytagParams; result: GuideGetguidebuyerdisplaytagResult }
  'POST /cgi-bin/guide/getguidebuyerrelation': { params: GuideGetguidebuyerrelationParams; result: GuideGetguidebuyerrelationResult }
  'POST /cgi-bin/guide/getguidebuyerrelationbybuyer': { params: GuideGetguidebuyerrelationbybuyerParams; result: GuideGetguidebuyerrelationbybuyerResult }
  'POST /cgi-bin/guide/getguidebuyerrelationlist': { params: GuideGetguidebuyerrelationlistParams; result: GuideGetguidebuyerrelationlistResult }
  'POST /cgi-bin/guide/getguidebuyertag': { params: GuideGetguidebuyertagParams; result: GuideGetguidebuyertagResult }
  'POST /cgi-bin/guide/getguidecardmaterial': { params: GuideGetguidecardmaterialParams; result: GuideGetguidecardmaterialResult }
  'POST /cgi-bin/guide/getguideconfig': { params: GuideGetguideconfigParams; result: GuideGetguideconfigResult }
  'POST /cgi-bin/guide/getguidegrouplist': { params: NoParams; result: GuideGetguidegrouplistResult }
  'POST /cgi-bin/guide/getguideimagematerial': { params: GuideGetguideimagematerialParams; result: GuideGetguideimagematerialResult }
  'POST /cgi-bin/guide/getguidemassendjob': { params: GuideGetguidemassendjobParams; result: GuideGetguidemassendjobResult }
  'POST /cgi-bin/guide/getguidemassendjoblist': { params: GuideGetguidemassendjoblistParams; result: GuideGetguidemassendjoblistResult }
  'POST /cgi-bin/guide/getguidetagoption': { params: NoParams; result: GuideGetguidetagoptionResult }
  'POST /cgi-bin/guide/getguidewordmaterial': { params: GuideGetguidewordmaterialParams; result: GuideGetguidewordmaterialResult }
  'POST /cgi-bin/guide/guidecreateqrcode': { params: GuideGuidecreateqrcodeParams; result: GuideGuidecreateqrcodeResult }
  'POST /cgi-bin/guide/newguidegroup': { params: GuideNewguidegroupParams; result: GuideNewguidegroupResult }
  'POST /cgi-bin/guide/newguidetagoption': { params: GuideNewguidetagoptionParams; result: ApiResult }
  'POST /cgi-bin/guide/pushshowwxapathmenu': { params: GuidePushshowwxapathmenuParams; result: ApiResult }
  'POST /cgi-bin/guide/queryguidebuyerbytag': { params: GuideQueryguidebuyerbytagParams; result: GuideQueryguidebuyerbytagResult }
  'POST /cgi-bin/guide/rebindguideacctforbuyer': { params: GuideRebindguideacctforbuyerParams; result: GuideRebindguideacctforbuyerResult }
  'POST /cgi-bin/guide/setguideacctconfig': { params: GuideSetguideacctconfigParams; result: ApiResult }
  'POST /cgi-bin/guide/setguidecardmaterial': { params: GuideSetguidecardmaterialParams; result: ApiResult }
  'POST /cgi-bin/guide/setguideconfig': { params: GuideSetguideconfigParams; result: ApiResult }
  'POST /cgi-bin/guide/setguideimagematerial': { params: GuideSetguideimagematerialParams; result: ApiResult }
  'POST /cgi-bin/guide/setguidewordmaterial': { params: GuideSetguidewordmaterialParams; result: ApiResult }
  'POST /cgi-bin/guide/updateguideacct': { params: GuideUpdateguideacctParams; result: ApiResult }
  'POST /cgi-bin/guide/updateguidebuyerrelation': { params: GuideUpdateguidebuyerrelationParams; result: ApiResult }
  'POST /cgi-bin/guide/updateguidemassendjob': { params: GuideUpdateguidemassendjobParams; result: ApiResult }
  'POST /cv/img/aicrop': { params: CvImgAicropParams; result: CvImgAicropResult }
  'POST /cv/img/qrcode': { params: CvImgQrcodeParams; result: CvImgQrcodeResult }
  'POST /cv/img/superresolution': { params: CvImgSuperresolutionParams; result: CvImgSuperresolutionResult }
  'POST /card/invoice/biz/getselecttitleurl': { params: CardInvoiceBizGetselecttitleurlParams; result: CardInvoiceBizGetselecttitleurlResult }
  'POST /card/invoice/biz/getusertitleurl': { params: CardInvoiceBizGetusertitleurlParams; result: CardInvoiceBizGetusertitleurlResult }
  'POST /card/invoice/clearoutinvoice': { params: CardInvoiceClearoutinvoiceParams; result: ApiResult }
  'POST /card/invoice/getauthdata': { params: CardInvoiceGetauthdataParams; result: CardInvoiceGetauthdataResult }
  'POST /card/invoice/getauthurl': { params: CardInvoiceGetauthurlParams; result: CardInvoiceGetauthurlResult }
  'POST /card/invoice/insert': { params: CardInvoiceInsertParams; result: CardInvoiceInsertResult }
  'POST /card/invoice/makeoutinvoice': { params: CardInvoiceMakeoutinvoiceParams; result: ApiResult }
  'POST /card/invoice/platform/createcard': { params: CardInvoicePlatformCreatecardParams; result: CardInvoicePlatformCreatecardResult }
  'POST /card/invoice/platform/getpdf': { params: CardInvoicePlatformGetpdfParams; result: CardInvoicePlatformGetpdfResult }
  'POST /card/invoice/platform/setpdf': { params: CardInvoicePlatformSetpdfParams; result: CardInvoicePlatformSetpdfResult }
  'POST /card/invoice/platform/updatestatus': { params: CardInvoicePlatformUpdatestatusParams; result: ApiResult }
  'POST /card/invoice/queryinvoceinfo': { params: CardInvoiceQueryinvoceinfoParams; result: CardInvoiceQueryinvoceinfoResult }
  'POST /card/invoice/reimburse/getinvoicebatch': { params: CardInvoiceReimburseGetinvoicebatchParams; result: CardInvoiceReimburseGetinvoicebatchResult }
  'POST /card/invoice/reimburse/getinvoiceinfo': { params: CardInvoiceReimburseGetinvoiceinfoParams; result: CardInvoiceReimburseGetinvoiceinfoResult }
  'POST /card/invoice/reimburse/updateinvoicestatus': { params: CardInvoiceReimburseUpdateinvoicestatusParams; result: ApiResult }
  'POST /card/invoice/reimburse/updatestatusbatch': { params: CardInvoiceReimburseUpdatestatusbatchParams; result: ApiResult }
  'POST /card/invoice/rejectinsert': { params: CardInvoiceRejectinsertParams; result: ApiResult }
  'POST /card/invoice/scantitle': { params: CardInvoiceScantitleParams; result: CardInvoiceScantitleResult }
  'POST /card/invoice/setbizattr?action=get_auth_field': { params: NoParams; result: CardInvoiceSetbizattrGetAuthFieldResult }
  'POST /card/invoice/setbizattr?action=get_contact': { params: NoParams; result: CardInvoiceSetbizattrGetContactResult }
  'POST /card/invoice/setbizattr?action=get_pay_mch': { params: NoParams; result: CardInvoiceSetbizattrGetPayMchResult }
  'POST /card/invoice/setbizattr?action=set_auth_field': { params: CardInvoiceSetbizattrSetAuthFieldParams; result: ApiResult }
  'POST /card/invoice/setbizattr?action=set_contact': { params: CardInvoiceSetbizattrSetContactParams; result: ApiResult }
  'POST /card/invoice/setbizattr?action=set_pay_mch': { params: CardInvoiceSetbizattrSetPayMchParams; result: ApiResult }
  'POST /card/invoice/seturl': { params: NoParams; result: CardInvoiceSeturlResult }
  'GET /cgi-bin/ticket/getticket': { params: TicketGetticketParams; result: TicketGetticketResult }
  'POST /cgi-bin/material/add_material': { params: MaterialAddMaterialParams; result: MaterialAddMaterialResult }
  'POST /cgi-bin/material/add_news': { params: MaterialAddNewsParams; result: MaterialAddNewsResult }
  'POST /cgi-bin/material/batchget_material': { params: MaterialBatchgetMaterialParams; result: MaterialBatchgetMaterialResult }
  'POST /cgi-bin/material/del_material': { params: MaterialDelMaterialParams; result: ApiResult }
  'POST /cgi-bin/material/get_material': { params: MaterialGetMaterialParams; result: Download | MaterialGetMaterialResult }
  'GET /cgi-bin/material/get_materialcount': { params: NoParams; result: MaterialGetMaterialcountResult }
  'POST /cgi-bin/material/update_news': { params: MaterialUpdateNewsParams; result: ApiResult }
  'GET /cgi-bin/media/get': { params: MediaGetParams; result: Download | MediaGetResult }
  'GET /cgi-bin/media/get/jssdk': { params: MediaGetJssdkParams; result: Download }
  'POST /cgi-bin/media/upload': { params: MediaUploadParams; result: MediaUploadResult }
  'POST /cgi-bin/media/uploadimg': { params: MediaUploadimgParams; result: MediaUploadimgResult }
  'POST /card/membercard/activate': { params: CardMembercardActivateParams; result: ApiResult }
  'POST /card/membercard/activate/geturl': { params: CardMembercardActivateGeturlParams; result: CardMembercardActivateGeturlResult }
  'POST /card/membercard/activatetempinfo/get': { params: CardMembercardActivatetempinfoGetParams; result: CardMembercardActivatetempinfoGetResult }
  'POST /card/membercard/activateuserform/set': { params: CardMembercardActivateuserformSetParams; result: ApiResult }
  'POST /card/membercard/updateuser': { params: CardMembercardUpdateuserParams; result: CardMembercardUpdateuserResult }
  'POST /card/membercard/userinfo/get': { params: CardMembercardUserinfoGetParams; result: CardMembercardUserinfoGetResult }
  'POST /card/paygiftcard/add': { params: CardPaygiftcardAddParams; result: CardPaygiftcardAddResult }
  'POST /card/paygiftcard/batchget': { params: CardPaygiftcardBatchgetParams; result: CardPaygiftcardBatchgetResult }
  'POST /card/paygiftcard/delete': { params: CardPaygiftcardDeleteParams; result: ApiResult }
  'POST /card/paygiftcard/getbyid': { params: CardPaygiftcardGetbyidParams; result: CardPaygiftcardGetbyidResult }
  'GET /cgi-bin/get_current_selfmenu_info': { params: NoParams; result: GetCurrentSelfmenuInfoResult }
  'POST /cgi-bin/menu/addconditional': { params: MenuAddconditionalParams; result: MenuAddconditionalResult }
  'POST /cgi-bin/menu/create': { params: MenuCreateParams; result: ApiResult }
  'POST /cgi-bin/menu/delconditional': { params: MenuDelconditionalParams; result: ApiResult }
  'GET /cgi-bin/menu/delete': { params: NoParams; result: ApiResult }
  'GET /cgi-bin/menu/get': { params: NoParams; result: MenuGetResult }
  'POST /cgi-bin/menu/trymatch': { params: MenuTrymatchParams; result: MenuTrymatchResult }
  'POST /cgi-bin/message/custom/send': { params: MessageCustomSendParams; result: ApiResult }
  'POST /cgi-bin/message/custom/typing': { params: MessageCustomTypingParams; result: ApiResult }
  'POST /cgi-bin/media/uploadnews': { params: MediaUploadnewsParams; result: MediaUploadnewsResult }
  'POST /cgi-bin/media/uploadvideo': { params: MediaUploadvideoParams; result: MediaUploadvideoResult }
  'POST /cgi-bin/message/mass/delete': { params: MessageMassDeleteParams; result: ApiResult }
  'POST /cgi-bin/message/mass/get': { params: MessageMassGetParams; result: MessageMassGetResult }
  'POST /cgi-bin/message/mass/preview': { params: MessageMassPreviewParams; result: MessageMassPreviewResult }
  'POST /cgi-bin/message/mass/send': { params: MessageMassSendParams; result: MessageMassSendResult }
  'POST /cgi-bin/message/mass/sendall': { params: MessageMassSendallParams; result: MessageMassSendallResult }
  'GET /cgi-bin/message/mass/speed/get': { params: NoParams; result: MessageMassSpeedGetResult }
  'POST /cgi-bin/message/mass/speed/set': { params: MessageMassSpeedSetParams; result: ApiResult }
  'POST /cgi-bin/message/subscribe/bizsend': { params: MessageSubscribeBizsendParams; result: ApiResult }
  'POST /cgi-bin/message/template/subscribe': { params: MessageTemplateSubscribeParams; result: ApiResult }
  'POST /wxaapi/newtmpl/addtemplate': { params: WxaapiNewtmplAddtemplateParams; result: WxaapiNewtmplAddtemplateResult }
  'POST /wxaapi/newtmpl/deltemplate': { params: WxaapiNewtmplDeltemplateParams; result: ApiResult }
  'GET /wxaapi/newtmpl/getcategory': { params: NoParams; result: WxaapiNewtmplGetcategoryResult }
  'GET /wxaapi/newtmpl/getpubtemplatekeywords': { params: WxaapiNewtmplGetpubtemplatekeywordsParams; result: WxaapiNewtmplGetpubtemplatekeywordsResult }
  'GET /wxaapi/newtmpl/getpubtemplatetitles': { params: WxaapiNewtmplGetpubtemplatetitlesParams; result: WxaapiNewtmplGetpubtemplatetitlesResult }
  'GET /wxaapi/newtmpl/gettemplate': { params: NoParams; result: WxaapiNewtmplGettemplateResult }
  'POST /cgi-bin/message/template/send': { params: MessageTemplateSendParams; result: MessageTemplateSendResult }
  'POST /cgi-bin/template/api_add_template': { params: TemplateApiAddTemplateParams; result: TemplateApiAddTemplateResult }
  'POST /cgi-bin/template/api_set_industry': { params: TemplateApiSetIndustryParams; result: ApiResult }
  'POST /cgi-bin/template/del_private_template': { params: TemplateDelPrivateTemplateParams; result: ApiResult }
  'GET /cgi-bin/template/get_all_private_template': { params: NoParams; result: TemplateGetAllPrivateTemplateResult }
  'GET /cgi-bin/template/get_industry': { params: NoParams; result: TemplateGetIndustryResult }
  'GET /sns/auth': { params: SnsAuthParams; result: ApiResult }
  'GET /sns/oauth2/access_token': { params: SnsOauth2AccessTokenParams; result: SnsOauth2AccessTokenResult }
  'GET /sns/oauth2/refresh_token': { params: SnsOauth2RefreshTokenParams; result: SnsOauth2RefreshTokenResult }
  'GET /sns/userinfo': { params: SnsUserinfoParams; result: SnsUserinfoResult }
  'POST /cv/ocr/bankcard': { params: CvOcrBankcardParams; result: CvOcrBankcardResult }
  'POST /cv/ocr/bizlicense': { params: CvOcrBizlicenseParams; result: CvOcrBizlicenseResult }
  'POST /cv/ocr/comm': { params: CvOcrCommParams; result: CvOcrCommResult }
  'POST /cv/ocr/driving': { params: CvOcrDrivingParams; result: CvOcrDrivingResult }
  'POST /cv/ocr/drivinglicense': { params: CvOcrDrivinglicenseParams; result: CvOcrDrivinglicenseResult }
  'POST /cv/ocr/idcard': { params: CvOcrIdcardParams; result: CvOcrIdcardResult }
  'POST /cv/ocr/platenum': { params: CvOcrPlatenumParams; result: CvOcrPlatenumResult }
  'POST /cgi-bin/clear_quota': { params: ClearQuotaParams; result: ApiResult }
  'POST /cgi-bin/clear_quota/v2': { params: ClearQuotaV2Params; result: ApiResult }
  'POST /cgi-bin/openapi/quota/clear': { params: OpenapiQuotaClearParams; result: ApiResult }
  'POST /cgi-bin/openapi/quota/get': { params: OpenapiQuotaGetParams; result: OpenapiQuotaGetResult }
  'POST /cgi-bin/openapi/rid/get': { params: OpenapiRidGetParams; result: OpenapiRidGetResult }
  'POST /cgi-bin/poi/addpoi': { params: PoiAddpoiParams; result: PoiAddpoiResult }
  'POST /cgi-bin/poi/delpoi': { params: PoiDelpoiParams; result: ApiResult }
  'POST /cgi-bin/poi/getpoi': { params: PoiGetpoiParams; result: PoiGetpoiResult }
  'POST /cgi-bin/poi/getpoilist': { params: PoiGetpoilistParams; result: PoiGetpoilistResult }
  'GET /cgi-bin/poi/getwxcategory': { params: NoParams; result: PoiGetwxcategoryResult }
  'POST /cgi-bin/poi/updatepoi': { params: PoiUpdatepoiParams; result: ApiResult }
  'GET /publisher/stat?action=publisher_adpos_general': { params: PublisherStatPublisherAdposGeneralParams; result: PublisherStatPublisherAdposGeneralResult }
  'GET /publisher/stat?action=publisher_cps_general': { params: PublisherStatPublisherCpsGeneralParams; result: PublisherStatPublisherCpsGeneralResult }
  'GET /publisher/stat?action=publisher_settlement': { params: PublisherStatPublisherSettlementParams; result: PublisherStatPublisherSettlementResult }
  'POST /cgi-bin/qrcode/create': { params: QrcodeCreateParams; result: QrcodeCreateResult }
  'GET /cgi-bin/showqrcode': { params: ShowqrcodeParams; result: Download }
  'POST /semantic/semproxy/search': { params: SemanticSemproxySearchParams; result: SemanticSemproxySearchResult }
  'POST /cgi-bin/shorten/fetch': { params: ShortenFetchParams; result: ShortenFetchResult }
  'POST /cgi-bin/shorten/gen': { params: ShortenGenParams; result: ShortenGenResult }
  'POST /cgi-bin/shorturl': { params: ShorturlParams; result: ShorturlResult }
  'POST /cgi-bin/tags/create': { params: TagsCreateParams; result: TagsCreateResult }
  'POST /cgi-bin/tags/delete': { params: TagsDeleteParams; result: ApiResult }
  'GET /cgi-bin/tags/get': { params: NoParams; result: TagsGetResult }
  'POST /cgi-bin/tags/getidlist': { params: TagsGetidlistParams; result: TagsGetidlistResult }
  'POST /cgi-bin/tags/members/batchtagging': { params: TagsMembersBatchtaggingParams; result: ApiResult }
  'POST /cgi-bin/tags/members/batchuntagging': { params: TagsMembersBatchuntaggingParams; result: ApiResult }
  'POST /cgi-bin/tags/update': { params: TagsUpdateParams; result: ApiResult }
  'POST /cgi-bin/user/tag/get': { params: UserTagGetParams; result: UserTagGetResult }
  'POST /cgi-bin/stable_token': { params: StableTokenParams; result: StableTokenResult }
  'GET /cgi-bin/token': { params: TokenParams; result: TokenResult }
  'POST /cgi-bin/changeopenid': { params: ChangeopenidParams; result: ChangeopenidResult }
  'GET /cgi-bin/user/get': { params: UserGetParams; result: UserGetResult }
  'GET /cgi-bin/user/info': { params: UserInfoParams; result: UserInfoResult }
  'POST /cgi-bin/user/info/batchget': { params: UserInfoBatchgetParams; result: UserInfoBatchgetResult }
  'POST /cgi-bin/user/info/updateremark': { params: UserInfoUpdateremarkParams; result: ApiResult }
}
