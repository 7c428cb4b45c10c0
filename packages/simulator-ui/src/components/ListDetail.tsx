import type { ComponentChildren } from 'preact'
import { useApp } from '../context.ts'
import { moveFocus } from '../keys.ts'
import { IconButton } from './IconButton.tsx'

interface ListDetailProps<One> {
  /** What the list shows, newest first. */
  readonly listed: readonly One[]
  /** The one that was chosen, be it listed or not; undefined for none: then it is the newest. */
  readonly chosen: One | undefined
  readonly idOf: (one: One) => string
  /** @param one Null goes back to the list, where only one of both has room. */
  readonly onChoose: (one: One | null) => void
  /** What narrows the list. */
  readonly toolbar?: ComponentChildren
  /** What stands in place of an empty list. */
  readonly empty: ComponentChildren
  readonly row: (one: One, current: boolean, choose: () => void) => ComponentChildren
  readonly detail: (one: One) => ComponentChildren
  readonly backTestId: string
}

/** A list, and one of it in full. On a phone one after the other. */
export function ListDetail<One>(props: ListDetailProps<One>) {
  const { listed, chosen, idOf, onChoose, toolbar, empty, row, detail, backTestId } = props
  const { t, layout } = useApp()
  const oneByOne = layout === 'narrow'
  const shown = chosen ?? (oneByOne ? undefined : listed[0])

  if (oneByOne && shown !== undefined) {
    return (
      <>
        <div class="toolbar">
          <IconButton icon="back" label={t.back} testId={backTestId} onClick={() => onChoose(null)} />
        </div>
        {detail(shown)}
      </>
    )
  }
  return (
    <>
      {toolbar}
      {listed.length === 0 ? (
        empty
      ) : (
        <ul class="rows" onKeyDown={(event) => moveFocus(event, '.row')}>
          {listed.map((one) => row(one, shown !== undefined && idOf(one) === idOf(shown), () => onChoose(one)))}
        </ul>
      )}
      {shown !== undefined && detail(shown)}
    </>
  )
}
