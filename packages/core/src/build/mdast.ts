import type { Literal } from 'mdast'

/** Front matter in TOML: the extension that makes this node does not declare it. */
export interface Toml extends Literal {
  type: 'toml'
}

declare module 'mdast' {
  interface RootContentMap {
    toml: Toml
  }
}
