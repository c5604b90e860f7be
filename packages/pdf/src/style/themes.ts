import { defaultTheme } from './default-theme.ts'
import { journalTheme } from './journal-theme.ts'
import type { Theme } from './theme.ts'

/** The themes there are, by name. */
export const themes = {
  magazine: defaultTheme,
  journal: journalTheme,
} as const satisfies Readonly<Record<string, Theme>>

/** The name of a theme. */
export type ThemeName = keyof typeof themes
