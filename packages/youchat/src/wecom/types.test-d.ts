import { describe, expectTypeOf, test } from 'vitest'
import {
  type ChangeContactEvent,
  type ClickEvent,
  type Context,
  type CreatePartyEvent,
  type CreateUserEvent,
  type DeletePartyEvent,
  type DeleteUserEvent,
  type EnterAgentEvent,
  type ImageRequest,
  type SuiteContext,
  type suite,
  type TemplateCardEvent,
  type TextRequest,
  type UnknownInfo,
  type UnknownPush,
  type UpdatePartyEvent,
  type UpdateTagEvent,
  type UpdateUserEvent,
  WxApplication,
  WxImageResponse,
  WxSuiteApplication,
  WxTemplateCardResponse,
  WxTextResponse,
  WxUpdateButtonResponse,
} from './index.ts'

const app = new WxApplication()

describe('the name given to on decides the type of the push', () => {
  test('a message, with its application', () => {
    app.on('text', (req, ctx) => {
      expectTypeOf(req).toEqualTypeOf<TextRequest>()
      expectTypeOf(req.MsgType).toEqualTypeOf<'text'>()
      expectTypeOf(req.AgentID).toEqualTypeOf<number>()
      expectTypeOf(req.MsgId).toEqualTypeOf<string>()
      expectTypeOf(ctx.account.corpId).toEqualTypeOf<string>()
      expectTypeOf(ctx.account.agentId).toEqualTypeOf<number | undefined>()
    })
    app.on('location', (req) => {
      expectTypeOf(req.Location_X).toEqualTypeOf<number>()
      expectTypeOf(req.AppType).toEqualTypeOf<string | undefined>()
    })
  })

  test('an event, spelt as WeCom spells it', () => {
    app.on('event.click', (req) => {
      expectTypeOf(req).toEqualTypeOf<ClickEvent>()
      expectTypeOf(req.Event).toEqualTypeOf<'click'>()
      expectTypeOf(req.EventKey).toEqualTypeOf<string>()
    })
    app.on('event.LOCATION', (req) => {
      expectTypeOf(req.Latitude).toEqualTypeOf<number>()
    })
    app.on('event.enter_agent', (req) => {
      expectTypeOf(req).toEqualTypeOf<EnterAgentEvent>()
    })
    app.on('event.batch_job_result', (req) => {
      expectTypeOf(req.BatchJob.ErrCode).toEqualTypeOf<number>()
      // @ts-expect-error what is told of the corp names no application
      req.AgentID
    })
    app.on('event.template_card_event', (req) => {
      expectTypeOf(req).toEqualTypeOf<TemplateCardEvent>()
      expectTypeOf(req.SelectedItems?.SelectedItem[0]?.OptionIds?.OptionId).toEqualTypeOf<
        readonly string[] | undefined
      >()
    })
  })

  test('several names: a union', () => {
    app.on(['text', 'event.click'], (req) => {
      expectTypeOf(req).toEqualTypeOf<TextRequest | ClickEvent>()
      if (req.MsgType === 'event') expectTypeOf(req.EventKey).toEqualTypeOf<string>()
      else expectTypeOf(req.Content).toEqualTypeOf<string>()
    })
  })

  test('any message, narrowed by MsgType; any event, narrowed by Event', () => {
    app.on('message', (req) => {
      if (req.MsgType === 'image') expectTypeOf(req.PicUrl).toEqualTypeOf<string>()
      // @ts-expect-error not every message has a text
      req.Content
    })
    app.on('event', (req) => {
      expectTypeOf(req.MsgType).toEqualTypeOf<'event'>()
      if (req.Event === 'click') expectTypeOf(req.EventKey).toEqualTypeOf<string>()
      if (req.Event === 'change_contact' && req.ChangeType === 'create_party') {
        expectTypeOf(req).toEqualTypeOf<CreatePartyEvent>()
      }
    })
  })

  test('an event the manual does not describe keeps its nodes', () => {
    app.on('event.not_invented_yet', (req) => {
      expectTypeOf(req).toEqualTypeOf<UnknownPush>()
      expectTypeOf(req.Whatever).toEqualTypeOf<unknown>()
    })
  })
})

describe('an event of several kinds', () => {
  test('is a union of them, narrowed by ChangeType', () => {
    app.on('event.change_contact', (req) => {
      expectTypeOf(req).toEqualTypeOf<ChangeContactEvent>()
      expectTypeOf(req).toEqualTypeOf<
        | CreateUserEvent
        | UpdateUserEvent
        | DeleteUserEvent
        | CreatePartyEvent
        | UpdatePartyEvent
        | DeletePartyEvent
        | UpdateTagEvent
      >()
      // @ts-expect-error a department has no UserID
      req.UserID
      switch (req.ChangeType) {
        case 'create_user':
          expectTypeOf(req.UserID).toEqualTypeOf<string>()
          expectTypeOf(req.MainDepartment).toEqualTypeOf<number | undefined>()
          break
        case 'update_user':
          expectTypeOf(req.NewUserID).toEqualTypeOf<string | undefined>()
          break
        case 'create_party':
          expectTypeOf(req.Id).toEqualTypeOf<number>()
          break
        case 'update_tag':
          expectTypeOf(req.TagId).toEqualTypeOf<number>()
          break
        // @ts-expect-error no such kind
        case 'create_member':
      }
    })
  })

  test('has a name for each', () => {
    app.on('event.change_contact.create_user', (req) => {
      expectTypeOf(req).toEqualTypeOf<CreateUserEvent>()
      expectTypeOf(req.ChangeType).toEqualTypeOf<'create_user'>()
    })
    app.on(['event.change_contact.create_party', 'event.change_contact.delete_party'], (req) => {
      expectTypeOf(req).toEqualTypeOf<CreatePartyEvent | DeletePartyEvent>()
    })
    app.on('event.change_external_chat.update', (req) => {
      expectTypeOf(req.MemChangeList?.Item).toEqualTypeOf<readonly string[] | undefined>()
    })
    app.on('event.change_contact.not_invented_yet', (req) => {
      expectTypeOf(req).toEqualTypeOf<UnknownPush>()
    })
  })
})

test('what is misspelt does not compile', () => {
  // @ts-expect-error no such property
  app.on('text', (req) => req.Contents)
  // @ts-expect-error a message of the Official Account only
  app.on('miniprogrampage', () => 'hi')
  // @ts-expect-error an event needs its prefix
  app.on('click', () => 'hi')
  // @ts-expect-error a kind needs its event
  app.on('create_user', () => 'hi')
  // @ts-expect-error a deleted member has no name
  app.on('event.change_contact.delete_user', (req) => req.Name)
  // @ts-expect-error a number is no answer
  app.on('text', () => 5)
})

test('maps are typed by their keys', () => {
  app.handlers = { text: (req) => new WxTextResponse(req.Content, req) }
  app.eventHandlers = {
    click: (req) => {
      expectTypeOf(req).toEqualTypeOf<ClickEvent>()
      return req.EventKey
    },
    'change_contact.create_user': (req) => {
      expectTypeOf(req).toEqualTypeOf<CreateUserEvent>()
    },
    change_contact: (req) => {
      expectTypeOf(req).toEqualTypeOf<ChangeContactEvent>()
    },
  }
  // @ts-expect-error the Official Account's spelling
  app.eventHandlers = { CLICK: () => 'hi' }
  // @ts-expect-error no such kind
  app.eventHandlers = { 'change_contact.create_member': () => 'hi' }
})

test('methods are overridden with a typed push', () => {
  class Bot extends WxApplication {
    override token = 'my-token'
    override corpId = 'ww1'
    override agentId = 1_000_002
    override onText(req: TextRequest, ctx: Context) {
      expectTypeOf(ctx.send).parameter(0).toExtend<unknown>()
      return new WxTextResponse(req.Content, req)
    }
    override onImage(req: ImageRequest) {
      return new WxImageResponse({ MediaId: req.MediaId }, req)
    }
    override onChangeContact(req: ChangeContactEvent) {
      if (req.ChangeType === 'delete_user') expectTypeOf(req).toEqualTypeOf<DeleteUserEvent>()
    }
    override onTemplateCardEvent(req: TemplateCardEvent) {
      return new WxUpdateButtonResponse('已批准', req)
    }
  }
  expectTypeOf(new Bot()).toExtend<WxApplication>()

  class Wrong extends WxApplication {
    // @ts-expect-error a change of a member is no picture
    override onChangeContact(req: ImageRequest) {
      return req.PicUrl
    }
    // @ts-expect-error answered by onChangeContact
    override onCreateUser() {}
    // @ts-expect-error there is no other way than encrypted
    override mode = 'plain'
  }
  expectTypeOf<Wrong>().toBeObject()
})

test('an account and its applications', () => {
  new WxApplication({
    token: ['a', 'b'],
    corpId: 'ww1',
    encodingAesKey: ['k', 'l'],
    agents: { 7: { corpSecret: 's' } },
  })
  void app.process('a=b', '<xml/>', { corpId: 'ww1', agentId: '7', corpSecret: 's', aesKey: 'k' })
  // @ts-expect-error an Official Account has an appId
  new WxApplication({ appId: 'wx1' })
  // @ts-expect-error there is no other way than encrypted
  new WxApplication({ mode: 'plain' })
  // @ts-expect-error an application has a secret
  new WxApplication({ agents: { 7: { secret: 's' } } })
  app.use((ctx, next) => {
    expectTypeOf(ctx).toEqualTypeOf<Context>()
    // @ts-expect-error the secrets stay where they are
    ctx.account.corpSecret
    return next()
  })
})

test('replies need what the platform requires', () => {
  const req = { ToUserName: 'ww1', FromUserName: 'zhangsan' }
  // @ts-expect-error a card has a type
  new WxTemplateCardResponse({ main_title: { title: 't' } }, req)
  // @ts-expect-error the push to answer is missing
  new WxUpdateButtonResponse('x')
})

describe('a suite', () => {
  const provider = new WxSuiteApplication()

  test('names events by InfoType', () => {
    provider.on('event.suite_ticket', (req, ctx) => {
      expectTypeOf(req).toEqualTypeOf<suite.SuiteTicketInfo>()
      expectTypeOf(req.SuiteTicket).toEqualTypeOf<string>()
      expectTypeOf(req.TimeStamp).toEqualTypeOf<number>()
      expectTypeOf(ctx).toEqualTypeOf<SuiteContext>()
      expectTypeOf(ctx.account.suiteId).toEqualTypeOf<string>()
    })
    provider.on('event.change_contact', (req) => {
      expectTypeOf(req.AuthCorpId).toEqualTypeOf<string>()
      if (req.ChangeType === 'create_user') expectTypeOf(req).toEqualTypeOf<suite.CreateUserInfo>()
    })
    provider.on('event.not_invented_yet', (req) => {
      expectTypeOf(req).toEqualTypeOf<UnknownInfo>()
    })
    provider.on('event', (req) => {
      if (req.InfoType === 'suite_ticket') expectTypeOf(req.SuiteTicket).toEqualTypeOf<string>()
    })
  })

  test('has no messages, and nobody to send to', () => {
    // @ts-expect-error people write to the application, not to the provider
    provider.on('text', () => {})
    // @ts-expect-error no such event
    provider.eventHandlers = { click: () => {} }
    provider.on('event.suite_ticket', (req, ctx) => {
      // @ts-expect-error what a suite is told has no sender
      req.FromUserName
      // @ts-expect-error there is nobody to send to
      ctx.send('hi')
    })
    // @ts-expect-error a suite has a suiteId
    new WxSuiteApplication({ corpId: 'ww1' })
  })
})
