import { type Catalogue, defineRules } from '@offprint/core'
import { google, googlePage } from './rules/google.ts'
import { house } from './rules/house.ts'
import { making } from './rules/making.ts'
import { vocab } from './rules/vocab.ts'

type Entries = typeof making & typeof vocab & typeof google & typeof googlePage & typeof house

/** The catalogue of `@offprint/jsonld`: rule id to entry; what `report` takes. */
export const rules: Catalogue<Entries> = defineRules('jsonld', {
  ...making,
  ...vocab,
  ...google,
  ...googlePage,
  ...house,
})
