import { describe, expect, it } from 'vitest'
import { cardModel, firstChoices, madeChoices, withChoice } from './card.ts'

const options = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B', is_checked: true },
]

describe('what is wrong in a card', () => {
  it('is left out', () => {
    const model = cardModel({
      ...{ card_type: 'text_notice', main_title: 'no object', jump_list: 'none', horizontal_content_list: [null, 1] },
      ...{ checkbox: [], submit_button: null, action_menu: { action_list: {} } },
    })
    expect(model).toMatchObject({ title: '', jumps: [], rows: [], questions: [], submit: null, menu: null })
  })

  it('never becomes an address that is opened', () => {
    const url = 'javascript:alert(1)'
    const model = cardModel({
      ...{ card_type: 'news_notice', card_action: { type: 1, url }, quote_area: { title: 'q', url } },
      ...{ jump_list: [{ type: 1, title: 'j', url }], horizontal_content_list: [{ type: 1, keyname: 'k', url }] },
      ...{ image_text_area: { title: 't', url }, button_list: [{ type: 1, text: 'b', url }] },
    })
    const hrefs = [model.href, model.quote?.href, model.imageText?.href, model.jumps[0]?.href, model.rows[0]?.href]
    expect([...hrefs, model.buttons[0]?.href]).toEqual([null, null, null, null, null, null])
  })
})

it('reads a button card with a list, a menu and a button that opens an address', () => {
  const model = cardModel({
    card_type: 'button_interaction',
    source: { desc: 'Corp', desc_color: 2 },
    main_title: { title: 'T', desc: 'd' },
    action_menu: { desc: 'more', action_list: [{ text: 'Mute', key: 'mute' }] },
    button_selection: { question_key: 'q', title: 'Who', option_list: options, selected_id: 'b' },
    button_list: [
      { text: 'Yes', style: 1, key: 'yes' },
      { text: 'Open', type: 1, url: 'https://example.com/x' },
    ],
    jump_list: [{ type: 3, title: 'Ask', question: 'why?' }],
  })
  expect(model).toMatchObject({
    ...{ title: 'T', description: 'd', source: { text: 'Corp', tone: 2 } },
    menu: { description: 'more', actions: [{ key: 'mute', text: 'Mute' }] },
    buttons: [{ key: 'yes', href: null }, { href: 'https://example.com/x' }],
    questions: [{ key: 'q', form: 'list', chosen: ['b'] }],
    jumps: [{ question: 'why?', href: null }],
  })
})

it('reads votes of one and of several, written as JSON or as XML', () => {
  const several = cardModel({
    card_type: 'vote_interaction',
    checkbox: { question_key: 'q', mode: 1, option_list: options },
  })
  expect(several.questions).toMatchObject([{ form: 'checks', chosen: ['b'], disabled: false }])
  const one = cardModel({
    card_type: 'vote_interaction',
    checkbox: { question_key: 'q', mode: '0', disable: 'true', option_list: options },
  })
  expect(one.questions).toMatchObject([{ form: 'radios', disabled: true }])
})

it('reads the older task card', () => {
  const card = {
    title: 'T',
    description: 'd',
    url: 'https://example.com/',
    task_id: 't',
    btn: [{ key: 'k', name: 'OK' }],
  }
  expect(cardModel(card)).toMatchObject({
    ...{ type: 'taskcard', title: 'T', description: 'd', href: 'https://example.com/' },
    buttons: [{ key: 'k', text: 'OK' }],
  })
})

it('keeps what is chosen', () => {
  const model = cardModel({
    card_type: 'multiple_interaction',
    checkbox: { question_key: 'v', mode: 1, option_list: options },
    select_list: [
      { question_key: 's1', option_list: options },
      { question_key: 's2', option_list: [] },
    ],
  })
  const [vote, list] = model.questions
  if (vote === undefined || list === undefined) throw new Error('no questions')
  const first = firstChoices(model)
  expect(first).toEqual({ v: ['b'], s1: ['a'], s2: [] })
  const later = withChoice(withChoice(withChoice(first, vote, 'a'), vote, 'b'), list, 'b')
  expect(madeChoices(model, { ...later, other: ['x'] })).toEqual({ v: ['a'], s1: ['b'] })
  expect(madeChoices(model, withChoice(first, vote, 'b'))).toEqual({ s1: ['a'] })
})
