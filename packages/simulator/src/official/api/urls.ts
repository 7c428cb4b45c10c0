import type { Media } from '../store/media.ts'

/** Where files have their public address. */
export const mediaPath = '/mmbiz/'
/** Where published articles are read. */
export const articlePath = '/s/'

/** Pages elsewhere may show it. */
export const publicHeaders: Readonly<Record<string, string>> = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The public address of a file. */
export function mediaUrl({ key }: Pick<Media, 'key'>, baseUrl: string): string {
  return `${baseUrl}${mediaPath}${key}`
}

/** The address of a published article. */
export function articleUrl(key: string, baseUrl: string): string {
  return `${baseUrl}${articlePath}${key}`
}
