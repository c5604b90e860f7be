/**
 * The bridge to remark-rehype, whose types know only mdast. The one file of this package that may cast.
 */
import type { Article, Node, Parent } from '@offprint/core'
import type { ElementContent } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import { defaultHandlers, type Handler as MdastHandler, type State } from 'mdast-util-to-hast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Context, Handlers } from './handler.ts'
import { unknownNode } from './known-nodes.ts'

type AnyHandler = (
  context: Context,
  node: Node,
  parent: Parent | undefined,
) => ElementContent | ElementContent[]

/**
 * Runs an article through remark-rehype with our handlers.
 *
 * @param article The article.
 * @param handlers One for every type of node; mdast-util-to-hast's own are switched off.
 * @param context What handlers are given beside the node.
 * @returns What the handler of `article` made.
 */
export function transform(
  article: Article,
  handlers: Handlers,
  context: Omit<Context, 'all'>,
): ElementContent[] {
  const off = Object.keys(defaultHandlers).map((type) => [type, unknownHandler])
  const contextOf = oneContext(context)
  const ours = Object.entries(handlers).map(([type, handle]) => [
    type,
    adapt(handle as AnyHandler, contextOf),
  ])
  const table: Record<string, MdastHandler> = Object.fromEntries([...off, ...ours])
  const made: unknown = unified()
    .use(remarkRehype, { handlers: table, unknownHandler })
    .runSync(article as unknown as MdastRoot)
  const node = made as ElementContent | { type: 'root'; children: ElementContent[] }
  return node.type === 'root' ? node.children : [node]
}

function adapt(handle: AnyHandler, contextOf: (state: State) => Context): MdastHandler {
  return (state: State, node: unknown, parent: unknown) =>
    handle(contextOf(state), node as Node, parent as Parent | undefined)
}

/** One run has one state, so all handlers get one and the same context. */
function oneContext(context: Omit<Context, 'all'>): (state: State) => Context {
  let whole: Context | undefined
  return (state) => {
    whole ??= { ...context, all: (of) => state.all(of as unknown as MdastRoot) }
    return whole
  }
}

function unknownHandler(_state: State, node: unknown): never {
  throw unknownNode((node as { type?: unknown }).type)
}
