import { words } from '../words.ts'
import type { Furniture } from './types.ts'

/** Portuguese. */
export const pt: Furniture = {
  roles: [
    { role: 'author', phrases: words('texto, reportagem') },
    {
      role: 'photographer',
      phrases: words(
        'fotografias de, fotografia de, fotos de, foto de, fotos por, foto por, fotografias, fotografia, fotos, foto',
      ),
    },
    { role: 'illustrator', phrases: words('ilustrações de, ilustração de, ilustrações, ilustração') },
    { role: 'translator', phrases: words('traduzido por, tradução de, tradução') },
    { role: 'editor', phrases: words('editado por, edição de') },
    { role: 'reporter', phrases: words('colaborou, colaboraram, com a colaboração de') },
    { role: 'interviewer', phrases: words('entrevista de, entrevista por') },
  ],
  subject: words('assunto'),
  mail: words('de, para, cc, cco, data, enviado, enviada em'),
  forwarded: words('mensagem encaminhada, mensagem reencaminhada, mensagem original'),
  wrote: words('escreveu'),
  page: words('página, pág., p.'),
  teasers: words(
    'leia também, leia mais, saiba mais, ler mais, leia ainda, veja também, ver também, você pode gostar, pode interessar-lhe',
  ),
  notices: words(
    'continua na página, continuação da página, publicidade, anúncio, continua depois da publicidade, continua após a publicidade, compartilhe, partilhar, compartilhar, imprimir, comentários, assine a newsletter',
  ),
  ends: words('fim'),
  notes: words('notas, referências, fontes'),
  figure: words('figura, fig., fig'),
  table: words('tabela, quadro'),
  caption: words('legenda'),
  credit: words(
    'foto de, fotografia de, crédito da foto, créditos, crédito, fotografia, foto, fotos, fonte, ©',
  ),
  sidebar: words('caixa, box'),
  sidebarEnd: words('fim da caixa, fim do box, /caixa, /box'),
  pullQuote: words('destaque, olho'),
}
