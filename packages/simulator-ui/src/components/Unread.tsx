import { useApp } from '../context.ts'

/** How many messages were not seen yet; nothing for none. */
export function Unread({ count }: { readonly count: number }) {
  const { t } = useApp()
  if (count === 0) return null
  return (
    <span class="weui-badge person-unread">
      {count > 99 ? '99+' : count}
      <span class="hidden"> {t.unread(count)}</span>
    </span>
  )
}
