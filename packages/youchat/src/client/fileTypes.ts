/** Content types of what the platform takes and gives, by the end of the file name. */
const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  wma: 'audio/x-ms-wma',
  wav: 'audio/wav',
  amr: 'audio/amr',
  speex: 'audio/speex',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
  zip: 'application/zip',
}

/** The first bytes that give a format away, with their place. */
const beginnings: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['bmp', 0, [0x42, 0x4d]],
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['amr', 0, [0x23, 0x21, 0x41, 0x4d, 0x52]],
  ['mp3', 0, [0x49, 0x44, 0x33]],
  ['mp3', 0, [0xff, 0xfb]],
  ['wav', 8, [0x57, 0x41, 0x56, 0x45]],
  ['mp4', 4, [0x66, 0x74, 0x79, 0x70]],
]

/** The Content-Type that belongs to a file name, if it is known. */
export function typeOfName(name: string): string | undefined {
  return types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
}

/** The end of the file name that belongs to the first bytes of a file, if they are known. */
export function extensionOfBytes(bytes: Uint8Array): string | undefined {
  return beginnings.find(([, at, expected]) => expected.every((byte, i) => bytes[at + i] === byte))?.[0]
}

/** The end of the file name that belongs to a Content-Type, if it is known. */
export function extensionOfType(contentType: string): string | undefined {
  const wanted = contentType.split(';')[0]?.trim().toLowerCase()
  return Object.keys(types).find((extension) => types[extension] === wanted)
}
