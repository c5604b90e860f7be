import { Document, Font, Page, renderToBuffer, StyleSheet, Text } from '@react-pdf/renderer'
import { createElement } from 'react'

export async function prepare({ title, blocks, fonts }) {
  Font.register({
    family: 'Serif',
    fonts: [{ src: fonts.regular }, { src: fonts.semibold, fontWeight: 600 }],
  })
  const styles = StyleSheet.create({
    page: { padding: 52, fontFamily: 'Serif', fontSize: 10, lineHeight: 1.3 },
    title: { fontSize: 24, fontWeight: 600 },
    heading: { fontSize: 14, fontWeight: 600 },
    paragraph: { textAlign: 'justify', width: 235 },
  })
  return () => {
    const texts = blocks.map(({ kind, text }, key) => createElement(Text, { key, style: styles[kind] }, text))
    const head = createElement(Text, { key: 'title', style: styles.title }, title)
    const page = createElement(Page, { size: 'A4', style: styles.page }, [head, ...texts])
    return renderToBuffer(createElement(Document, { title }, page))
  }
}
