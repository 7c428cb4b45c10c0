/** Where files have their public address. */
export const mediaPath = '/mmbiz/'

/** Pages elsewhere may show it. */
export const publicHeaders: Readonly<Record<string, string>> = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The public address of a file. @param baseUrl Where the paths of the manual begin. */
export function mediaUrl({ key }: { readonly key: string }, baseUrl: string): string {
  return `${baseUrl}${mediaPath}${key}`
}
