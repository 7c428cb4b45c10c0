import { contentsOf, type ReplyContents, sendParts, unsendable } from '../callback/contents.ts'
import type { UnknownPush } from '../callback/message.ts'
import type { Answer } from '../callback/reply.ts'
import { textParts } from '../client/splitText.ts'
import { WxReplyError } from '../errors.ts'
import type { WxApi } from './api/api.ts'
import type { MessageSendParams, MessageUpdateTemplateCardParams } from './generated/api/message.ts'
import type { WxTemplateCard } from './responses.ts'

/** What the replies of an application hold, whichever of them it is. */
interface Contents extends ReplyContents {
  readonly Button?: { readonly ReplaceName: string }
  readonly TemplateCard?: WxTemplateCard
}

/**
 * Sends a member what a handler answered, as a message of the application; the answer to a press changes the card.
 * @throws WxReplyError `unsendable_reply`, `no_receiver`; those of the call
 */
export async function sendAnswer(api: WxApi, req: UnknownPush, answer: Answer): Promise<void> {
  const contents = contentsOf<Contents>(answer)
  if (contents === undefined) return
  const touser = req.FromUserName
  if (touser === undefined || touser === '' || touser === 'sys') {
    throw new WxReplyError('no_receiver', 'The push is from the platform itself: there is nobody to send anything to.')
  }
  const send = async (message: Omit<MessageSendParams, 'touser'>): Promise<void> => {
    await api.raw.message.send({ touser, ...message })
  }
  const { MsgType, Content, Image, Voice, Video, Articles, Button, TemplateCard } = contents
  if (Content !== undefined) {
    return sendParts(textParts(Content, true), (content) => send({ msgtype: 'text', text: { content } }))
  }
  if (Image !== undefined) return send({ msgtype: 'image', image: { media_id: Image.MediaId } })
  if (Voice !== undefined) return send({ msgtype: 'voice', voice: { media_id: Voice.MediaId } })
  if (Video !== undefined) {
    const { MediaId: media_id, Title: title, Description: description } = Video
    return send({ msgtype: 'video', video: { media_id, title, description } })
  }
  if (Articles !== undefined) {
    const articles = Articles.map(({ Title, Description, Url, PicUrl }) => {
      return { title: Title, description: Description, url: Url ?? '', picurl: PicUrl }
    })
    return send({ msgtype: 'news', news: { articles } })
  }
  const { ResponseCode } = req
  const isPress = typeof ResponseCode === 'string' && ResponseCode !== ''
  if (!isPress || (Button === undefined && TemplateCard === undefined)) throw unsendable(MsgType)
  await api.raw.message.update_template_card({
    userids: [touser],
    response_code: ResponseCode,
    ...(Button === undefined ? { template_card: TemplateCard } : { button: { replace_name: Button.ReplaceName } }),
  } as MessageUpdateTemplateCardParams)
}
