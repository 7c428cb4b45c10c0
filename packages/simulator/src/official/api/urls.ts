export { mediaPath, mediaUrl, publicHeaders } from '../../api/urls.ts'

/** Where published articles are read. */
export const articlePath = '/s/'

/** The address of a published article. */
export function articleUrl(key: string, baseUrl: string): string {
  return `${baseUrl}${articlePath}${key}`
}
