import { describe, expect, test } from 'vitest'
import { readCard } from './card.ts'
import { readReply } from './reply.ts'
import { splitThinking } from './stream.ts'

test.each([
  ['hello', 'hello', ''],
  ['', '', ''],
  ['<think>a</think>b', 'b', 'a'],
  ['<think>a</think>\n\nb', 'b', 'a'],
  ['x<think>a</think>y<think>b</think>z', 'xyz', 'a\nb'],
  ['<think>still thin', '', 'still thin'],
  ['a</think>b', 'a</think>b', ''],
])('%j says %j and thinks %j', (content, text, thinking) => {
  expect(splitThinking(content)).toEqual({ text, thinking })
})

const title = { main_title: { title: 'A' } }
const link = { card_action: { type: 1, url: 'https://example.com/' } }
const options = [{ id: 'a', text: 'A' }]
const cards = {
  text_notice: { ...title, ...link },
  news_notice: { ...title, ...link, card_image: { url: 'https://example.com/a.png' } },
  button_interaction: { ...title, button_list: [{ text: 'A', key: 'a' }], task_id: 't' },
  vote_interaction: {
    ...{ ...title, task_id: 't', submit_button: { text: 'A', key: 'a' } },
    checkbox: { question_key: 'q', option_list: options },
  },
  multiple_interaction: {
    ...{ ...title, submit_button: { text: 'A', key: 'a' } },
    select_list: [{ question_key: 'q', option_list: options }],
  },
} as const

describe.each(Object.entries(cards))('a %s', (type, card) => {
  test('is taken whole', () => {
    expect(readCard({ card_type: type, ...card }).type).toBe(type)
  })

  test.each(Object.keys(card))('is refused without %s', (field) => {
    expect(() => readCard({ card_type: type, ...card, [field]: undefined })).toThrow()
  })
})

test.each([
  ['no object', null],
  ['another type', { card_type: 'dance', ...title }],
  ['a name of Object', { card_type: 'constructor', ...title }],
  ['a card_action of type 3', { card_type: 'text_notice', ...title, card_action: { type: 3 } }],
  [
    'a menu without task_id',
    { card_type: 'text_notice', ...cards.text_notice, action_menu: { action_list: [{ key: 'a' }] } },
  ],
  [
    'four menu entries',
    {
      card_type: 'button_interaction',
      ...cards.button_interaction,
      action_menu: { action_list: Array(4).fill({ key: 'a' }) },
    },
  ],
  ['a task_id with a blank', { card_type: 'button_interaction', ...cards.button_interaction, task_id: 'a b' }],
  [
    'a task_id of 129 bytes',
    { card_type: 'button_interaction', ...cards.button_interaction, task_id: 'a'.repeat(129) },
  ],
  [
    'a button without key',
    { card_type: 'button_interaction', ...cards.button_interaction, button_list: [{ text: 'A' }] },
  ],
  [
    'a key of 1025 bytes',
    {
      card_type: 'button_interaction',
      ...cards.button_interaction,
      button_list: [{ text: 'A', key: 'a'.repeat(1025) }],
    },
  ],
  [
    '21 options',
    {
      card_type: 'vote_interaction',
      ...cards.vote_interaction,
      checkbox: { question_key: 'q', option_list: Array(21).fill(options[0]) },
    },
  ],
  [
    '11 options of a selector',
    {
      card_type: 'multiple_interaction',
      ...cards.multiple_interaction,
      select_list: [{ question_key: 'q', option_list: Array(11).fill(options[0]) }],
    },
  ],
  [
    'seven lines',
    { card_type: 'text_notice', ...cards.text_notice, horizontal_content_list: Array(7).fill({ keyname: 'a' }) },
  ],
])('a card with %s is refused', (_name, card) => {
  expect(() => readCard(card)).toThrow()
})

test('titles of a video are cut, not in the middle of a sign', () => {
  const video = { media_id: 'm', title: '好'.repeat(50), description: 'x'.repeat(600) }
  const reply = readReply({ msgtype: 'video', video }, 'push')
  expect(reply).toMatchObject({ kind: 'media', title: '好'.repeat(42), description: 'x'.repeat(512) })
})
