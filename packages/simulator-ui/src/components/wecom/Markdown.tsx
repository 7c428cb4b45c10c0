import { type Block, type ListItem, parseMarkdown } from '../../wecom/markdown.ts'
import type { Inline } from '../../wecom/markdown-inline.ts'
import { Picture } from '../Picture.tsx'

/** A markdown text as WeCom shows it; nothing of the sender becomes markup. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div class="markdown" data-testid="markdown">
      <Blocks blocks={parseMarkdown(text)} />
    </div>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <One key={index} block={block} />
      ))}
    </>
  )
}

function One({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'heading':
      // The page has headings of its own: those of a message are only large.
      return (
        <p class={`markdown-h markdown-h${block.level}`}>
          <Line parts={block.inline} />
        </p>
      )
    case 'paragraph':
      return (
        <p>
          <Line parts={block.inline} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
    case 'list': {
      const items = block.items.map((item, index) => <Item key={index} item={item} />)
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <div class="markdown-table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} scope="col">
                    <Line parts={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, index) => (
                    <td key={index}>
                      <Line parts={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'image':
      return <Picture source={block.href} alt={block.alt} class="picture-message" />
    case 'rule':
      return <hr />
  }
}

function Item({ item }: { readonly item: ListItem }) {
  return (
    <li class={item.level === 0 ? '' : `markdown-in${item.level}`}>
      <Line parts={item.inline} />
    </li>
  )
}

function Line({ parts }: { readonly parts: readonly Inline[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <Piece key={index} part={part} />
      ))}
    </>
  )
}

function Piece({ part }: { readonly part: Inline }) {
  switch (part.type) {
    case 'text':
      return <>{part.text}</>
    case 'code':
      return <code>{part.text}</code>
    case 'strong':
      return (
        <strong>
          <Line parts={part.inline} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Line parts={part.inline} />
        </em>
      )
    case 'strike':
      return (
        <s>
          <Line parts={part.inline} />
        </s>
      )
    case 'colour':
      return (
        <span class={`markdown-${part.tone}`}>
          <Line parts={part.inline} />
        </span>
      )
    case 'link':
      return (
        <a href={part.href} target="_blank" rel="noopener noreferrer">
          <Line parts={part.inline} />
        </a>
      )
  }
}
