import { parseText } from '../rich-text.ts'

/** A text with its safe links; never markup of the sender. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <>
      {parseText(text).map((part) =>
        part.type === 'link' ? (
          <a href={part.href} target="_blank" rel="noopener noreferrer">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </>
  )
}
