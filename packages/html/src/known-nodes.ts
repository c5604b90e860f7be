import { type Article, visit } from '@offprint/core'
import type { Handlers } from './handler.ts'

/**
 * Plain JavaScript can build what the types forbid.
 *
 * @throws `TypeError` for a node that no handler is for.
 */
export function assertKnownNodes(article: Article, handlers: Handlers): void {
  visit(article, ({ type }) => {
    if (!Object.hasOwn(handlers, type)) throw unknownNode(type)
  })
}

/** What is said of a node that is not of the model. */
export function unknownNode(type: unknown): TypeError {
  return new TypeError(
    `Expected a node of the article model, received one of type ${JSON.stringify(type)}. Make articles with the builders of @offprint/core: paragraph([text('…', from)], from).`,
  )
}
