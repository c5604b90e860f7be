import type { Rule } from '@offprint/core'

/** What the vocabulary of schema.org and the form of JSON-LD ask of any data. */
export const vocab = {
  'data-is-json': {
    severity: 'error',
    profile: 'vocab',
    text: 'The structured data is not JSON: {problem}.',
    note: 'Write it by a JSON library, not by hand or by a template: one mistake and nothing of the block is read.',
  },
  'data-is-readable': {
    severity: 'error',
    profile: 'vocab',
    text: 'The structured data cannot be read as a graph: {problem}.',
    note: 'Give plain objects, as `JSON.parse` returns them: nodes with `@type` and properties, in a list or under `@graph`.',
  },
  'context-is-schema-org': {
    severity: 'error',
    profile: 'vocab',
    text: 'The context is {received}, not schema.org; search engines read nothing of it.',
    note: 'Write `"@context": "https://schema.org"` at the top of the block.',
  },
  'context-is-secure': {
    severity: 'information',
    profile: 'vocab',
    text: 'The context names schema.org by http.',
    note: 'Both mean the same; schema.org itself recommends `https://schema.org`.',
  },
  'keyword-is-known': {
    severity: 'error',
    profile: 'vocab',
    text: '`{keyword}` looks like a keyword of JSON-LD and is none, so that its value is lost.{hint}',
    note: 'Only keywords begin with `@`. If a property is meant, write it without.',
  },
  'node-has-type': {
    severity: 'warning',
    profile: 'vocab',
    text: 'The node says of what type it is nowhere.',
    note: 'Add `"@type"`, such as `"Person"`.',
  },
  'type-is-known': {
    severity: 'error',
    profile: 'vocab',
    text: 'schema.org has no type `{type}`.{hint}',
    note: 'Correct the name; capitals count. All types stand at https://schema.org/docs/full.html.',
  },
  'property-is-known': {
    severity: 'error',
    profile: 'vocab',
    text: 'schema.org has no property `{property}`.{hint}',
    note: 'Correct the name; capitals count, and what is not known is ignored.',
  },
  'property-fits-type': {
    severity: 'warning',
    profile: 'vocab',
    text: '`{property}` is not defined on {type}; it belongs to {domains}.',
    note: 'Move it to the node it is about, or give the node the type it is meant to be.',
  },
  'value-fits-property': {
    severity: 'warning',
    profile: 'vocab',
    text: '`{property}` is {received}; it should be {expected}.',
    note: 'Give it a value of that type. Numbers and truth values stand without quotation marks.',
  },
  'value-is-described': {
    severity: 'information',
    profile: 'vocab',
    text: '`{property}` is a mere text; {expected} is expected.',
    note: 'A node with `@type` and `name` says more than its name.',
  },
  'member-is-known': {
    severity: 'error',
    profile: 'vocab',
    text: 'schema.org has no `{member}`, which `{property}` names.{hint}',
    note: 'Correct the address: members of enumerations are written in full, as in `https://schema.org/InStock`.',
  },
  'term-is-current': {
    severity: 'warning',
    profile: 'vocab',
    text: '`{term}` is no longer in use{newer}.',
    note: 'Replace it; search engines follow the present vocabulary.',
  },
  'term-is-settled': {
    severity: 'information',
    profile: 'vocab',
    text: '`{term}` is pending in schema.org: it may still change.',
    note: 'It may be used; look at it again with each release of schema.org.',
  },
  'reference-resolves': {
    severity: 'error',
    profile: 'vocab',
    text: '`{property}` refers to {id}, and no node has that `@id`.',
    note: 'Add the node, or correct the reference; search engines do not fetch other pages for it.',
  },
  'id-is-unique': {
    severity: 'error',
    profile: 'vocab',
    text: 'Two nodes have the `@id` {id} and differ in `{property}`: {one} here, {other} there.',
    note: 'Nodes of one id are one thing. Give one of them an id of its own, or let both say the same.',
  },
  'node-is-linked': {
    severity: 'warning',
    profile: 'vocab',
    text: 'Nothing refers to this {type}, and it refers to nothing.',
    note: 'Refer to it from the node that it belongs to, by its `@id`, or leave it out.',
  },
  'address-is-absolute': {
    severity: 'error',
    profile: 'vocab',
    text: '`{property}` is {received}, which is no absolute address of the web.',
    note: 'Write it in full, as in `https://www.example.com/picture.jpg`: readers of structured data do not know the page.',
  },
  'date-is-iso': {
    severity: 'error',
    profile: 'vocab',
    text: '`{property}` is {received}, which is no date in the form of ISO 8601, or no day there is.',
    note: 'Write `2024-06-01`, or with a time `2024-06-01T10:00:00+05:00`.',
  },
  'duration-is-iso': {
    severity: 'error',
    profile: 'vocab',
    text: '`{property}` is {received}, which is no duration in the form of ISO 8601.',
    note: 'Write `PT3M` for three minutes, `PT1H30M` for an hour and a half.',
  },
  'dates-are-in-order': {
    severity: 'error',
    profile: 'vocab',
    text: '`{later}` ({end}) is before `{earlier}` ({start}).',
    note: 'Correct the date that is wrong.',
  },
  'value-is-not-empty': {
    severity: 'error',
    profile: 'vocab',
    text: '`{property}` is {received}: it says nothing.',
    note: 'Leave out what is not known.',
  },
} as const satisfies Record<string, Rule>
