/** A bullet at the beginning of a line. */
export interface Bullet {
  /** How many UTF-16 units it and the white space around it take. */
  length: number
  /** Nothing but a bullet can be meant; a dash or Word's "o" can be something else. */
  certain: boolean
}

/**
 * Bullets of word processors and web pages, the Japanese middle dot, which has no space after it, and the private-use
 * ones of the fonts Symbol and Wingdings.
 */
const certain =
  /^[ \t\u00A0\u3000]*(?:・(?=\S)|[•‣◦▪▫●○■□⁃∙◆◇►▶➢➤✓✔\uF0B7\uF0A7\uF0D8\uF0FC](?:[ \t\u00A0]+|(?=\p{L})))/u

/** "o" is the second-level bullet of Word; a middle dot and dashes open lines of dialogue as well. */
const likely = /^[ \t\u00A0]*[o·–—−][ \t\u00A0]+/u

/**
 * @param line One line.
 * @returns Its bullet, if it begins with one. A minus before a figure is none.
 */
export function bulletOf(line: string): Bullet | undefined {
  const sure = certain.exec(line)?.[0]
  if (sure !== undefined) return { length: sure.length, certain: true }
  const perhaps = likely.exec(line)?.[0]
  if (perhaps === undefined || /^\d/.test(line.slice(perhaps.length))) return undefined
  return { length: perhaps.length, certain: false }
}
