/**
 * Turns `src/style.css` into `src/style.generated.ts`: the sheet minified, as a string, so that the library
 * needs no file at run time. Run it after every change of the sheet: `pnpm run style`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const source = new URL('../src/style.css', import.meta.url)
const target = new URL('../src/style.generated.ts', import.meta.url)

/** The text that `style.generated.ts` should have. */
export async function makeStyle() {
  const { code } = await transform(await readFile(source, 'utf8'), {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
  })
  return [
    '// Made by scripts/style.mjs from style.css. Do not edit.',
    '',
    '/** The default style sheet of a page, minified: one layered sheet whose colours, faces and sizes are custom properties. */',
    `export const styleSheet: string = ${JSON.stringify(tightened(code.trim()))}`,
    '',
  ].join('\n')
}

/** What esbuild leaves: spaces in the values of custom properties, and around slashes. None stands in a string of the sheet. */
function tightened(css) {
  return css
    .replace(/(--[\w-]+): ([^;}]*)/g, (_, name, value) => `${name}:${value.replaceAll(', ', ',')}`)
    .replaceAll(' / ', '/')
}

if (argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, await makeStyle())
