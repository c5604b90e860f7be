import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { emDash } from './styles.ts'
import { words } from './words.ts'

/** Japanese. Written without spaces: its words are looked for at the beginning of what is left of a text. */
export const ja: Language = {
  tag: 'ja',
  name: 'Japanese',
  months: monthsOf('ja'),
  weekdays: weekdaysOf('ja'),
  seasons: ['春', '夏', '秋', '冬', '春号', '夏号', '秋号', '冬号'],
  dateFillers: ['号', 'まで', '発行', '付', '付け', '発売', '掲載', 'の', '午前', '午後'],
  rangeWords: ['から', 'より'],
  ordinals: [],
  counters: { year: '年', month: '月', day: '日' },
  // The year before the first one of each reign.
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  weekOf: [],
  by: ['取材・文', '文・写真', '構成・文', '執筆', '著者', '著', '文'],
  and: ['、', '・', '，'],
  staff: ['編集部', '本誌編集部', '本誌記者', '特派員', '本紙記者'],
  jobs: words('記者, 編集者, 編集長, 特派員, 教授, 准教授, 作家, 評論家, 写真家'),
  honorifics: [],
  labels: {
    published: ['公開日', '公開', '掲載日', '発行日', '発行', '投稿日'],
    updated: ['更新日', '最終更新日', '最終更新', '更新'],
    issue: ['第', '通巻', '号'],
    volume: ['巻'],
  },
  sections: words(
    '特集, 社説, 論説, 政治, 経済, 文化, 国際, 社会, 科学, 健康, 旅行, 書評, 対談, インタビュー, コラム, 随筆, スポーツ',
  ),
  periodicals: words('新聞, 週刊, 月刊, 日報, 新報, 通信, 雑誌, ジャーナル, マガジン'),
  organizations: words('機構, 銀行, 省, 連合, 委員会, 協会, 連盟, 研究所, 大学, 財団, 株式会社, 党'),
  introductions: ['はじめに', '序文', '序', '概要', '要旨', 'まえがき', '背景'],
  conclusions: words('おわりに, 最後に, まとめ, 結論として, 以上のように, このように'),
  stopWords: [],
  hyphenPrefixes: [],
  places: [],
  enumerators: [
    { numerals: '一二三四五六七八九十', stops: '、．）', written: '、' },
    { numerals: '０-９', stops: '．、）', written: '．' },
  ],
  style: { double: ['「', '」'], single: ['『', '』'], dash: emDash, elisions: [] },
}
