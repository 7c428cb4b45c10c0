import { both } from '../../bilingual.ts'
import type { BotVerdict } from '../../protocol-bot.ts'

/** The verdict on a reply that is shown. */
export function shownVerdict(warnings: BotVerdict['warnings']): BotVerdict {
  return {
    ...{ ok: true, code: 'reply', warnings },
    message: both('The reply is legal; the member sees it.', '回复合法，成员会看到。'),
  }
}

/** The verdict on an answer that says nothing. */
export function nothingVerdict(warnings: BotVerdict['warnings'] = []): BotVerdict {
  return {
    ...{ ok: true, code: 'nothing', warnings },
    message: both('A legal answer that shows the member nothing.', '合法的应答，成员不会看到任何内容。'),
  }
}

/** The verdict on something six minutes old without an end. */
export function expiredVerdict(hasStream: boolean): BotVerdict {
  const message = hasStream
    ? both(
        'The stream was not finished within six minutes, so WeCom sealed it as it was: send finish: true.',
        '流式消息在 6 分钟内没有结束，企业微信已停止更新：请发送 finish: true。',
      )
    : both('Nothing was answered within six minutes.', '6 分钟内没有任何回复。')
  return { ok: false, code: 'expired', message, warnings: [] }
}

/** The verdict on what could not be sent for want of a callback URL. */
export const noCallback: BotVerdict = {
  ...{ ok: false, code: 'no-callback', warnings: [] },
  message: both('Nothing was sent: set a callback URL first.', '没有发送：请先设置回调地址。'),
}

/** The verdict on what could not be sent for want of a connection. */
export const notConnected: BotVerdict = {
  ...{ ok: false, code: 'not-connected', warnings: [] },
  message: both(
    'Nothing was sent: the bot is in connection mode, and no connection of it is open.',
    '没有发送：机器人处于长连接模式，但没有已订阅的连接。',
  ),
}

/** The verdict on what can no longer be answered, its connection being gone. */
export const lostVerdict: BotVerdict = {
  ...{ ok: false, code: 'connection', warnings: [] },
  message: both('The connection ended before the answer did.', '在回复结束之前连接已断开。'),
}

/** The verdict on an entry WeCom does not tell of. */
export const notFirstEntry: BotVerdict = {
  ...{ ok: true, code: 'not-first-entry', warnings: [] },
  message: both(
    'Nothing was sent: WeCom tells of the first entry of a day only.',
    '没有发送：企业微信每天只推送首次进入会话。',
  ),
}

/** The verdict on what a reset or the end of the simulator cut off. */
export const cancelledVerdict: BotVerdict = {
  ...{ ok: false, code: 'cancelled', warnings: [] },
  message: both('The simulator was reset or closed meanwhile.', '在此期间模拟器已被重置或关闭。'),
}
