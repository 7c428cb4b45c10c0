import { WxConfigError } from '../errors.ts'

/** Most bytes of what a button has; its name on the first level. */
const maxBytes = { name: 16, key: 128, url: 1024 } as const

/** A button as a program without types may give it. */
export interface LooseButton {
  readonly name?: unknown
  readonly type?: unknown
  readonly key?: unknown
  readonly url?: unknown
  readonly sub_button?: unknown
}

/**
 * The buttons of a menu, once their number and the bytes they have are known to be right.
 * @throws WxConfigError `invalid_menu`
 */
export function checkedButtons<B extends LooseButton>(
  menu: { readonly button: readonly B[] } | readonly B[],
  maxSubNameBytes: number,
): readonly B[] {
  const buttons = 'button' in menu ? menu.button : menu
  checkLevel(buttons, 'The menu', 3)
  for (const [index, button] of buttons.entries()) {
    const where = checkButton(button, `Button ${index + 1}`, maxBytes.name)
    if (button.type !== undefined && isEmpty(button.sub_button)) continue
    checkSubMenu(button.sub_button, where, maxSubNameBytes)
  }
  return buttons
}

function checkSubMenu(buttons: unknown, where: string, nameBytes: number): void {
  checkLevel(buttons, where, 5)
  for (const [index, button] of buttons.entries()) {
    const subWhere = checkButton(button, `${where}, sub-button ${index + 1}`, nameBytes)
    if (!isEmpty(button.sub_button)) throw invalid(`${subWhere} has a sub-menu: a menu has two levels.`)
  }
}

function checkLevel(buttons: unknown, where: string, most: number): asserts buttons is readonly LooseButton[] {
  const count = Array.isArray(buttons) ? buttons.length : 0
  if (count < 1 || count > most) throw invalid(`${where} has ${count} buttons; it must have 1 to ${most}.`)
}

/** @returns What the button is called in errors. */
function checkButton(button: LooseButton, position: string, nameBytes: number): string {
  const { name, key, url } = button
  if (typeof name !== 'string' || name === '') throw invalid(`${position} has no name.`)
  const where = `${position} "${name}"`
  checkBytes(name, nameBytes, `${where}: its name`)
  checkBytes(key, maxBytes.key, `${where}: its key`)
  checkBytes(url, maxBytes.url, `${where}: its url`)
  return where
}

function checkBytes(value: unknown, most: number, what: string): void {
  const bytes = typeof value === 'string' ? Buffer.byteLength(value) : 0
  if (bytes > most) throw invalid(`${what} has ${bytes} bytes in UTF-8; ${most} are allowed.`)
}

function isEmpty(buttons: unknown): boolean {
  return buttons === undefined || buttons === null || (Array.isArray(buttons) && buttons.length === 0)
}

function invalid(message: string): WxConfigError {
  return new WxConfigError('invalid_menu', message)
}
