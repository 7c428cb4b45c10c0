import { expectTypeOf, test } from 'vitest'
import type { Download } from '../../client/download.ts'
import type { WxApi } from './api.ts'
import type { SentMessage, WxPartialError } from './delivery.ts'
import type { WxWebhook } from './webhook.ts'

declare const api: WxApi
declare const robot: WxWebhook
const card_action = { type: 1, url: 'https://a.example' }

test('receivers', () => {
  void api.sendText('al', 'hi')
  void api.sendText(['al', 'bob'], 'hi')
  void api.sendText({ users: 'al', parties: [1, '2'], tags: 3 }, 'hi')
  // @ts-expect-error a userid is a text
  void api.sendText(7, 'hi')
  // @ts-expect-error the platform's own names are those of its parameters
  void api.sendText({ touser: 'al' }, 'hi')
  // @ts-expect-error tags have no tags
  void api.addTagUser(1, { tags: [2] })
  expectTypeOf(api.sendText('al', 'hi')).resolves.toEqualTypeOf<SentMessage>()
})

test('a message holds what its kind has', () => {
  void api.sendMessage('al', 'text', { content: 'hi' })
  // @ts-expect-error a picture is a media id
  void api.sendMessage('al', 'image', { content: 'hi' })
  // @ts-expect-error no such kind
  void api.sendMessage('al', 'music', { content: 'hi' })
  // @ts-expect-error group chats get no cards
  void api.sendToAppchat('c1', 'template_card', { card_type: 'text_notice' })
  // @ts-expect-error 2 is for mpnews to receivers
  void api.sendToAppchat('c1', 'text', { content: 'hi' }, { safe: 2 })
  // @ts-expect-error an event is answered with a text or a menu
  void api.sendKfOnEvent('code', 'image', { media_id: 'id' })
})

test('a card has the parts of its type', () => {
  void api.sendTemplateCard('al', { card_type: 'text_notice', card_action, main_title: { title: 'a' } })
  // @ts-expect-error a notice leads somewhere
  void api.sendTemplateCard('al', { card_type: 'text_notice' })
  // @ts-expect-error a card to be answered has a task_id
  void api.sendTemplateCard('al', { card_type: 'button_interaction', button_list: [{ text: 'a' }] })
  // @ts-expect-error a notice has no buttons
  void api.sendTemplateCard('al', { card_type: 'text_notice', card_action, button_list: [{ text: 'a' }] })
  // @ts-expect-error robots have no cards that are answered
  void robot.sendTemplateCard({ card_type: 'button_interaction', task_id: '1', button_list: [{ text: 'a' }] })
  // @ts-expect-error neither a button nor a card
  void api.updateTemplateCard({ response_code: 'rc', atall: true })
})

test('what is left of a message can be sent as it is', () => {
  const { unsent } = {} as WxPartialError
  for (const { to, msgtype, content } of unsent) void api.sendMessage(to, msgtype, content)
})

test('answers', () => {
  expectTypeOf(api.downloadMedia('id')).resolves.toEqualTypeOf<Download>()
  expectTypeOf(api.transKf('wk', 'wm', 1)).resolves.toEqualTypeOf<string | undefined>()
  expectTypeOf(api.userIds()).toEqualTypeOf<AsyncGenerator<string, void, undefined>>()
})
