import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'

const persian = 'کشتی‌هایی که صبح وارد بندر شدند پیش از ظهر رفته بودند و هیچ‌کس ندید که چگونه رفتند.'

describe('detectLanguage', () => {
  test.each([
    [
      'en',
      'The ships that came into the harbour in the morning were gone by noon, and nobody had seen them leave.',
    ],
    [
      'fr',
      'Les bateaux qui sont entrés dans le port ce matin ont disparu avant midi, et personne ne les a vus partir.',
    ],
    [
      'de',
      'Die Schiffe, die am Morgen in den Hafen kamen, waren bis zum Mittag fort, und man hat sie nicht gesehen.',
    ],
    [
      'es',
      'Los barcos que entraron en el puerto por la mañana se fueron antes del mediodía, y no los vio nadie.',
    ],
    [
      'it',
      'Le navi che erano entrate nel porto la mattina sono partite prima di mezzogiorno, e nessuno le ha viste.',
    ],
    [
      'pt',
      'Os navios que entraram no porto pela manhã já não estavam lá ao meio-dia, e ninguém os viu sair da barra.',
    ],
    ['ar', 'دخلت السفن إلى الميناء في الصباح الباكر، ثم غادرت المدينة قبل الظهر ولم يرها أحد.'],
    ['ja', '港に入った船は昼までに消えてしまい、出ていくところを見た人は誰もいなかった。'],
    ['ur', 'صبح بندرگاہ میں آنے والے جہاز دوپہر تک جا چکے تھے اور کسی نے انہیں جاتے ہوئے نہیں دیکھا۔'],
    [
      'uk',
      'Кораблі, які вранці зайшли до гавані, зникли до полудня, і ніхто не бачив, як вони відпливли. Її шукали.',
    ],
  ])('recognises %s', (tag, text) => {
    expect(detectLanguage(text)?.tag).toBe(tag)
  })

  test('says how many words told it', () => {
    expect(detectLanguage('The cat is in the house and the dog is not.')?.reason).toBe(
      '8 of 11 words are among the commonest of English.',
    )
  })

  test.each(['', '12 345', 'Lorem ipsum dolor sit amet consectetur', 'The end', 'Москва', persian])(
    'does not guess at %j',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined()
    },
  )
})
