import type { Product } from '../../simulator/src/protocol.ts'

export type Theme = 'auto' | 'light' | 'dark'
export type Language = 'en' | 'zh'

const prefix = 'youchat-simulator.'

/** The platforms, in the order they are offered. */
export const products: readonly Product[] = ['official', 'wecom']

/** A stored choice if it is one of `allowed`, else null; storage may be blocked. */
export function readChoice<T extends string>(name: string, allowed: readonly T[]): T | null {
  try {
    return allowed.find((one) => one === localStorage.getItem(prefix + name)) ?? null
  } catch {
    return null
  }
}

export function writeChoice(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value)
  } catch {
    // The choice then lasts until the page is closed.
  }
}

export function firstLanguage(): Language {
  return readChoice('language', ['en', 'zh']) ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')
}

export function firstTheme(): Theme {
  return readChoice('theme', ['auto', 'light', 'dark']) ?? 'auto'
}

/** Puts the theme on the page and keeps following the system while it is `auto`. Returns how to stop. */
export function applyTheme(theme: Theme): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    document.body.dataset.weuiTheme = theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme
  }
  apply()
  if (theme !== 'auto') return () => {}
  system.addEventListener('change', apply)
  return () => system.removeEventListener('change', apply)
}

/** The platform the address names (`#wecom`), else the one chosen last. */
export function firstProduct(): Product {
  return productOfHash() ?? readChoice('product', products) ?? 'official'
}

/** The platform the address names; null for none. */
export function productOfHash(): Product | null {
  return products.find((one) => location.hash === `#${one}`) ?? null
}
