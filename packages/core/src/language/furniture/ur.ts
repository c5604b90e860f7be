import { words } from '../words.ts'
import type { Furniture } from './types.ts'

/** Urdu. */
export const ur: Furniture = {
  roles: [
    { role: 'author', phrases: words('متن') },
    { role: 'photographer', phrases: words('تصاویر, تصویر, فوٹو') },
    { role: 'illustrator', phrases: words('خاکے, خاکہ') },
    { role: 'translator', phrases: words('ترجمہ, مترجم') },
    { role: 'editor', phrases: words('تدوین, ترتیب') },
    { role: 'reporter', phrases: words('معاونت, اضافی رپورٹنگ') },
    { role: 'interviewer', phrases: words('انٹرویو') },
  ],
  subject: words('موضوع, عنوان'),
  mail: words('از, بنام, نقل, تاریخ'),
  forwarded: words('آگے بھیجا گیا پیغام, اصل پیغام'),
  wrote: words('نے لکھا'),
  page: words('صفحہ, صفحہ نمبر'),
  teasers: words(
    'مزید پڑھیں, مزید پڑھیے, یہ بھی پڑھیں, یہ بھی پڑھیے, یہ بھی دیکھیں, متعلقہ خبریں, متعلقہ مضامین',
  ),
  notices: words('بقیہ صفحہ, باقی صفحہ, بقیہ نمبر, اشتہار, اشتہارات, شیئر کریں, پرنٹ کریں, تبصرے, نیوز لیٹر'),
  ends: words('ختم شد, ختم'),
  notes: words('حواشی, حوالہ جات, نوٹس, ماخذ'),
  figure: words('شکل'),
  table: words('جدول'),
  caption: words('تصویر کی وضاحت'),
  credit: words('تصویر کا ذریعہ, تصویر, فوٹو, بشکریہ, ماخذ, ©'),
  sidebar: words('باکس'),
  sidebarEnd: words('باکس ختم'),
  pullQuote: words('اقتباس'),
}
