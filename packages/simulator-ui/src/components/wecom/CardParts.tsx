import type { CardModel } from '../../wecom/card.ts'
import { Opens } from '../cards.tsx'
import { Picture } from '../Picture.tsx'

interface CardPartsProps {
  readonly model: CardModel
  readonly canAsk: boolean
  /** Sends the question of a jump to the bot. */
  readonly onAsk: (question: string) => void
}

/** What a card says. */
export function CardParts({ model, canAsk, onAsk }: CardPartsProps) {
  const { title, description, emphasis, quote, image, imageText, verticals, subtitle, rows, jumps, href } = model
  return (
    <>
      <Opens url={href ?? ''} class="press-main">
        {title !== '' && <span class="press-title">{title}</span>}
        {description !== '' && <span class="press-text">{description}</span>}
        {image !== '' && <Picture source={image} alt="" class="press-picture" />}
        {emphasis !== null && (
          <span class="card-emphasis">
            <b>{emphasis.title}</b>
            <span>{emphasis.description}</span>
          </span>
        )}
        {subtitle !== '' && <span class="press-text">{subtitle}</span>}
      </Opens>
      {imageText !== null && (
        <Opens url={imageText.href ?? ''} class="press-image-text">
          {imageText.image !== '' && <Picture source={imageText.image} alt="" class="press-thumb" />}
          <span>
            <b>{imageText.title}</b>
            <span class="press-text">{imageText.description}</span>
          </span>
        </Opens>
      )}
      {quote !== null && (
        <Opens url={quote.href ?? ''} class="press-quote">
          <b>{quote.title}</b>
          <span>{quote.text}</span>
        </Opens>
      )}
      {verticals.map((one, index) => (
        <p key={index} class="press-vertical">
          <b>{one.title}</b>
          <span>{one.description}</span>
        </p>
      ))}
      {rows.length > 0 && (
        <dl class="template-lines press-rows">
          {rows.map(({ name, value, href: to }, index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd>
                {to === null ? (
                  value
                ) : (
                  <a href={to} target="_blank" rel="noopener noreferrer">
                    {value}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {jumps.map(({ title: name, href: to, question }, index) =>
        question === '' ? (
          <Opens key={index} url={to ?? ''} class="press-jump">
            {name} ›
          </Opens>
        ) : (
          <button
            key={index}
            type="button"
            class="press-jump"
            disabled={!canAsk}
            title={question}
            onClick={() => onAsk(question)}
          >
            {name} ›
          </button>
        ),
      )}
    </>
  )
}
