import { describe, expect, test } from 'vitest'
import {
  type AiBotAnswer,
  WxAiBot,
  WxAiBotCardResponse,
  WxAiBotCardUpdate,
  WxAiBotEmptyResponse,
  WxAiBotStreamResponse,
  WxAiBotTextResponse,
} from './index.ts'
import { account, card, common, openAiBotReply, png, sealAiBotPush } from './testkit/pushes.ts'

const update = { ...card, task_id: 't1' } as const
const pushes = {
  message: { ...common, msgid: '1', msgtype: 'text', text: { content: 'hi' } },
  enter_chat: { ...common, msgid: '2', msgtype: 'event', event: { eventtype: 'enter_chat' } },
  template_card_event: {
    ...common,
    msgid: '3',
    msgtype: 'event',
    event: {
      eventtype: 'template_card_event',
      template_card_event: { card_type: 'text_notice', event_key: 'k', task_id: 't1' },
    },
  },
  feedback_event: {
    ...common,
    msgid: '4',
    msgtype: 'event',
    event: { eventtype: 'feedback_event', feedback_event: { id: 'f', type: 1 } },
  },
}
type Situation = keyof typeof pushes

async function answering(situation: Situation, answer: () => AiBotAnswer) {
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push((error as { code?: unknown }).code ?? error)
  const bot = new WxAiBot({ ...account, onError }).on(['message', 'event'], answer)
  const reply = await bot.handle(sealAiBotPush(pushes[situation], account))
  expect(reply.status).toBe(200)
  return { reply: openAiBotReply(reply.body, account), errors }
}

const pieces = () =>
  (async function* () {
    yield 'a'
    yield 'b'
  })()
const stream = (content: string) => ({
  msgtype: 'stream',
  stream: { id: expect.any(String) as string, finish: true, content },
})
const cardReply = { msgtype: 'template_card', template_card: card }
const updateReply = { response_type: 'update_template_card', template_card: update }

const answers: Record<string, () => AiBotAnswer> = {
  'a text': () => 'hi',
  pieces,
  'a stream': () => new WxAiBotStreamResponse({ content: 'hi' }),
  'a text reply': () => new WxAiBotTextResponse('hi'),
  'a card': () => new WxAiBotCardResponse(card),
  'an update': () => new WxAiBotCardUpdate(update),
}

const taken: Record<Situation, Record<string, object>> = {
  message: { 'a text': stream('hi'), pieces: stream('ab'), 'a stream': stream('hi'), 'a card': cardReply },
  enter_chat: {
    'a text': { msgtype: 'text', text: { content: 'hi' } },
    'a text reply': { msgtype: 'text', text: { content: 'hi' } },
    'a card': cardReply,
  },
  template_card_event: { 'an update': updateReply },
  feedback_event: {},
}

for (const situation of Object.keys(pushes) as Situation[]) {
  describe(`in answer to ${situation}`, () => {
    for (const [what, answer] of Object.entries(answers)) {
      const expected = taken[situation][what]
      test(expected === undefined ? `${what} is told, and the person gets nothing` : `${what} goes out`, async () => {
        const { reply, errors } = await answering(situation, answer)
        expect(reply).toEqual(expected)
        expect(errors).toEqual(expected === undefined ? ['wrong_reply'] : [])
      })
    }

    test('nothing is an empty packet', async () => {
      for (const nothing of [() => undefined, () => null, () => '', () => new WxAiBotEmptyResponse()]) {
        expect(await answering(situation, nothing)).toEqual({ reply: undefined, errors: [] })
      }
    })

    test('what is no answer at all is told', async () => {
      for (const wrong of [5, {}, [], { kind: 'other' }, { toXml: () => '<xml/>' }]) {
        const { reply, errors } = await answering(situation, () => wrong as unknown as string)
        expect({ reply, errors }).toEqual({ reply: undefined, errors: ['invalid_reply'] })
      }
    })
  })
}

test('an update with another task id than the event’s is told', async () => {
  const { reply, errors } = await answering(
    'template_card_event',
    () => new WxAiBotCardUpdate({ ...card, task_id: 't2' }),
  )
  expect({ reply, errors }).toEqual({ reply: undefined, errors: ['wrong_task_id'] })
})

test('an update for some members', async () => {
  const { reply } = await answering('template_card_event', () => new WxAiBotCardUpdate(update, { userids: ['a'] }))
  expect(reply).toEqual({ ...updateReply, userids: ['a'] })
})

describe('what is over a limit', () => {
  const over: [string, () => AiBotAnswer, string][] = [
    ['a text of 20481 bytes', () => '字'.repeat(6827), 'text_too_long'],
    ['a stream of that length', () => new WxAiBotStreamResponse({ content: '字'.repeat(6827) }), 'text_too_long'],
    ['an empty feedback id', () => new WxAiBotStreamResponse({ content: 'a', feedbackId: '' }), 'invalid_feedback_id'],
    [
      'a feedback id of 257 bytes',
      () => new WxAiBotStreamResponse({ content: 'a', feedbackId: `${'字'.repeat(85)}ab` }),
      'invalid_feedback_id',
    ],
    ['a card’s feedback id', () => new WxAiBotCardResponse({ ...card, feedback: { id: '' } }), 'invalid_feedback_id'],
    [
      'a card with too much in it',
      () =>
        new WxAiBotStreamResponse({
          content: 'a',
          card: { ...card, jump_list: [1, 2, 3, 4].map(() => ({ title: 'x' })) },
        }),
      'invalid_card',
    ],
  ]
  for (const [what, answer, code] of over) {
    test(what, async () => {
      expect(await answering('message', answer)).toEqual({ reply: undefined, errors: [code] })
    })
  }

  test('and what just fits goes out', async () => {
    const content = `${'字'.repeat(6826)}ab`
    expect(Buffer.byteLength(content)).toBe(20_480)
    expect((await answering('message', () => content)).reply).toEqual(stream(content))
    const feedbackId = `${'字'.repeat(85)}a`
    const { reply } = await answering('message', () => new WxAiBotStreamResponse({ content: 'a', feedbackId }))
    expect(reply).toMatchObject({ stream: { feedback: { id: feedbackId } } })
  })

  const pictures: [string, readonly Uint8Array[], string][] = [
    ['eleven pictures', Array.from({ length: 11 }, () => png), 'too_many_images'],
    ['a picture of more than 10 MB', [Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)])], 'image_too_large'],
    ['a GIF', [Buffer.from('GIF89a')], 'invalid_image'],
    ['no bytes', ['png'] as unknown as Uint8Array[], 'invalid_reply'],
  ]
  for (const [what, images, code] of pictures) {
    test(`${what}: the text goes out without them`, async () => {
      const { reply, errors } = await answering('message', () => new WxAiBotStreamResponse({ content: 'a', images }))
      expect({ reply, errors }).toEqual({ reply: stream('a'), errors: [code] })
    })
  }
})
