/** What stands for a secret in a record. */
export const masked = '***'

const secretNames = '(?:component_)?access_token|refresh_token|appsecret|secret'
const inQuery = new RegExp(`(^|&)(${secretNames})=[^&]*`, 'gi')
const inJson = jsonFields(secretNames)
/** Shorter values would turn up in texts by chance. */
const shortestSecret = 6

/** A query without the values of tokens and secrets. */
export function maskQuery(query: string): string {
  return query.replace(inQuery, `$1$2=${masked}`)
}

/**
 * A body without the values of tokens and secrets.
 * @param known Secrets that are replaced wherever they stand.
 * @param names Further fields whose values are secrets.
 */
export function maskText(text: string, known: readonly string[] = [], names: readonly string[] = []): string {
  const patterns = names.length === 0 ? [inJson] : [inJson, jsonFields(names.join('|'))]
  const named = patterns.reduce((result, pattern) => result.replace(pattern, `"$1"$2"${masked}"`), text)
  return known
    .filter((secret) => secret.length >= shortestSecret)
    .reduce((result, secret) => result.replaceAll(secret, masked), named)
}

/** Fields with a text, also where that was cut in the middle. */
function jsonFields(names: string): RegExp {
  return new RegExp(`"(${names})"(\\s*:\\s*)"(?:\\\\.|[^"\\\\])*("|\\\\?$)`, 'gi')
}
