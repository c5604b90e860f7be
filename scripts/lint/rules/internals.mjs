/** What pdfkit does not document is known to one file. */
import { internals as table } from '../architecture.mjs'
import { fromPackages, matches } from '../paths.mjs'

const isInternal = (name = '') =>
  table.names.some((one) => (typeof one === 'string' ? one === name : one.test(name)))

export const internals = {
  create(context) {
    const file = fromPackages(context.filename)
    if (!file.startsWith('pdf/src/') || matches(file, table.only)) return {}
    return {
      MemberExpression(node) {
        const name = node.computed ? undefined : node.property.name
        if (isInternal(name)) context.report({ node, message: `.${name}: ${table.reason}` })
      },
    }
  },
}
