/** No state between calls: a module's variables are never assigned again. */

export const moduleState = {
  create(context) {
    const check = (node) => {
      if (!node || node.type !== 'VariableDeclaration' || node.kind === 'const' || node.declare) return
      context.report({
        node,
        message: `a module-level ${node.kind} is state that one call leaves to the next: use const, or pass it along`,
      })
    }
    return {
      Program({ body }) {
        for (const node of body) check(node.type === 'ExportNamedDeclaration' ? node.declaration : node)
      },
    }
  },
}
