import { rules } from '../../rules.ts'
import { nearest } from '../../vocabulary/nearest.ts'
import { isAny, type PropertyTerm, vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Check } from '../check.ts'
import { allTypesOf, type Data, type DataProperty, type DataValue, targetOf } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { anyOf, cut, hintOf, quoted } from '../words.ts'
import { checkAddress } from './addresses.ts'
import { isIsoDuration, isIsoTime, readIsoDate } from '../iso.ts'

/** Values of a type that their property takes. */
export const values: Check = (data, find) => {
  for (const property of data.nodes.flatMap(({ properties }) => properties)) {
    const term = property.isForeign ? undefined : vocabulary.properties.get(property.name)
    for (const value of property.values) checkValue(data, { property, term, value }, find)
  }
}

interface Given {
  property: DataProperty
  /** Nothing for a property that schema.org does not have. */
  term: PropertyTerm | undefined
  value: DataValue
}

function checkValue(data: Data, { property: { name }, term, value }: Given, find: Find): void {
  const { pointer } = value
  if (value.kind === 'empty') {
    find(rules['value-is-not-empty'], pointer, { property: name, received: value.text })
    return
  }
  if (!term) return
  const { ranges } = term
  const unfit = (received: string) =>
    find(rules['value-fits-property'], pointer, { property: name, received, expected: expected(ranges) })
  if (value.kind === 'text') checkText({ name, ranges, text: value.text, pointer }, find)
  else if (value.kind === 'number') {
    if (!takesNumber(name, ranges, value.number)) unfit(`the number ${value.number}`)
  } else if (value.kind === 'boolean') {
    if (!ranges.includes('Boolean')) unfit(`the truth value ${value.flag}`)
  } else {
    const types = typesAt(data, value)
    if (!takesNode(ranges, types)) unfit(`${anyOf(types)}, a node`)
  }
}

function typesAt(data: Data, value: DataValue): string[] {
  const target = targetOf(data, value)
  return target ? allTypesOf(data, target).filter((type) => vocabulary.types.has(type)) : []
}

/** Numbers that everybody, Google's own examples too, writes where the vocabulary wants a quantity. */
const plainNumbers = new Set(['width', 'height', 'depth', 'weight'])

function takesNumber(name: string, ranges: readonly string[], number: number): boolean {
  if (plainNumbers.has(name) || isAny(ranges, ['Number', 'Text'])) {
    return !isAny(ranges, ['Integer']) || ranges.length > 1 || Number.isInteger(number)
  }
  return isAny(ranges, ['Quantity', 'StructuredValue'])
}

/** A Role may stand where the thing stands that it is the role of. */
function takesNode(ranges: readonly string[], types: readonly string[]): boolean {
  if (types.length === 0) return true
  return isAny(types, ranges) || isAny(types, ['Role', 'DataType']) || ranges.includes('URL')
}

interface GivenText {
  name: string
  ranges: readonly string[]
  text: string
  pointer: string
}

/** How a text may be meant, by the types that a property takes. */
interface TextForm {
  of: readonly string[]
  accepts: (text: string) => boolean
  /** What is found where no form accepts the text. Default: `value-fits-property`. */
  rule?: 'date-is-iso' | 'duration-is-iso'
}

const anything = () => true

const textForms: readonly TextForm[] = [
  { of: ['Text'], accepts: anything },
  { of: ['Date', 'DateTime'], accepts: (text) => readIsoDate(text) !== undefined, rule: 'date-is-iso' },
  { of: ['Time', 'DateTime'], accepts: isIsoTime, rule: 'date-is-iso' },
  { of: ['Duration'], accepts: isIsoDuration, rule: 'duration-is-iso' },
  { of: ['Boolean'], accepts: (text) => /^https?:\/\/schema\.org\/(?:True|False)$/.test(text) },
  // A number in quotation marks is read, but meant as a number.
  { of: ['Number'], accepts: () => false },
  { of: ['Distance', 'Energy', 'Enumeration', 'Mass'], accepts: anything },
]

function checkText({ name, ranges, text, pointer }: GivenText, find: Find): void {
  if (checkMember(name, { text, pointer }, find)) return
  if (checkAddress(name, ranges, { text, pointer }, find)) return
  const forms = textForms.filter(({ of }) => isAny(ranges, of))
  if (forms.some(({ accepts }) => accepts(text))) return
  const rule = forms.find((form) => form.rule)?.rule
  if (forms.length === 0) {
    if (!isWebAddress(text)) {
      find(rules['value-is-described'], pointer, { property: name, expected: expected(ranges) })
    }
  } else if (rule) find(rules[rule], pointer, { property: name, received: quoted(text) })
  else {
    const received = `the text ${quoted(text)}`
    find(rules['value-fits-property'], pointer, { property: name, received, expected: expected(ranges) })
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}

/** @returns Whether the text names a term of schema.org, known or not. */
function checkMember(
  property: string,
  { text, pointer }: { text: string; pointer: string },
  find: Find,
): boolean {
  const member = /^https?:\/\/schema\.org\/([A-Z]\w+)$/.exec(text.trim())?.[1]
  if (member === undefined) return false
  if (vocabulary.members.has(member) || vocabulary.types.has(member)) return true
  const hint = hintOf(nearest(member, [...vocabulary.members.keys(), ...vocabulary.types.keys()]))
  find(rules['member-is-known'], pointer, { member: cut(text), property, hint })
  return true
}

function expected(ranges: readonly string[]): string {
  const shown = ranges.length > 4 ? [...ranges.slice(0, 3), 'Thing of another type'] : ranges
  return anyOf(shown.map((range) => `${/^[AEIO]/.test(range) ? 'an' : 'a'} ${range}`))
}
