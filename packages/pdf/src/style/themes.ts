import { defaultTheme } from './default-theme.ts'
import { journalTheme } from './journal-theme.ts'
import type { Theme } from './theme.ts'

/** The name of a theme. */
export type ThemeName = 'magazine' | 'journal'

/** The themes there are, by name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  magazine: defaultTheme,
  journal: journalTheme,
}
