import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { isOwnHost, type ListenAddress } from '../../../control/guard.ts'
import { paths } from '../paths.ts'
import type { BotPlatform } from '../platform.ts'

/** How long a frame may be: a chunk of a file in base64, with room to spare. */
const maxFrameBytes = 1024 * 1024
const maxConnections = 100
/** Who reads so little is cut off. */
const maxQueuedBytes = 8 * 1024 * 1024

/** The WebSockets of a server. */
export interface BotSockets {
  /** Cuts all of them: a server does not close while one is open. */
  readonly close: () => void
}

/**
 * Takes long connections of smart bots at `/wecom/aibot` of a server. Requests under a name that is not the simulator's,
 * and from pages elsewhere, are refused, as those of the other routes are.
 * @param address Where the server listens.
 */
export function attachBotSockets(
  server: Server,
  { bots }: { readonly bots: BotPlatform },
  address: () => ListenAddress,
): BotSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrameBytes, perMessageDeflate: false })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Until ws has it, nobody else hears that the other side hung up.
    const ignore = (): void => {}
    socket.on('error', ignore)
    const status = refusalOf(request, address(), bots)
    if (status !== undefined) {
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      socket.off('error', ignore)
      serve(webSocket, bots)
    })
  })
  return {
    close: () => {
      for (const webSocket of sockets.clients) webSocket.terminate()
    },
  }
}

function serve(webSocket: WebSocket, bots: BotPlatform): void {
  const connection = bots.connect({
    send: (text) => {
      if (webSocket.bufferedAmount > maxQueuedBytes) webSocket.terminate()
      else webSocket.send(text)
    },
    close: (code) => webSocket.close(code),
    terminate: () => webSocket.terminate(),
  })
  webSocket.on('message', (data, isBinary) => {
    if (isBinary) connection.end(1003)
    else if (webSocket.readyState === webSocket.OPEN) connection.receive(String(data))
  })
  webSocket.on('ping', () => connection.heard())
  webSocket.on('close', () => connection.closed())
  // A frame that breaks the protocol ends the connection; that is told by `close`.
  webSocket.on('error', () => {})
}

function refusalOf(request: IncomingMessage, address: ListenAddress, bots: BotPlatform): string | undefined {
  const { host = '', origin } = request.headers
  if (!isOwnHost(host.toLowerCase(), address)) return '403 Forbidden'
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return '403 Forbidden'
  const path = (request.url ?? '').split('?')[0]
  if (path !== paths.socket && path !== `${paths.socket}/`) return '404 Not Found'
  return bots.connections >= maxConnections ? '503 Service Unavailable' : undefined
}
