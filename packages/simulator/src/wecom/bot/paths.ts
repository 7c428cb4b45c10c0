/** Where the endpoints of smart bots are. */
export const paths = {
  /** Long connections. */
  socket: '/wecom/aibot',
  /** Encrypted files of messages. */
  media: '/wecom/aibot/media/',
  /** Active replies. */
  response: '/wecom/cgi-bin/aibot/response',
  /** The control API. */
  control: '/_sim/wecom/bots',
} as const
