/** A suppression says why: `// oxlint-disable-next-line rule -- the reason`. */

const suppression = /^\s*(?:(?:oxlint|eslint)-disable|@ts-(?:ignore|expect-error|nocheck)\b)/

export const suppressions = {
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!suppression.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue
          context.report({
            loc: comment.loc,
            message: 'a suppression says why: end it with ` -- ` and the reason',
          })
        }
      },
    }
  },
}
