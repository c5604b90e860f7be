import { words } from '../words.ts'
import type { Furniture } from './types.ts'

/** Arabic. */
export const ar: Furniture = {
  roles: [
    { role: 'author', phrases: words('نص') },
    { role: 'photographer', phrases: words('تصوير, صور, صورة') },
    { role: 'illustrator', phrases: words('رسوم, رسم') },
    { role: 'translator', phrases: words('ترجمة, ترجمه, ترجمها') },
    { role: 'editor', phrases: words('تحرير') },
    { role: 'reporter', phrases: words('شارك في التغطية, شارك في إعداد التقرير') },
    { role: 'interviewer', phrases: words('حاوره, حاورها, أجرى الحوار, أجرت الحوار') },
  ],
  subject: words('الموضوع'),
  mail: words('من, إلى, نسخة, التاريخ, أرسلت'),
  forwarded: words('رسالة محولة, رسالة معاد توجيهها, الرسالة الأصلية'),
  wrote: words('كتب, كتبت'),
  page: words('صفحة, ص, ص.'),
  teasers: words(
    'اقرأ أيضا, اقرأ أيضًا, اقرأ أيضاً, إقرأ أيضا, اقرأ المزيد, للمزيد, المزيد عن, شاهد أيضا, شاهد أيضًا, مواضيع ذات صلة, مقالات ذات صلة',
  ),
  notices: words(
    'التتمة في الصفحة, البقية في الصفحة, تتمة الصفحة, إعلان, اعلان, إعلانات, شارك, شارك المقال, مشاركة, طباعة, تعليقات, التعليقات, اشترك في النشرة البريدية',
  ),
  ends: words('انتهى, النهاية'),
  notes: words('هوامش, الهوامش, ملاحظات, المراجع, المصادر'),
  figure: words('شكل, الشكل'),
  table: words('جدول, الجدول'),
  caption: words('شرح الصورة'),
  credit: words('تصوير, مصدر الصورة, الصورة, صورة, المصدر, ©'),
  sidebar: words('إطار, مربع'),
  sidebarEnd: words('نهاية الإطار, نهاية المربع'),
  pullQuote: words('اقتباس'),
}
