import type { Person } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { parseText } from '../rich-text.ts'

/** A text with its safe links, of which some send a message; never markup of the sender. */
export function RichText({ text, person }: { readonly text: string; readonly person: Person }) {
  const { actions } = useApp()
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
        const body = { text: part.content, ...(part.id === '' ? {} : { bizmsgmenuid: part.id }) }
        return (
          <button
            key={index}
            type="button"
            class="text-button text-menu"
            data-testid="text-menu"
            onClick={() => void actions.act(person.openid, 'say', body)}
          >
            {part.text}
          </button>
        )
      })}
    </>
  )
}
