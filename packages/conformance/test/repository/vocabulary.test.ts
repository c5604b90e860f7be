import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { moduleOf, tableOf } from '../../../jsonld/scripts/vocabulary.mjs'
import { lineageOf, vocabulary } from '../../../jsonld/src/vocabulary/vocabulary.ts'
import { needsFiles } from '../../src/needs.ts'
import { root } from '../../src/repository.ts'
import { above, readTerms, related, release } from '../../src/schema-org.ts'

const generated = readFileSync(join(root, 'packages/jsonld/src/vocabulary/terms.generated.ts'), 'utf8')

test('the table of schema.org is small', () => {
  expect(gzipSync(generated, { level: 9 }).length).toBeLessThan(35 * 1024)
})

test('the table names its release and its licence', () => {
  expect(generated).toContain(`release ${vocabulary.release} of https://schema.org`)
  expect(generated).toContain('Creative Commons Attribution-ShareAlike 3.0')
})

describe('the table of schema.org', () => {
  test('has all types, properties and members of enumerations', () => {
    expect(vocabulary.types.size).toBeGreaterThan(900)
    expect(vocabulary.properties.size).toBeGreaterThan(1500)
    expect(vocabulary.members.size).toBeGreaterThan(400)
  })

  test('names nothing that it does not have', () => {
    const named = [
      ...[...vocabulary.types.values()].flatMap(({ parents }) => parents),
      ...[...vocabulary.properties.values()].flatMap(({ domains, ranges }) => [...domains, ...ranges]),
      ...[...vocabulary.members.values()].flat(),
    ]
    expect(named.filter((name) => !vocabulary.types.has(name))).toEqual([])
  })
})

needsFiles(release)('beside the release of schema.org', () => {
  const terms = readTerms()

  test('the table is what the script makes of it', () => {
    const { '@graph': graph } = JSON.parse(readFileSync(join(root, release), 'utf8'))
    expect(moduleOf(tableOf(graph), vocabulary.release)).toBe(generated)
  })

  test('every type has the parents of the release', () => {
    for (const [name] of vocabulary.types)
      expect([name, [...lineageOf(name)].sort()]).toEqual([name, [...above(terms, name)].sort()])
  })

  test('every property has the domains, ranges and successors of the release', () => {
    for (const [name, { domains, ranges, newer, isPending }] of vocabulary.properties) {
      const term = terms.get(name)
      expect([name, [...domains].sort()]).toEqual([name, related(term, 'schema:domainIncludes').sort()])
      expect([name, [...ranges].sort()]).toEqual([name, related(term, 'schema:rangeIncludes').sort()])
      expect([name, [...newer].sort()]).toEqual([name, related(term, 'schema:supersededBy').sort()])
      expect([name, isPending]).toEqual([
        name,
        JSON.stringify(term?.['schema:isPartOf'] ?? '').includes('pending'),
      ])
    }
  })

  test('no term of the release is missing', () => {
    const known = [...vocabulary.types.keys(), ...vocabulary.properties.keys(), ...vocabulary.members.keys()]
    expect(known.sort()).toEqual([...terms.keys()].sort())
  })
})
