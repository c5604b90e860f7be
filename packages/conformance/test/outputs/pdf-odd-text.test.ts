import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, fromMarkdown } from '@offprint/core'
import { toPdf } from '@offprint/pdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { needs } from '../../src/needs.ts'
import { oddText } from '../../src/odd-text.ts'
import { findings } from '../../src/pdf/check.ts'
import { checks } from '../../src/pdf/checks.ts'
import { readPdf } from '../../src/pdf/file.ts'
import { treeOf } from '../../src/pdf/tree.ts'
import { pdfJsText, popplerText, structureText } from '../../src/pdf-words.ts'
import { compareWords, wordsOf, wordsOfModel } from '../../src/words.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-odd-'))
const path = join(scratch, 'odd.pdf')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let bytes: Uint8Array
let article: Article
const file = new VFile()

/** Letters of a text in order: some readers part words where marks are raised or signs are small. */
function lettersOf(text: string): string[] {
  return [...wordsOf(text).join('')].filter((letter) => /\p{L}/u.test(letter))
}

needs(
  'pdftotext',
  'pdfinfo',
  'qpdf',
)('odd text', () => {
  beforeAll(async () => {
    article = fromMarkdown(oddText)
    bytes = await toPdf(article, { file })
    writeFileSync(path, bytes)
  })

  test('is told of: what no font has by script and kind, half a pair, the word that is longer than its line', () => {
    expect(
      file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason.replace(/m{30,}/, 'm…')}`),
    ).toMatchInlineSnapshot(`
      [
        "text-is-unicode: The text has half of a surrogate pair (U+D83D), which is no character; U+FFFD is set in its place.",
        "character-has-a-glyph: No font has these characters (emoji): 😀 (U+1F600), 👍🏽 (U+1F44D U+1F3FD), 🇵🇰 (U+1F1F5 U+1F1F0), 👨‍👩‍👧‍👦 (U+1F468 U+200D U+1F469 U+200D U+1F467 U+200D U+1F466), 👩🏾‍✈️ (U+1F469 U+1F3FE U+200D U+2708 U+FE0F) and 1 more. A replacement is printed, in 12 places; copied text still has them.",
        "character-has-a-glyph: No font has these characters (private characters):  (U+E000). A replacement is printed, once; copied text still has them.",
        "character-has-a-glyph: No font has these characters (Arabic): ا (U+0627), ل (U+0644), س (U+0633), م (U+0645), ع (U+0639) and 12 more. A replacement is printed, in 29 places; copied text still has them.",
        "character-has-a-glyph: No font has these characters (Hebrew): ש (U+05E9), ל (U+05DC), ו (U+05D5), ם (U+05DD), ע (U+05E2). A replacement is printed, in 16 places; copied text still has them.",
        "character-has-a-glyph: No font has these characters (Devanagari): न (U+0928), म (U+092E), स् (U+0938 U+094D), ते (U+0924 U+0947). A replacement is printed, in 4 places; copied text still has them.",
        "character-has-a-glyph: No font has these characters (Han): 日 (U+65E5), 本 (U+672C), 語 (U+8A9E), 文 (U+6587). A replacement is printed, in 8 places; copied text still has them.",
        "character-has-a-glyph: No font has these characters (Hiragana): の (U+306E). A replacement is printed, once; copied text still has them.",
        "character-has-a-glyph: No font has these characters (Hangul): 한 (U+D55C), 국 (U+AD6D), 어 (U+C5B4). A replacement is printed, in 3 places; copied text still has them.",
        "word-fits-the-line: "m……" is wider than its line (90100 pt, where 235.6 pt are free) and was broken between letters.",
        "pdf-meets-standards: The PDF does not claim PDF/UA-1 and PDF/A-2a, because the article lacks a standard character in place of each private one.",
      ]
    `)
  })

  test('is set whole: along the tags every letter of the model, in order', () => {
    const wanted = lettersOf(wordsOfModel(article).join(' '))
    expect(wanted.length).toBeGreaterThan(11_000)
    expect(compareWords(wanted, lettersOf(structureText(path))).lost).toBeUndefined()
  })

  test('is read whole by poppler and by pdf.js, page by page, but for the order of what runs from right to left', async () => {
    const wanted = lettersOf(wordsOfModel(article).join(' ')).sort()
    for (const text of [popplerText(path), await pdfJsText(bytes)])
      expect(compareWords(wanted, lettersOf(text).sort()).lost).toBeUndefined()
  })

  test('has its ordinary words whole in all three', async () => {
    const plain = (words: string[]) => words.filter((word) => /^[a-zA-Z]{2,20}$/.test(word))
    const wanted = plain(wordsOfModel(article))
    const lost = (text: string) => {
      // pdf.js drops the soft hyphen at a line's end.
      const given = new Set([text, text.replaceAll('\n', '')].flatMap(wordsOf))
      return wanted.filter((word) => !given.has(word))
    }
    expect(lost(structureText(path))).toEqual([])
    expect(lost(await pdfJsText(bytes))).toEqual([])
    // Poppler parts words by what is free between them, and a thin space is thinner than it thinks.
    expect(lost(popplerText(path))).toEqual(['thin', 'narrow'])
  })

  test('draws no missing glyph, and is tagged as any text', () => {
    const withheld = file.messages.some(({ ruleId }) => ruleId === 'pdf-meets-standards')
    const found = findings(readPdf(path), checks).map((finding) => finding.split(':')[0])
    expect(found).not.toContain('codes-draw-glyphs')
    expect(
      found.filter((id) => !withheld || (id !== 'standards-are-claimed' && id !== 'codes-mean-text')),
    ).toEqual([])
  })

  test('is this to a reader that follows the tags', async () => {
    const tree = treeOf(readPdf(path), { whole: true }).replace(/m{100,}/, (word) => `m × ${word.length}`)
    await expect(tree).toMatchFileSnapshot('golden/odd-text.txt')
  })
})
