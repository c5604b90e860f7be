/**
 * @param text Any text.
 * @returns The text with U+FFFD for each lone surrogate: UTF-8 cannot hold one, and addresses are UTF-8.
 */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}
