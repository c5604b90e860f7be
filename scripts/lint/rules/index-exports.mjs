/** `index.ts` holds exports only. */

export const indexExports = {
  create(context) {
    if (!/[\\/]index\.ts$/.test(context.filename)) return {}
    return {
      Program({ body }) {
        const other = body.find((node) => !node.type.startsWith('Export') || !node.source)
        if (!other) return
        context.report({
          node: other,
          message: 'index.ts holds exports only, so that it reads as the list of what a package offers',
        })
      },
    }
  },
}
