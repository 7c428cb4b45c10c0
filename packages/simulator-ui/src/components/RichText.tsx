import { parseText } from '../rich-text.ts'
import type { Talk } from '../talk.ts'

/** A text with its safe links, of which some send a message; never markup of the sender. */
export function RichText({ text, talk }: { readonly text: string; readonly talk: Talk }) {
  return (
    <>
      {parseText(text).map((part, index) => {
        if (part.type === 'text') return part.text
        if (part.type === 'link') {
          return (
            <a key={index} href={part.href} target="_blank" rel="noopener noreferrer">
              {part.text}
            </a>
          )
        }
        return (
          <button
            key={index}
            type="button"
            class="text-button text-menu"
            data-testid="text-menu"
            onClick={() => void talk.choose(part.content, part.id)}
          >
            {part.text}
          </button>
        )
      })}
    </>
  )
}
