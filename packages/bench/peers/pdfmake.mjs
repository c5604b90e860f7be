import pdfmake from 'pdfmake'

export async function prepare({ title, blocks, fonts }) {
  const { regular, italic, semibold } = fonts
  pdfmake.setFonts({ Serif: { normal: regular, italics: italic, bold: semibold, bolditalics: semibold } })
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  return () => {
    const content = [
      { text: title, style: 'title' },
      ...blocks.map(({ kind, text }) =>
        kind === 'heading' ? { text, style: 'heading' } : { text, alignment: 'justify' },
      ),
    ]
    const definition = {
      content,
      pageSize: 'A4',
      pageMargins: 52,
      info: { title },
      defaultStyle: { font: 'Serif', fontSize: 10, lineHeight: 1 },
      styles: { title: { fontSize: 24, bold: true }, heading: { fontSize: 14, bold: true } },
    }
    return pdfmake.createPdf(definition).getBuffer()
  }
}
