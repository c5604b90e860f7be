import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeFallbacks } from '../../scripts/fallbacks.mjs'
import { typefaces } from '../../src/typefaces.ts'
import { webCss } from '../../src/web/web-css.ts'
import { needsPart, webFaces, webParts } from '../../src/web/web-faces.ts'

const css = webCss(
  webFaces.map((face) => ({
    face,
    part: 'latin',
    path: `fonts/${face.name}.woff2`,
    bytes: new Uint8Array(),
  })),
)

test('the generated stand-ins are what the script makes of the metrics', async () => {
  const committed = await readFile(new URL('../../src/web/fallbacks.generated.ts', import.meta.url), 'utf8')
  expect(committed).toBe(await makeFallbacks({ typefaces, webFaces }))
})

test('a font that comes late changes no text that stands already', () => {
  expect(css.match(/src:url/g)).toHaveLength(webFaces.length)
  expect(css.match(/font-display:optional/g)).toHaveLength(webFaces.length)
})

test('every family has stand-ins of its own size, and a generic one behind them', () => {
  expect(css).toContain(
    '--serif:"Offprint Serif","Offprint Serif as Georgia","Offprint Serif as Times",serif;',
  )
  const families = new Set(css.match(/font-family:"[^"]+"/g))
  expect([...families].filter((family) => family.includes(' as '))).toHaveLength(5)
})

test('a stand-in is stretched to the width of the face it stands for', () => {
  const [, family = '', adjust = ''] =
    /font-family:"(Offprint Serif as Georgia)";font-weight:400;font-style:normal;[^}]*size-adjust:([\d.]+)%/.exec(
      css,
    ) ?? []
  expect(family).toBe('Offprint Serif as Georgia')
  expect(Number(adjust)).toBeGreaterThan(90)
  expect(Number(adjust)).toBeLessThan(110)
})

test('no character is in both parts', () => {
  const inside = (code: number) =>
    Object.values(webParts).filter((ranges) => ranges.some(([from, to]) => code >= from && code <= to))
  for (let code = 0x20; code < 0x2300; code += 1)
    expect(inside(code).length, code.toString(16)).toBeLessThan(2)
  expect([
    needsPart('é', 'latin'),
    needsPart('é', 'more'),
    needsPart('ж', 'more'),
    needsPart('日', 'more'),
  ]).toEqual([true, false, true, false])
})
