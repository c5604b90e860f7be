/**
 * Headers as the `_headers` files of static hosts have them: the path of the page, then a line for each header. All
 * such files of a site, one after another, are its `_headers`.
 *
 * @param headers Names to values.
 * @param name NAME of the page.
 * @param url The page's address; without one it is taken to lie at the root.
 * @returns Text, each line ended.
 */
export function headersFile(headers: Record<string, string>, name: string, url: string | undefined): string {
  const path =
    url !== undefined && URL.canParse(url) ? new URL(url).pathname : `/${encodeURIComponent(name)}.html`
  const lines = Object.entries(headers).map(([header, value]) => `  ${header}: ${value}`)
  return `${[path, ...lines].join('\n')}\n`
}
