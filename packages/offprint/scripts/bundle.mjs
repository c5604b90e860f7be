/**
 * Bundles the command line into dist/: `cli.js` with what every run needs, and chunks beside it that are loaded
 * when a command asks for them. Only the fonts stay a package of their own.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { noticesOf } from './bundle/notices.mjs'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const inBundle = (file) => join(home, 'scripts/bundle', file)
const fromPdf = createRequire(join(home, 'node_modules/@offprint/pdf/package.json'))
const wasmFiles = ['harfbuzz', 'harfbuzz-subset'].map((file) => `harfbuzzjs/dist/${file}.wasm`)

/** `alias` of esbuild takes no name that begins with `#`. */
const ownWasm = {
  name: 'own-wasm',
  setup: ({ onResolve }) => onResolve({ filter: /^#wasm$/ }, () => ({ path: inBundle('read-wasm.mjs') })),
}

const { metafile } = await build({
  absWorkingDir: home,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  chunkNames: 'cli/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  metafile: true,
  minifySyntax: true,
  minifyWhitespace: true,
  // A third less to read at each start.
  minifyIdentifiers: true,
  legalComments: 'none',
  logLevel: 'warning',
  external: ['@offprint/fonts'],
  alias: { fontkit: inBundle('no-fontkit.mjs') },
  plugins: [ownWasm],
  // CommonJS packages ask for Node's own modules by `require`, which ES modules do not have.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
})

// The modules of HarfBuzz stand beside the chunk that reads them.
const [chunk] =
  Object.entries(metafile.outputs).find(([, { inputs }]) =>
    Object.keys(inputs).some((path) => path.endsWith('bundle/read-wasm.mjs')),
  ) ?? []
if (chunk === undefined) throw new Error('No chunk of the bundle reads the modules of HarfBuzz')
const packaged = wasmFiles.map((file) => fromPdf.resolve(file))
for (const path of packaged)
  await copyFile(path, join(home, dirname(chunk), path.slice(path.lastIndexOf('/') + 1)))

const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [join(home, path)] : [],
  ),
)
// The patterns in the package `hyphen` have licences of their own.
const patterns = await readFile(join(home, '../pdf/HYPHENATION-NOTICES.txt'), 'utf8')
await writeFile(
  join(home, 'dist/THIRD-PARTY-NOTICES.txt'),
  noticesOf([...bundled, ...packaged], [`${'='.repeat(80)}\nPatterns of hyphenation\n\n${patterns}`]),
)
