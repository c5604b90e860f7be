import { expect, test } from 'vitest'
import { toText } from '../../src/to-text.ts'
import { visit } from '../../src/walk.ts'
import { make } from '../findings.ts'

interface Pasted {
  language: string
  text: string
  authors: readonly string[]
  publication: string
  section: string
  headings: readonly string[]
  date: string
}

const articles: readonly Pasted[] = [
  {
    language: 'fr',
    text: `Par Anne Exemple et Luc Exemple (PARIS)
• du 1er au 7 juin 2024
• L’Exemple hebdomadaire
• Culture

Les bateaux qui sont entrés dans le port ce matin ont disparu avant midi, et personne ne les a vus partir depuis le 3 mai 1952.

*Le port :*

Il est plus vieux que la ville, et la ville ne veut pas le savoir.

*La ville :*

Elle est peinte en quatre couleurs.
`,
    authors: ['Anne Exemple (PARIS)', 'Luc Exemple (PARIS)'],
    publication: 'L’Exemple hebdomadaire',
    section: 'Culture',
    headings: ['Le port', 'La ville'],
    date: '3 mai 1952',
  },
  {
    language: 'de',
    text: `Von Anne Beispiel und Karl Muster (WIEN)
• 1.–7. Juni 2024
• Beispiel-Zeitung
• Kultur

Die Schiffe, die am Morgen in den Hafen kamen, waren bis zum Mittag fort, und man hat sie seit dem 3. Mai 1952 nicht gesehen.

*Der Hafen:*

Er ist älter als die Stadt, und die Stadt will das nicht hören.

*Die Stadt:*

Sie ist in vier Farben gestrichen.
`,
    authors: ['Anne Beispiel (WIEN)', 'Karl Muster (WIEN)'],
    publication: 'Beispiel-Zeitung',
    section: 'Kultur',
    headings: ['Der Hafen', 'Die Stadt'],
    date: '3. Mai 1952',
  },
  {
    language: 'es',
    text: `Por Ana Ejemplo y Luis Ejemplo (MADRID)
• del 1 al 7 de junio de 2024
• El Semanario Ejemplo
• Cultura

Los barcos que entraron en el puerto por la mañana se fueron antes del mediodía, y no los vio nadie desde el 3 de mayo de 1952.

*El puerto:*

Es más viejo que la ciudad.

*La ciudad:*

Está pintada de cuatro colores.
`,
    authors: ['Ana Ejemplo (MADRID)', 'Luis Ejemplo (MADRID)'],
    publication: 'El Semanario Ejemplo',
    section: 'Cultura',
    headings: ['El puerto', 'La ciudad'],
    date: '3 de mayo de 1952',
  },
  {
    language: 'it',
    text: `Di Anna Esempio e Luca Esempio (ROMA)
• dal 1º al 7 giugno 2024
• Il Settimanale Esempio
• Cultura

Le navi che erano entrate nel porto la mattina sono partite prima di mezzogiorno, e nessuno le ha viste dal 3 maggio 1952.

*Il porto:*

È più vecchio della città.

*La città:*

È dipinta in quattro colori.
`,
    authors: ['Anna Esempio (ROMA)', 'Luca Esempio (ROMA)'],
    publication: 'Il Settimanale Esempio',
    section: 'Cultura',
    headings: ['Il porto', 'La città'],
    date: '3 maggio 1952',
  },
  {
    language: 'pt',
    text: `Por Ana Exemplo e Luís Exemplo (LISBOA)
• 1 a 7 de junho de 2024
• Semanário Exemplo
• Cultura

Os navios que entraram no porto pela manhã já não estavam lá ao meio-dia, e ninguém os viu sair desde 3 de maio de 1952.

*O porto:*

É mais velho do que a cidade.

*A cidade:*

Está pintada de quatro cores.
`,
    authors: ['Ana Exemplo (LISBOA)', 'Luís Exemplo (LISBOA)'],
    publication: 'Semanário Exemplo',
    section: 'Cultura',
    headings: ['O porto', 'A cidade'],
    date: '3 de maio de 1952',
  },
  {
    language: 'ar',
    text: `بقلم سارة المثال وكريم المثال (القاهرة)
• ١-٧ يونيو ٢٠٢٤
• مجلة المثال
• ثقافة

دخلت السفن إلى الميناء في الصباح الباكر، ثم غادرت المدينة قبل الظهر ولم يرها أحد منذ ٣ مايو ١٩٥٢ في المدينة.

*الميناء:*

هو أقدم من المدينة نفسها.

*المدينة:*

ألوانها أربعة.
`,
    authors: ['سارة المثال (القاهرة)', 'كريم المثال (القاهرة)'],
    publication: 'مجلة المثال',
    section: 'ثقافة',
    headings: ['الميناء', 'المدينة'],
    date: '٣ مايو ١٩٥٢',
  },
  {
    language: 'ur',
    text: `تحریر: عائشہ مثال اور کریم مثال (کراچی)
• 1 تا 7 جون 2024
• ہفت روزہ مثال
• ثقافت

صبح بندرگاہ میں آنے والے جہاز دوپہر تک جا چکے تھے اور کسی نے انہیں 3 مئی 1952 کے بعد نہیں دیکھا۔

*بندرگاہ:*

یہ شہر سے پرانی ہے۔

*شہر:*

اس کے چار رنگ ہیں۔
`,
    authors: ['عائشہ مثال (کراچی)', 'کریم مثال (کراچی)'],
    publication: 'ہفت روزہ مثال',
    section: 'ثقافت',
    headings: ['بندرگاہ', 'شہر'],
    date: '3 مئی 1952',
  },
  {
    language: 'ja',
    text: `文：山田太郎、佐藤花子（東京）
・2024年6月1日～7日
・週刊エグザンプル
・特集

港に入った船は昼までに消えてしまい、出ていくところを見た人は誰もいなかった。船が来たのは1952年5月3日のことである。

**港：**

町より古い。

**町：**

四色に塗られている。
`,
    authors: ['山田太郎 (東京)', '佐藤花子 (東京)'],
    publication: '週刊エグザンプル',
    section: '特集',
    headings: ['港', '町'],
    date: '1952年5月3日',
  },
]

test.each(articles)('reads the head, the headings and the dates of an article in $language', (pasted) => {
  const { article } = make(pasted.text)
  const { meta } = article
  const headings: string[] = []
  const dates: string[] = []
  visit(article, (node) => {
    if (node.type === 'heading') headings.push(toText(node))
    if (node.type === 'time') dates.push(`${toText(node)} = ${node.datetime}`)
  })
  expect({
    language: meta.language?.value,
    authors: meta.authors.map(({ value }) => `${value.name} (${value.place})`),
    publication: meta.publication?.value.name,
    issue: [meta.issue?.value.start, meta.issue?.value.end],
    section: meta.section?.value,
    headings,
    dates,
  }).toEqual({
    language: pasted.language,
    authors: pasted.authors,
    publication: pasted.publication,
    issue: ['2024-06-01', '2024-06-07'],
    section: pasted.section,
    headings: pasted.headings,
    dates: [`${pasted.date} = 1952-05-03`],
  })
})

test.each([
  // Two names that begin with the letter that is "and".
  [
    'بقلم وليد المثال\n\nدخلت السفن إلى المدينة في الصباح الباكر قبل أن يستيقظ أحد من سكان المدينة.',
    ['وليد المثال'],
  ],
  [
    'بقلم: د. سارة المثال\n\nدخلت السفن إلى المدينة في الصباح الباكر قبل أن يستيقظ أحد من سكان المدينة.',
    ['سارة المثال'],
  ],
  [
    '取材・文／山田 太郎\n\n港に入った船は昼までに消えてしまい、出ていくところを見た人は誰もいなかった。',
    ['山田 太郎'],
  ],
])('%j names its authors', (source, names) => {
  expect(make(source).article.meta.authors.map(({ value }) => value.name)).toEqual(names)
})
