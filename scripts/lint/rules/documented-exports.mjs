/** Every exported name has a doc comment: the documentation is the specification. */

export const documentedExports = {
  create(context) {
    // A declaration of somebody else's module is documented by them.
    if (context.filename.endsWith('.d.ts')) return {}
    const documented = new Set()
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node
        if (!declaration) return
        const names = namesOf(declaration)
        const known = names.every((name) => documented.has(name))
        if (known || hasDoc(context.sourceCode.getCommentsBefore(node))) {
          for (const name of names) documented.add(name)
          return
        }
        context.report({
          node,
          message: `${names.join(', ')} is exported without a doc comment: say what it is or returns, in a first sentence that stands alone`,
        })
      },
    }
  },
}

function namesOf(declaration) {
  const declared = declaration.declarations ?? [declaration]
  return declared.map(({ id }) => id?.name ?? 'a pattern')
}

function hasDoc(comments) {
  const last = comments.at(-1)
  return last?.type === 'Block' && last.value.startsWith('*') && /[\p{L}\p{N}]/u.test(last.value)
}
