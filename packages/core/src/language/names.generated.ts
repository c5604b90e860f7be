// Made by scripts/cldr.mjs from the Unicode CLDR 48.2.0 (Unicode-3.0); do not edit.
import type { CalendarNames } from './language.ts'

/** The names of months and weekdays in each language: every spelling of its regions. */
export const calendarNames: Readonly<Record<'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'ar' | 'ur' | 'ja', CalendarNames>> = {
  en: {
    months: [["january","jan"],["february","feb"],["march","mar"],["april","apr"],["may"],["june","jun"],["july","jul"],["august","aug"],["september","sep","sept"],["october","oct"],["november","nov"],["december","dec"]],
    weekdays: ["monday","mon","tuesday","tue","wednesday","wed","thursday","thu","friday","fri","saturday","sat","sunday","sun"],
  },
  fr: {
    months: [["janvier","janv","jan"],["février","févr","fév"],["mars","mar"],["avril","avr"],["mai"],["juin","jui"],["juillet","juil","juill"],["août"],["septembre","sept"],["octobre","oct"],["novembre","nov"],["décembre","déc"]],
    weekdays: ["lundi","lun","mardi","mar","mercredi","mer","jeudi","jeu","vendredi","ven","samedi","sam","dimanche","dim"],
  },
  de: {
    months: [["januar","jan","jänner","jän"],["februar","feb"],["märz","mär"],["april","apr"],["mai"],["juni","jun"],["juli","jul"],["august","aug"],["september","sept","sep"],["oktober","okt"],["november","nov"],["dezember","dez"]],
    weekdays: ["montag","mo","dienstag","di","mittwoch","mi","donnerstag","do","freitag","fr","samstag","sa","sonntag","so"],
  },
  es: {
    months: [["enero","ene"],["febrero","feb"],["marzo","mar"],["abril","abr"],["mayo","may"],["junio","jun"],["julio","jul"],["agosto","ago"],["septiembre","sept","sep","setiembre","set"],["octubre","oct"],["noviembre","nov"],["diciembre","dic"]],
    weekdays: ["lunes","lun","martes","mar","miércoles","mié","jueves","jue","viernes","vie","sábado","sáb","domingo","dom"],
  },
  it: {
    months: [["gennaio","gen"],["febbraio","feb"],["marzo","mar"],["aprile","apr"],["maggio","mag"],["giugno","giu"],["luglio","lug"],["agosto","ago"],["settembre","set"],["ottobre","ott"],["novembre","nov"],["dicembre","dic"]],
    weekdays: ["lunedì","lun","martedì","mar","mercoledì","mer","giovedì","gio","venerdì","ven","sabato","sab","domenica","dom"],
  },
  pt: {
    months: [["janeiro","jan"],["fevereiro","fev"],["março","mar"],["abril","abr"],["maio","mai"],["junho","jun"],["julho","jul"],["agosto","ago"],["setembro","set"],["outubro","out"],["novembro","nov"],["dezembro","dez"]],
    weekdays: ["segunda-feira","seg","segunda","terça-feira","ter","terça","quarta-feira","qua","quarta","quinta-feira","qui","quinta","sexta-feira","sex","sexta","sábado","sáb","domingo","dom"],
  },
  ar: {
    months: [["يناير","جانفي","كانون الثاني"],["فبراير","فيفري","شباط"],["مارس","آذار"],["أبريل","أفريل","نيسان","إبريل"],["مايو","ماي","أيار"],["يونيو","جوان","حزيران"],["يوليو","جويلية","تموز","يوليوز"],["أغسطس","أوت","آب","غشت","أغشت"],["سبتمبر","أيلول","شتنبر","شتمبر"],["أكتوبر","تشرين الأول"],["نوفمبر","تشرين الثاني","نونبر"],["ديسمبر","كانون الأول","دجنبر","دجمبر"]],
    weekdays: ["الاثنين","الثلاثاء","الأربعاء","الخميس","الجمعة","السبت","الأحد"],
  },
  ur: {
    months: [["جنوری"],["فروری"],["مارچ"],["اپریل"],["مئی"],["جون"],["جولائی"],["اگست"],["ستمبر"],["اکتوبر"],["نومبر"],["دسمبر"]],
    weekdays: ["پیر","منگل","بدھ","جمعرات","جمعہ","ہفتہ","اتوار"],
  },
  ja: {
    months: [["1月"],["2月"],["3月"],["4月"],["5月"],["6月"],["7月"],["8月"],["9月"],["10月"],["11月"],["12月"]],
    weekdays: ["月曜日","月","火曜日","火","水曜日","水","木曜日","木","金曜日","金","土曜日","土","日曜日","日"],
  },
}
