const tones = 8

/** A square with the first letter of the name; the colour follows from the name. */
export function Avatar({ name, account = false }: { readonly name: string; readonly account?: boolean }) {
  let hash = 0
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 9973
  const tone = account ? 'account' : String(hash % tones)
  return (
    <span class={`avatar avatar-${tone}`} aria-hidden="true">
      {[...name][0]?.toUpperCase() ?? '?'}
    </span>
  )
}
