import { languages } from './languages.ts'

/** What people call languages in them, and some that are asked for often. */
const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'british english': 'en-GB',
    'american english': 'en-US',
    français: 'fr',
    deutsch: 'de',
    español: 'es',
    castellano: 'es',
    italiano: 'it',
    português: 'pt',
    'brazilian portuguese': 'pt-BR',
    العربية: 'ar',
    اردو: 'ur',
    日本語: 'ja',
    dutch: 'nl',
    chinese: 'zh',
    hindi: 'hi',
    korean: 'ko',
    polish: 'pl',
    russian: 'ru',
    turkish: 'tr',
  }),
)

/**
 * @param name What somebody calls a language: "German", "Deutsch".
 * @returns Its tag (BCP 47); nothing for a name that is not known.
 */
export function namedLanguage(name: string): string | undefined {
  const lower = name.trim().toLowerCase()
  return languages.find((language) => language.name.toLowerCase() === lower)?.tag ?? others.get(lower)
}
