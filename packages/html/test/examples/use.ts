import { article, paragraph, text } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { VFile } from 'vfile'

const from = { start: { line: 1, column: 1 }, end: { line: 1, column: 24 } }
const harbour = article(
  [paragraph([text('The ferry left at dawn.', from)], from)],
  {
    meta: {
      title: { value: 'A quiet harbour', origin: 'option' },
      language: { value: 'en', origin: 'option' },
    },
  },
  from,
)

const file = new VFile({ path: 'harbour.md' })
export const page: string = toHtml(harbour, {
  file,
  delivery: {
    url: 'https://www.example.com/harbour.html',
    pdf: { url: 'https://www.example.com/harbour.pdf', bytes: 182_000 },
  },
})
