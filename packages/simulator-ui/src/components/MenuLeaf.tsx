import type { MenuButton, Person } from '../../../simulator/src/protocol.ts'
import { api } from '../api.ts'
import { useApp } from '../context.ts'
import { menuIdNode, miniProgramEvent, needOf } from '../menu-taps.ts'
import { safeHref } from '../rich-text.ts'

interface MenuLeafProps {
  readonly button: MenuButton
  readonly menuid: number | null
  readonly person: Person
  readonly testId: string
  /** Told of every tap; what needs more than a tap is asked for by whoever hears of it. */
  readonly onTap: (button: MenuButton) => void
}

/** A button that does something: of type `view` it is a link to its page. */
export function MenuLeaf({ button, menuid, person, testId, onTap }: MenuLeafProps) {
  const { actions, dispatch } = useApp()
  const { name, type, key, url, media_id: mediaId, article_id: articleId } = button
  const { openid } = person
  const href = safeHref(url)

  function tap(): void {
    onTap(button)
    if (needOf(button) !== 'nothing') return
    if (type === 'click') void actions.act(openid, 'click', { key })
    else if (type === 'miniprogram') void actions.tap(openid, miniProgramEvent(button, menuid))
    else if (mediaId !== undefined) void actions.receive(openid, { mediaId })
    else if (type === 'article_view_limited') void openArticle()
    else if (articleId !== undefined) void actions.receive(openid, { articleId })
  }

  /** Opens the first article; nothing is sent and nothing pushed. */
  async function openArticle(): Promise<void> {
    try {
      const { rows } = await api.table('articles')
      const found = rows.find(({ id }) => id === articleId)?.articles.find(({ deleted }) => !deleted)
      const address = safeHref(found?.url)
      if (address === null) throw new Error(`Nothing is published as ${articleId}.`)
      window.open(address, '_blank', 'noopener')
    } catch (error) {
      dispatch({ type: 'failed', failure: { code: 'page', message: String(error) } })
    }
  }

  if (type === 'view' && href !== null) {
    const { MenuId: menuId } = menuIdNode(menuid)
    return (
      <a
        class="menu-button"
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        data-testid={testId}
        onClick={() => {
          onTap(button)
          void actions.act(openid, 'view', { url, ...(menuId === undefined ? {} : { menuId }) })
        }}
      >
        <span>{name}</span>
      </a>
    )
  }
  return (
    <button type="button" class="menu-button" data-testid={testId} data-type={type} onClick={tap}>
      <span>{name}</span>
    </button>
  )
}
