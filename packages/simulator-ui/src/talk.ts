import type { MenuButton } from '../../simulator/src/protocol.ts'

/** What can be sent in a chat besides text. */
export type SentThing = 'image' | 'voice' | 'video' | 'file' | 'location' | 'link'

/** What somebody does in a chat. */
export type TalkAct = 'say' | SentThing

/**
 * One person's side of a chat: where what they write and send goes. Each call tells whether it went well; what went wrong
 * is on the page then.
 */
export interface Talk {
  /** Whether anything can be sent now. */
  readonly open: boolean
  readonly things: readonly SentThing[]
  /** Whether a picture may be given by its address. */
  readonly takesAddresses: boolean
  /** What a voice message is: a sound, a sound and what was understood of it, or only that. */
  readonly voice: 'sound' | 'recognised' | 'text'
  /** Without a body, a sample is sent. */
  act(name: TalkAct, body?: object): Promise<boolean>
  /** Sends an item of a message with items to choose from; `id` is '' for none. */
  choose(text: string, id: string): Promise<boolean>
  /** Sends files one after the other; their format follows from each. @param more Further fields of the message. */
  send(thing: 'image' | 'voice' | 'video' | 'file', files: readonly SentBlob[], more?: object): Promise<boolean>
  /** Where the page finds a file by its media id. */
  source(mediaId: string): string
}

/** A file with its name. */
export interface SentBlob {
  readonly blob: Blob
  readonly name: string
}

/** A chat whose account has a menu. */
export interface MenuTalk extends Talk {
  /** A button that needs nothing more. */
  tap(button: MenuButton, menuid: number | null): void
  /** A button of type `view`, whose page the browser opens. */
  view(button: MenuButton, menuid: number | null): void
  scan(button: MenuButton, type: string, result: string): void
  /** A button that asks for a place. */
  place(button: MenuButton, place: Place): void
  /** A button that asks for pictures. */
  pictures(button: MenuButton, files: readonly File[]): void
}

/** A place as the control API takes it. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
  readonly scale: number
  readonly label: string
}

/** Files of the browser as they are sent. */
export function blobsOf(files: readonly File[]): readonly SentBlob[] {
  return files.map((file) => ({ blob: file, name: file.name }))
}
