import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { spacedEnDash } from './styles.ts'
import { words } from './words.ts'

/** Arabic. Its months have three sets of names: from Egypt, from the Levant, from the Maghreb. */
export const ar: Language = {
  tag: 'ar',
  name: 'Arabic',
  months: monthsOf('ar', {
    1: ['ينایر'],
    4: ['ابريل'],
    8: ['اغسطس', 'آغسطس'],
    10: ['اكتوبر'],
    6: ['يونيه'],
    7: ['يوليه'],
  }),
  weekdays: weekdaysOf('ar', ['الإثنين', 'الاربعاء']),
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  dateFillers: ['من', 'في', 'يوم', 'بتاريخ', 'شهر', 'عام', 'سنة', 'م'],
  rangeWords: ['إلى', 'الى', 'حتى'],
  ordinals: [],
  dayWords: { الأول: 1 },
  weekOf: ['أسبوع', 'الأسبوع من'],
  by: ['بقلم', 'كتبه', 'كتبته', 'كتبت', 'كتب', 'إعداد', 'تقرير'],
  and: ['و'],
  staff: ['التحرير', 'هيئة التحرير', 'مراسلنا', 'وكالات', 'الوكالات'],
  jobs: words(
    'صحفي, صحفية, صحافي, صحافية, محرر, محررة, مراسل, مراسلة, كاتب, كاتبة, أستاذ, أستاذة, رئيس التحرير',
  ),
  honorifics: ['د.', 'أ.', 'أ.د.', 'الدكتور', 'الدكتورة', 'الأستاذ', 'الأستاذة'],
  labels: {
    published: ['نشر', 'نُشر', 'نشر في', 'نُشر في', 'تاريخ النشر', 'التاريخ'],
    updated: ['آخر تحديث', 'تم التحديث', 'حُدّث في'],
    issue: ['العدد', 'عدد'],
    volume: ['المجلد', 'السنة'],
  },
  sections: words(
    'سياسة, اقتصاد, ثقافة, رياضة, رأي, آراء, مقابلة, حوار, تحقيق, تقرير, علوم, صحة, مجتمع, عالم, فن',
  ),
  periodicals: words('جريدة, صحيفة, مجلة, أسبوعية, يومية, شهرية'),
  organizations: words('وكالة, منظمة, بنك, وزارة, اتحاد, لجنة, مجلس, جمعية, معهد, جامعة, صندوق, مؤسسة, حزب'),
  introductions: ['مقدمة', 'تمهيد', 'ملخص', 'خلفية'],
  conclusions: words('في الختام, ختاما, ختامًا, وفي الختام, خلاصة القول, في النهاية, أخيرا, أخيرًا'),
  stopWords: words(
    'في, من, على, إلى, أن, إن, عن, مع, هذا, هذه, التي, الذي, ما, لا, لم, كان, كانت, قد, كل, بين, بعد, أو, ثم, هو, هي',
  ),
  hyphenPrefixes: [],
  places: [],
  enumerators: [{ numerals: '٠-٩', stops: '', written: '. ' }],
  style: { double: ['”', '“'], single: ['’', '‘'], dash: spacedEnDash, elisions: [] },
}
