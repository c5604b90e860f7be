/**
 * Makes `src/vocabulary/terms.generated.ts`, the compact table of schema.org's terms, from a release:
 *
 *   node scripts/vocabulary.mjs PATH/schemaorg-all-https.jsonld 30.0
 *
 * The file is `data/releases/30.0/schemaorg-all-https.jsonld` of https://github.com/schemaorg/schemaorg. Of each term
 * its name and its relations are kept, no prose. The same release gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const schema = 'schema:'

/**
 * @param graph The `@graph` of a release.
 * @returns The table as text; `src/vocabulary/vocabulary.ts` says how it is read.
 */
export function tableOf(graph) {
  const own = graph.filter((term) => term['@id'].startsWith(schema))
  const classes = own.filter((term) => typesOf(term).includes('rdfs:Class'))
  const properties = own.filter((term) => typesOf(term).includes('rdf:Property'))
  const members = own.filter((term) => !classes.includes(term) && !properties.includes(term))
  return [
    lines(classes, (term) => [namesIn(term, 'rdfs:subClassOf')]),
    lines(properties, (term) => [
      namesIn(term, 'schema:domainIncludes'),
      namesIn(term, 'schema:rangeIncludes'),
    ]),
    lines(members, (term) => [
      typesOf(term)
        .filter((type) => type.startsWith(schema))
        .map(nameOf)
        .sort()
        .join(','),
    ]),
  ].join('\n\n')
}

function lines(terms, relations) {
  return terms
    .map((term) => [nameOf(term['@id']), ...relations(term), ...standing(term)].join(' ').trimEnd())
    .sort()
    .join('\n')
}

/** `~`: pending; `!`: in the attic; `>name`: superseded by it. */
function standing(term) {
  const areas = list(term['schema:isPartOf']).map((area) => area['@id'])
  const newer = namesIn(term, 'schema:supersededBy')
  return [
    ...(areas.some((area) => area.includes('pending')) ? ['~'] : []),
    ...(areas.some((area) => area.includes('attic')) ? ['!'] : []),
    ...(newer ? [`>${newer}`] : []),
  ]
}

function namesIn(term, relation) {
  return list(term[relation])
    .map((other) => other['@id'])
    .filter((id) => id.startsWith(schema))
    .map(nameOf)
    .sort()
    .join(',')
}

function typesOf(term) {
  return list(term['@type'])
}

function list(value) {
  return value === undefined ? [] : [value].flat()
}

function nameOf(id) {
  return id.slice(schema.length)
}

/**
 * @param table From `tableOf`.
 * @param release The number of the release.
 * @returns The source of the module.
 */
export function moduleOf(table, release) {
  return `// Made by scripts/vocabulary.mjs from release ${release} of https://schema.org; not to be edited by hand.
// The terms of schema.org: Creative Commons Attribution-ShareAlike 3.0, https://schema.org/docs/terms.html

/** The release that the table was made from. */
export const release: string = ${JSON.stringify(release).replaceAll('"', "'")}

/** Classes, properties and members of enumerations, apart by an empty line; \`vocabulary.ts\` says how it is read. */
export const terms: string = \`${table}\`
`
}

const [, script, path, release] = process.argv
if (script === fileURLToPath(import.meta.url)) {
  if (!path || !release) {
    process.stderr.write('Usage: node scripts/vocabulary.mjs PATH/schemaorg-all-https.jsonld RELEASE\n')
    process.exit(2)
  }
  const { '@graph': graph } = JSON.parse(readFileSync(path, 'utf8'))
  const target = new URL('../src/vocabulary/terms.generated.ts', import.meta.url)
  writeFileSync(target, moduleOf(tableOf(graph), release))
}
