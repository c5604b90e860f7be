/** @returns The entries of a table written as one text: `'spring, summer'`. */
export function words(table: string): string[] {
  return table.split(/,\s+/).map((entry) => entry.replace(/\s+/g, ' '))
}
