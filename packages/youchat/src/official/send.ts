import { contentsOf, type ReplyContents, sendParts, unsendable } from '../callback/contents.ts'
import type { Answer } from '../callback/reply.ts'
import { textParts } from '../client/splitText.ts'
import type { WxApi } from './api/api.ts'
import type { WxMusic } from './responses.ts'

/** What the replies of an Official Account hold, whichever of them it is. */
interface Contents extends ReplyContents {
  readonly Music?: WxMusic
}

/**
 * Sends a person what a handler answered, as a customer service message.
 * @throws WxReplyError `unsendable_reply`; those of `sendMessage`
 */
export async function sendAnswer(api: WxApi, openid: string, answer: Answer): Promise<void> {
  const contents = contentsOf<Contents>(answer)
  if (contents === undefined) return
  const { MsgType, Content, Image, Voice, Video, Music, Articles } = contents
  if (Content !== undefined) return sendParts(textParts(Content, true), (part) => api.sendText(openid, part))
  if (Image !== undefined) return api.sendMessage(openid, 'image', { media_id: Image.MediaId })
  if (Voice !== undefined) return api.sendMessage(openid, 'voice', { media_id: Voice.MediaId })
  if (Video !== undefined) {
    const { MediaId, Title, Description } = Video
    const video = { media_id: MediaId, thumb_media_id: MediaId, title: Title, description: Description }
    return api.sendMessage(openid, 'video', video)
  }
  if (Music !== undefined) {
    const { Title, Description, MusicUrl = '', HQMusicUrl = MusicUrl, ThumbMediaId } = Music
    const where = { musicurl: MusicUrl, hqmusicurl: HQMusicUrl, thumb_media_id: ThumbMediaId }
    return api.sendMessage(openid, 'music', { title: Title, description: Description, ...where })
  }
  // Of several articles the platform takes one in such a message.
  const [article] = Articles ?? []
  if (article === undefined) throw unsendable(MsgType)
  const { Title, Description = '', Url = '', PicUrl = '' } = article
  return api.sendNews(openid, { title: Title, description: Description, url: Url, picurl: PicUrl })
}
