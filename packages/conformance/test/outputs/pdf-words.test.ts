import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, typography, visit } from '@offprint/core'
import { afterAll, expect, test } from 'vitest'
import { modelOf } from '../../src/models.ts'
import { needs } from '../../src/needs.ts'
import { hyphenatedWords, pdfJsText, popplerText, rejoined, structureText } from '../../src/pdf-words.ts'
import { randomPdfs } from '../../src/random-pdfs.ts'
import { rendered } from '../../src/rendered.ts'
import { root } from '../../src/repository.ts'
import { compareWords, partsOf, wordsOf, wordsOfModel } from '../../src/words.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-pdf-words-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const articles = rendered().map((article) => ({ ...article, model: modelOf(article) }))

/** Their order in a line is a finding of its own; here they are left out on both sides. */
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const comparable = (words: readonly string[]) => words.filter((word) => !rightToLeft.test(word))

/** Random words touch each other, and readers part them where their marks are small or raised. */
function lettersOf(words: readonly string[]): string[] {
  return [...words.join('')].filter((letter) => /\p{L}/u.test(letter))
}

/** What does not come in its turn, by each of the readers. */
async function lost(model: Article, path: string): Promise<Record<string, string | undefined>> {
  const parts = partsOf(model).map(comparable)
  const find = (text: string) => {
    const given = comparable(wordsOf(text))
    return parts
      .map((wanted) => compareWords(wanted, rejoined(given, wanted)).lost)
      .find((one) => one !== undefined)
  }
  return {
    poppler: find(popplerText(path)),
    structure: find(structureText(path)),
    'pdf.js': find(await pdfJsText(new Uint8Array(readFileSync(path)))),
  }
}

const nothing = { poppler: undefined, structure: undefined, 'pdf.js': undefined }

needs('pdftotext', 'pdfinfo')('the words of the PDF', () => {
  test.each(articles)(
    'of $name are those of its model, in order, by three readers',
    async ({ model, pdf }) => {
      expect(wordsOfModel(model).length).toBeGreaterThan(100)
      expect(await lost(model, pdf)).toEqual(nothing)
    },
  )

  test.each(articles)('of $name keep their own hyphens, and none that a line end made', ({ model, pdf }) => {
    const own = hyphenatedWords(textOf(typography(model)))
    const printed = hyphenatedWords(popplerText(pdf))
    const withHyphen = (words: string[]) => [...new Set(words.filter((word) => word.includes('-')))].sort()
    expect(withHyphen(own).length).toBeGreaterThan(0)
    expect(withHyphen(own).filter((word) => !printed.includes(word))).toEqual([])
    expect(withHyphen(printed).filter((word) => !own.includes(word))).toEqual([])
  })

  test('of 60 random articles have the letters of their models, in order along the tags', async () => {
    const picture = readFileSync(join(root, 'content/why-lines-break/line-breaks.png'))
    const path = join(scratch, 'random.pdf')
    for await (const { name, article, bytes } of randomPdfs(60, picture)) {
      writeFileSync(path, bytes)
      const wanted = lettersOf(wordsOfModel(article))
      const read = lettersOf(comparable(wordsOf(structureText(path))))
      expect(compareWords(lettersOf(comparable(wordsOfModel(article))), read).lost, name).toBeUndefined()
      // These two read page by page, and turn lines with right-to-left words round: their order says nothing here.
      for (const text of [popplerText(path), await pdfJsText(bytes)]) {
        const given = lettersOf(wordsOf(text)).sort()
        expect(compareWords(wanted.toSorted(), given).lost, name).toBeUndefined()
      }
    }
  })
})

function textOf(model: Article): string {
  const parts: string[] = []
  visit(model, (node) => {
    if ('value' in node) parts.push(node.value)
    else if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') parts.push('\n')
  })
  return parts.join('')
}
