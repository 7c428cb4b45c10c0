import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What an account's console and its server agree on; without a key the server knows no encryption. */
export interface ServerAccount {
  readonly token: string
  readonly appId: string
  readonly encodingAesKey?: string
}

/** A message as a library hands it to the program. */
export type Message = Readonly<Record<string, unknown>>

/** What the program wants to say, in the words of no library. */
export type Reply =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image' | 'voice'; readonly mediaId: string }
  | { readonly kind: 'video'; readonly mediaId: string; readonly title: string; readonly description: string }
  | { readonly kind: 'news'; readonly articles: readonly Article[] }
  | { readonly kind: 'transfer'; readonly account?: string }

export interface Article {
  readonly title: string
  readonly description: string
  readonly picurl: string
  readonly url: string
}

/** How a library serves a program that answers with `respond`. */
export type Serve = (account: ServerAccount, respond: (message: Message) => Reply) => RequestListener

/** A program that runs. */
export interface RunningServer {
  readonly url: string
  /** What the library handed to the program, oldest first. */
  readonly received: readonly Message[]
}

/** Runs a program for the running test; it answers with `respond`, or with nothing. */
export async function startServer(
  serve: Serve,
  account: ServerAccount,
  respond: (message: Message) => Reply = () => ({ kind: 'nothing' }),
): Promise<RunningServer> {
  const received: Message[] = []
  const server = createServer(
    serve(account, (message) => {
      received.push(message)
      return respond(message)
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`, received }
}
