/** No type casts but `as const`, outside the adapters. */
import { casts as table } from '../architecture.mjs'
import { fromPackages, matches } from '../paths.mjs'

export const casts = {
  create(context) {
    if (matches(fromPackages(context.filename), table.only)) return {}
    const report = (node) =>
      context.report({ node, message: `${table.reason} (adapters: ${table.only.join(', ')})` })
    return {
      TSAsExpression(node) {
        const isConst =
          node.typeAnnotation.type === 'TSTypeReference' && node.typeAnnotation.typeName.name === 'const'
        if (!isConst) report(node)
      },
      TSTypeAssertion: report,
    }
  },
}
