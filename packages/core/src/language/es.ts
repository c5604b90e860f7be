import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { guillemets, spacedEmDash } from './styles.ts'
import { words } from './words.ts'

/** Spanish. */
export const es: Language = {
  tag: 'es',
  name: 'Spanish',
  months: monthsOf('es', { 9: ['setiembre'] }),
  weekdays: weekdaysOf('es', words('miercoles, sabado')),
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  dateFillers: ['de', 'del', 'el', 'desde'],
  rangeWords: ['al', 'a', 'hasta'],
  ordinals: ['º', '.º', 'ro', 'er'],
  dayWords: { primero: 1 },
  weekOf: ['semana del'],
  by: ['escrito por', 'texto de', 'por'],
  and: ['y', 'e'],
  staff: ['redacción', 'la redacción', 'nuestro corresponsal', 'nuestra corresponsal', 'agencias'],
  jobs: words(
    'redactor, redactora, periodista, corresponsal, autor, autora, profesor, profesora, editor, editora',
  ),
  honorifics: words('Dr., Dra., Sr., Sra., Prof., Don, Doña'),
  labels: {
    published: ['publicado', 'publicado el', 'fecha'],
    updated: ['actualizado', 'actualizado el'],
    issue: ['número', 'núm', 'n.º', 'edición'],
    volume: ['volumen', 'vol'],
  },
  sections:
    words(`opinión, política, economía, cultura, deportes, sociedad, internacional, nacional, entrevista,
    reportaje, editorial, análisis, ciencia, salud`),
  periodicals: words('diario, semanario, periódico, revista, gaceta, heraldo, correo, boletín, semanal'),
  organizations:
    words(`agencia, organización, banco, ministerio, unión, comité, comisión, consejo, asociación, federación,
    instituto, universidad, fondo, fundación, partido`),
  introductions: ['introducción', 'resumen', 'prólogo', 'contexto'],
  conclusions: ['en conclusión', 'para concluir', 'en resumen', 'en suma', 'finalmente', 'en definitiva'],
  stopWords:
    words(`de, la, que, el, en, y, a, los, del, se, las, por, un, para, con, no, una, su, al, lo, como, más,
    pero, sus, le, ya, o, este, sí, porque, esta, entre, cuando, muy, sin, sobre, también, me, hasta,
    hay, donde, quien, desde, todo, nos, durante, todos, uno, les, ni, contra, otros, ese, eso, es, son,
    fue`),
  hyphenPrefixes: ['re', 'co', 'pre'],
  places: [],
  style: { ...guillemets, dash: spacedEmDash, elisions: [] },
}
