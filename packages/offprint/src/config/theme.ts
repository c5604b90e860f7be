import { type Reader, schema } from '@offprint/core'
import { changeTheme, type Theme, type ThemeChanges, type ThemeName, themes } from '@offprint/pdf'

/** A theme made of another by what differs: the key `theme` of a configuration, in full. */
export interface ThemeConfig extends ThemeChanges {
  /** The theme that it is made of. Default: `magazine`. */
  base?: ThemeName
}

const themeNames = ['magazine', 'journal'] as const satisfies ThemeName[]
const themeName = schema.choice(themeNames)
const { magazine } = themes

/** A number between two others, which are allowed too. */
function numberFrom(least: number, most: number): Reader<number> {
  const text = schema.matching({
    expected: `a number from ${least} to ${most}`,
    example: String(Math.max(least, Math.min(most, 12))),
    accept: (value) => (value !== '' && Number(value) >= least && Number(value) <= most ? value : undefined),
  })
  return schema.convert(text, Number)
}

const color = schema.matching({
  expected: 'a colour as `#rrggbb`',
  example: '"#8c2b22"',
  accept: (value) => (/^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined),
})

const points = numberFrom(0, 1000)
const gridLines = numberFrom(0, 20)
const weights = { '400': 400, '600': 600, '700': 700 } as const
const weight = schema.convert(schema.choice(['400', '600', '700']), (text) => weights[text])
const columns = { '1': 1, '2': 2, '3': 3 } as const

const font = schema.object({
  family: schema.optional(schema.choice(['serif', 'sans', 'mono'])),
  weight: schema.optional(weight),
  italic: schema.optional(schema.flag),
  optical: schema.optional(schema.choice(['caption', 'text', 'subhead', 'display'])),
})
const features = schema.record(schema.flag)

const text = schema.object({
  font: schema.optional(font),
  size: schema.optional(numberFrom(3, 200)),
  color: schema.optional(color, ['colour']),
  features: schema.optional(features),
  tracking: schema.optional(numberFrom(-100, 500)),
})

const paragraph = schema.object({
  text: schema.optional(text),
  align: schema.optional(schema.choice(['justify', 'start', 'center', 'end'], { centre: 'center' })),
  leading: schema.optional(numberFrom(3, 300)),
  before: schema.optional(gridLines),
  after: schema.optional(gridLines),
  hyphenate: schema.optional(schema.flag),
  balance: schema.optional(schema.flag),
  keepWithNext: schema.optional(schema.flag),
  keepTogether: schema.optional(schema.flag),
})

const mark = schema.object({
  font: schema.optional(font),
  scale: schema.optional(numberFrom(0.2, 3)),
  color: schema.optional(color, ['colour']),
  features: schema.optional(features),
  rise: schema.optional(numberFrom(-1, 1)),
  tracking: schema.optional(numberFrom(-100, 500)),
})

const panel = schema.object({
  padding: schema.optional(numberFrom(0, 60)),
  ground: schema.optional(color),
  rule: schema.optional(color),
  before: schema.optional(gridLines),
  after: schema.optional(gridLines),
})

const rule = schema.object({
  width: schema.optional(points),
  thickness: schema.optional(numberFrom(0, 20)),
  color: schema.optional(color, ['colour']),
  before: schema.optional(gridLines),
  after: schema.optional(gridLines),
})

const title = schema.object({
  sizes: schema.optional(schema.list(numberFrom(8, 200))),
  lines: schema.optional(numberFrom(1, 12)),
})

const page = schema.object({
  side: schema.optional(numberFrom(12, 120)),
  top: schema.optional(numberFrom(12, 200)),
  bottom: schema.optional(numberFrom(12, 200)),
  columns: schema.optional(schema.convert(schema.choice(['1', '2', '3']), (count) => columns[count])),
  gutter: schema.optional(numberFrom(6, 60)),
})

const cover = schema.object({
  ground: schema.optional(color),
  rule: schema.optional(color),
  margins: schema.optional(
    schema.object({
      side: schema.optional(numberFrom(12, 120)),
      top: schema.optional(numberFrom(12, 300)),
      bottom: schema.optional(numberFrom(12, 300)),
    }),
  ),
  paragraphs: schema.optional(forEach(magazine.paragraphs, paragraph)),
  marks: schema.optional(forEach(magazine.marks, mark)),
  title: schema.optional(title),
  picture: schema.optional(numberFrom(0.1, 1)),
})

/** The same for each name that a part of a theme has. */
function forEach<K extends string, T>(
  part: Readonly<Record<K, unknown>>,
  reader: Reader<T>,
): Reader<{ [P in K]?: T }> {
  return schema.object(
    Object.fromEntries(Object.keys(part).map((name) => [name, schema.optional(reader)] as const)),
  )
}

const changes: Reader<ThemeConfig> = schema.object({
  base: schema.optional(themeName),
  name: schema.optional(schema.textLike('ours')),
  grid: schema.optional(numberFrom(8, 30)),
  title: schema.optional(title),
  paragraphs: schema.optional(forEach(magazine.paragraphs, paragraph)),
  marks: schema.optional(forEach(magazine.marks, mark)),
  panels: schema.optional(forEach(magazine.panels, panel)),
  notes: schema.optional(schema.choice(['foot', 'end'])),
  rules: schema.optional(forEach(magazine.rules, rule)),
  table: schema.optional(
    schema.object({
      padding: schema.optional(numberFrom(0, 20)),
      rule: schema.optional(color),
      before: schema.optional(gridLines),
      after: schema.optional(gridLines),
    }),
  ),
  figure: schema.optional(
    schema.object({
      before: schema.optional(gridLines),
      after: schema.optional(gridLines),
      share: schema.optional(numberFrom(0.1, 1)),
    }),
  ),
  opening: schema.optional(
    schema.object({
      lines: schema.optional(numberFrom(1, 8)),
      gap: schema.optional(numberFrom(0, 20)),
      font: schema.optional(font),
      color: schema.optional(color, ['colour']),
      features: schema.optional(features),
      smallCaps: schema.optional(schema.flag),
      letters: schema.optional(points),
    }),
  ),
  indent: schema.optional(
    schema.object({
      paragraph: schema.optional(numberFrom(0, 60)),
      list: schema.optional(numberFrom(0, 60)),
      quote: schema.optional(numberFrom(0, 60)),
      most: schema.optional(numberFrom(0, 120)),
    }),
  ),
  bullets: schema.optional(schema.list(schema.text)),
  pageRules: schema.optional(schema.object({ column: schema.optional(color), head: schema.optional(color) })),
  pages: schema.optional(forEach(magazine.pages, page)),
  covers: schema.optional(forEach(magazine.covers, cover)),
})

/** Reads the name of a theme, or what differs from one. */
export const themeReader: Reader<ThemeName | ThemeConfig> = schema.textOr<ThemeName | ThemeConfig>(
  changes,
  themeName,
)

/** The theme that a configuration asks for. */
export function themeOf(theme: ThemeName | ThemeConfig | undefined): Theme | ThemeName | undefined {
  if (theme === undefined || typeof theme === 'string') return theme
  const { base = 'magazine', ...differing } = theme
  return changeTheme(themes[base], differing)
}
