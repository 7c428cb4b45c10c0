import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a port on which everything takes longer. */
export interface SlowProxy {
  readonly port: number
  /** Lets nothing through any more, without telling anybody: connections stay open, new ones are not answered. */
  drop(): void
  /** Ends what was cut off, and lets new connections through. */
  restore(): void
  close(): Promise<void>
}

/** Passes connections on to `port`, holding back each piece, in both directions, for `delayMs`. */
export async function startSlowProxy(port: number, delayMs: number): Promise<SlowProxy> {
  const sockets = new Set<Socket>()
  let isDropping = false
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.on('data', (chunk) => setTimeout(() => !isDropping && to.writable && to.write(chunk), delayMs))
    from.on('close', () => to.destroy())
    from.on('error', () => to.destroy())
  }
  const server: Server = createServer((near) => {
    if (isDropping) {
      sockets.add(near)
      near.on('error', () => {})
      return
    }
    const far = connect(port, '127.0.0.1')
    pass(near, far)
    pass(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    drop: () => {
      isDropping = true
    },
    restore: () => {
      for (const socket of sockets) socket.destroy()
      sockets.clear()
      isDropping = false
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
