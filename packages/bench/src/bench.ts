/**
 * `pnpm bench [AREA …]`: speed, memory and size of everything, against what is promised. Never a test: machines
 * differ, and a busy one lies.
 */
import { cold } from './areas/cold.ts'
import { core } from './areas/core.ts'
import { html } from './areas/html.ts'
import { jsonld } from './areas/jsonld.ts'
import { pdf } from './areas/pdf.ts'
import { typesetting } from './areas/typesetting.ts'
import { printFindings } from './speed/print.ts'

const areas = [core, html, jsonld, typesetting, pdf, cold]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !areas.some((area) => area.name === name))
if (unknown.length > 0) {
  const names = areas.map(({ name }) => name).join(', ')
  process.stderr.write(`There is no benchmark called ${unknown.join(', ')}. There are: ${names}.\n`)
  process.exitCode = 2
} else {
  for (const area of areas.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    process.stdout.write(`${area.name}\n`)
    process.stdout.write(`${printFindings(await area.run())}\n\n`)
  }
}
