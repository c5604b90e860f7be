/**
 * Imports point backwards only: between packages, between the phases of the PDF, and into fenced modules.
 */
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { assembly, fences, packageArrows, phaseArrows, typesForPhases, vocabulary } from '../architecture.mjs'
import { fromPackages, matches } from '../paths.mjs'

export const arrows = {
  create(context) {
    const file = fromPackages(context.filename)
    const check = (source, typesOnly) => {
      if (typeof source?.value !== 'string') return
      const problem = problemOf(file, source.value, typesOnly)
      if (problem) context.report({ node: source, message: problem })
    }
    return {
      ImportDeclaration: (node) => check(node.source, isTypesOnly(node.importKind, node.specifiers)),
      ExportNamedDeclaration: (node) => check(node.source, isTypesOnly(node.exportKind, node.specifiers)),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    }
  },
}

function isTypesOnly(kind, specifiers = []) {
  if (kind === 'type') return true
  return specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type')
}

/** What is wrong with an import, as one sentence; nothing if all is well. */
function problemOf(file, specifier, typesOnly) {
  const [name, ...rest] = file.split('/')
  if (!specifier.startsWith('.')) return ofModule(file, name, moduleName(specifier))
  const target = posix.join(posix.dirname(file), specifier)
  if (!target.startsWith(`${name}/src/`)) {
    return `${specifier} leaves the sources of ${name}: import a package by its name`
  }
  if (name !== 'pdf') return undefined
  return ofPhase(rest.slice(1), target.split('/').slice(2), typesOnly)
}

const builtins = new Set(builtinModules)

function moduleName(specifier) {
  return builtins.has(specifier) ? `node:${specifier}` : specifier
}

function ofModule(file, name, module) {
  const ours = /^(?:@offprint\/)?([a-z]+)/.exec(module)?.[1]
  const isOurs = module.startsWith('@offprint/') || module === 'offprint' || module.startsWith('offprint/')
  if (isOurs) {
    const allowed = packageArrows[name] ?? []
    if (allowed.includes(ours)) return undefined
    return `${name} does not import ${module}: its arrows point to ${list(allowed)} (scripts/lint/architecture.mjs)`
  }
  const fence = fences.find(({ modules, only }) => matches(module, modules) && !matches(file, only))
  return fence && `${module} is imported only by ${fence.only.join(', ')}: ${fence.reason}`
}

function ofPhase(from, to, typesOnly) {
  const [phase, other] = [from, to].map((path) => (path.length > 1 ? path[0] : undefined))
  if (!phase) return ofRoot(from[0], to, other)
  if (assembly.includes(`${phase}/`)) return undefined
  if (phase === other || (!other && vocabulary.includes(to[0]))) return undefined
  if (!other && typesForPhases.includes(to[0])) return typesAlone(typesOnly, to)
  const before = phaseArrows[phase] ?? []
  if (other && before.includes(other) && to[1] === 'types.ts') return typesAlone(typesOnly, to)
  return `${phase}/ does not import ${to.join('/')}: a phase knows the vocabulary (${vocabulary.join(', ')}) and the types of ${list(before.map((one) => `${one}/types.ts`))}`
}

function typesAlone(typesOnly, to) {
  return typesOnly ? undefined : `of ${to.join('/')} a phase imports only types: write \`import type\``
}

function ofRoot(file, to, phase) {
  if (assembly.includes(file)) return undefined
  if (!phase && vocabulary.includes(to[0]) && vocabulary.includes(file)) return undefined
  if (vocabulary.includes(file))
    return `${file} is vocabulary: it imports only vocabulary, and not ${to.join('/')}`
  return `${file} is neither vocabulary nor assembly: list it in scripts/lint/architecture.mjs, or move it into its phase`
}

function list(names) {
  return names.length > 0 ? names.join(', ') : 'nothing'
}
