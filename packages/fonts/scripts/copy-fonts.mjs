// Copies the fonts of the table, and the licence of each design, beside the compiled modules.
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { typefaces } from '../dist/typefaces.js'

const { resolve } = createRequire(import.meta.url)
const target = new URL('../dist/fonts/', import.meta.url)

await rm(target, { recursive: true, force: true })
await mkdir(target, { recursive: true })
for (const { design, file } of typefaces)
  await copyFile(resolve(`${design}/TTF/${file}`), new URL(file, target))
for (const design of new Set(typefaces.map((typeface) => typeface.design))) {
  await copyFile(resolve(`${design}/LICENSE.md`), new URL(`OFL-${design}.md`, target))
}
