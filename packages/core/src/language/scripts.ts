/** A language that its letters give away. */
export interface ScriptSign {
  tag: string
  /** Its name in English, for messages. */
  name: string
  /** One letter of it. */
  letter: RegExp
  /** A letter that the other languages of the script do not have. */
  distinctive?: RegExp
  /** A letter that it does not have and others of the script do. */
  foreign?: RegExp
}

/**
 * In this order: the first whose letters are most of the text and whose distinctive letter occurs. Scripts
 * that many languages share (Arabic, Cyrillic, Devanagari) are named only where a letter tells them apart.
 */
export const scriptSigns: readonly ScriptSign[] = [
  {
    tag: 'ja',
    name: 'Japanese',
    letter: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
    distinctive: /[\p{sc=Hira}\p{sc=Kana}]/u,
  },
  { tag: 'zh', name: 'Chinese', letter: /\p{sc=Han}/gu },
  { tag: 'ko', name: 'Korean', letter: /\p{sc=Hang}/gu },
  { tag: 'ur', name: 'Urdu', letter: /\p{sc=Arab}/gu, distinctive: /[\u0679\u0688\u0691\u06BA\u06D2]/u },
  {
    tag: 'ar',
    name: 'Arabic',
    letter: /\p{sc=Arab}/gu,
    distinctive: /\u0629/u,
    foreign: /[\u067E\u0686\u0698\u06A9\u06AF\u06CC]/u,
  },
  {
    tag: 'uk',
    name: 'Ukrainian',
    letter: /\p{sc=Cyrl}/gu,
    distinctive: /[\u0404\u0454\u0407\u0457\u0490\u0491]/u,
  },
  { tag: 'ru', name: 'Russian', letter: /\p{sc=Cyrl}/gu, distinctive: /[\u042B\u044B\u042D\u044D]/u },
  { tag: 'el', name: 'Greek', letter: /\p{sc=Grek}/gu },
  { tag: 'he', name: 'Hebrew', letter: /\p{sc=Hebr}/gu },
  { tag: 'th', name: 'Thai', letter: /\p{sc=Thai}/gu },
  { tag: 'hy', name: 'Armenian', letter: /\p{sc=Armn}/gu },
  { tag: 'ka', name: 'Georgian', letter: /\p{sc=Geor}/gu },
]
