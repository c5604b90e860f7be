/** Findings are made by `report` alone. */
import { findings as table } from '../architecture.mjs'
import { fromPackages, matches } from '../paths.mjs'

export const findings = {
  create(context) {
    if (matches(fromPackages(context.filename), table.only)) return {}
    return {
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || !table.methods.includes(callee.property.name)) return
        const object = callee.object.property?.name ?? callee.object.name ?? ''
        if (/file$/i.test(object)) context.report({ node, message: table.reason })
      },
      NewExpression(node) {
        if (node.callee.name === 'VFileMessage') context.report({ node, message: table.reason })
      },
    }
  },
}
