/**
 * Names that library sources do not use: the clock, chance, the machine's locale, the console, Node's globals.
 */
import { bans as table } from '../architecture.mjs'
import { fromPackages, matches } from '../paths.mjs'

const isGlobal = (name) => !name.includes('.')
const isMember = (name) => name.includes('.') && !name.startsWith('.')

export const bans = {
  create(context) {
    const file = fromPackages(context.filename)
    const active = table.filter(({ only }) => !only || !matches(file, only))
    const find = (test) => new Map(active.filter(({ name }) => test(name)).map((ban) => [ban.name, ban]))
    const [globals, members, methods] = [find(isGlobal), find(isMember), find((name) => name.startsWith('.'))]
    const check = (node, ban) => {
      if (!ban || exceptions[ban.unless]?.(node)) return
      context.report({ node, message: `${ban.name.replace(/^\./, '')}: ${ban.reason}` })
    }
    return {
      MemberExpression(node) {
        if (node.object.type === 'Identifier') {
          check(node, globals.get(node.object.name) ?? members.get(`${node.object.name}.${nameOf(node)}`))
        }
        check(node, methods.get(`.${nameOf(node)}`))
      },
      NewExpression: (node) => check(node, globals.get(node.callee.name)),
      CallExpression: (node) => check(node, globals.get(node.callee.name)),
    }
  },
}

function nameOf({ property, computed }) {
  return computed ? property.value : property.name
}

const exceptions = {
  /** `Date.UTC`, `new Date(Date.UTC(…))`, `new Date(0)`. */
  utc(node) {
    if (node.type === 'MemberExpression') return nameOf(node) === 'UTC'
    const [argument] = node.arguments ?? []
    return node.type === 'NewExpression' && (isUtcCall(argument) || typeof argument?.value === 'number')
  },
  /** `new Intl.Segmenter('en')`, `text.toLocaleUpperCase(language)`. */
  localeGiven(node) {
    const { parent } = node
    if (parent.type === 'TSQualifiedName' || parent.callee !== node) return parent.type === 'TSQualifiedName'
    const [argument] = parent.arguments
    return (
      argument !== undefined &&
      argument.name !== 'undefined' &&
      !(argument.type === 'ArrayExpression' && argument.elements.length === 0)
    )
  },
}

function isUtcCall(node) {
  const callee = node?.type === 'CallExpression' ? node.callee : undefined
  return callee?.type === 'MemberExpression' && callee.object.name === 'Date' && nameOf(callee) === 'UTC'
}
