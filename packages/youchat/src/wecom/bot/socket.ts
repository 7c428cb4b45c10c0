import { WxConfigError } from '../../errors.ts'

/** The part of a WebSocket that is used: the standard one and that of the package `ws` have it. */
export interface WebSocketLike {
  send(data: string): void
  close(code?: number, reason?: string): void
  /** Hangs up without a goodbye; `ws` has it. */
  terminate?(): void
  // biome-ignore lint/suspicious/noExplicitAny: each implementation has event types of its own
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: any) => void): void
}

/** What makes WebSockets. */
export type WebSocketClass = new (url: string) => WebSocketLike

/**
 * The given class, or the runtime's own.
 * @throws WxConfigError `missing_web_socket`
 */
export function webSocketClass(given: WebSocketClass | undefined): WebSocketClass {
  const found = given ?? (globalThis as { WebSocket?: WebSocketClass }).WebSocket
  if (found === undefined) {
    throw new WxConfigError(
      'missing_web_socket',
      'This runtime has no WebSocket (Node has one from version 22 on): install the package "ws" and pass its class as the option webSocket.',
    )
  }
  return found
}
