import { official } from '../../../../test/products.ts'
import { answeredBy, testResponses } from '../../../../test/responses.ts'
import { WxMusicResponse, WxTransferAiResponse, WxTransferResponse } from './index.ts'

const req = answeredBy(official)

testResponses(official, [
  {
    name: 'music',
    response: new WxMusicResponse(
      { Title: 't', Description: 'd', MusicUrl: 'u', HQMusicUrl: 'h', ThumbMediaId: 'm1' },
      req,
    ),
    MsgType: 'music',
    xml:
      '<Music><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description><MusicUrl><![CDATA[u]]></MusicUrl>' +
      '<HQMusicUrl><![CDATA[h]]></HQMusicUrl><ThumbMediaId><![CDATA[m1]]></ThumbMediaId></Music>',
    json: { Music: { Title: 't', Description: 'd', MusicUrl: 'u', HQMusicUrl: 'h', ThumbMediaId: 'm1' } },
  },
  {
    name: 'music with a cover only',
    response: new WxMusicResponse({ ThumbMediaId: 'm1' }, req),
    MsgType: 'music',
    xml: '<Music><ThumbMediaId><![CDATA[m1]]></ThumbMediaId></Music>',
    json: { Music: { ThumbMediaId: 'm1' } },
  },
  {
    name: 'transfer to anybody',
    response: new WxTransferResponse(req),
    MsgType: 'transfer_customer_service',
    xml: '',
    json: {},
  },
  {
    name: 'transfer to one account',
    response: new WxTransferResponse(req, { KfAccount: 'test1@gh_1' }),
    MsgType: 'transfer_customer_service',
    xml: '<TransInfo><KfAccount><![CDATA[test1@gh_1]]></KfAccount></TransInfo>',
    json: { TransInfo: { KfAccount: 'test1@gh_1' } },
  },
  {
    name: 'transfer to the AI reply',
    response: new WxTransferAiResponse(req),
    MsgType: 'transfer_biz_ai_ivr',
    xml: '',
    json: {},
  },
])
