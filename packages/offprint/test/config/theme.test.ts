import { themes } from '@offprint/pdf'
import { describe, expect, test } from 'vitest'
import { themeOf } from '../../src/config/theme.ts'
import { loadConfig } from '../../src/index.ts'
import { makeDesk } from '../commands/surroundings.ts'
import { makeFolder } from '../folder.ts'

async function read(text: string, extension = 'yaml') {
  const { config, messages } = await loadConfig(makeFolder({ [`offprint.config.${extension}`]: text }))
  const findings = messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`)
  return { theme: themeOf(config.theme), findings }
}

describe('the theme of a configuration', () => {
  test('may be what differs from one that there is', async () => {
    const { theme, findings } = await read(
      'theme:\n  base: journal\n  name: ours\n  paragraphs:\n    kicker: { text: { colour: "#0B5345" } }\n  pages: { a4: { columns: 3 } }\n',
    )
    const { journal } = themes
    expect(theme).toMatchObject({
      name: 'ours',
      paragraphs: {
        kicker: { text: { color: '#0b5345', size: journal.paragraphs.kicker.text.size } },
        body: journal.paragraphs.body,
      },
      pages: { a4: { columns: 3, side: journal.pages.a4.side } },
    })
    expect(findings).toEqual(['5 key-is-canonical `colour` is read as `color`.'])
  })

  test.each(['magazine', 'journal'] as const)('may be all of %s, made by a program', async (base) => {
    const whole = JSON.stringify({ base, ...themes[base] })
    const { theme, findings } = await read(`export default { theme: ${whole} }`, 'mjs')
    expect(theme).toEqual(themes[base])
    expect(findings).toEqual([])
  })

  test('is told where it is wrong: names, colours, numbers', async () => {
    const { theme, findings } = await read(
      'theme:\n  paragraphs:\n    kickr: { before: 1 }\n    title: { text: { color: red } }\n  grid: 0\n  pages: { a4: { columns: 5 } }\n',
    )
    expect(theme).toEqual(themes.magazine)
    expect(findings).toEqual([
      expect.stringMatching(/^3 .*kickr/),
      expect.stringMatching(/^4 value-has-type .*a colour as `#rrggbb`/),
      expect.stringMatching(/^5 value-has-type .*a number from 8 to 30/),
      expect.stringMatching(/^6 value-has-type .*one of `1`, `2`, `3`/),
    ])
  })

  test('is told of text that is hard to see', async () => {
    const desk = makeDesk()
    await desk.put({
      'offprint.config.yaml': 'theme: { name: ours, paragraphs: { body: { text: { color: "#999999" } } } }\n',
      'a.md': '---\ntitle: A walk\nlanguage: en\n---\n\nWords.\n',
    })
    const { stderr } = await desk.run(['pdf', 'a.md', '--out', 'a.pdf'])
    expect(stderr).toContain('text-has-contrast The theme ours sets body in #999999 on #ffffff')
  })
})
