import type { Language, PlaceName } from './language.ts'
import { perLanguage } from './per-language.ts'

const byLowerCase = perLanguage(
  // Of two places of one name the first counts.
  ({ places }) => new Map(places.toReversed().map((place) => [place.name.toLowerCase(), place])),
)

/**
 * Looks a name up in the gazetteer of a language, without regard to case.
 *
 * @param name The whole name.
 */
export function placeNamed(name: string, language: Language): PlaceName | undefined {
  return byLowerCase(language).get(name.toLowerCase())
}
