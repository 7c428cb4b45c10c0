/** What a file is, told from its first bytes. */
export type FileFormat = 'png' | 'jpg' | 'gif' | 'bmp' | 'amr' | 'mp3' | 'wav' | 'wma' | 'mp4'

const contentTypes: Readonly<Record<FileFormat | 'speex', string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  amr: 'audio/amr',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  wma: 'audio/x-ms-wma',
  mp4: 'video/mp4',
  speex: 'voice/speex',
}

const beginnings: readonly (readonly [FileFormat, number, string])[] = [
  ['png', 0, '89504e470d0a1a0a'],
  ['jpg', 0, 'ffd8ff'],
  ['gif', 0, '47494638'],
  ['bmp', 0, '424d'],
  ['amr', 0, '2321414d52'],
  ['mp3', 0, '494433'],
  ['mp3', 0, 'fffb'],
  ['mp3', 0, 'fff3'],
  ['mp3', 0, 'fff2'],
  ['wav', 8, '57415645'],
  ['wma', 0, '3026b275'],
  ['mp4', 4, '66747970'],
]

/** The format of a file by its content; undefined where nobody knows it. */
export function formatOf(bytes: Uint8Array): FileFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  return beginnings.find(([, offset, magic]) => start.startsWith(magic, offset * 2))?.[0]
}

/** The Content-Type a format is served with. */
export function contentTypeOf(format: string): string {
  return contentTypes[format as FileFormat] ?? 'application/octet-stream'
}

/** The bytes of one AMR frame after its header, by the frame's mode. */
const amrFrameBytes = [12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0]

/** How long an AMR file plays, in milliseconds: 20 for each frame. */
export function amrMs(bytes: Uint8Array): number {
  let frames = 0
  for (let at = 6; at < bytes.length; frames++) at += 1 + (amrFrameBytes[((bytes[at] ?? 0) >> 3) & 15] ?? 0)
  return frames * 20
}
