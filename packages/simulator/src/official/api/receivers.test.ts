import { expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'

test('somebody of the crowd can be tagged and told of, and reads nothing', async () => {
  const { official } = await startSim()
  official.crowd = 3
  const list = await official.call<{ data: { openid: string[] } }>('GET /cgi-bin/user/get')
  const [openid = ''] = list.data.openid
  const tag = await official.call<{ tag: { id: number } }>('POST /cgi-bin/tags/create', { tag: { name: 'crowd' } })
  const given = { openid_list: [openid], tagid: tag.tag.id }
  expect(await official.call('POST /cgi-bin/tags/members/batchtagging', given)).toMatchObject({ errcode: 0 })
  expect(await official.call(`GET /cgi-bin/user/info?openid=${openid}`)).toMatchObject({
    subscribe: 1,
    tagid_list: [tag.tag.id],
  })
  const template = { touser: openid, template_id: 'test-template', data: {} }
  expect(await official.call('POST /cgi-bin/message/template/send', template)).toMatchObject({ errcode: 47001 })
  // They follow, but never wrote.
  const text = { touser: openid, msgtype: 'text', text: { content: 'hi' } }
  expect(await official.call('POST /cgi-bin/message/custom/send', text)).toMatchObject({ errcode: 45015 })
})
