/** @returns A text on one line, as facts are: white space of the source is one space, and none at the edges. */
export function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n]\s*/g, ' ').trim()
}
