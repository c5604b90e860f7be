/**
 * pdfkit's own `text()`, fonts opened by each document, as its guide shows it.
 */
import PDFDocument from 'pdfkit'

const columns = { columns: 2, columnGap: 20, align: 'justify', lineGap: 0.5 }

export async function prepare({ title, blocks, fonts }) {
  return () =>
    new Promise((resolve, reject) => {
      const doc = new PDFDocument({ size: 'A4', margin: 52, info: { Title: title } })
      const chunks = []
      doc.on('data', (chunk) => chunks.push(chunk))
      doc.on('end', () => resolve(Buffer.concat(chunks)))
      doc.on('error', reject)
      doc.registerFont('regular', fonts.regular)
      doc.registerFont('semibold', fonts.semibold)
      doc.font('semibold').fontSize(24).text(title)
      // One call: a second one with columns would begin at the first column again and print over it.
      const text = blocks.map((block) => block.text).join('\n\n')
      doc.moveDown().font('regular').fontSize(10).text(text, columns)
      doc.end()
    })
}
