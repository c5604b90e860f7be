/**
 * Typst's compiler as an npm package, its cache evicted before each run: another article is compiled each time.
 */
import { dirname } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const escape = (text) => text.replace(/[\\#$*_@<>`[\]~]/g, (mark) => `\\${mark}`)

export async function prepare({ title, blocks, fonts }) {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(fonts.regular)] }] })
  const source = `#set document(title: ${JSON.stringify(title)})
#set page(paper: "a4", margin: 52pt, columns: 2)
#set columns(gutter: 20pt)
#set text(font: "Source Serif 4", size: 10pt, lang: "en", hyphenate: true)
#set par(justify: true, leading: 0.5em, spacing: 0.5em, first-line-indent: 1em)
#place(top + center, scope: "parent", float: true, text(size: 24pt)[${escape(title)}])
${blocks.map(({ kind, text }) => (kind === 'heading' ? `== ${escape(text)}` : escape(text))).join('\n\n')}
`
  return async () => {
    compiler.evictCache(0)
    return compiler.pdf({ mainFileContent: source })
  }
}
