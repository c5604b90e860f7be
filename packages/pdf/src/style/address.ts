/** An address as people read it on paper: without its scheme, `www.` and the slash at its end. */
export function shownAddress(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\.(?=[^/]*\.)/i, '')
    .replace(/\/$/, '')
}
