import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { spacedEnDash } from './styles.ts'
import { words } from './words.ts'

/** Urdu. */
export const ur: Language = {
  tag: 'ur',
  name: 'Urdu',
  months: monthsOf('ur'),
  weekdays: weekdaysOf('ur', words('سوموار, جمعۃ المبارک, جمعه, سنیچر')),
  seasons: ['بہار', 'گرما', 'خزاں', 'سرما'],
  dateFillers: ['ء', 'کو', 'بروز', 'مورخہ', 'سن', 'کی'],
  rangeWords: ['تا', 'سے'],
  ordinals: [],
  dayWords: { یکم: 1 },
  weekOf: ['ہفتہ'],
  by: ['تحریر', 'از قلم', 'رپورٹ', 'از'],
  and: ['اور', 'و'],
  staff: ['ہمارے نامہ نگار', 'نامہ نگار', 'ہمارے نمائندے سے', 'ویب ڈیسک', 'نیوز ڈیسک', 'ادارہ'],
  jobs: words('صحافی, مدیر, ایڈیٹر, نامہ نگار, نمائندہ, مصنف, مصنفہ, پروفیسر, کالم نگار'),
  honorifics: ['ڈاکٹر', 'پروفیسر', 'جناب', 'محترمہ', 'سید'],
  labels: {
    published: ['تاریخ اشاعت', 'شائع', 'تاریخ'],
    updated: ['آخری ترمیم', 'تازہ ترین'],
    issue: ['شمارہ'],
    volume: ['جلد'],
  },
  sections: words(
    'سیاست, معیشت, ثقافت, کھیل, رائے, اداریہ, کالم, انٹرویو, سائنس, صحت, معاشرہ, دنیا, پاکستان, ادب, شوبز',
  ),
  periodicals: words('روزنامہ, ہفت روزہ, ماہنامہ, اخبار, جریدہ, رسالہ'),
  organizations: words(
    'ادارہ, تنظیم, بینک, وزارت, یونین, کمیٹی, کمیشن, کونسل, انجمن, یونیورسٹی, جامعہ, فنڈ, جماعت',
  ),
  introductions: ['تعارف', 'تمہید', 'پیش لفظ', 'خلاصہ', 'پس منظر'],
  conclusions: words('آخر میں, مختصراً, المختصر, حاصل کلام, نتیجہ'),
  stopWords: words(
    'کے, کی, کا, میں, ہے, اور, سے, کو, نے, پر, ہیں, اس, کہ, یہ, بھی, ایک, وہ, تھا, تھے, تھی, جو, ہو, ان, کر, لیے, تک, نہیں',
  ),
  hyphenPrefixes: [],
  places: [],
  enumerators: [{ numerals: '۰-۹', stops: '۔', written: '۔ ' }],
  style: { double: ['”', '“'], single: ['’', '‘'], dash: spacedEnDash, elisions: [] },
}
