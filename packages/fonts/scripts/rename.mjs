/**
 * Gives a font other names. The licence of the Source faces reserves the name "Source" for unmodified files
 * (SIL Open Font License 1.1, clause 3), and a subset is a modified one.
 */

/** What stays as it is: copyright, trademark, licence, address of the licence (OpenType, `name`, name ids). */
const kept = [0, 7, 13, 14]

/** Windows, Unicode BMP, English of the United States: the one kind of record that every reader takes. */
const record = { platform: 3, encoding: 1, language: 0x409 }

/**
 * @param {Buffer} font TrueType.
 * @param {{ family: string, style: string, version: string }} names The new ones.
 * @returns {Buffer} The font with a `name` table of the new names and the legal ones.
 */
export function rename(font, { family, style, version }) {
  const full = style === 'Regular' ? family : `${family} ${style}`
  const postScript = `${family}-${style}`.replace(/\s/g, '')
  const tables = tablesOf(font)
  const legal = namesIn(tables.get('name') ?? Buffer.alloc(6)).filter(([id]) => kept.includes(id))
  const given = [
    [1, family],
    [2, style],
    [3, `${version};${postScript}`],
    [4, full],
    [5, `Version ${version}`],
    [6, postScript],
  ]
  tables.set('name', nameTable([...legal, ...given].sort(([a], [b]) => a - b)))
  return fontOf(font.readUInt32BE(0), tables)
}

function tablesOf(font) {
  const count = font.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16
      const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)]
    }),
  )
}

function namesIn(table) {
  const strings = table.readUInt16BE(4)
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((by) =>
      table.readUInt16BE(at + by),
    )
    const bytes = Buffer.from(table.subarray(strings + offset, strings + offset + length))
    const isOurs = platform === record.platform && language === record.language
    return isOurs ? [id, bytes.swap16().toString('utf16le')] : [-1, '']
  })
}

function nameTable(names) {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + names.length * 12)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  for (const [index, [id]] of names.entries()) {
    const fields = [record.platform, record.encoding, record.language, id, texts[index].length, offset]
    for (const [by, value] of fields.entries()) head.writeUInt16BE(value, 6 + index * 12 + by * 2)
    offset += texts[index].length
  }
  return Buffer.concat([head, ...texts])
}

/** OpenType, "Organization of an OpenType font": tables in order of their tags, each begins at a multiple of four. */
function fontOf(version, tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const directory = Buffer.alloc(12 + sorted.length * 16)
  directory.writeUInt32BE(version, 0)
  const search = [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16]
  for (const [index, value] of search.entries()) directory.writeUInt16BE(value, 4 + index * 2)
  const bodies = []
  let offset = directory.length
  for (const [index, [tag, table]] of sorted.entries()) {
    const body = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    if (tag === 'head') body.writeUInt32BE(0, 8)
    directory.write(tag, 12 + index * 16, 'latin1')
    for (const [by, value] of [checksum(body), offset, table.length].entries()) {
      directory.writeUInt32BE(value, 16 + index * 16 + by * 4)
    }
    bodies.push(body)
    offset += body.length
  }
  const font = Buffer.concat([directory, ...bodies])
  const head = sorted.findIndex(([tag]) => tag === 'head')
  // The whole file has to sum up to this (OpenType, `head`, checksumAdjustment).
  const adjustment = (0xb1b0afba - checksum(font)) >>> 0
  font.writeUInt32BE(adjustment, font.readUInt32BE(20 + head * 16) + 8)
  return font
}

function checksum(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
