import { describe, expectTypeOf, test } from 'vitest'
import type { CallOptions } from '../client/call.ts'
import type { Download } from '../client/download.ts'
import type { UploadSource } from '../client/upload.ts'
import type { WxApi } from './api/api.ts'
import type { CallArguments, CallResult } from './api/core.ts'
import type { WecomCalls } from './generated/api/calls.ts'
import type { ApiResult } from './generated/api/common.ts'
import type { WecomRaw } from './generated/api/raw.ts'
import type {
  ApprovalValue,
  MenuCreateParams,
  MenuGetResult,
  MessageSendParams,
  MessageSendResult,
  TemplateCard,
  UserGetParams,
  UserGetResult,
} from './generated/api/types.ts'

declare const api: WxApi
declare const raw: WecomRaw

describe('an endpoint knows what it takes', () => {
  test('by path, and by method and path', () => {
    expectTypeOf(api.raw).toEqualTypeOf<WecomRaw>()
    expectTypeOf(raw.user.get).parameter(0).toEqualTypeOf<UserGetParams>()
    expectTypeOf(raw.user.get).parameter(1).toEqualTypeOf<CallOptions | undefined>()
    expectTypeOf<WecomCalls['GET /cgi-bin/user/get']['params']>().toEqualTypeOf<UserGetParams>()
    expectTypeOf<CallArguments<'GET /cgi-bin/user/get'>>().toEqualTypeOf<
      [params: UserGetParams, options?: CallOptions]
    >()
  })

  test('a misspelt, missing or mistyped parameter does not compile', () => {
    void raw.user.get({ userid: 'zhangsan' })
    // @ts-expect-error a misspelt field
    void raw.user.get({ userId: 'zhangsan' })
    // @ts-expect-error no parameters at all
    void raw.user.get()
    // @ts-expect-error a misspelt field further in
    void raw.message.send({ touser: 'a', msgtype: 'text', text: { contents: 'hi' } })
    // @ts-expect-error not a kind of message
    void raw.message.send({ touser: 'a', msgtype: 'txt' })
    // @ts-expect-error receivers are joined by |
    void raw.message.send({ touser: ['a'], msgtype: 'text' })
    // @ts-expect-error there they are a list
    void raw.linkedcorp.message.send({ touser: 'a|b', msgtype: 'text' })
    // @ts-expect-error not a parameter of this endpoint
    void api.call('GET /cgi-bin/user/get', { openid: 'o1' })
  })

  test('the configuration fills in the application, the corp and its secret', () => {
    void raw.message.send({ touser: '@all', msgtype: 'text', text: { content: 'hi' } })
    void raw.menu.get()
    void raw.agent.get({ agentid: 1000002 })
    void raw.gettoken()
    // @ts-expect-error the platform takes a number
    void raw.agent.get({ agentid: '1000002' })
    expectTypeOf<MessageSendParams['agentid']>().toEqualTypeOf<number | undefined>()
  })

  test('a parameter that can have one value only is not asked for', () => {
    void raw.ticket.get()
    void raw.miniprogram.jscode2session({ js_code: 'c' })
    // @ts-expect-error it is always agent_config
    void raw.ticket.get({ type: 'agent_config' })
  })

  test('what takes nothing takes nothing', () => {
    void raw.agent.list()
    void raw.agent.list({}, { timeoutMs: 5000 })
    // @ts-expect-error there is no such parameter
    void raw.agent.list({ agentid: 1 })
    void api.call('GET /cgi-bin/agent/list')
  })

  test('one card for all that take one', () => {
    expectTypeOf<MessageSendParams['template_card']>().toEqualTypeOf<TemplateCard | undefined>()
    expectTypeOf<WecomCalls['POST /cgi-bin/webhook/send']['params']['template_card']>().toEqualTypeOf<
      TemplateCard | undefined
    >()
    const card: TemplateCard = {
      card_type: 'button_interaction',
      main_title: { title: 'Leave' },
      button_list: [{ text: 'Grant', key: 'grant' }],
      task_id: 'leave-1',
    }
    void raw.message.update_template_card({ response_code: 'r', userids: ['a'], template_card: card })
  })

  test('what nests is described at every depth', () => {
    type Inner = NonNullable<NonNullable<ApprovalValue['children']>[number]['list'][number]['value']>
    expectTypeOf<Inner>().toEqualTypeOf<ApprovalValue>()
  })

  test('files are whatever can be uploaded', () => {
    expectTypeOf<WecomCalls['POST /cgi-bin/media/upload']['params']['media']>().toEqualTypeOf<UploadSource>()
    void raw.media.upload({ type: 'file', media: 'a.pdf' })
    // @ts-expect-error a kind of the Official Account
    void raw.media.upload({ type: 'thumb', media: 'a.jpg' })
  })
})

describe('an endpoint knows what it answers', () => {
  test('errcode and errmsg stand in every answer', () => {
    expectTypeOf<ApiResult>().toEqualTypeOf<{ errcode: number; errmsg: string }>()
    expectTypeOf<UserGetResult['errcode']>().toEqualTypeOf<number>()
    expectTypeOf<MessageSendResult['errmsg']>().toEqualTypeOf<string>()
    expectTypeOf(raw.menu.delete).returns.resolves.toEqualTypeOf<ApiResult>()
  })

  test('fields that may be missing are optional, the others are not', () => {
    expectTypeOf(raw.message.send).returns.resolves.toEqualTypeOf<MessageSendResult>()
    expectTypeOf<MessageSendResult['msgid']>().toEqualTypeOf<string>()
    expectTypeOf<MessageSendResult['invaliduser']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<UserGetResult['mobile']>().toEqualTypeOf<string | undefined>()
  })

  test('what comes as a number and as a text', () => {
    expectTypeOf<UserGetResult['gender']>().toEqualTypeOf<number | string | undefined>()
    expectTypeOf<WecomCalls['POST /cgi-bin/media/upload']['result']['created_at']>().toEqualTypeOf<number | string>()
  })

  test('a file', () => {
    expectTypeOf(raw.media.get).returns.resolves.toEqualTypeOf<Download>()
    expectTypeOf(raw.media.get.jssdk).returns.resolves.toEqualTypeOf<Download>()
  })

  test('an unknown path answers with anything', () => {
    expectTypeOf(api.call('POST /cgi-bin/brand/new', { a: 1 })).resolves.toEqualTypeOf<Record<string, unknown>>()
    expectTypeOf<CallResult<'GET /cgi-bin/user/get'>>().toEqualTypeOf<UserGetResult>()
  })

  test('what was read can be sent back: a menu', () => {
    expectTypeOf<Pick<MenuGetResult, 'button'>>().toExtend<MenuCreateParams>()
  })
})
