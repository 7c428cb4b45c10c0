import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Bilingual } from '../../simulator/src/protocol.ts'
import type { Actions } from './actions.ts'
import type { Messages } from './i18n/index.ts'
import type { Language, Theme } from './preferences.ts'
import type { Action, PageState } from './store.ts'

/** `wide`: three columns; `medium`: people and chat; `narrow`: a phone. */
export type Layout = 'wide' | 'medium' | 'narrow'

export interface App {
  readonly state: PageState
  readonly dispatch: (action: Action) => void
  readonly actions: Actions
  readonly t: Messages
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
  readonly layout: Layout
}

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (app === null) throw new Error('useApp needs an AppContext')
  return app
}

/** A text of the simulator in the page's language. */
export function useSaid(): (text: Bilingual) => string {
  const { language } = useApp()
  return (text) => text[language]
}
