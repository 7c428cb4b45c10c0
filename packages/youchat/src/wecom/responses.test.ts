import { expect, test } from 'vitest'
import { wecom } from '../../../../test/products.ts'
import { answeredBy, testResponses } from '../../../../test/responses.ts'
import { WxTemplateCardResponse, WxUpdateButtonResponse, WxUpdateTaskcardResponse } from './index.ts'

const req = answeredBy(wecom)

// Their nodes stand in the manual's page path/90241.
testResponses(wecom, [
  {
    name: 'a button that was pressed',
    response: new WxUpdateButtonResponse('已批准', req),
    MsgType: 'update_button',
    xml: '<Button><ReplaceName><![CDATA[已批准]]></ReplaceName></Button>',
    json: { Button: { ReplaceName: '已批准' } },
  },
  {
    name: 'a task card',
    response: new WxUpdateTaskcardResponse('已批准', req),
    MsgType: 'update_taskcard',
    xml: '<TaskCard><ReplaceName><![CDATA[已批准]]></ReplaceName></TaskCard>',
    json: { TaskCard: { ReplaceName: '已批准' } },
  },
  {
    name: 'a card of text, with lists of one and two',
    response: new WxTemplateCardResponse(
      {
        card_type: 'text_notice',
        source: { icon_url: 'i', desc: 'd', desc_color: 1 },
        action_menu: { desc: 'm', action_list: [{ text: '不再接收', key: 'a' }] },
        main_title: { title: 't', desc: undefined },
        quote_area: { type: 1, url: 'u', quote_text: ']]>' },
        sub_title_text: 's',
        horizontal_content_list: [
          { keyname: '金额', value: '5' },
          { type: 3, keyname: '谁', userid: 'lisi' },
        ],
        jump_list: [{ type: 2, title: 'j', appid: 'wx1', pagepath: 'p' }],
        card_action: { type: 1, url: 'u' },
        task_id: 'task-1',
      },
      req,
    ),
    MsgType: 'update_template_card',
    xml:
      '<TemplateCard><CardType><![CDATA[text_notice]]></CardType>' +
      '<Source><IconUrl><![CDATA[i]]></IconUrl><Desc><![CDATA[d]]></Desc><DescColor>1</DescColor></Source>' +
      '<ActionMenu><Desc><![CDATA[m]]></Desc>' +
      '<ActionList><Text><![CDATA[不再接收]]></Text><Key><![CDATA[a]]></Key></ActionList></ActionMenu>' +
      '<MainTitle><Title><![CDATA[t]]></Title></MainTitle>' +
      '<QuoteArea><Type>1</Type><Url><![CDATA[u]]></Url><QuoteText><![CDATA[]]]]><![CDATA[>]]></QuoteText></QuoteArea>' +
      '<SubTitleText><![CDATA[s]]></SubTitleText>' +
      '<HorizontalContentList><KeyName><![CDATA[金额]]></KeyName><Value><![CDATA[5]]></Value></HorizontalContentList>' +
      '<HorizontalContentList><Type>3</Type><KeyName><![CDATA[谁]]></KeyName><UserId><![CDATA[lisi]]></UserId></HorizontalContentList>' +
      '<JumpList><Type>2</Type><Title><![CDATA[j]]></Title><AppId><![CDATA[wx1]]></AppId><PagePath><![CDATA[p]]></PagePath></JumpList>' +
      '<CardAction><Type>1</Type><Url><![CDATA[u]]></Url></CardAction><TaskId><![CDATA[task-1]]></TaskId></TemplateCard>',
    json: {
      TemplateCard: {
        CardType: 'text_notice',
        Source: { IconUrl: 'i', Desc: 'd', DescColor: 1 },
        ActionMenu: { Desc: 'm', ActionList: [{ Text: '不再接收', Key: 'a' }] },
        MainTitle: { Title: 't' },
        QuoteArea: { Type: 1, Url: 'u', QuoteText: ']]>' },
        SubTitleText: 's',
        HorizontalContentList: [
          { KeyName: '金额', Value: '5' },
          { Type: 3, KeyName: '谁', UserId: 'lisi' },
        ],
        JumpList: [{ Type: 2, Title: 'j', AppId: 'wx1', PagePath: 'p' }],
        CardAction: { Type: 1, Url: 'u' },
        TaskId: 'task-1',
      },
    },
  },
  {
    name: 'a card of pictures',
    response: new WxTemplateCardResponse(
      {
        card_type: 'news_notice',
        card_image: { url: 'c', aspect_ratio: 1.3 },
        image_text_area: { type: 1, url: 'u', image_url: 'i' },
        vertical_content_list: [{ title: 'a' }, { title: 'b', desc: 'c' }],
      },
      req,
    ),
    MsgType: 'update_template_card',
    xml:
      '<TemplateCard><CardType><![CDATA[news_notice]]></CardType>' +
      '<CardImage><Url><![CDATA[c]]></Url><AspectRatio>1.3</AspectRatio></CardImage>' +
      '<ImageTextArea><Type>1</Type><Url><![CDATA[u]]></Url><ImageUrl><![CDATA[i]]></ImageUrl></ImageTextArea>' +
      '<VerticalContentList><Title><![CDATA[a]]></Title></VerticalContentList>' +
      '<VerticalContentList><Title><![CDATA[b]]></Title><Desc><![CDATA[c]]></Desc></VerticalContentList></TemplateCard>',
    json: {
      TemplateCard: {
        CardType: 'news_notice',
        CardImage: { Url: 'c', AspectRatio: 1.3 },
        ImageTextArea: { Type: 1, Url: 'u', ImageUrl: 'i' },
        VerticalContentList: [{ Title: 'a' }, { Title: 'b', Desc: 'c' }],
      },
    },
  },
])

/** What a card's nodes hold, whether in CDATA or not: to the platform it is the same. */
const bare = (card: { readonly card_type: string }) =>
  new WxTemplateCardResponse(card, req).toXml().replaceAll(/<!\[CDATA\[(.*?)]]>/gs, '$1')

test('questions of a vote', () => {
  const options = [
    { id: 'o1', text: 'x', is_checked: true },
    { id: 'o2', text: 'y', is_checked: false },
  ]
  const card = {
    card_type: 'vote_interaction',
    checkbox: { question_key: 'q', option_list: options, disable: false, mode: 1 },
    submit_button: { text: '提交', key: 's' },
    replace_text: '已提交',
  }
  expect(bare(card)).toContain(
    '<CheckBox><QuestionKey>q</QuestionKey>' +
      '<OptionList><Id>o1</Id><Text>x</Text><IsChecked>true</IsChecked></OptionList>' +
      '<OptionList><Id>o2</Id><Text>y</Text><IsChecked>false</IsChecked></OptionList>' +
      '<Disable>false</Disable><Mode>1</Mode></CheckBox>' +
      '<SubmitButton><Text>提交</Text><Key>s</Key></SubmitButton><ReplaceText>已提交</ReplaceText></TemplateCard>',
  )
})

test('choices and buttons', () => {
  const choice = { question_key: 'q', title: 't', selected_id: 'o1', option_list: [{ id: 'o1', text: 'x' }] }
  const written =
    '<QuestionKey>q</QuestionKey><Title>t</Title><SelectedId>o1</SelectedId>' +
    '<OptionList><Id>o1</Id><Text>x</Text></OptionList>'
  const buttons = [{ text: '按钮', style: 1, key: 'b' }]
  expect(bare({ card_type: 'button_interaction', button_selection: choice, button_list: buttons } as never)).toContain(
    `<ButtonSelection>${written}</ButtonSelection><ButtonList><Text>按钮</Text><Style>1</Style><Key>b</Key></ButtonList>`,
  )
  expect(bare({ card_type: 'multiple_interaction', select_list: [choice, choice] } as never)).toContain(
    `<SelectList>${written}</SelectList>`.repeat(2),
  )
})

test('a card stays as it was given, to be sent later', () => {
  const card = { card_type: 'text_notice', main_title: { title: 't' }, jump_list: [{ title: 'j' }] }
  const response = new WxTemplateCardResponse(card, req)
  response.toXml()
  expect(response.TemplateCard).toEqual({
    card_type: 'text_notice',
    main_title: { title: 't' },
    jump_list: [{ title: 'j' }],
  })
})
