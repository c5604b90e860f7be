import { expect, test } from 'vitest'
import { toHtml } from '../../src/to-html.ts'
import { styleSheet } from '../../src/style.generated.ts'
import { around } from '../articles.ts'

const fonts = { css: '@font-face{font-family:"A";src:url(fonts/a.woff2)}', preload: ['fonts/a.woff2'] }

test('fonts come before the style sheet, are asked for early, and are allowed', () => {
  const page = toHtml(around([]), { fonts })
  expect(page).toContain(`<style>${fonts.css}\n${styleSheet}</style>`)
  expect(page).toContain(
    '<link rel="preload" as="font" type="font/woff2" href="fonts/a.woff2" crossorigin="">',
  )
  expect(page).toContain('font-src &#x27;self&#x27;;')
})

test('without them the page asks for none', () => {
  const page = toHtml(around([]))
  expect(page).not.toContain('preload')
  expect(page).not.toContain('font-src')
})

test('what is no address is not asked for', () => {
  expect(toHtml(around([]), { fonts: { css: '', preload: ['javascript:alert(1)'] } })).not.toContain(
    'preload',
  )
})
