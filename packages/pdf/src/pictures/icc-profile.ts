/** The letters that an ICC profile has for colour spaces of so many components (ICC.1:2010, table 19). */
const spaces: Readonly<Record<number, string>> = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' }
/** Input, display and output devices, and conversions: what PDF/A allows for pictures (ISO 19005-2, 6.2.4.2). */
const classes: readonly string[] = ['scnr', 'mntr', 'prtr', 'spac']
const headerLength = 128
/** PDF 1.7 knows profiles up to version 4 (ISO 32000-1, table 67). */
const newestVersion = 4

/**
 * Looks whether the colour profile of a picture can be used in a PDF.
 *
 * @param bytes The profile.
 * @param components Of the picture: 1, 3 or 4.
 * @returns Whether it is whole, for as many components, and of a kind that PDF/A allows.
 */
export function isUsableProfile(bytes: Uint8Array, components: number): boolean {
  if (bytes.length < headerLength) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  return (
    view.getUint32(0) === bytes.length &&
    view.getUint8(8) <= newestVersion &&
    classes.includes(letters(12)) &&
    letters(16) === spaces[components] &&
    letters(36) === 'acsp'
  )
}
