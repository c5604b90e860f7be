/**
 * All that schemas are made of, under one name: `schema.object({ name: schema.required(schema.text) })`.
 */
export * from './readers.ts'
export { byLanguage } from './by-language.ts'
export { object, optional, required, type Field, type Fields, type FieldsValue } from './fields.ts'
export { publication } from '../front-matter/keys.ts'
export {
  givenAbbreviations as abbreviations,
  givenEntities as entities,
  repairs,
} from '../front-matter/settings.ts'
