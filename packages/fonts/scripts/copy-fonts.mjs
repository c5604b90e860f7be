// Copies the fonts of the table, and the licence of each design, beside the compiled modules; makes the web fonts.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { typefaces } from '../dist/typefaces.js'
import { makingOf } from '../dist/web/making.js'
import { webFaces, webFileName, webParts } from '../dist/web/web-faces.js'
import { makeWebFont } from './web-font.mjs'

const { resolve } = createRequire(import.meta.url)
const target = new URL('../dist/fonts/', import.meta.url)

await rm(target, { recursive: true, force: true })
await mkdir(new URL('web/', target), { recursive: true })
for (const { design, file } of typefaces) {
  await copyFile(resolve(`${design}/TTF/${file}`), new URL(file, target))
}
for (const design of new Set(typefaces.map((typeface) => typeface.design))) {
  await copyFile(resolve(`${design}/LICENSE.md`), new URL(`OFL-${design}.md`, target))
}
for (const face of webFaces) {
  const bytes = await readFile(new URL(face.from, target))
  for (const part of Object.keys(webParts)) {
    const font = await makeWebFont(bytes, makingOf(face, part))
    await writeFile(new URL(`web/${webFileName(face, part)}`, target), font)
  }
}
