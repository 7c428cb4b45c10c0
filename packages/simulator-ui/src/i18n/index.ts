import type { Language } from '../preferences.ts'
import { en, type Messages } from './en.ts'
import { zh } from './zh.ts'

export type { Messages } from './en.ts'

export const messages: Readonly<Record<Language, Messages>> = { en, zh }
