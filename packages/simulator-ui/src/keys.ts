const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
const acrossSteps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * Moves the focus between the items of a list by arrow keys, Home and End.
 * @param selector Which descendants of the list are items.
 * @param across Whether the arrows to the sides move it, as in a row of tabs.
 * @returns the item that has the focus now; null where the key means nothing here
 */
export function moveFocus(event: KeyboardEvent, selector: string, across = false): HTMLElement | null {
  const list = event.currentTarget
  if (!(list instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return null
  const items = [...list.querySelectorAll<HTMLElement>(selector)]
  const focused = document.activeElement
  const from = focused instanceof HTMLElement ? items.indexOf(focused) : -1
  if (from === -1) return null
  const step = (across ? acrossSteps : steps)[event.key]
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : step === undefined ? -1 : from + step
  const item = items[to]
  if (item === undefined) return null
  event.preventDefault()
  item.focus()
  return item
}
