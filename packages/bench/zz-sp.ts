import { repair } from '/work/main/packages/core/src/index.ts'
import { dateFinder } from '/work/main/packages/core/src/language/find-dates.ts'
import { languages } from '/work/main/packages/core/src/language/languages.ts'
import { detectLanguage } from '/work/main/packages/core/src/language/detect.ts'
const t = 'a' + ' '.repeat(100000) + 'b'
for (const l of languages) { const s=performance.now(); dateFinder(l)(t); console.log(l.tag, performance.now()-s) }
const s=performance.now(); detectLanguage(t); console.log('detect', performance.now()-s)
