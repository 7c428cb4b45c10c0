import { describe, expect, test } from 'vitest'
import { suite, wecom } from '../../../../test/products.ts'
import { webhooksOf } from '../../../../test/spec-pushes.ts'

const names = webhooksOf(wecom).map(({ name }) => name)
const methods = webhooksOf(wecom).map(({ method }) => method)

test.each(['text', 'image', 'voice', 'video', 'location', 'link'])('members send %s', (type) => {
  expect(names).toContain(type)
})

test('what members do most has a method', () => {
  expect(methods).toEqual(
    expect.arrayContaining([
      ...['onText', 'onImage', 'onVoice', 'onVideo', 'onLocation', 'onLink'],
      ...['onSubscribe', 'onUnsubscribe', 'onEnterAgent', 'onLocationUpdate', 'onClick', 'onView', 'onViewMiniProgram'],
      ...['onTemplateCardEvent', 'onChangeContact', 'onChangeExternalContact'],
    ]),
  )
})

// Lower case where the Official Account has upper: the manual's page path/90240.
test.each([
  ...['subscribe', 'unsubscribe', 'enter_agent', 'LOCATION', 'click', 'view', 'view_miniprogram'],
  ...['scancode_push', 'scancode_waitmsg', 'pic_sysphoto', 'pic_photo_or_album', 'pic_weixin', 'location_select'],
  ...['batch_job_result', 'open_approval_change', 'sys_approval_change', 'kf_msg_or_event', 'taskcard_click'],
  ...['template_card_event', 'template_card_menu_event', 'share_agent_change', 'share_chain_change'],
])('the event %s is spelt as the platform spells it', (event) => {
  expect(names).toContain(`event.${event}`)
})

describe.each([
  {
    event: 'change_contact',
    kinds: [
      ...['create_user', 'update_user', 'delete_user', 'create_party', 'update_party', 'delete_party', 'update_tag'],
    ],
  },
  {
    event: 'change_external_contact',
    kinds: [
      ...['add_external_contact', 'edit_external_contact', 'add_half_external_contact', 'del_external_contact'],
      ...['del_follow_user', 'transfer_fail', 'msg_audit_approved'],
    ],
  },
  { event: 'change_external_chat', kinds: ['create', 'update', 'dismiss'] },
  { event: 'change_external_tag', kinds: ['create', 'update', 'delete', 'shuffle'] },
])('$event', ({ event, kinds }) => {
  test.each([wecom, suite])('has its kinds in $name', (product) => {
    const webhook = webhooksOf(product).find(({ name }) => name === `event.${event}`)
    expect(webhook?.kinds).toEqual(kinds.map((kind) => `event.${event}.${kind}`))
  })
})

test.each([...['suite_ticket', 'create_auth', 'change_auth', 'cancel_auth', 'reset_permanent_code', 'change_contact']])(
  'suites hear of %s',
  (InfoType) => {
    expect(webhooksOf(suite).map(({ name }) => name)).toContain(`event.${InfoType}`)
  },
)
