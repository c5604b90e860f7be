/**
 * Findings: one catalogue a package, one way to make one.
 */
import type { Node as UnistNode, Point, Position } from 'unist'
import type { VFile } from 'vfile'

/** How much a finding weighs. VFile's `fatal`: true, false, undefined. */
export type Severity = 'error' | 'warning' | 'information'

/** An entry of a catalogue. `{name}` in `text` and `note` stands for a value given to `report`. */
export interface Rule {
  severity: Severity
  /** One sentence that says what is wrong, with what was found. */
  text: string
  /** What to do about it. */
  note: string
  /** Which checks it belongs to, where a checker has several. */
  profile?: string
}

/** A catalogue entry that knows its own id and package: what `report` takes. */
export type NamedRule<R extends Rule = Rule> = R & { id: string; source: string }

/** The names in braces in a text: `'a {b} c {d}'` gives `'b' | 'd'`. */
type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** The values a rule's texts ask for. */
export type ValuesOf<R extends Rule> = Record<Placeholder<R['text'] | R['note']>, string | number>

/** The last argument of `report`: the values, for a rule that asks for any. */
export type GivenValues<R extends Rule> = [keyof ValuesOf<R>] extends [never] ? [] : [values: ValuesOf<R>]

/** Where a finding is: a node, a range, a point, or nowhere in particular (the whole file). */
export type Place = UnistNode | Position | Point | undefined

/** What `defineRules` makes of a table of entries. `export const rules: Catalogue<typeof entries> = …` */
export type Catalogue<T extends Record<string, Rule>> = {
  readonly [K in keyof T & string]: NamedRule<T[K]> & { id: K }
}

/**
 * Declares a package's catalogue.
 *
 * @param source The package without its scope: `core`. It becomes the message's `source`.
 * @param rules Rule id to entry; ids say what should hold (`title-is-explicit`).
 * @returns The same entries, each knowing its id and source.
 */
export function defineRules<const T extends Record<string, Rule>>(source: string, rules: T): Catalogue<T> {
  const named = Object.entries(rules).map(([id, rule]) => [id, { ...rule, id, source }])
  return Object.fromEntries(named)
}

const documentation = 'https://www.example.com/offprint/messages'

const fatal = { error: true, warning: false, information: undefined } as const

/**
 * Puts a finding on a file. The only way findings are made.
 *
 * @param file Where it lands; nothing happens without one.
 * @param rule The catalogue entry.
 * @param place The node, range or point it is about; `undefined` for the whole file.
 * @param values What the rule's `{names}` stand for.
 */
export function report<R extends NamedRule>(
  file: VFile | undefined,
  rule: R,
  place: Place,
  ...[values]: GivenValues<R>
): void {
  if (!file) return
  const message = file.message(fill(rule.text, values), {
    ...(place && { place: 'type' in place ? place.position : place }),
    ruleId: rule.id,
    source: rule.source,
  })
  // `message()` makes warnings; the catalogue decides.
  message.fatal = fatal[rule.severity]
  message.note = fill(rule.note, values)
  message.url = `${documentation}#${rule.id}`
}

function fill(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
