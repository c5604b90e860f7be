/** What a file that is no text turns out to be, and what to do instead. */
export interface Kind {
  kind: string
  advice: string
}

interface Signature extends Kind {
  /** Tested against the first bytes, each byte as one character. */
  pattern: RegExp
}

const image = 'Write the article as text and show the picture in it: `![What is to be seen](picture.jpg)`.'
const unpack = 'Unpack it and give the text file inside.'
const word =
  'Open it in a word processor and save it as plain text (UTF-8), or copy the text into a `.txt` file.'
const page = 'Copy the text of the page into a `.txt` file.'

/** Signatures as in the registry of libmagic and in each format's specification; the first that fits holds. */
const signatures: readonly Signature[] = [
  { pattern: /^PK\x03\x04[^]*word\//, kind: 'a Word document (.docx)', advice: word },
  { pattern: /^PK\x03\x04[^]*application\/vnd\.oasis/, kind: 'an OpenDocument file', advice: word },
  {
    pattern: /^PK\x03\x04[^]*application\/epub/,
    kind: 'an EPUB book',
    advice: 'Copy the text of the chapter into a `.txt` file.',
  },
  {
    pattern: /^PK\x03\x04[^]*\[Content_Types\]/,
    kind: 'an Office document (.docx or the like)',
    advice: word,
  },
  {
    pattern: /^PK[\x03\x05\x07][\x04\x06\x08]/,
    kind: 'a zip archive or a document (.docx, .odt, .pages)',
    advice: word,
  },
  { pattern: /^\xD0\xCF\x11\xE0/, kind: 'an old Office document (.doc)', advice: word },
  { pattern: /^\{\\rtf/, kind: 'a rich text document (.rtf)', advice: word },
  {
    pattern: /^%PDF-/,
    kind: 'a PDF',
    advice: 'Copy its text into a `.txt` file, or extract it with `pdftotext -layout`.',
  },
  { pattern: /^%!PS/, kind: 'a PostScript file', advice: 'Copy its text into a `.txt` file.' },
  {
    pattern: /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i,
    kind: 'a web page (HTML)',
    advice: page,
  },
  {
    pattern: /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg\b/i,
    kind: 'a drawing (SVG)',
    advice: image,
  },
  { pattern: /^\x89PNG\r\n/, kind: 'a PNG image', advice: image },
  { pattern: /^\xFF\xD8\xFF/, kind: 'a JPEG image', advice: image },
  { pattern: /^GIF8[79]a/, kind: 'a GIF image', advice: image },
  { pattern: /^RIFF[^]{4}WEBP/, kind: 'a WebP image', advice: image },
  { pattern: /^[^]{4}ftyp(?:avi[fs]|hei[cfxs]|mif1)/, kind: 'an AVIF or HEIC image', advice: image },
  { pattern: /^(?:II\*\0|MM\0\*)/, kind: 'a TIFF image', advice: image },
  { pattern: /^(?:\x1F\x8B|7z\xBC\xAF|Rar!|BZh|\xFD7zXZ)/, kind: 'a compressed file', advice: unpack },
  {
    pattern: /^(?:\x7FELF|MZ[^]{2}[^\n]*\0|\xCA\xFE\xBA\xBE)/,
    kind: 'a program',
    advice: 'Check that the right file was given.',
  },
]

const enough = 4096

/**
 * Recognises files that are no text by their first bytes.
 *
 * @param bytes The whole file, or its beginning.
 * @returns What it is and what to do instead; nothing for what may be text.
 */
export function recognise(bytes: Uint8Array): Kind | undefined {
  const head = Array.from(bytes.subarray(0, enough), (byte) => String.fromCharCode(byte)).join('')
  return signatures.find(({ pattern }) => pattern.test(head))
}

const binary: Kind = {
  kind: 'a binary file',
  advice: 'Save the article as plain text in UTF-8, and check that the right file was given.',
}
const zeros: Kind = {
  kind: 'a file of zero bytes',
  advice:
    'The file was probably never written to the end; take it from where it came from, or from a backup.',
}

/** A text has hardly any control characters; one in fifty is far beyond accident. */
const tolerated = 0.02

/**
 * Recognises by its control characters what no signature gives away.
 *
 * @param text The decoded file.
 */
export function recogniseControls(text: string): Kind | undefined {
  if (/^\0+$/.test(text)) return zeros
  // Tab, line ends, form feed and escape do occur in text.
  const controls = text.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g)?.length ?? 0
  return controls > text.length * tolerated ? binary : undefined
}
