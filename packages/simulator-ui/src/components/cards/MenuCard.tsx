import { listAt, textAt } from '../../nodes.ts'
import type { ViewProps } from '../Content.tsx'
import { RichText } from '../RichText.tsx'

/** A message with items to choose from; a tap sends the item's text with its id. */
export function MenuCard({ nodes, talk, t }: ViewProps) {
  const head = textAt(nodes, 'msgmenu.head_content')
  const tail = textAt(nodes, 'msgmenu.tail_content')
  return (
    <div class="bubble msgmenu" data-testid="msgmenu">
      {head !== '' && (
        <p>
          <RichText text={head} talk={talk} />
        </p>
      )}
      <ul class="msgmenu-items" aria-label={t.tapToAnswer}>
        {listAt(nodes, 'msgmenu.list').map((item, index) => {
          const text = textAt(item, 'content', 'click.content', 'view.content', 'miniprogram.content')
          const id = textAt(item, 'id', 'click.id')
          return (
            <li key={index}>
              <button
                type="button"
                class="msgmenu-item"
                disabled={!talk.open}
                data-testid="msgmenu-item"
                onClick={() => void talk.choose(text, id)}
              >
                {text}
              </button>
            </li>
          )
        })}
      </ul>
      {tail !== '' && (
        <p>
          <RichText text={tail} talk={talk} />
        </p>
      )}
    </div>
  )
}
