import { CopyButton } from '../CopyButton.tsx'

/** An id to copy. @param what Names it for screen readers. */
export function CopyId({ id, what }: { readonly id: string; readonly what: string }) {
  return (
    <span class="data-id">
      <code>{id}</code>
      <CopyButton text={id} what={what} />
    </span>
  )
}
