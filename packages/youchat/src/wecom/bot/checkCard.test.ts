import { describe, expect, test } from 'vitest'
import { checkCard } from './checkCard.ts'
import type { AiBotCard } from './index.ts'

const many = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at))
const option = (at: number) => ({ id: `o${at}`, text: 'x' })
const selector = { question_key: 'q', option_list: many(10, option) }
const title = { title: 'T' }
const submit_button = { text: 'x', key: 'k' }
const good: Record<AiBotCard['card_type'], AiBotCard> = {
  text_notice: {
    card_type: 'text_notice',
    main_title: title,
    card_action: { type: 1, url: 'https://a' },
    task_id: 'a_-@1',
    action_menu: { action_list: many(3, (at) => ({ text: 'x', key: `k${at}` })) },
    horizontal_content_list: many(6, () => ({ keyname: 'x' })),
    jump_list: many(3, () => ({ title: 'x' })),
  },
  news_notice: {
    card_type: 'news_notice',
    main_title: title,
    card_action: { type: 1, url: 'https://a' },
    card_image: { url: 'https://a' },
    vertical_content_list: many(4, () => title),
  },
  button_interaction: {
    card_type: 'button_interaction',
    main_title: title,
    task_id: 't',
    button_list: many(6, () => ({ text: 'x', key: 'k'.repeat(1024) })),
  },
  vote_interaction: {
    card_type: 'vote_interaction',
    main_title: title,
    task_id: 't'.repeat(128),
    checkbox: { question_key: 'q', option_list: many(20, option) },
    submit_button,
  },
  multiple_interaction: {
    card_type: 'multiple_interaction',
    main_title: title,
    select_list: many(3, () => selector),
    submit_button,
  },
}

for (const [type, card] of Object.entries(good)) {
  test(`a ${type} that has all it may have passes`, () => {
    expect(() => checkCard(card)).not.toThrow()
  })
}

describe('what the platform refuses, or cuts off unsaid, is told', () => {
  const { text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction } = good
  const wrong: [string, unknown][] = [
    ['no card', undefined],
    ['an unknown type', { card_type: 'toString' }],
    ['a notice without an action', { ...text_notice, card_action: undefined }],
    ['a text notice without words', { ...text_notice, main_title: { desc: 'x' } }],
    ['a news notice without a picture', { ...news_notice, card_image: undefined }],
    ['buttons without task_id', { ...button_interaction, task_id: undefined }],
    ['no button', { ...button_interaction, button_list: [] }],
    ['7 buttons', { ...button_interaction, button_list: many(7, () => ({ text: 'x', key: 'k' })) }],
    ['a key of 1025 bytes', { ...button_interaction, button_list: [{ text: 'x', key: 'k'.repeat(1025) }] }],
    ['a menu without task_id', { ...text_notice, task_id: undefined }],
    ['a menu of 4', { ...text_notice, action_menu: { action_list: many(4, () => ({ text: 'x', key: 'k' })) } }],
    ['an empty menu', { ...text_notice, action_menu: { action_list: [] } }],
    ['7 lines', { ...text_notice, horizontal_content_list: many(7, () => ({ keyname: 'x' })) }],
    ['4 jumps', { ...text_notice, jump_list: many(4, () => ({ title: 'x' })) }],
    ['a question of 201 bytes', { ...text_notice, jump_list: [{ title: 'x', type: 3, question: 'q'.repeat(201) }] }],
    ['5 vertical lines', { ...news_notice, vertical_content_list: many(5, () => title) }],
    ['21 choices', { ...vote_interaction, checkbox: { question_key: 'q', option_list: many(21, option) } }],
    ['no choice', { ...vote_interaction, checkbox: { question_key: 'q', option_list: [] } }],
    [
      'an id of 129 bytes',
      { ...vote_interaction, checkbox: { question_key: 'q', option_list: [{ id: 'i'.repeat(129), text: 'x' }] } },
    ],
    ['a task_id of 129 bytes', { ...vote_interaction, task_id: 't'.repeat(129) }],
    ['a task_id with other characters', { ...vote_interaction, task_id: 'a b' }],
    ['4 lists', { ...multiple_interaction, select_list: many(4, () => selector) }],
    ['a list of 11', { ...multiple_interaction, select_list: [{ question_key: 'q', option_list: many(11, option) }] }],
    ['no submit button', { ...multiple_interaction, submit_button: undefined }],
  ]
  for (const [what, card] of wrong) {
    test(what, () => {
      expect(() => checkCard(card as AiBotCard)).toThrow(expect.objectContaining({ code: 'invalid_card' }))
    })
  }
})
