// Printed by tools/codegen from spec/official-account. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import type { CallOptions } from '../../../client/call.ts'
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

/** Every endpoint under its path: `/cgi-bin/user/info` is `user.info`, `/card/batchget` is `card.batchget`. */
export interface OfficialRaw {
  media: {
    voice: {
      /**
       * Submit a recording for speech recognition. 提交待识别的语音。
       *
       * `POST /cgi-bin/media/voice/addvoicetorecofortext`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E6%8F%90%E4%BA%A4%E8%AF%AD%E9%9F%B3
       */
      addvoicetorecofortext: (params: MediaVoiceAddvoicetorecofortextParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Get what speech recognition understood. 查询语音识别结果。
       *
       * `POST /cgi-bin/media/voice/queryrecoresultfortext`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E8%8E%B7%E5%8F%96%E8%AF%AD%E9%9F%B3%E8%AF%86%E5%88%AB%E7%BB%93%E6%9E%9C
       */
      queryrecoresultfortext: (params: MediaVoiceQueryrecoresultfortextParams, options?: CallOptions) => Promise<MediaVoiceQueryrecoresultfortextResult>
      /**
       * Translate a text. 微信翻译。
       *
       * `POST /cgi-bin/media/voice/translatecontent`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E5%BE%AE%E4%BF%A1%E7%BF%BB%E8%AF%91
       */
      translatecontent: (params: MediaVoiceTranslatecontentParams, options?: CallOptions) => Promise<MediaVoiceTranslatecontentResult>
    }
    /**
     * Download temporary media. 下载临时素材。
     *
     * A file, except for video: there the answer is JSON with the URL to get it from.
     *
     * `GET /cgi-bin/media/get`
     * @throws WxApiError 40007, 41006
     * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html
     */
    get: {
      /**
       * Download temporary media. 下载临时素材。
       *
       * A file, except for video: there the answer is JSON with the URL to get it from.
       *
       * `GET /cgi-bin/media/get`
       * @throws WxApiError 40007, 41006
       * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html
       */
      (params: MediaGetParams, options?: CallOptions): Promise<Download | MediaGetResult>
      /**
       * Download a JS-SDK recording in high quality. 下载 JS-SDK 上传的高清语音。
       *
       * Speex, sampled at 16 kHz; better than what `media/get` gives of the same recording.
       *
       * `GET /cgi-bin/media/get/jssdk`
       * @throws WxApiError 40007, 41006
       */
      jssdk: (params: MediaGetJssdkParams, options?: CallOptions) => Promise<Download>
    }
    /**
     * Upload temporary media. 上传临时素材。
     *
     * Kept for 3 days. Images up to 10 MB, voice up to 2 MB and 60 seconds (AMR, MP3), video up to 10 MB (MP4),
     * thumbs up to 64 KB (JPG).
     *
     * `POST /cgi-bin/media/upload`
     * @throws WxApiError 40004, 40005, 40006, 40009, 40010, 40011, 40012, 40113, 40137, 41005, 45001, 45007
     * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html
     */
    upload: (params: MediaUploadParams, options?: CallOptions) => Promise<MediaUploadResult>
    /**
     * Upload a picture for the body of an article. 上传图文正文里的图片。
     *
     * JPG or PNG below 1 MB. The only pictures that are kept inside the text of an article. They do not count as
     * material.
     *
     * `POST /cgi-bin/media/uploadimg`
     * @throws WxApiError 40005, 40009, 40113, 40137, 41005, 45001
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#0
     */
    uploadimg: (params: MediaUploadimgParams, options?: CallOptions) => Promise<MediaUploadimgResult>
    /**
     * Upload the articles of a mass message. 上传群发用的图文素材。
     *
     * `POST /cgi-bin/media/uploadnews`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#1
     */
    uploadnews: (params: MediaUploadnewsParams, options?: CallOptions) => Promise<MediaUploadnewsResult>
    /**
     * Prepare a video for a mass message. 将视频转换为群发用的素材。
     *
     * Turns an uploaded video into one that `message/mass/send` takes as `mpvideo`.
     *
     * `POST /cgi-bin/media/uploadvideo`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3
     */
    uploadvideo: (params: MediaUploadvideoParams, options?: CallOptions) => Promise<MediaUploadvideoResult>
  }
  /**
   * Get the auto-reply rules. 获取自动回复规则。
   *
   * `GET /cgi-bin/get_current_autoreply_info`
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Getting_Rules_for_Auto_Replies.html
   */
  get_current_autoreply_info: (params?: NoParams, options?: CallOptions) => Promise<GetCurrentAutoreplyInfoResult>
  callback: {
    /**
     * Check DNS and ping of the callback URL. 网络检测（回调地址的 DNS 与 ping）。
     *
     * Tries the callback URL from the network asked for, or from all of them.
     *
     * `POST /cgi-bin/callback/check`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html
     */
    check: (params: CallbackCheckParams, options?: CallOptions) => Promise<CallbackCheckResult>
  }
  /**
   * List the addresses of the platform's API servers. 获取微信 API 接口的 IP 地址。
   *
   * `GET /cgi-bin/get_api_domain_ip`
   * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html
   */
  get_api_domain_ip: (params?: NoParams, options?: CallOptions) => Promise<GetApiDomainIpResult>
  /**
   * List the addresses the platform pushes from. 获取微信推送服务器的 IP 地址。
   *
   * `GET /cgi-bin/getcallbackip`
   * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html
   */
  getcallbackip: (params?: NoParams, options?: CallOptions) => Promise<GetcallbackipResult>
  tags: {
    members: {
      /**
       * Block followers. 拉黑用户。
       *
       * At most 20 openids at a time.
       *
       * `POST /cgi-bin/tags/members/batchblacklist`
       * @throws WxApiError 40003, 40032, 49003
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
       */
      batchblacklist: (params: TagsMembersBatchblacklistParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Unblock followers. 取消拉黑用户。
       *
       * At most 20 openids at a time.
       *
       * `POST /cgi-bin/tags/members/batchunblacklist`
       * @throws WxApiError 40003, 40032, 49003
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
       */
      batchunblacklist: (params: TagsMembersBatchunblacklistParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the blocked followers. 获取黑名单列表。
       *
       * 10000 openids at a time. The page after the last one has no `data`.
       *
       * `POST /cgi-bin/tags/members/getblacklist`
       * @throws WxApiError 40003, 49003
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
       */
      getblacklist: (params?: TagsMembersGetblacklistParams, options?: CallOptions) => Promise<TagsMembersGetblacklistResult>
      /**
       * Put a tag on followers. 批量为用户打标签。
       *
       * At most 50 openids at a time, 20 tags to a follower.
       *
       * `POST /cgi-bin/tags/members/batchtagging`
       * @throws WxApiError 40003, 40032, 45059, 45159, 45169, 45171, 49003
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
       */
      batchtagging: (params: TagsMembersBatchtaggingParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Take a tag off followers. 批量为用户取消标签。
       *
       * At most 50 openids at a time.
       *
       * `POST /cgi-bin/tags/members/batchuntagging`
       * @throws WxApiError 40003, 40032, 45159, 45169, 45171, 49003
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
       */
      batchuntagging: (params: TagsMembersBatchuntaggingParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Create a tag. 创建用户标签。
     *
     * At most 100 tags to an account.
     *
     * `POST /cgi-bin/tags/create`
     * @throws WxApiError 45056, 45157, 45158
     * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
     */
    create: (params: TagsCreateParams, options?: CallOptions) => Promise<TagsCreateResult>
    /**
     * Delete a tag. 删除用户标签。
     *
     * A tag on more than 100000 followers must be taken off some of them first (45057). The tags 0, 1 and 2 are the
     * platform's own.
     *
     * `POST /cgi-bin/tags/delete`
     * @throws WxApiError 45057, 45058, 45159
     * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
     */
    delete: (params: TagsDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the tags. 获取已创建的用户标签。
     *
     * The tags 0, 1 and 2 are the platform's own; 2 are starred followers.
     *
     * `GET /cgi-bin/tags/get`
     * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
     */
    get: (params?: NoParams, options?: CallOptions) => Promise<TagsGetResult>
    /**
     * List the tags of a follower. 获取用户身上的标签。
     *
     * `POST /cgi-bin/tags/getidlist`
     * @throws WxApiError 40003, 49003
     * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
     */
    getidlist: (params: TagsGetidlistParams, options?: CallOptions) => Promise<TagsGetidlistResult>
    /**
     * Rename a tag. 修改标签名。
     *
     * `POST /cgi-bin/tags/update`
     * @throws WxApiError 45058, 45157, 45158, 45159
     * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
     */
    update: (params: TagsUpdateParams, options?: CallOptions) => Promise<ApiResult>
  }
  card: {
    /**
     * List the categories open to sub-merchants. 查询子商户可选的卡券类目。
     *
     * `GET /card/getapplyprotocol`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3
     */
    getapplyprotocol: (params?: NoParams, options?: CallOptions) => Promise<CardGetapplyprotocolResult>
    submerchant: {
      /**
       * List sub-merchants. 批量拉取子商户信息。
       *
       * `POST /card/submerchant/batchget`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6
       */
      batchget: (params: CardSubmerchantBatchgetParams, options?: CallOptions) => Promise<CardSubmerchantBatchgetResult>
      /**
       * Get a sub-merchant. 查询单个子商户。
       *
       * `POST /card/submerchant/get`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5
       */
      get: (params: CardSubmerchantGetParams, options?: CallOptions) => Promise<CardSubmerchantGetResult>
      /**
       * Create a sub-merchant. 创建子商户。
       *
       * `POST /card/submerchant/submit`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1
       */
      submit: (params: CardSubmerchantSubmitParams, options?: CallOptions) => Promise<CardSubmerchantSubmitResult>
      /**
       * Change a sub-merchant. 更新子商户。
       *
       * `POST /card/submerchant/update`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1
       */
      update: (params: CardSubmerchantUpdateParams, options?: CallOptions) => Promise<CardSubmerchantUpdateResult>
    }
    /**
     * List the ids of all cards. 分页列出本账号创建的卡券 ID。
     *
     * `POST /card/batchget`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3
     */
    batchget: (params: CardBatchgetParams, options?: CallOptions) => Promise<CardBatchgetResult>
    boardingpass: {
      /**
       * Check a passenger in and update the boarding pass. 为飞机票办理值机并更新乘客信息。
       *
       * `POST /card/boardingpass/checkin`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4
       */
      checkin: (params: CardBoardingpassCheckinParams, options?: CallOptions) => Promise<ApiResult>
    }
    code: {
      /**
       * Tell which codes were imported into a card. 核对自定义 code 是否已导入。
       *
       * `POST /card/code/checkcode`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
       */
      checkcode: (params: CardCodeCheckcodeParams, options?: CallOptions) => Promise<CardCodeCheckcodeResult>
      /**
       * Redeem a card code. 核销用户的卡券 code。
       *
       * `POST /card/code/consume`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2
       */
      consume: (params: CardCodeConsumeParams, options?: CallOptions) => Promise<CardCodeConsumeResult>
      /**
       * Decrypt a card code taken from a URL or the JS-SDK. 解密卡券 code（从链接或 JS-SDK 得到的密文）。
       *
       * `POST /card/code/decrypt`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5
       */
      decrypt: (params: CardCodeDecryptParams, options?: CallOptions) => Promise<CardCodeDecryptResult>
      /**
       * Import custom codes into a card. 向卡券导入自定义 code。
       *
       * `POST /card/code/deposit`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
       */
      deposit: (params: CardCodeDepositParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Look up the state of a card code. 查询卡券 code 的状态与持有人。
       *
       * `POST /card/code/get`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1
       */
      get: (params: CardCodeGetParams, options?: CallOptions) => Promise<CardCodeGetResult>
      /**
       * Count the custom codes imported into a card. 查询已成功导入的自定义 code 数目。
       *
       * `POST /card/code/getdepositcount`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
       */
      getdepositcount: (params: CardCodeGetdepositcountParams, options?: CallOptions) => Promise<CardCodeGetdepositcountResult>
      /**
       * Mark a friends' coupon code as held by a follower. 为朋友的券占用（标记）code。
       *
       * `POST /card/code/mark`
       * @deprecated The platform has retired it.
       */
      mark: (params: CardCodeMarkParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Invalidate a card code. 将用户的卡券 code 设为失效。
       *
       * `POST /card/code/unavailable`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8
       */
      unavailable: (params: CardCodeUnavailableParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Replace a custom card code. 更改用户手中的自定义 code。
       *
       * `POST /card/code/update`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6
       */
      update: (params: CardCodeUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Create a card or coupon. 创建卡券。
     *
     * `POST /card/create`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8
     */
    create: (params: CardCreateParams, options?: CallOptions) => Promise<CardCreateResult>
    /**
     * Delete a card. 删除卡券。
     *
     * `POST /card/delete`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7
     */
    delete: (params: CardDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get the details of a card. 查看卡券详情。
     *
     * `POST /card/get`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2
     */
    get: (params: CardGetParams, options?: CallOptions) => Promise<CardGetResult>
    /**
     * List the colours a card may have. 获取卡券可用的背景颜色。
     *
     * `GET /card/getcolors`
     * @deprecated The platform has retired it.
     */
    getcolors: (params?: NoParams, options?: CallOptions) => Promise<CardGetcolorsResult>
    landingpage: {
      /**
       * Create a page that offers cards. 创建卡券货架。
       *
       * `POST /card/landingpage/create`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3
       */
      create: (params: CardLandingpageCreateParams, options?: CallOptions) => Promise<CardLandingpageCreateResult>
    }
    location: {
      /**
       * Import stores for cards. 批量导入卡券门店。
       *
       * `POST /card/location/batchadd`
       * @deprecated The platform has retired it.
       */
      batchadd: (params: CardLocationBatchaddParams, options?: CallOptions) => Promise<CardLocationBatchaddResult>
      /**
       * List the stores of cards. 分页拉取卡券门店列表。
       *
       * `POST /card/location/batchget`
       * @deprecated The platform has retired it.
       */
      batchget: (params: CardLocationBatchgetParams, options?: CallOptions) => Promise<CardLocationBatchgetResult>
    }
    luckymoney: {
      /**
       * Change the balance of a red packet card. 更新红包卡余额。
       *
       * `POST /card/luckymoney/updateuserbalance`
       * @deprecated The platform has retired it.
       */
      updateuserbalance: (params: CardLuckymoneyUpdateuserbalanceParams, options?: CallOptions) => Promise<ApiResult>
    }
    meetingticket: {
      /**
       * Update a user's meeting ticket. 更新用户的会议门票。
       *
       * `POST /card/meetingticket/updateuser`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2
       */
      updateuser: (params: CardMeetingticketUpdateuserParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Raise or lower the stock of a card. 增减卡券库存。
     *
     * `POST /card/modifystock`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5
     */
    modifystock: (params: CardModifystockParams, options?: CallOptions) => Promise<ApiResult>
    movieticket: {
      /**
       * Update a user's movie ticket. 更新用户的电影票。
       *
       * `POST /card/movieticket/updateuser`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7
       */
      updateuser: (params: CardMovieticketUpdateuserParams, options?: CallOptions) => Promise<ApiResult>
    }
    mpnews: {
      /**
       * Get the HTML that embeds a card in an article. 获取图文消息中嵌入卡券的代码。
       *
       * `POST /card/mpnews/gethtml`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6
       */
      gethtml: (params: CardMpnewsGethtmlParams, options?: CallOptions) => Promise<CardMpnewsGethtmlResult>
    }
    paycell: {
      /**
       * Turn paying the bill with a card on or off. 设置卡券的买单入口。
       *
       * `POST /card/paycell/set`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11
       */
      set: (params: CardPaycellSetParams, options?: CallOptions) => Promise<ApiResult>
    }
    qrcode: {
      /**
       * Create a QR code that offers cards. 创建投放卡券的二维码。
       *
       * `POST /card/qrcode/create`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0
       */
      create: (params: CardQrcodeCreateParams, options?: CallOptions) => Promise<CardQrcodeCreateResult>
    }
    selfconsumecell: {
      /**
       * Turn self-service redemption on or off. 设置卡券的自助核销。
       *
       * `POST /card/selfconsumecell/set`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14
       */
      set: (params: CardSelfconsumecellSetParams, options?: CallOptions) => Promise<ApiResult>
    }
    storewxa: {
      /**
       * Get the card bound to a store mini program. 查询门店小程序关联的卡券。
       *
       * `POST /card/storewxa/get`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18
       */
      get: (params: CardStorewxaGetParams, options?: CallOptions) => Promise<CardStorewxaGetResult>
      /**
       * Bind a card to a store mini program. 为门店小程序设置卡券。
       *
       * `POST /card/storewxa/set`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18
       */
      set: (params: CardStorewxaSetParams, options?: CallOptions) => Promise<ApiResult>
    }
    testwhitelist: {
      /**
       * Set who may try unreviewed cards. 设置卡券测试白名单。
       *
       * `POST /card/testwhitelist/set`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12
       */
      set: (params?: CardTestwhitelistSetParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Change a card. 更改卡券信息。
     *
     * `POST /card/update`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4
     */
    update: (params: CardUpdateParams, options?: CallOptions) => Promise<CardUpdateResult>
    user: {
      /**
       * List the cards a user has. 查询用户已领取的卡券。
       *
       * `POST /card/user/getcardlist`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1
       */
      getcardlist: (params: CardUserGetcardlistParams, options?: CallOptions) => Promise<CardUserGetcardlistResult>
    }
    generalcard: {
      /**
       * Update the points, balance and fields of a gift card holder. 更新礼品卡持有人的积分、余额与自定义栏。
       *
       * `POST /card/generalcard/updateuser`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
       */
      updateuser: (params: CardGeneralcardUpdateuserParams, options?: CallOptions) => Promise<CardGeneralcardUpdateuserResult>
    }
    giftcard: {
      maintain: {
        /**
         * Take gift card pages off the shelf or put them back. 下架或重新上架礼品卡货架。
         *
         * `POST /card/giftcard/maintain/set`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        set: (params: CardGiftcardMaintainSetParams, options?: CallOptions) => Promise<CardGiftcardMaintainSetResult>
      }
      order: {
        /**
         * List gift card orders. 分页查询礼品卡订单。
         *
         * `POST /card/giftcard/order/batchget`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        batchget: (params: CardGiftcardOrderBatchgetParams, options?: CallOptions) => Promise<CardGiftcardOrderBatchgetResult>
        /**
         * Get a gift card order. 查询单个礼品卡订单。
         *
         * `POST /card/giftcard/order/get`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        get: (params: CardGiftcardOrderGetParams, options?: CallOptions) => Promise<CardGiftcardOrderGetResult>
        /**
         * Refund a gift card order. 为礼品卡订单退款。
         *
         * `POST /card/giftcard/order/refund`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        refund: (params: CardGiftcardOrderRefundParams, options?: CallOptions) => Promise<ApiResult>
      }
      page: {
        /**
         * Create a gift card page. 创建礼品卡货架。
         *
         * `POST /card/giftcard/page/add`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        add: (params: CardGiftcardPageAddParams, options?: CallOptions) => Promise<CardGiftcardPageAddResult>
        /**
         * List the ids of all gift card pages. 查询全部礼品卡货架的 ID。
         *
         * `POST /card/giftcard/page/batchget`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        batchget: (params?: NoParams, options?: CallOptions) => Promise<CardGiftcardPageBatchgetResult>
        /**
         * Get a gift card page. 查询礼品卡货架详情。
         *
         * `POST /card/giftcard/page/get`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        get: (params: CardGiftcardPageGetParams, options?: CallOptions) => Promise<CardGiftcardPageGetResult>
        /**
         * Change a gift card page. 修改礼品卡货架。
         *
         * `POST /card/giftcard/page/update`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        update: (params: CardGiftcardPageUpdateParams, options?: CallOptions) => Promise<ApiResult>
      }
      pay: {
        submch: {
          /**
           * Bind a payment merchant to a mini program for gift cards. 为礼品卡小程序绑定微信支付商户号。
           *
           * `POST /card/giftcard/pay/submch/bind`
           * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
           */
          bind: (params: CardGiftcardPaySubmchBindParams, options?: CallOptions) => Promise<ApiResult>
        }
        whitelist: {
          /**
           * Apply for the gift card payment permission. 申请微信支付礼品卡权限。
           *
           * `POST /card/giftcard/pay/whitelist/add`
           * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
           */
          add: (params: CardGiftcardPayWhitelistAddParams, options?: CallOptions) => Promise<CardGiftcardPayWhitelistAddResult>
        }
      }
      wxa: {
        /**
         * Show a gift card page in a mini program. 将礼品卡货架上传到小程序。
         *
         * `POST /card/giftcard/wxa/set`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        set: (params: CardGiftcardWxaSetParams, options?: CallOptions) => Promise<ApiResult>
      }
    }
    invoice: {
      biz: {
        /**
         * Get the link where users choose an invoice title. 获取供用户选择发票抬头的链接。
         *
         * `POST /card/invoice/biz/getselecttitleurl`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
         */
        getselecttitleurl: (params?: CardInvoiceBizGetselecttitleurlParams, options?: CallOptions) => Promise<CardInvoiceBizGetselecttitleurlResult>
        /**
         * Get the link with which users add an invoice title. 获取把抬头添加到用户微信的链接。
         *
         * `POST /card/invoice/biz/getusertitleurl`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
         */
        getusertitleurl: (params?: CardInvoiceBizGetusertitleurlParams, options?: CallOptions) => Promise<CardInvoiceBizGetusertitleurlResult>
      }
      /**
       * Reverse an issued invoice. 发票冲红（统一开票接口）。
       *
       * `POST /card/invoice/clearoutinvoice`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15
       */
      clearoutinvoice: (params: CardInvoiceClearoutinvoiceParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Get what a user filled in on the authorisation page. 查询开票授权完成状态与用户填写的数据。
       *
       * `POST /card/invoice/getauthdata`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
       */
      getauthdata: (params: CardInvoiceGetauthdataParams, options?: CallOptions) => Promise<CardInvoiceGetauthdataResult>
      /**
       * Get the link of the invoice authorisation page. 获取开票授权页链接。
       *
       * `POST /card/invoice/getauthurl`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#2
       */
      getauthurl: (params: CardInvoiceGetauthurlParams, options?: CallOptions) => Promise<CardInvoiceGetauthurlResult>
      /**
       * Put an invoice into a user's card pack. 将电子发票插入用户卡包。
       *
       * `POST /card/invoice/insert`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#5
       */
      insert: (params: CardInvoiceInsertParams, options?: CallOptions) => Promise<CardInvoiceInsertResult>
      /**
       * Issue an invoice. 开具蓝票（统一开票接口）。
       *
       * `POST /card/invoice/makeoutinvoice`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14
       */
      makeoutinvoice: (params: CardInvoiceMakeoutinvoiceParams, options?: CallOptions) => Promise<ApiResult>
      platform: {
        /**
         * Create an invoice card template. 创建发票卡券模板。
         *
         * `POST /card/invoice/platform/createcard`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#2
         */
        createcard: (params: CardInvoicePlatformCreatecardParams, options?: CallOptions) => Promise<CardInvoicePlatformCreatecardResult>
        /**
         * Get the link of an uploaded invoice PDF. 查询已上传的发票 PDF 链接。
         *
         * `POST /card/invoice/platform/getpdf`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#4
         */
        getpdf: (params: CardInvoicePlatformGetpdfParams, options?: CallOptions) => Promise<CardInvoicePlatformGetpdfResult>
        /**
         * Upload an invoice PDF. 上传电子发票 PDF。
         *
         * `POST /card/invoice/platform/setpdf`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#3
         */
        setpdf: (params: CardInvoicePlatformSetpdfParams, options?: CallOptions) => Promise<CardInvoicePlatformSetpdfResult>
        /**
         * Set the state of an invoice as its issuer. 开票方更新发票卡券状态。
         *
         * `POST /card/invoice/platform/updatestatus`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#6
         */
        updatestatus: (params: CardInvoicePlatformUpdatestatusParams, options?: CallOptions) => Promise<ApiResult>
      }
      /**
       * Look up an issued invoice. 查询已开发票（统一开票接口）。
       *
       * `POST /card/invoice/queryinvoceinfo`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16
       */
      queryinvoceinfo: (params: CardInvoiceQueryinvoceinfoParams, options?: CallOptions) => Promise<CardInvoiceQueryinvoceinfoResult>
      reimburse: {
        /**
         * Get many invoices to be reimbursed. 批量查询报销发票信息。
         *
         * `POST /card/invoice/reimburse/getinvoicebatch`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#6
         */
        getinvoicebatch: (params: CardInvoiceReimburseGetinvoicebatchParams, options?: CallOptions) => Promise<CardInvoiceReimburseGetinvoicebatchResult>
        /**
         * Get an invoice to be reimbursed. 查询单张报销发票信息。
         *
         * `POST /card/invoice/reimburse/getinvoiceinfo`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#5
         */
        getinvoiceinfo: (params: CardInvoiceReimburseGetinvoiceinfoParams, options?: CallOptions) => Promise<CardInvoiceReimburseGetinvoiceinfoResult>
        /**
         * Lock, unlock or reimburse an invoice. 报销方更新发票状态（锁定、解锁、核销）。
         *
         * `POST /card/invoice/reimburse/updateinvoicestatus`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#7
         */
        updateinvoicestatus: (params: CardInvoiceReimburseUpdateinvoicestatusParams, options?: CallOptions) => Promise<ApiResult>
        /**
         * Lock, unlock or reimburse many invoices. 报销方批量更新发票状态。
         *
         * `POST /card/invoice/reimburse/updatestatusbatch`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#8
         */
        updatestatusbatch: (params: CardInvoiceReimburseUpdatestatusbatchParams, options?: CallOptions) => Promise<ApiResult>
      }
      /**
       * Refuse a request for an invoice. 拒绝用户的开票申请。
       *
       * `POST /card/invoice/rejectinsert`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#8
       */
      rejectinsert: (params: CardInvoiceRejectinsertParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Read an invoice title from its QR code. 扫码读取用户的发票抬头。
       *
       * `POST /card/invoice/scantitle`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
       */
      scantitle: (params: CardInvoiceScantitleParams, options?: CallOptions) => Promise<CardInvoiceScantitleResult>
      setbizattr: {
        /**
         * Get the fields of the authorisation page. 查询授权页的字段设置。
         *
         * `POST /card/invoice/setbizattr?action=get_auth_field`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        get_auth_field: (params?: NoParams, options?: CallOptions) => Promise<CardInvoiceSetbizattrGetAuthFieldResult>
        /**
         * Get the contact details shown to invoice holders. 查询商户的开票联系方式。
         *
         * `POST /card/invoice/setbizattr?action=get_contact`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#18
         */
        get_contact: (params?: NoParams, options?: CallOptions) => Promise<CardInvoiceSetbizattrGetContactResult>
        /**
         * Get the payment merchant bound to the invoicing platform. 查询支付商户号与开票平台的关联。
         *
         * `POST /card/invoice/setbizattr?action=get_pay_mch`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        get_pay_mch: (params?: NoParams, options?: CallOptions) => Promise<CardInvoiceSetbizattrGetPayMchResult>
        /**
         * Set the fields of the authorisation page. 设置授权页的字段。
         *
         * `POST /card/invoice/setbizattr?action=set_auth_field`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        set_auth_field: (params: CardInvoiceSetbizattrSetAuthFieldParams, options?: CallOptions) => Promise<ApiResult>
        /**
         * Set the contact details shown to invoice holders. 设置商户的开票联系方式。
         *
         * `POST /card/invoice/setbizattr?action=set_contact`
         * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#17
         */
        set_contact: (params: CardInvoiceSetbizattrSetContactParams, options?: CallOptions) => Promise<ApiResult>
        /**
         * Bind a payment merchant to the invoicing platform. 关联支付商户号与开票平台。
         *
         * `POST /card/invoice/setbizattr?action=set_pay_mch`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
         */
        set_pay_mch: (params: CardInvoiceSetbizattrSetPayMchParams, options?: CallOptions) => Promise<ApiResult>
      }
      /**
       * Get this account's invoicing platform id. 获取自身的开票平台识别码。
       *
       * `POST /card/invoice/seturl`
       * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#1
       */
      seturl: (params?: NoParams, options?: CallOptions) => Promise<CardInvoiceSeturlResult>
    }
    membercard: {
      /**
       * Activate a member card. 激活会员卡。
       *
       * `POST /card/membercard/activate`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A35%EF%BC%9A%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%9A%84%E4%BC%9A%E5%91%98%E5%8D%A1%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89
       */
      activate: {
        /**
         * Activate a member card. 激活会员卡。
         *
         * `POST /card/membercard/activate`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A35%EF%BC%9A%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%9A%84%E4%BC%9A%E5%91%98%E5%8D%A1%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89
         */
        (params: CardMembercardActivateParams, options?: CallOptions): Promise<ApiResult>
        /**
         * Get the parameters of the card opening component. 获取开卡组件链接。
         *
         * `POST /card/membercard/activate/geturl`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A31%EF%BC%9A%E8%8E%B7%E5%8F%96%E5%BC%80%E5%8D%A1%E6%8F%92%E4%BB%B6%E5%8F%82%E6%95%B0
         */
        geturl: (params: CardMembercardActivateGeturlParams, options?: CallOptions) => Promise<CardMembercardActivateGeturlResult>
      }
      activatetempinfo: {
        /**
         * Get what a user filled in before activating. 获取用户开卡时提交的资料。
         *
         * `POST /card/membercard/activatetempinfo/get`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A33%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89
         */
        get: (params: CardMembercardActivatetempinfoGetParams, options?: CallOptions) => Promise<CardMembercardActivatetempinfoGetResult>
      }
      activateuserform: {
        /**
         * Set the form users fill in to activate. 设置会员卡一键开卡的资料项。
         *
         * `POST /card/membercard/activateuserform/set`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16
         */
        set: (params: CardMembercardActivateuserformSetParams, options?: CallOptions) => Promise<ApiResult>
      }
      /**
       * Change a member's points, balance and fields. 更新会员的积分、余额与自定义栏。
       *
       * `POST /card/membercard/updateuser`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18
       */
      updateuser: (params: CardMembercardUpdateuserParams, options?: CallOptions) => Promise<CardMembercardUpdateuserResult>
      userinfo: {
        /**
         * Get the details of a member. 拉取会员信息与积分。
         *
         * `POST /card/membercard/userinfo/get`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1
         */
        get: (params: CardMembercardUserinfoGetParams, options?: CallOptions) => Promise<CardMembercardUserinfoGetResult>
      }
    }
    paygiftcard: {
      /**
       * Add a rule that gives a card after payment. 新增支付后投放卡券的规则。
       *
       * `POST /card/paygiftcard/add`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
       */
      add: (params: CardPaygiftcardAddParams, options?: CallOptions) => Promise<CardPaygiftcardAddResult>
      /**
       * List the rules that give a card after payment. 批量查询支付后投放卡券的规则。
       *
       * `POST /card/paygiftcard/batchget`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
       */
      batchget: (params: CardPaygiftcardBatchgetParams, options?: CallOptions) => Promise<CardPaygiftcardBatchgetResult>
      /**
       * Delete a rule that gives a card after payment. 删除支付后投放卡券的规则。
       *
       * `POST /card/paygiftcard/delete`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
       */
      delete: (params: CardPaygiftcardDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Get a rule that gives a card after payment. 查询支付后投放卡券的规则详情。
       *
       * `POST /card/paygiftcard/getbyid`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
       */
      getbyid: (params: CardPaygiftcardGetbyidParams, options?: CallOptions) => Promise<CardPaygiftcardGetbyidResult>
    }
  }
  comment: {
    /**
     * Close the comments of an article. 关闭已群发文章的留言。
     *
     * `POST /cgi-bin/comment/close`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
     */
    close: (params: CommentCloseParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a comment. 删除留言。
     *
     * `POST /cgi-bin/comment/delete`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
     */
    delete: (params: CommentDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the comments of an article. 查看文章的留言。
     *
     * At most 49 at a time.
     *
     * `POST /cgi-bin/comment/list`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
     */
    list: (params: CommentListParams, options?: CallOptions) => Promise<CommentListResult>
    /**
     * Feature a comment. 将留言标记为精选。
     *
     * `POST /cgi-bin/comment/markelect`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
     */
    markelect: (params: CommentMarkelectParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Open the comments of an article. 打开已群发文章的留言。
     *
     * `POST /cgi-bin/comment/open`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
     */
    open: (params: CommentOpenParams, options?: CallOptions) => Promise<ApiResult>
    reply: {
      /**
       * Reply to a comment. 回复留言。
       *
       * `POST /cgi-bin/comment/reply/add`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
       */
      add: (params: CommentReplyAddParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete the reply to a comment. 删除对留言的回复。
       *
       * `POST /cgi-bin/comment/reply/delete`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
       */
      delete: (params: CommentReplyDeleteParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * No longer feature a comment. 将留言取消精选。
     *
     * `POST /cgi-bin/comment/unmarkelect`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
     */
    unmarkelect: (params: CommentUnmarkelectParams, options?: CallOptions) => Promise<ApiResult>
  }
  customservice: {
    /**
     * List the customer service accounts. 获取全部客服账号。
     *
     * `GET /cgi-bin/customservice/getkflist`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#5
     */
    getkflist: (params?: NoParams, options?: CallOptions) => Promise<CustomserviceGetkflistResult>
    /**
     * List the customer service accounts that are online. 获取在线客服列表。
     *
     * `GET /cgi-bin/customservice/getonlinekflist`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0
     */
    getonlinekflist: (params?: NoParams, options?: CallOptions) => Promise<CustomserviceGetonlinekflistResult>
    kfaccount: {
      /**
       * Add a customer service account. 添加客服账号。
       *
       * Up to 100 accounts.
       *
       * `POST /customservice/kfaccount/add`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#1
       */
      add: (params: CustomserviceKfaccountAddParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Delete a customer service account. 删除客服账号。
       *
       * The manual shows GET too, with `kf_account` in the query.
       *
       * `POST /customservice/kfaccount/del`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#3
       */
      del: (params: CustomserviceKfaccountDelParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Invite a WeChat user to a customer service account. 邀请微信用户绑定客服账号。
       *
       * `POST /customservice/kfaccount/inviteworker`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#3
       */
      inviteworker: (params: CustomserviceKfaccountInviteworkerParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Change a customer service account. 修改客服账号。
       *
       * `POST /customservice/kfaccount/update`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#2
       */
      update: (params: CustomserviceKfaccountUpdateParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Upload the picture of a customer service account. 上传客服头像。
       *
       * `POST /customservice/kfaccount/uploadheadimg`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#4
       */
      uploadheadimg: (params: CustomserviceKfaccountUploadheadimgParams, options?: CallOptions) => Promise<ApiResult>
    }
    kfsession: {
      /**
       * Close a customer service session. 关闭客服会话。
       *
       * `POST /customservice/kfsession/close`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
       */
      close: (params: CustomserviceKfsessionCloseParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Open a customer service session. 创建客服会话。
       *
       * `POST /customservice/kfsession/create`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
       */
      create: (params: CustomserviceKfsessionCreateParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Get the customer service session of a user. 获取用户的会话状态。
       *
       * `GET /customservice/kfsession/getsession`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
       */
      getsession: (params: CustomserviceKfsessionGetsessionParams, options?: CallOptions) => Promise<CustomserviceKfsessionGetsessionResult>
      /**
       * List the sessions of a customer service account. 获取客服的会话列表。
       *
       * `GET /customservice/kfsession/getsessionlist`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
       */
      getsessionlist: (params: CustomserviceKfsessionGetsessionlistParams, options?: CallOptions) => Promise<CustomserviceKfsessionGetsessionlistResult>
      /**
       * List the users who wait for an answer. 获取未接入的会话列表。
       *
       * `GET /customservice/kfsession/getwaitcase`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
       */
      getwaitcase: (params?: NoParams, options?: CallOptions) => Promise<CustomserviceKfsessionGetwaitcaseResult>
    }
    msgrecord: {
      /**
       * List what was said in customer service. 获取客服聊天记录。
       *
       * Begin with `msgid` 1, go on with the `msgid` of the answer until `number` is below what was asked for. At most
       * 24 hours at a time.
       *
       * `POST /customservice/msgrecord/getmsglist`
       * @throws WxApiError 65417
       * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Obtain_chat_transcript.html
       */
      getmsglist: (params: CustomserviceMsgrecordGetmsglistParams, options?: CallOptions) => Promise<CustomserviceMsgrecordGetmsglistResult>
      /**
       * List what was said in customer service, the old way. 获取客服聊天记录（旧版）。
       *
       * See `msgrecord/getmsglist` instead.
       *
       * `POST /customservice/msgrecord/getrecord`
       * @deprecated The platform has retired it.
       */
      getrecord: (params: CustomserviceMsgrecordGetrecordParams, options?: CallOptions) => Promise<CustomserviceMsgrecordGetrecordResult>
    }
  }
  datacube: {
    /**
     * Reads of published articles, by day. 获取发表内容的每日阅读数据。
     *
     * Where `is_delay` is true the figures are not complete yet.
     *
     * `POST /datacube/getarticleread`
     * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticleread
     */
    getarticleread: (params: DatacubeGetarticlereadParams, options?: CallOptions) => Promise<DatacubeGetarticlereadResult>
    /**
     * Shares of published articles, by day. 获取发表内容的每日转发数据。
     *
     * Where `is_delay` is true the figures are not complete yet.
     *
     * `POST /datacube/getarticleshare`
     * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticleshare
     */
    getarticleshare: (params: DatacubeGetarticleshareParams, options?: CallOptions) => Promise<DatacubeGetarticleshareResult>
    /**
     * What a day's mass messages came to on that day. 获取图文群发每日数据。
     *
     * See `getarticleread` and `getarticletotaldetail` instead.
     *
     * `POST /datacube/getarticlesummary`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
     * @deprecated The platform has retired it.
     */
    getarticlesummary: (params: DatacubeGetarticlesummaryParams, options?: CallOptions) => Promise<DatacubeGetarticlesummaryResult>
    /**
     * What a day's mass messages have come to since. 获取图文群发总数据。
     *
     * See `getarticletotaldetail` instead.
     *
     * `POST /datacube/getarticletotal`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
     * @deprecated The platform has retired it.
     */
    getarticletotal: (params: DatacubeGetarticletotalParams, options?: CallOptions) => Promise<DatacubeGetarticletotalResult>
    /**
     * What published articles have come to, in detail. 获取发表内容的发布后累计明细数据。
     *
     * Where `is_delay` is true the figures are not complete yet. The platform may send further counters.
     *
     * `POST /datacube/getarticletotaldetail`
     * @see https://developers.weixin.qq.com/doc/subscription/api/wedata/news/api_getarticletotaldetail
     */
    getarticletotaldetail: (params: DatacubeGetarticletotaldetailParams, options?: CallOptions) => Promise<DatacubeGetarticletotaldetailResult>
    /**
     * Overall figures of published content. 获取发表内容的整体概况数据。
     *
     * Where `is_delay` is true the figures are not complete yet. The platform may send further counters.
     *
     * `POST /datacube/getbizsummary`
     * @see https://developers.weixin.qq.com/doc/subscription/api/wedata/news/api_getbizsummary
     */
    getbizsummary: (params: DatacubeGetbizsummaryParams, options?: CallOptions) => Promise<DatacubeGetbizsummaryResult>
    /**
     * Overall figures of cards. 拉取卡券概况数据。
     *
     * `POST /datacube/getcardbizuininfo`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10
     */
    getcardbizuininfo: (params: DatacubeGetcardbizuininfoParams, options?: CallOptions) => Promise<DatacubeGetcardbizuininfoResult>
    /**
     * Figures of free coupons. 拉取免费券数据。
     *
     * `POST /datacube/getcardcardinfo`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11
     */
    getcardcardinfo: (params: DatacubeGetcardcardinfoParams, options?: CallOptions) => Promise<DatacubeGetcardcardinfoResult>
    /**
     * Figures of one member card. 拉取单张会员卡数据。
     *
     * `POST /datacube/getcardmembercarddetail`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13
     */
    getcardmembercarddetail: (params: DatacubeGetcardmembercarddetailParams, options?: CallOptions) => Promise<DatacubeGetcardmembercarddetailResult>
    /**
     * Overall figures of member cards. 拉取会员卡概况数据。
     *
     * `POST /datacube/getcardmembercardinfo`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12
     */
    getcardmembercardinfo: (params: DatacubeGetcardmembercardinfoParams, options?: CallOptions) => Promise<DatacubeGetcardmembercardinfoResult>
    /**
     * How the callback URL did, by day. 获取被动回复接口的分析数据。
     *
     * `POST /datacube/getinterfacesummary`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html
     */
    getinterfacesummary: (params: DatacubeGetinterfacesummaryParams, options?: CallOptions) => Promise<DatacubeGetinterfacesummaryResult>
    /**
     * How the callback URL did, by hour. 获取被动回复接口的分时数据。
     *
     * `POST /datacube/getinterfacesummaryhour`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html
     */
    getinterfacesummaryhour: (params: DatacubeGetinterfacesummaryhourParams, options?: CallOptions) => Promise<DatacubeGetinterfacesummaryhourResult>
    /**
     * Messages users sent, by day. 获取消息发送概况数据。
     *
     * `POST /datacube/getupstreammsg`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
     */
    getupstreammsg: (params: DatacubeGetupstreammsgParams, options?: CallOptions) => Promise<DatacubeGetupstreammsgResult>
    /**
     * How many messages each user sent, by day. 获取消息发送分布数据。
     *
     * `POST /datacube/getupstreammsgdist`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
     */
    getupstreammsgdist: (params: DatacubeGetupstreammsgdistParams, options?: CallOptions) => Promise<DatacubeGetupstreammsgdistResult>
    /**
     * How many messages each user sent, by month. 获取消息发送分布月数据。
     *
     * `POST /datacube/getupstreammsgdistmonth`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
     */
    getupstreammsgdistmonth: (params: DatacubeGetupstreammsgdistmonthParams, options?: CallOptions) => Promise<DatacubeGetupstreammsgdistmonthResult>
    /**
     * How many messages each user sent, by week. 获取消息发送分布周数据。
     *
     * `POST /datacube/getupstreammsgdistweek`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
     */
    getupstreammsgdistweek: (params: DatacubeGetupstreammsgdistweekParams, options?: CallOptions) => Promise<DatacubeGetupstreammsgdistweekResult>
    /**
     * Messages users sent, by hour. 获取消息发送分时数据。
     *
     * `POST /datacube/getupstreammsghour`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
     */
    getupstreammsghour: (params: DatacubeGetupstreammsghourParams, options?: CallOptions) => Promise<DatacubeGetupstreammsghourResult>
    /**
     * Messages users sent, by month. 获取消息发送月数据。
     *
     * `POST /datacube/getupstreammsgmonth`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
     */
    getupstreammsgmonth: (params: DatacubeGetupstreammsgmonthParams, options?: CallOptions) => Promise<DatacubeGetupstreammsgmonthResult>
    /**
     * Messages users sent, by week. 获取消息发送周数据。
     *
     * `POST /datacube/getupstreammsgweek`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
     */
    getupstreammsgweek: (params: DatacubeGetupstreammsgweekParams, options?: CallOptions) => Promise<DatacubeGetupstreammsgweekResult>
    /**
     * Number of followers, by day. 获取累计用户数据。
     *
     * `POST /datacube/getusercumulate`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html
     */
    getusercumulate: (params: DatacubeGetusercumulateParams, options?: CallOptions) => Promise<DatacubeGetusercumulateResult>
    /**
     * Reads of articles, by day. 获取图文统计数据。
     *
     * See `getbizsummary` and `getarticleread` instead.
     *
     * `POST /datacube/getuserread`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
     * @deprecated The platform has retired it.
     */
    getuserread: (params: DatacubeGetuserreadParams, options?: CallOptions) => Promise<DatacubeGetuserreadResult>
    /**
     * Reads of articles, by hour. 获取图文统计分时数据。
     *
     * See `getbizsummary` and `getarticleread` instead.
     *
     * `POST /datacube/getuserreadhour`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
     * @deprecated The platform has retired it.
     */
    getuserreadhour: (params: DatacubeGetuserreadhourParams, options?: CallOptions) => Promise<DatacubeGetuserreadhourResult>
    /**
     * Shares of articles, by day. 获取图文分享转发数据。
     *
     * See `getarticleshare` instead.
     *
     * `POST /datacube/getusershare`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
     * @deprecated The platform has retired it.
     */
    getusershare: (params: DatacubeGetusershareParams, options?: CallOptions) => Promise<DatacubeGetusershareResult>
    /**
     * Shares of articles, by hour. 获取图文分享转发分时数据。
     *
     * See `getarticleshare` instead.
     *
     * `POST /datacube/getusersharehour`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
     * @deprecated The platform has retired it.
     */
    getusersharehour: (params: DatacubeGetusersharehourParams, options?: CallOptions) => Promise<DatacubeGetusersharehourResult>
    /**
     * Followers gained and lost, by day. 获取用户增减数据。
     *
     * `POST /datacube/getusersummary`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html
     */
    getusersummary: (params: DatacubeGetusersummaryParams, options?: CallOptions) => Promise<DatacubeGetusersummaryResult>
  }
  draft: {
    /**
     * Add a draft. 新建草稿。
     *
     * Articles of type `news` need `thumb_media_id`, those of type `newspic` need `image_info`.
     *
     * `POST /cgi-bin/draft/add`
     * @throws WxApiError 40007, 41039, 45003, 45004, 45166, 48001, 53600, 88000
     * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
     */
    add: (params: DraftAddParams, options?: CallOptions) => Promise<DraftAddResult>
    /**
     * List drafts. 分页获取草稿列表。
     *
     * At most 20 at a time.
     *
     * `POST /cgi-bin/draft/batchget`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft_list.html
     */
    batchget: (params: DraftBatchgetParams, options?: CallOptions) => Promise<DraftBatchgetResult>
    /**
     * Count the drafts. 获取草稿总数。
     *
     * `GET /cgi-bin/draft/count`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Count_drafts.html
     */
    count: (params?: NoParams, options?: CallOptions) => Promise<DraftCountResult>
    /**
     * Delete a draft. 删除草稿。
     *
     * `POST /cgi-bin/draft/delete`
     * @throws WxApiError 40007
     * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html
     */
    delete: (params: DraftDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get a draft. 获取草稿内容。
     *
     * `POST /cgi-bin/draft/get`
     * @throws WxApiError 40007
     * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
     */
    get: (params: DraftGetParams, options?: CallOptions) => Promise<DraftGetResult>
    /**
     * Turn the draft box on, or tell whether it is on. 开启草稿箱与发布功能，或查询开关状态。
     *
     * The draft box is on for all accounts by now.
     *
     * `POST /cgi-bin/draft/switch`
     * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_switch
     * @deprecated The platform has retired it.
     */
    switch: (params?: DraftSwitchParams, options?: CallOptions) => Promise<DraftSwitchResult>
    /**
     * Replace an article of a draft. 修改草稿中的文章。
     *
     * Takes one article, not a list; `index` says which one it replaces.
     *
     * `POST /cgi-bin/draft/update`
     * @throws WxApiError 40007, 40114, 41039, 45003, 45004, 45166, 48001, 53600, 88000
     * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html
     */
    update: (params: DraftUpdateParams, options?: CallOptions) => Promise<ApiResult>
  }
  freepublish: {
    /**
     * List published articles. 获取成功发布的图文列表。
     *
     * At most 20 at a time.
     *
     * `POST /cgi-bin/freepublish/batchget`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_publication_records.html
     */
    batchget: (params: FreepublishBatchgetParams, options?: CallOptions) => Promise<FreepublishBatchgetResult>
    /**
     * Delete a published article. 删除已发布的文章。
     *
     * Cannot be undone.
     *
     * `POST /cgi-bin/freepublish/delete`
     * @throws WxApiError 40114, 53600
     * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Delete_posts.html
     */
    delete: (params: FreepublishDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Tell how a publishing job stands. 查询发布任务的状态。
     *
     * `POST /cgi-bin/freepublish/get`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_status.html
     */
    get: (params: FreepublishGetParams, options?: CallOptions) => Promise<FreepublishGetResult>
    /**
     * Get a published article. 通过 article_id 获取已发布的图文。
     *
     * `POST /cgi-bin/freepublish/getarticle`
     * @throws WxApiError 53600
     * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_article_from_id.html
     */
    getarticle: (params: FreepublishGetarticleParams, options?: CallOptions) => Promise<FreepublishGetarticleResult>
    /**
     * Publish a draft. 发布草稿。
     *
     * Answers when the job is accepted. How it went comes with the event PUBLISHJOBFINISH, or from
     * `freepublish/get`.
     *
     * `POST /cgi-bin/freepublish/submit`
     * @throws WxApiError 40007, 48001, 53503, 53504, 53505
     * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html
     */
    submit: (params: FreepublishSubmitParams, options?: CallOptions) => Promise<FreepublishSubmitResult>
  }
  groups: {
    /**
     * Create a group of followers. 创建用户分组。
     *
     * Groups were replaced by tags.
     *
     * `POST /cgi-bin/groups/create`
     * @deprecated The platform has retired it.
     */
    create: (params: GroupsCreateParams, options?: CallOptions) => Promise<GroupsCreateResult>
    /**
     * Delete a group of followers. 删除用户分组。
     *
     * Groups were replaced by tags.
     *
     * `POST /cgi-bin/groups/delete`
     * @deprecated The platform has retired it.
     */
    delete: (params: GroupsDeleteParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the groups of followers. 查询所有用户分组。
     *
     * Groups were replaced by tags.
     *
     * `GET /cgi-bin/groups/get`
     * @deprecated The platform has retired it.
     */
    get: (params?: NoParams, options?: CallOptions) => Promise<GroupsGetResult>
    /**
     * Tell which group a follower is in. 查询用户所在的分组。
     *
     * Groups were replaced by tags.
     *
     * `POST /cgi-bin/groups/getid`
     * @deprecated The platform has retired it.
     */
    getid: (params: GroupsGetidParams, options?: CallOptions) => Promise<GroupsGetidResult>
    members: {
      /**
       * Move many followers to a group. 批量移动用户分组。
       *
       * Groups were replaced by tags.
       *
       * `POST /cgi-bin/groups/members/batchupdate`
       * @deprecated The platform has retired it.
       */
      batchupdate: (params: GroupsMembersBatchupdateParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Move a follower to a group. 移动用户分组。
       *
       * Groups were replaced by tags.
       *
       * `POST /cgi-bin/groups/members/update`
       * @deprecated The platform has retired it.
       */
      update: (params: GroupsMembersUpdateParams, options?: CallOptions) => Promise<ApiResult>
    }
    /**
     * Rename a group of followers. 修改分组名。
     *
     * Groups were replaced by tags.
     *
     * `POST /cgi-bin/groups/update`
     * @deprecated The platform has retired it.
     */
    update: (params: GroupsUpdateParams, options?: CallOptions) => Promise<ApiResult>
  }
  guide: {
    /**
     * Put a shopping guide into a group. 将顾问加入分组。
     *
     * `POST /cgi-bin/guide/addguide2guidegroup`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html
     */
    addguide2guidegroup: (params: GuideAddguide2guidegroupParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Add a shopping guide. 添加顾问。
     *
     * `POST /cgi-bin/guide/addguideacct`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html
     */
    addguideacct: (params?: GuideAddguideacctParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Add display tags to a customer. 为客户添加展示标签。
     *
     * `POST /cgi-bin/guide/addguidebuyerdisplaytag`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html
     */
    addguidebuyerdisplaytag: (params: GuideAddguidebuyerdisplaytagParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Assign customers to a guide. 为顾问分配客户。
     *
     * `POST /cgi-bin/guide/addguidebuyerrelation`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html
     */
    addguidebuyerrelation: (params?: GuideAddguidebuyerrelationParams, options?: CallOptions) => Promise<GuideAddguidebuyerrelationResult>
    /**
     * Tag customers. 为客户设置标签。
     *
     * `POST /cgi-bin/guide/addguidebuyertag`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html
     */
    addguidebuyertag: (params: GuideAddguidebuyertagParams, options?: CallOptions) => Promise<GuideAddguidebuyertagResult>
    /**
     * Create a mass sending job of a guide. 添加顾问的群发任务。
     *
     * `POST /cgi-bin/guide/addguidemassendjob`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html
     */
    addguidemassendjob: (params: GuideAddguidemassendjobParams, options?: CallOptions) => Promise<GuideAddguidemassendjobResult>
    /**
     * Add values to a tag kind. 新增标签的可选值。
     *
     * `POST /cgi-bin/guide/addguidetagoption`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html
     */
    addguidetagoption: (params: GuideAddguidetagoptionParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Cancel a mass sending job of a guide. 取消顾问的群发任务。
     *
     * `POST /cgi-bin/guide/cancelguidemassendjob`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html
     */
    cancelguidemassendjob: (params: GuideCancelguidemassendjobParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Take a guide out of a group. 将顾问移出分组。
     *
     * `POST /cgi-bin/guide/delguide2guidegroup`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html
     */
    delguide2guidegroup: (params: GuideDelguide2guidegroupParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Remove a guide. 删除顾问。
     *
     * `POST /cgi-bin/guide/delguideacct`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html
     */
    delguideacct: (params?: GuideDelguideacctParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Take customers from a guide. 为顾问移除客户。
     *
     * `POST /cgi-bin/guide/delguidebuyerrelation`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html
     */
    delguidebuyerrelation: (params?: GuideDelguidebuyerrelationParams, options?: CallOptions) => Promise<GuideDelguidebuyerrelationResult>
    /**
     * Untag customers. 删除客户的标签。
     *
     * `POST /cgi-bin/guide/delguidebuyertag`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html
     */
    delguidebuyertag: (params: GuideDelguidebuyertagParams, options?: CallOptions) => Promise<GuideDelguidebuyertagResult>
    /**
     * Delete a mini program card from the material. 删除小程序卡片素材。
     *
     * `POST /cgi-bin/guide/delguidecardmaterial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html
     */
    delguidecardmaterial: (params: GuideDelguidecardmaterialParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a group of guides. 删除顾问分组。
     *
     * `POST /cgi-bin/guide/delguidegroup`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html
     */
    delguidegroup: (params: GuideDelguidegroupParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a picture from the material. 删除图片素材。
     *
     * `POST /cgi-bin/guide/delguideimagematerial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html
     */
    delguideimagematerial: (params: GuideDelguideimagematerialParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a tag kind. 删除标签类型。
     *
     * `POST /cgi-bin/guide/delguidetagoption`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html
     */
    delguidetagoption: (params: GuideDelguidetagoptionParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a text from the material. 删除文字素材。
     *
     * `POST /cgi-bin/guide/delguidewordmaterial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html
     */
    delguidewordmaterial: (params: GuideDelguidewordmaterialParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the groups of a guide. 获取顾问所在的分组。
     *
     * `POST /cgi-bin/guide/getgroupbyguide`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html
     */
    getgroupbyguide: (params: GuideGetgroupbyguideParams, options?: CallOptions) => Promise<GuideGetgroupbyguideResult>
    /**
     * List the guides of a group. 获取分组内的顾问。
     *
     * `POST /cgi-bin/guide/getgroupinfo`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html
     */
    getgroupinfo: (params: GuideGetgroupinfoParams, options?: CallOptions) => Promise<GuideGetgroupinfoResult>
    /**
     * Get a guide. 获取顾问信息。
     *
     * `GET /cgi-bin/guide/getguideacct`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html
     */
    getguideacct: (params?: GuideGetguideacctParams, options?: CallOptions) => Promise<GuideGetguideacctResult>
    /**
     * Get the sensitive words and the follow-up reply of all guides. 获取离开或敏感词等账号设置。
     *
     * `POST /cgi-bin/guide/getguideacctconfig`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html
     */
    getguideacctconfig: (params?: NoParams, options?: CallOptions) => Promise<GuideGetguideacctconfigResult>
    /**
     * List the guides. 获取顾问列表。
     *
     * `POST /cgi-bin/guide/getguideacctlist`
     */
    getguideacctlist: (params: GuideGetguideacctlistParams, options?: CallOptions) => Promise<GuideGetguideacctlistResult>
    /**
     * List the chat records of a guide. 获取顾问的聊天记录。
     *
     * `POST /cgi-bin/guide/getguidebuyerchatrecord`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html
     */
    getguidebuyerchatrecord: (params: GuideGetguidebuyerchatrecordParams, options?: CallOptions) => Promise<GuideGetguidebuyerchatrecordResult>
    /**
     * List the display tags of a customer. 查询客户的展示标签。
     *
     * `POST /cgi-bin/guide/getguidebuyerdisplaytag`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html
     */
    getguidebuyerdisplaytag: (params: GuideGetguidebuyerdisplaytagParams, options?: CallOptions) => Promise<GuideGetguidebuyerdisplaytagResult>
    /**
     * Tell whether a customer belongs to a guide. 查询某一客户与顾问的关系。
     *
     * `POST /cgi-bin/guide/getguidebuyerrelation`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html
     */
    getguidebuyerrelation: (params: GuideGetguidebuyerrelationParams, options?: CallOptions) => Promise<GuideGetguidebuyerrelationResult>
    /**
     * Find the guide of a customer. 通过客户信息查询所属顾问。
     *
     * `POST /cgi-bin/guide/getguidebuyerrelationbybuyer`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html
     */
    getguidebuyerrelationbybuyer: (params: GuideGetguidebuyerrelationbybuyerParams, options?: CallOptions) => Promise<GuideGetguidebuyerrelationbybuyerResult>
    /**
     * List the customers of a guide. 获取顾问的客户列表。
     *
     * `POST /cgi-bin/guide/getguidebuyerrelationlist`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html
     */
    getguidebuyerrelationlist: (params: GuideGetguidebuyerrelationlistParams, options?: CallOptions) => Promise<GuideGetguidebuyerrelationlistResult>
    /**
     * List the tags of a customer. 查询客户的标签。
     *
     * `POST /cgi-bin/guide/getguidebuyertag`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html
     */
    getguidebuyertag: (params: GuideGetguidebuyertagParams, options?: CallOptions) => Promise<GuideGetguidebuyertagResult>
    /**
     * List the mini program cards of the material. 获取小程序卡片素材。
     *
     * `POST /cgi-bin/guide/getguidecardmaterial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html
     */
    getguidecardmaterial: (params: GuideGetguidecardmaterialParams, options?: CallOptions) => Promise<GuideGetguidecardmaterialResult>
    /**
     * Get a guide's quick replies and auto-replies. 获取顾问的快捷回复与自动回复。
     *
     * `POST /cgi-bin/guide/getguideconfig`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html
     */
    getguideconfig: (params?: GuideGetguideconfigParams, options?: CallOptions) => Promise<GuideGetguideconfigResult>
    /**
     * List the groups of guides. 获取顾问分组列表。
     *
     * `POST /cgi-bin/guide/getguidegrouplist`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html
     */
    getguidegrouplist: (params?: NoParams, options?: CallOptions) => Promise<GuideGetguidegrouplistResult>
    /**
     * List the pictures of the material. 获取图片素材。
     *
     * `POST /cgi-bin/guide/getguideimagematerial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html
     */
    getguideimagematerial: (params: GuideGetguideimagematerialParams, options?: CallOptions) => Promise<GuideGetguideimagematerialResult>
    /**
     * Get a mass sending job of a guide. 获取指定群发任务的信息。
     *
     * `POST /cgi-bin/guide/getguidemassendjob`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html
     */
    getguidemassendjob: (params: GuideGetguidemassendjobParams, options?: CallOptions) => Promise<GuideGetguidemassendjobResult>
    /**
     * List the mass sending jobs of a guide. 获取顾问的群发任务列表。
     *
     * `POST /cgi-bin/guide/getguidemassendjoblist`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html
     */
    getguidemassendjoblist: (params?: GuideGetguidemassendjoblistParams, options?: CallOptions) => Promise<GuideGetguidemassendjoblistResult>
    /**
     * List the tag kinds and their values. 查询标签的可选值。
     *
     * `POST /cgi-bin/guide/getguidetagoption`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html
     */
    getguidetagoption: (params?: NoParams, options?: CallOptions) => Promise<GuideGetguidetagoptionResult>
    /**
     * List the texts of the material. 获取文字素材。
     *
     * `POST /cgi-bin/guide/getguidewordmaterial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html
     */
    getguidewordmaterial: (params: GuideGetguidewordmaterialParams, options?: CallOptions) => Promise<GuideGetguidewordmaterialResult>
    /**
     * Create a guide's QR code. 生成顾问的二维码。
     *
     * `POST /cgi-bin/guide/guidecreateqrcode`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html
     */
    guidecreateqrcode: (params?: GuideGuidecreateqrcodeParams, options?: CallOptions) => Promise<GuideGuidecreateqrcodeResult>
    /**
     * Create a group of guides. 新建顾问分组。
     *
     * `POST /cgi-bin/guide/newguidegroup`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html
     */
    newguidegroup: (params: GuideNewguidegroupParams, options?: CallOptions) => Promise<GuideNewguidegroupResult>
    /**
     * Create a tag kind. 新建标签类型。
     *
     * `POST /cgi-bin/guide/newguidetagoption`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html
     */
    newguidetagoption: (params: GuideNewguidetagoptionParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Let a member of staff copy mini program paths. 允许员工复制小程序页面路径。
     *
     * `POST /cgi-bin/guide/pushshowwxapathmenu`
     */
    pushshowwxapathmenu: (params: GuidePushshowwxapathmenuParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Find customers by tags. 按标签筛选客户。
     *
     * `POST /cgi-bin/guide/queryguidebuyerbytag`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html
     */
    queryguidebuyerbytag: (params: GuideQueryguidebuyerbytagParams, options?: CallOptions) => Promise<GuideQueryguidebuyerbytagResult>
    /**
     * Move customers to another guide. 将客户更换给其他顾问。
     *
     * `POST /cgi-bin/guide/rebindguideacctforbuyer`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html
     */
    rebindguideacctforbuyer: (params?: GuideRebindguideacctforbuyerParams, options?: CallOptions) => Promise<GuideRebindguideacctforbuyerResult>
    /**
     * Set the sensitive words and the follow-up reply of all guides. 设置敏感词与离线自动回复。
     *
     * `POST /cgi-bin/guide/setguideacctconfig`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html
     */
    setguideacctconfig: (params: GuideSetguideacctconfigParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Add a mini program card to the material. 添加小程序卡片素材。
     *
     * `POST /cgi-bin/guide/setguidecardmaterial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html
     */
    setguidecardmaterial: (params: GuideSetguidecardmaterialParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Set a guide's quick replies and auto-replies. 设置顾问的快捷回复与自动回复。
     *
     * `POST /cgi-bin/guide/setguideconfig`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html
     */
    setguideconfig: (params: GuideSetguideconfigParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Add a picture to the material. 添加图片素材。
     *
     * `POST /cgi-bin/guide/setguideimagematerial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html
     */
    setguideimagematerial: (params: GuideSetguideimagematerialParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Add a text to the material. 添加文字素材。
     *
     * `POST /cgi-bin/guide/setguidewordmaterial`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html
     */
    setguidewordmaterial: (params: GuideSetguidewordmaterialParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change a guide's nickname or picture. 修改顾问的昵称或头像。
     *
     * `POST /cgi-bin/guide/updateguideacct`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html
     */
    updateguideacct: (params?: GuideUpdateguideacctParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change a customer's nickname. 修改客户的昵称。
     *
     * `POST /cgi-bin/guide/updateguidebuyerrelation`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html
     */
    updateguidebuyerrelation: (params: GuideUpdateguidebuyerrelationParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Change a mass sending job of a guide. 修改顾问的群发任务。
     *
     * `POST /cgi-bin/guide/updateguidemassendjob`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html
     */
    updateguidemassendjob: (params: GuideUpdateguidemassendjobParams, options?: CallOptions) => Promise<ApiResult>
  }
  cv: {
    img: {
      /**
       * Suggest how to crop a picture. 图片智能裁剪。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/img/aicrop`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E5%9B%9B%E3%80%81%E5%9B%BE%E7%89%87%E6%99%BA%E8%83%BD%E8%A3%81%E5%89%AA%E6%8E%A5%E5%8F%A3
       */
      aicrop: (params?: CvImgAicropParams, options?: CallOptions) => Promise<CvImgAicropResult>
      /**
       * Find the bar codes and QR codes in a picture. 识别图片中的条码与二维码。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/img/qrcode`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%BA%8C%E3%80%81%E4%BA%8C%E7%BB%B4%E7%A0%81-%E6%9D%A1%E7%A0%81%E8%AF%86%E5%88%AB%E6%8E%A5%E5%8F%A3
       */
      qrcode: (params?: CvImgQrcodeParams, options?: CallOptions) => Promise<CvImgQrcodeResult>
      /**
       * Enlarge a picture. 图片高清化。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/img/superresolution`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%B8%89%E3%80%81%E5%9B%BE%E7%89%87%E9%AB%98%E6%B8%85%E5%8C%96%E6%8E%A5%E5%8F%A3
       */
      superresolution: (params?: CvImgSuperresolutionParams, options?: CallOptions) => Promise<CvImgSuperresolutionResult>
    }
    ocr: {
      /**
       * Read a bank card. 银行卡识别。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/ocr/bankcard`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
       */
      bankcard: (params?: CvOcrBankcardParams, options?: CallOptions) => Promise<CvOcrBankcardResult>
      /**
       * Read a business licence. 营业执照识别。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/ocr/bizlicense`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
       */
      bizlicense: (params?: CvOcrBizlicenseParams, options?: CallOptions) => Promise<CvOcrBizlicenseResult>
      /**
       * Read printed text. 通用印刷体识别。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/ocr/comm`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
       */
      comm: (params?: CvOcrCommParams, options?: CallOptions) => Promise<CvOcrCommResult>
      /**
       * Read a vehicle licence. 行驶证识别。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/ocr/driving`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
       */
      driving: (params?: CvOcrDrivingParams, options?: CallOptions) => Promise<CvOcrDrivingResult>
      /**
       * Read a driving licence. 驾驶证识别。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/ocr/drivinglicense`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
       */
      drivinglicense: (params?: CvOcrDrivinglicenseParams, options?: CallOptions) => Promise<CvOcrDrivinglicenseResult>
      /**
       * Read an identity card. 身份证识别。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/ocr/idcard`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
       */
      idcard: (params?: CvOcrIdcardParams, options?: CallOptions) => Promise<CvOcrIdcardResult>
      /**
       * Read a number plate. 车牌识别。
       *
       * Give the picture as `img`, or where it is as `img_url`.
       *
       * `POST /cv/ocr/platenum`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
       */
      platenum: (params?: CvOcrPlatenumParams, options?: CallOptions) => Promise<CvOcrPlatenumResult>
    }
  }
  ticket: {
    /**
     * Get the ticket that signs JS-SDK pages. 获取 JS-SDK 临时票据（jsapi_ticket、卡券 api_ticket）。
     *
     * Keep it for all pages and processes: it lasts 2 hours, and asking is limited.
     *
     * `GET /cgi-bin/ticket/getticket`
     * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#54
     */
    getticket: (params: TicketGetticketParams, options?: CallOptions) => Promise<TicketGetticketResult>
  }
  material: {
    /**
     * Upload permanent material. 上传永久素材。
     *
     * Kept until it is deleted; up to 100000 images and 1000 of each other kind. Images up to 10 MB, voice up to 2
     * MB and 60 seconds, video up to 10 MB (MP4), thumbs up to 64 KB (JPG).
     *
     * `POST /cgi-bin/material/add_material`
     * @throws WxApiError 40004, 40005, 40006, 40009, 40010, 40011, 40012, 40113, 40137, 41005, 45001, 45007
     * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90
     */
    add_material: (params: MaterialAddMaterialParams, options?: CallOptions) => Promise<MaterialAddMaterialResult>
    /**
     * Add a permanent article. 新增永久图文素材。
     *
     * Drafts have taken its place: `draft/add`.
     *
     * `POST /cgi-bin/material/add_news`
     * @deprecated The platform has retired it.
     */
    add_news: (params: MaterialAddNewsParams, options?: CallOptions) => Promise<MaterialAddNewsResult>
    /**
     * List permanent material. 分类型获取永久素材列表。
     *
     * At most 20 at a time.
     *
     * `POST /cgi-bin/material/batchget_material`
     * @throws WxApiError 40004
     * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_materials_list.html
     */
    batchget_material: (params: MaterialBatchgetMaterialParams, options?: CallOptions) => Promise<MaterialBatchgetMaterialResult>
    /**
     * Delete permanent material. 删除永久素材。
     *
     * Refused while a menu or an auto-reply uses it (48005).
     *
     * `POST /cgi-bin/material/del_material`
     * @throws WxApiError 40007, 41006, 48005
     * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Deleting_Permanent_Assets.html
     */
    del_material: (params: MaterialDelMaterialParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get permanent material. 获取永久素材。
     *
     * Images, voice and thumbs are files; articles and videos are answered as JSON.
     *
     * `POST /cgi-bin/material/get_material`
     * @throws WxApiError 40007, 41006
     * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html
     */
    get_material: (params: MaterialGetMaterialParams, options?: CallOptions) => Promise<Download | MaterialGetMaterialResult>
    /**
     * Count the permanent material. 获取各类永久素材的总数。
     *
     * `GET /cgi-bin/material/get_materialcount`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_the_total_of_all_materials.html
     */
    get_materialcount: (params?: NoParams, options?: CallOptions) => Promise<MaterialGetMaterialcountResult>
    /**
     * Change a permanent article. 修改永久图文素材。
     *
     * Drafts have taken its place: `draft/update`.
     *
     * `POST /cgi-bin/material/update_news`
     * @deprecated The platform has retired it.
     */
    update_news: (params: MaterialUpdateNewsParams, options?: CallOptions) => Promise<ApiResult>
  }
  /**
   * Get the menu in effect, wherever it was made. 查询当前生效的自定义菜单（含后台设置的）。
   *
   * Nested differently from `menu/get`: what is below a button is in `sub_button.list`.
   *
   * `GET /cgi-bin/get_current_selfmenu_info`
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Querying_Custom_Menus.html
   */
  get_current_selfmenu_info: (params?: NoParams, options?: CallOptions) => Promise<GetCurrentSelfmenuInfoResult>
  menu: {
    /**
     * Create a conditional menu. 创建个性化菜单。
     *
     * Needs a menu for everybody to exist (65303), and at least one field in `matchrule` (65304). The newest
     * matching menu wins. There is no call to change one: delete it and create it anew.
     *
     * `POST /cgi-bin/menu/addconditional`
     * @throws WxApiError 40016, 40017, 40018, 40019, 40020, 40022, 40023, 40024, 40025, 40026, 40027, 40033, 40054,
     * 40055, 45064, 48001, 65303, 65304, 65308, 65316, 65317, 65320
     * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#0
     */
    addconditional: (params: MenuAddconditionalParams, options?: CallOptions) => Promise<MenuAddconditionalResult>
    /**
     * Create the menu, replacing the one there. 创建自定义菜单（覆盖原有菜单）。
     *
     * One to three buttons, each with up to five below it. Users see it when they next open the chat, if 5 minutes
     * have passed since they last got the menu.
     *
     * `POST /cgi-bin/menu/create`
     * @throws WxApiError 40016, 40017, 40018, 40019, 40020, 40022, 40023, 40024, 40025, 40026, 40027, 40033, 40054,
     * 40055, 45064, 65308, 65317
     * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
     */
    create: (params: MenuCreateParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a conditional menu. 删除个性化菜单。
     *
     * `POST /cgi-bin/menu/delconditional`
     * @throws WxApiError 48001, 65301
     * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#1
     */
    delconditional: (params: MenuDelconditionalParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete the menu and all conditional menus. 删除自定义菜单（连同全部个性化菜单）。
     *
     * There is no menu afterwards, for nobody.
     *
     * `GET /cgi-bin/menu/delete`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html
     */
    delete: (params?: NoParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get the menus made through the API. 查询通过接口创建的自定义菜单。
     *
     * Knows the menus made through the API only; without any it answers with 46003. See also
     * `get_current_selfmenu_info`.
     *
     * `GET /cgi-bin/menu/get`
     * @throws WxApiError 46003
     * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html
     */
    get: (params?: NoParams, options?: CallOptions) => Promise<MenuGetResult>
    /**
     * Tell which menu a user sees. 测试个性化菜单的匹配结果。
     *
     * `POST /cgi-bin/menu/trymatch`
     * @throws WxApiError 48001, 65302
     * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#2
     */
    trymatch: (params: MenuTrymatchParams, options?: CallOptions) => Promise<MenuTrymatchResult>
  }
  message: {
    custom: {
      /**
       * Send a customer service message. 发送客服消息。
       *
       * After a message of the user: 5 within 48 hours. After a click on the menu, a follow or a scan: 3 within a
       * minute. 45015 means that the time is over, 45047 that the number is used up.
       *
       * `POST /cgi-bin/message/custom/send`
       * @throws WxApiError 40003, 40007, 40008, 43004, 45002, 45008, 45015, 45047, 45087, 45094, 45098, 45099, 48002,
       * 50005, 70000
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#7
       */
      send: (params: MessageCustomSendParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Show a user that an answer is being typed. 向用户显示客服输入状态。
       *
       * Only to a user with whom there was an exchange in the last 30 seconds (45080).
       *
       * `POST /cgi-bin/message/custom/typing`
       * @throws WxApiError 40003, 45072, 45080, 45081
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#8
       */
      typing: (params: MessageCustomTypingParams, options?: CallOptions) => Promise<ApiResult>
    }
    mass: {
      /**
       * Delete a mass message. 删除群发消息。
       *
       * For articles and videos only. Name the message by `msg_id` or by `url`.
       *
       * `POST /cgi-bin/message/mass/delete`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4
       */
      delete: (params?: MessageMassDeleteParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Tell how a mass message stands. 查询群发消息的发送状态。
       *
       * `POST /cgi-bin/message/mass/get`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#6
       */
      get: (params: MessageMassGetParams, options?: CallOptions) => Promise<MessageMassGetResult>
      /**
       * Send a mass message to one user as a preview. 预览群发消息。
       *
       * One of `touser` and `towxname` is needed; `towxname` wins. 100 times a day.
       *
       * `POST /cgi-bin/message/mass/preview`
       * @throws WxApiError 40003, 40007, 40008, 45162
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5
       */
      preview: (params: MessageMassPreviewParams, options?: CallOptions) => Promise<MessageMassPreviewResult>
      /**
       * Send a mass message to a list of openids. 根据 openid 列表群发消息。
       *
       * Answers when the job is accepted; how it went comes with the event MASSSENDJOBFINISH.
       *
       * `POST /cgi-bin/message/mass/send`
       * @throws WxApiError 40003, 40007, 40008, 40032, 40130, 40215, 41040, 45028, 45062, 45065, 45066, 45067, 45113,
       * 45162, 48001, 48003, 48021, 48022, 89504, 89505
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3
       */
      send: (params: MessageMassSendParams, options?: CallOptions) => Promise<MessageMassSendResult>
      /**
       * Send a mass message to a tag or to everybody. 根据标签或向全员群发消息。
       *
       * Answers when the job is accepted; how it went comes with the event MASSSENDJOBFINISH.
       *
       * `POST /cgi-bin/message/mass/sendall`
       * @throws WxApiError 40007, 40008, 40152, 40215, 41040, 45028, 45062, 45065, 45066, 45067, 45113, 45159, 45162,
       * 48001, 48003, 48021, 48022, 89504, 89505
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2
       */
      sendall: (params: MessageMassSendallParams, options?: CallOptions) => Promise<MessageMassSendallResult>
      speed: {
        /**
         * Get the speed of mass messages. 获取群发速度。
         *
         * `GET /cgi-bin/message/mass/speed/get`
         * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9
         */
        get: (params?: NoParams, options?: CallOptions) => Promise<MessageMassSpeedGetResult>
        /**
         * Set the speed of mass messages. 设置群发速度。
         *
         * `POST /cgi-bin/message/mass/speed/set`
         * @throws WxApiError 45083, 45084
         * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9
         */
        set: (params: MessageMassSpeedSetParams, options?: CallOptions) => Promise<ApiResult>
      }
    }
    subscribe: {
      /**
       * Send a subscription notification. 发送订阅通知。
       *
       * Only to users who asked for it (43101).
       *
       * `POST /cgi-bin/message/subscribe/bizsend`
       * @throws WxApiError 40003, 40037, 43101, 47003
       * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#send%E5%8F%91%E9%80%81%E8%AE%A2%E9%98%85%E9%80%9A%E7%9F%A5
       */
      bizsend: (params: MessageSubscribeBizsendParams, options?: CallOptions) => Promise<ApiResult>
    }
    template: {
      /**
       * Send a one-time subscription message. 推送一次性订阅消息。
       *
       * Only to a user who allowed it for this scene, once.
       *
       * `POST /cgi-bin/message/template/subscribe`
       * @throws WxApiError 40003, 40037, 43101
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html
       */
      subscribe: (params: MessageTemplateSubscribeParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Send a template message. 发送模板消息。
       *
       * For verified service accounts. Whether it arrived comes with the event TEMPLATESENDJOBFINISH.
       *
       * `POST /cgi-bin/message/template/send`
       * @throws WxApiError 40003, 40013, 40036, 40037, 40165, 40249, 43004, 43101, 43116, 45009, 47001, 47003
       * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5
       */
      send: (params: MessageTemplateSendParams, options?: CallOptions) => Promise<MessageTemplateSendResult>
    }
  }
  wxaapi: {
    newtmpl: {
      /**
       * Add a subscription template. 选用订阅通知模板。
       *
       * `POST /wxaapi/newtmpl/addtemplate`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#addTemplate%E9%80%89%E7%94%A8%E6%A8%A1%E6%9D%BF
       */
      addtemplate: (params: WxaapiNewtmplAddtemplateParams, options?: CallOptions) => Promise<WxaapiNewtmplAddtemplateResult>
      /**
       * Delete a subscription template. 删除订阅通知模板。
       *
       * `POST /wxaapi/newtmpl/deltemplate`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#deleteTemplate%E5%88%A0%E9%99%A4%E6%A8%A1%E6%9D%BF
       */
      deltemplate: (params: WxaapiNewtmplDeltemplateParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * List the account's categories. 获取公众号的类目。
       *
       * `GET /wxaapi/newtmpl/getcategory`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getCategory%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%B1%BB%E7%9B%AE
       */
      getcategory: (params?: NoParams, options?: CallOptions) => Promise<WxaapiNewtmplGetcategoryResult>
      /**
       * List the keywords of a public template. 获取公共模板的关键词列表。
       *
       * `GET /wxaapi/newtmpl/getpubtemplatekeywords`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateKeyWordsById%E8%8E%B7%E5%8F%96%E6%A8%A1%E6%9D%BF%E4%B8%AD%E7%9A%84%E5%85%B3%E9%94%AE%E8%AF%8D
       */
      getpubtemplatekeywords: (params: WxaapiNewtmplGetpubtemplatekeywordsParams, options?: CallOptions) => Promise<WxaapiNewtmplGetpubtemplatekeywordsResult>
      /**
       * List the public templates of categories. 获取类目下的公共模板。
       *
       * `GET /wxaapi/newtmpl/getpubtemplatetitles`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateTitleList%E8%8E%B7%E5%8F%96%E7%B1%BB%E7%9B%AE%E4%B8%8B%E7%9A%84%E5%85%AC%E5%85%B1%E6%A8%A1%E6%9D%BF
       */
      getpubtemplatetitles: (params: WxaapiNewtmplGetpubtemplatetitlesParams, options?: CallOptions) => Promise<WxaapiNewtmplGetpubtemplatetitlesResult>
      /**
       * List the account's subscription templates. 获取私有订阅通知模板列表。
       *
       * `GET /wxaapi/newtmpl/gettemplate`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getTemplateList%E8%8E%B7%E5%8F%96%E7%A7%81%E6%9C%89%E6%A8%A1%E6%9D%BF%E5%88%97%E8%A1%A8
       */
      gettemplate: (params?: NoParams, options?: CallOptions) => Promise<WxaapiNewtmplGettemplateResult>
    }
  }
  template: {
    /**
     * Add a template from the library. 从模板库添加消息模板。
     *
     * At most 25 templates to an account.
     *
     * `POST /cgi-bin/template/api_add_template`
     * @throws WxApiError 40246, 40247
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#2
     */
    api_add_template: (params: TemplateApiAddTemplateParams, options?: CallOptions) => Promise<TemplateApiAddTemplateResult>
    /**
     * Set the account's industries. 设置所属行业。
     *
     * Once a month. The templates of the industries left behind are deleted.
     *
     * `POST /cgi-bin/template/api_set_industry`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#0
     */
    api_set_industry: (params: TemplateApiSetIndustryParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Delete a template. 删除消息模板。
     *
     * `POST /cgi-bin/template/del_private_template`
     * @throws WxApiError 40037
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#4
     */
    del_private_template: (params: TemplateDelPrivateTemplateParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * List the templates. 获取已添加的消息模板列表。
     *
     * `GET /cgi-bin/template/get_all_private_template`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#3
     */
    get_all_private_template: (params?: NoParams, options?: CallOptions) => Promise<TemplateGetAllPrivateTemplateResult>
    /**
     * Get the account's industries. 获取已设置的行业信息。
     *
     * `GET /cgi-bin/template/get_industry`
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#1
     */
    get_industry: (params?: NoParams, options?: CallOptions) => Promise<TemplateGetIndustryResult>
  }
  sns: {
    /**
     * Tell whether a web authorisation token still works. 检验网页授权凭证是否有效。
     *
     * `GET /sns/auth`
     * @throws WxApiError 40003
     * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#4
     */
    auth: (params: SnsAuthParams, options?: CallOptions) => Promise<ApiResult>
    oauth2: {
      /**
       * Exchange a web authorisation code for a token. 通过 code 换取网页授权 access_token。
       *
       * A code works once, for 5 minutes. The token is the person's and has nothing to do with the account's.
       *
       * `GET /sns/oauth2/access_token`
       * @throws WxApiError 40001, 40013, 40029, 40125, 40163, 41002, 41004, 41008, 42003
       * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#1
       */
      access_token: (params: SnsOauth2AccessTokenParams, options?: CallOptions) => Promise<SnsOauth2AccessTokenResult>
      /**
       * Renew a web authorisation token. 刷新网页授权 access_token。
       *
       * A refresh token lasts 30 days.
       *
       * `GET /sns/oauth2/refresh_token`
       * @throws WxApiError 40013, 40030, 41002, 42002, 42007
       * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#1
       */
      refresh_token: (params: SnsOauth2RefreshTokenParams, options?: CallOptions) => Promise<SnsOauth2RefreshTokenResult>
    }
    /**
     * Get the profile of a user who consented. 拉取网页授权用户的信息。
     *
     * Needs a token of scope `snsapi_userinfo`. Snapshot pages get a made-up person.
     *
     * `GET /sns/userinfo`
     * @throws WxApiError 40001, 40003, 42001
     * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#3
     */
    userinfo: (params: SnsUserinfoParams, options?: CallOptions) => Promise<SnsUserinfoResult>
  }
  /**
   * Reset this account's daily call counters. 清空本账号的接口调用次数。
   *
   * Ten times a month, counted together with `clear_quota/v2`.
   *
   * `POST /cgi-bin/clear_quota`
   * @throws WxApiError 40013, 48006
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/API_Call_Limits.html
   */
  clear_quota: {
    /**
     * Reset this account's daily call counters. 清空本账号的接口调用次数。
     *
     * Ten times a month, counted together with `clear_quota/v2`.
     *
     * `POST /cgi-bin/clear_quota`
     * @throws WxApiError 40013, 48006
     * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/API_Call_Limits.html
     */
    (params?: ClearQuotaParams, options?: CallOptions): Promise<ApiResult>
    /**
     * Reset the daily call counters with the app secret. 用 AppSecret 清空接口调用次数。
     *
     * Needs no access token, so it works when the quota of that one is used up. Ten times a month, counted together
     * with `clear_quota`.
     *
     * `POST /cgi-bin/clear_quota/v2`
     * @throws WxApiError 40013, 40125, 41004, 48006
     */
    v2: (params?: ClearQuotaV2Params, options?: CallOptions) => Promise<ApiResult>
  }
  openapi: {
    quota: {
      /**
       * Reset the daily call counter of one API. 重置指定接口的调用次数。
       *
       * Fifty times a month.
       *
       * `POST /cgi-bin/openapi/quota/clear`
       * @throws WxApiError 48006, 76021, 76022
       */
      clear: (params: OpenapiQuotaClearParams, options?: CallOptions) => Promise<ApiResult>
      /**
       * Get the daily quota of one API. 查询接口的每日调用额度。
       *
       * Not for endpoints under `/sns/`.
       *
       * `POST /cgi-bin/openapi/quota/get`
       * @throws WxApiError 76021, 76022
       * @see https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html
       */
      get: (params: OpenapiQuotaGetParams, options?: CallOptions) => Promise<OpenapiQuotaGetResult>
    }
    rid: {
      /**
       * Look up a request by its rid. 查询 rid 对应的请求详情。
       *
       * A rid is kept for 7 days, for the account whose call it was.
       *
       * `POST /cgi-bin/openapi/rid/get`
       * @throws WxApiError 76001, 76002, 76003, 76004
       * @see https://developers.weixin.qq.com/doc/offiaccount/openApi/get_rid_info.html
       */
      get: (params: OpenapiRidGetParams, options?: CallOptions) => Promise<OpenapiRidGetResult>
    }
  }
  poi: {
    /**
     * Create a store. 创建门店。
     *
     * `POST /cgi-bin/poi/addpoi`
     */
    addpoi: (params: PoiAddpoiParams, options?: CallOptions) => Promise<PoiAddpoiResult>
    /**
     * Delete a store. 删除门店。
     *
     * `POST /cgi-bin/poi/delpoi`
     * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12
     */
    delpoi: (params: PoiDelpoiParams, options?: CallOptions) => Promise<ApiResult>
    /**
     * Get a store. 查询门店信息。
     *
     * `POST /cgi-bin/poi/getpoi`
     * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9
     */
    getpoi: (params: PoiGetpoiParams, options?: CallOptions) => Promise<PoiGetpoiResult>
    /**
     * List the stores. 查询门店列表。
     *
     * `POST /cgi-bin/poi/getpoilist`
     * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10
     */
    getpoilist: (params: PoiGetpoilistParams, options?: CallOptions) => Promise<PoiGetpoilistResult>
    /**
     * List the categories a store may have. 获取门店类目表。
     *
     * `GET /cgi-bin/poi/getwxcategory`
     */
    getwxcategory: (params?: NoParams, options?: CallOptions) => Promise<PoiGetwxcategoryResult>
    /**
     * Change the service details of a store. 修改门店的服务信息。
     *
     * `POST /cgi-bin/poi/updatepoi`
     */
    updatepoi: (params: PoiUpdatepoiParams, options?: CallOptions) => Promise<ApiResult>
  }
  publisher: {
    stat: {
      /**
       * Figures of ad slots. 获取广告位数据。
       *
       * `GET /publisher/stat?action=publisher_adpos_general`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89
       */
      publisher_adpos_general: (params: PublisherStatPublisherAdposGeneralParams, options?: CallOptions) => Promise<PublisherStatPublisherAdposGeneralResult>
      /**
       * Figures of affiliate products. 获取返佣商品数据。
       *
       * `GET /publisher/stat?action=publisher_cps_general`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89
       */
      publisher_cps_general: (params: PublisherStatPublisherCpsGeneralParams, options?: CallOptions) => Promise<PublisherStatPublisherCpsGeneralResult>
      /**
       * Settled revenue of ads. 获取广告结算收入数据。
       *
       * `GET /publisher/stat?action=publisher_settlement`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89
       */
      publisher_settlement: (params: PublisherStatPublisherSettlementParams, options?: CallOptions) => Promise<PublisherStatPublisherSettlementResult>
    }
  }
  qrcode: {
    /**
     * Create a QR code that carries a scene. 生成带参数的二维码。
     *
     * The picture is at `showqrcode`. A scan comes back as the event SCAN, or as subscribe with `qrscene_` before
     * the scene.
     *
     * `POST /cgi-bin/qrcode/create`
     * @throws WxApiError 40052, 40053, 45029
     * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html
     */
    create: (params: QrcodeCreateParams, options?: CallOptions) => Promise<QrcodeCreateResult>
  }
  /**
   * Get the picture of a QR code. 通过 ticket 换取二维码图片。
   *
   * Needs no access token. A wrong ticket is answered with HTTP 404.
   *
   * `GET /cgi-bin/showqrcode`
   */
  showqrcode: (params: ShowqrcodeParams, options?: CallOptions) => Promise<Download>
  semantic: {
    semproxy: {
      /**
       * Understand what a sentence asks for. 语义理解。
       *
       * What is in `semantic` depends on the service asked for.
       *
       * `POST /semantic/semproxy/search`
       * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html
       */
      search: (params: SemanticSemproxySearchParams, options?: CallOptions) => Promise<SemanticSemproxySearchResult>
    }
  }
  shorten: {
    /**
     * Get the text behind a short key. 由短 key 还原长信息。
     *
     * `POST /cgi-bin/shorten/fetch`
     * @throws WxApiError 9410010, 9410011, 9410012
     * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
     */
    fetch: (params: ShortenFetchParams, options?: CallOptions) => Promise<ShortenFetchResult>
    /**
     * Store a text behind a short key. 将长信息转换为短 key。
     *
     * `POST /cgi-bin/shorten/gen`
     * @throws WxApiError 9410010, 9410011, 9410012
     * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
     */
    gen: (params: ShortenGenParams, options?: CallOptions) => Promise<ShortenGenResult>
  }
  /**
   * Shorten a URL. 长链接转短链接。
   *
   * The platform has switched it off; see `shorten/gen`.
   *
   * `POST /cgi-bin/shorturl`
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html
   * @deprecated The platform has retired it.
   */
  shorturl: (params: ShorturlParams, options?: CallOptions) => Promise<ShorturlResult>
  user: {
    tag: {
      /**
       * List the followers that have a tag. 获取标签下的粉丝列表。
       *
       * 10000 openids at a time. The page after the last one has no `data`.
       *
       * `POST /cgi-bin/user/tag/get`
       * @throws WxApiError 40003, 45159
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
       */
      get: (params: UserTagGetParams, options?: CallOptions) => Promise<UserTagGetResult>
    }
    /**
     * List the openids of the followers. 获取关注者的 openid 列表。
     *
     * 10000 openids at a time: go on with the last openid until `count` is below that. The page after the last one
     * has no `data`.
     *
     * `GET /cgi-bin/user/get`
     * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html
     */
    get: (params?: UserGetParams, options?: CallOptions) => Promise<UserGetResult>
    /**
     * Get what is known of a follower. 获取用户基本信息。
     *
     * Nickname, picture, sex and place are empty or missing since 2021-12-27. Of somebody who does not follow, only
     * `subscribe: 0`, `openid` and perhaps `unionid` come.
     *
     * `GET /cgi-bin/user/info`
     * @throws WxApiError 40003
     * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId
     */
    info: {
      /**
       * Get what is known of a follower. 获取用户基本信息。
       *
       * Nickname, picture, sex and place are empty or missing since 2021-12-27. Of somebody who does not follow, only
       * `subscribe: 0`, `openid` and perhaps `unionid` come.
       *
       * `GET /cgi-bin/user/info`
       * @throws WxApiError 40003
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId
       */
      (params: UserInfoParams, options?: CallOptions): Promise<UserInfoResult>
      /**
       * Get what is known of many followers. 批量获取用户基本信息。
       *
       * At most 100 at a time.
       *
       * `POST /cgi-bin/user/info/batchget`
       * @throws WxApiError 40003, 40032
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId
       */
      batchget: (params: UserInfoBatchgetParams, options?: CallOptions) => Promise<UserInfoBatchgetResult>
      /**
       * Set the remark on a follower. 设置用户备注名。
       *
       * For verified service accounts.
       *
       * `POST /cgi-bin/user/info/updateremark`
       * @throws WxApiError 40003, 40092, 43004
       * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html
       */
      updateremark: (params: UserInfoUpdateremarkParams, options?: CallOptions) => Promise<ApiResult>
    }
  }
  /**
   * Get the stable access token. 获取稳定版接口调用凭据。
   *
   * Answers with the same token and what is left of its life until 5 minutes before its end. With `force_refresh`
   * the former token dies at once; at most 20 times a day, 30 seconds apart.
   *
   * `POST /cgi-bin/stable_token`
   * @throws WxApiError -1, 40001, 40002, 40013, 40125, 40164, 40243, 41002, 41004, 43002, 45009, 45011, 50004,
   * 50007, 89501, 89502, 89503, 89506, 89507
   * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html
   */
  stable_token: (params: StableTokenParams, options?: CallOptions) => Promise<StableTokenResult>
  /**
   * Get an access token. 获取接口调用凭据。
   *
   * Each call makes a new token; the former one works for 5 more minutes. Prefer `stable_token`, which several
   * processes can call without disturbing each other.
   *
   * `GET /cgi-bin/token`
   * @throws WxApiError -1, 40001, 40002, 40013, 40125, 40164, 40243, 41002, 41004, 45009, 45011, 50004, 50007,
   * 89501, 89502, 89503, 89506, 89507
   * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html
   */
  token: (params?: TokenParams, options?: CallOptions) => Promise<TokenResult>
  /**
   * Map openids after an account migration. 账号迁移后转换 openid。
   *
   * At most 100 openids at a time.
   *
   * `POST /cgi-bin/changeopenid`
   * @throws WxApiError 63178, 63182, 63183
   */
  changeopenid: (params: ChangeopenidParams, options?: CallOptions) => Promise<ChangeopenidResult>
}
