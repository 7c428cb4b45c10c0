import { describe, expectTypeOf, test } from 'vitest'
import type { ApiResult } from '../client/answer.ts'
import type { CallOptions } from '../client/call.ts'
import type { Download } from '../client/download.ts'
import type { UploadSource } from '../client/upload.ts'
import type { OfficialCalls } from './generated/api/calls.ts'
import type { OfficialRaw } from './generated/api/raw.ts'
import type {
  MenuCreateParams,
  MenuGetResult,
  MessageCustomSendParams,
  UserInfoParams,
  UserInfoResult,
} from './generated/api/types.ts'

declare const raw: OfficialRaw

describe('an endpoint knows what it takes', () => {
  test('by path, and by method and path', () => {
    expectTypeOf(raw.user.info).parameter(0).toEqualTypeOf<UserInfoParams>()
    expectTypeOf(raw.user.info).parameter(1).toEqualTypeOf<CallOptions | undefined>()
    expectTypeOf<OfficialCalls['GET /cgi-bin/user/info']['params']>().toEqualTypeOf<UserInfoParams>()
    expectTypeOf<UserInfoParams['lang']>().toEqualTypeOf<'zh_CN' | 'zh_TW' | 'en' | undefined>()
    expectTypeOf<UserInfoParams['openid']>().toEqualTypeOf<string>()
  })

  test('a misspelt, missing or mistyped parameter does not compile', () => {
    void raw.user.info({ openid: 'o1', lang: undefined })
    // @ts-expect-error a misspelt field
    void raw.user.info({ openid: 'o1', langg: 'en' })
    // @ts-expect-error a missing field
    void raw.user.info({ lang: 'en' })
    // @ts-expect-error no parameters at all
    void raw.user.info()
    // @ts-expect-error not a language of the platform
    void raw.user.info({ openid: 'o1', lang: 'fr' })
    // @ts-expect-error a misspelt field further in
    void raw.message.custom.send({ touser: 'o1', msgtype: 'text', text: { contents: 'hi' } })
    // @ts-expect-error not a kind of message
    void raw.message.custom.send({ touser: 'o1', msgtype: 'txt' })
    // @ts-expect-error an openid list is a list
    void raw.tags.members.batchtagging({ openid_list: 'o1', tagid: 2 })
  })

  test('what takes nothing takes nothing', () => {
    void raw.tags.get()
    void raw.tags.get({}, { timeoutMs: 5000 })
    // @ts-expect-error there is no such parameter
    void raw.tags.get({ tagid: 2 })
    void raw.user.get()
  })

  test('parameters may be frozen', () => {
    const openids: readonly string[] = ['o1']
    void raw.tags.members.batchtagging({ openid_list: openids, tagid: 2 })
    expectTypeOf<MessageCustomSendParams>().toHaveProperty('touser')
  })

  test('the account fills in its own id and secret', () => {
    void raw.sns.oauth2.access_token({ code: 'c' })
    // @ts-expect-error the code is the caller's
    void raw.sns.oauth2.access_token({ appid: 'wx1' })
    void raw.clear_quota()
    void raw.clear_quota.v2()
  })

  test('a parameter that says which endpoint is meant is not asked for', () => {
    void raw.card.invoice.setbizattr.get_contact()
    void raw.card.invoice.setbizattr.set_contact({ contact: { phone: '1', time_out: 60 } })
    // @ts-expect-error it is in the name
    void raw.card.invoice.setbizattr.set_contact({ action: 'set_contact', contact: { phone: '1', time_out: 60 } })
    expectTypeOf<OfficialCalls>().toHaveProperty('GET /publisher/stat?action=publisher_settlement')
  })

  test('files are whatever can be uploaded', () => {
    expectTypeOf<OfficialCalls['POST /cgi-bin/media/upload']['params']['media']>().toEqualTypeOf<UploadSource>()
    // @ts-expect-error not a kind of media
    void raw.media.upload({ type: 'gif', media: 'a.gif' })
    void raw.material.add_material({ type: 'video', media: 'a.mp4', description: { title: 'A', introduction: 'B' } })
  })
})

describe('an endpoint knows what it answers', () => {
  test('fields that may be missing are optional, the others are not', () => {
    expectTypeOf(raw.user.info).returns.resolves.toEqualTypeOf<UserInfoResult>()
    expectTypeOf<UserInfoResult['subscribe']>().toEqualTypeOf<0 | 1>()
    expectTypeOf<UserInfoResult['unionid']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<UserInfoResult['tagid_list']>().toEqualTypeOf<number[] | undefined>()
    expectTypeOf<OfficialCalls['GET /cgi-bin/user/get']['result']['data']>().toEqualTypeOf<
      { openid: string[] } | undefined
    >()
    // @ts-expect-error no such field
    type _ = UserInfoResult['openId']
  })

  test('errcode and errmsg may be in any', () => {
    expectTypeOf<UserInfoResult>().toExtend<ApiResult>()
    expectTypeOf(raw.menu.create).returns.resolves.toEqualTypeOf<ApiResult>()
  })

  test('ids beyond 2^53 come as strings', () => {
    type Sent = OfficialCalls['POST /cgi-bin/message/mass/sendall']['result']
    expectTypeOf<Sent['msg_id']>().toEqualTypeOf<number | string>()
    expectTypeOf<Sent['msg_data_id']>().toEqualTypeOf<number | string | undefined>()
    void raw.message.mass.get({ msg_id: '6289132462356484096' })
  })

  test('a file, or what the platform says in its place', () => {
    expectTypeOf(raw.showqrcode).returns.resolves.toEqualTypeOf<Download>()
    expectTypeOf(raw.media.get.jssdk).returns.resolves.toEqualTypeOf<Download>()
    type Media = OfficialCalls['GET /cgi-bin/media/get']['result']
    expectTypeOf<Extract<Media, Download>>().toEqualTypeOf<Download>()
    expectTypeOf<Exclude<Media, Download>['video_url']>().toEqualTypeOf<string | undefined>()
  })
})

describe('what was read can be sent back', () => {
  test('a menu', () => {
    expectTypeOf<MenuGetResult['menu']>().toExtend<MenuCreateParams>()
  })

  test('an endpoint that others lie below is called and looked into', () => {
    expectTypeOf(raw.user.info).toBeCallableWith({ openid: 'o1' })
    expectTypeOf(raw.user.info.batchget).toBeCallableWith({ user_list: [{ openid: 'o1' }] })
  })
})
