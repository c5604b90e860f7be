import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { curly, guillemets, spacedEnDash } from './styles.ts'
import { words } from './words.ts'

/** Portuguese. */
export const pt: Language = {
  tag: 'pt',
  name: 'Portuguese',
  months: monthsOf('pt', { 3: ['marco'] }),
  weekdays: weekdaysOf('pt', ['sabado']),
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  dateFillers: ['de', 'do', 'em', 'o', 'dia', 'desde'],
  rangeWords: ['a', 'à', 'ao', 'até'],
  ordinals: ['º', '.º', 'o'],
  dayWords: { primeiro: 1 },
  weekOf: ['semana de', 'semana do dia'],
  by: words('escrito por, texto de, reportagem de, por'),
  and: ['e'],
  staff:
    words(`redação, redacção, a redação, da redação, nosso correspondente, nossa correspondente, do nosso enviado,
    agências`),
  jobs: words(`jornalista, redator, redatora, repórter, correspondente, editor, editora, autor, autora, professor,
    professora, escritor, escritora, colunista, fotógrafo, fotógrafa`),
  honorifics: words('Dr., Dra., Sr., Sra., Prof., Profa., Eng., Dom, Dona'),
  labels: {
    published: ['publicado', 'publicado em', 'publicado a', 'data'],
    updated: ['atualizado', 'atualizado em', 'actualizado em', 'última atualização'],
    issue: ['número', 'edição', 'n.º', 'nº'],
    volume: ['volume', 'vol', 'ano'],
  },
  sections:
    words(`política, economia, cultura, desporto, esportes, mundo, internacional, nacional, país, opinião,
    editorial, entrevista, reportagem, análise, ciência, saúde, sociedade, viagens, tecnologia, livros, cotidiano`),
  periodicals:
    words(`diário, jornal, semanário, revista, gazeta, correio, folha, boletim, mensal, semanal, tribuna,
    notícias`),
  organizations:
    words(`agência, organização, banco, ministério, união, comité, comitê, comissão, conselho, associação,
    federação, instituto, universidade, fundo, fundação, partido, câmara, tribunal`),
  introductions: ['introdução', 'resumo', 'prefácio', 'contexto'],
  conclusions: words('em conclusão, para concluir, em resumo, em suma, por fim, finalmente, em síntese'),
  stopWords:
    words(`o, a, os, as, de, do, da, dos, das, e, é, que, um, uma, em, no, na, nos, nas, para, por, pelo, pela,
    com, não, se, ao, à, aos, mais, como, mas, foi, ele, ela, seu, sua, ou, ser, quando, muito, há, já, também, só, até,
    isso, entre, era, depois, sem, mesmo, são, foram, tem, têm, uns, num, numa, este, esta`),
  hyphenPrefixes: ['re', 'co', 'pré'],
  places: [],
  style: { ...curly, dash: spacedEnDash, elisions: [] },
  regions: { pt: guillemets },
}
