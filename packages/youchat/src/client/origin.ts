import { WxConfigError } from '../errors.ts'

/**
 * An address without the slash at its end.
 * @throws WxConfigError `invalid_base_url`
 */
export function origin(url: string): string {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new WxConfigError('invalid_base_url', 'An address of the platform must begin with http:// or https://.')
  }
  return url.replace(/\/+$/, '')
}
