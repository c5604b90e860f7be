/**
 * The catalogue of core: every finding that the road from source text to article can make. An id says what
 * should hold; the id of a repair is the name of its file.
 */
import { defineRules } from './report.ts'

/** Rule id to entry; what `report` takes. */
export const rules = defineRules('core', {})
