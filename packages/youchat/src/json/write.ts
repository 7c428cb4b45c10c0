import { WxConfigError } from '../errors.ts'

// The platform does not read \uXXXX in what it is sent (40033, 47002, or the letters shown as they are), so a text must
// hold nothing that JSON.stringify would write that way: control characters but \b \t \n \f \r, and halves of pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
const controls = /[\u0000-\u0007\u000b\u000e-\u001f]/g
const halves = /\p{Surrogate}/gu

/**
 * JSON as the platform reads it: raw UTF-8 without a single `\uXXXX`. `undefined` fields are left out.
 * @throws WxConfigError `invalid_params`
 */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' ? part.replace(controls, '').replace(halves, '\ufffd') : part,
    )
  } catch (cause) {
    throw new WxConfigError('invalid_params', 'The parameters cannot be written as JSON: a BigInt, or a circle.', {
      cause,
    })
  }
}
