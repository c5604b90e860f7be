/**
 * The catalogue of core: every finding that the road from source text to article can make. An id says what
 * should hold; the id of a repair is the name of its file.
 */
import { type Catalogue, defineRules } from './report.ts'

const entries = {
} as const

/** Rule id to entry; what `report` takes. */
export const rules: Catalogue<typeof entries> = defineRules('core', entries)
