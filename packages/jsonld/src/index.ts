export type * from './graph.ts'
export { type JsonLdOptions, toJsonLd } from './to-jsonld.ts'
export { toScript } from './to-script.ts'
export { rules } from './rules.ts'
