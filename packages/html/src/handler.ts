import type { Node, NodeOf, Parent } from '@offprint/core'
import type { ElementContent } from 'hast'
import type { Settings } from './settings.ts'
import type { Survey } from './survey.ts'

/** What a handler may look at beside its node. */
export interface Context {
  settings: Settings
  /** What is known of the whole article: ids, numbers, names. */
  survey: Survey
  /** The children of a node, each through its handler. */
  all: (parent: Parent) => ElementContent[]
}

/** Makes hast of one type of node. */
export type Handler<K extends Node['type']> = (
  context: Context,
  node: NodeOf<K>,
  parent: Parent | undefined,
) => ElementContent | ElementContent[]

/** One handler for every node type there is: one forgotten does not compile. */
export type Handlers = { [K in Node['type']]: Handler<K> }
