import type { Article, Delivery } from '@offprint/core'
import { type Graph, toJsonLd } from '@offprint/jsonld'
import type { Config } from '../config/config.ts'
import { graphOptions } from '../config/structured-data.ts'
import type { Settings } from './settings.ts'

/** What a graph is made with. */
export interface GraphContext {
  settings: Settings
  config: Config
  delivery: Delivery
}

/** The graph of an article, as the configuration wants it. Findings land on the file of the settings. */
export function makeGraph(article: Article, { settings, config, delivery }: GraphContext): Graph {
  const { file, options } = settings
  const { typography } = options
  return toJsonLd(article, { file, delivery, typography, ...graphOptions(config.structuredData) })
}
