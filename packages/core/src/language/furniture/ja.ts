import { words } from '../words.ts'
import type { Furniture } from './types.ts'

/** Japanese. */
export const ja: Furniture = {
  roles: [
    { role: 'author', phrases: words('文, 文章') },
    { role: 'photographer', phrases: words('写真, 撮影') },
    { role: 'illustrator', phrases: words('イラスト, 挿絵, 絵') },
    { role: 'translator', phrases: words('翻訳, 訳') },
    { role: 'editor', phrases: words('編集') },
    { role: 'reporter', phrases: words('取材協力, 協力') },
    { role: 'interviewer', phrases: words('聞き手, インタビュー') },
  ],
  subject: words('件名'),
  mail: words('差出人, 宛先, 送信者, 受信者, 日時, 日付, 送信日時'),
  forwarded: words('転送されたメッセージ, 転送メッセージ, 元のメッセージ'),
  wrote: words('のメール, 書きました'),
  page: words('ページ, 頁'),
  teasers: words(
    '続きを読む, もっと読む, あわせて読みたい, 合わせて読みたい, 関連記事, こちらもおすすめ, 次のページへ続く, 次ページへ続く',
  ),
  notices: words(
    '次のページへ続く, 広告, 広告の後に続きます, 広告の後にも続きます, シェア, シェアする, 印刷, 印刷する, コメント, メールマガジン登録',
  ),
  ends: words('終わり, 完, 了'),
  notes: words('注, 注釈, 脚注, 参考文献, 出典'),
  figure: words('図'),
  table: words('表'),
  caption: words('写真説明'),
  credit: words('写真提供, 写真, 撮影, 提供, 出典, ©'),
  sidebar: words('コラム, 囲み'),
  sidebarEnd: words('コラム終わり, 囲み終わり'),
  pullQuote: words('引用'),
}
