import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { decode, messagesOf, type Source } from '../src/decode.ts'
import { findingsOf } from './findings.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

function refused(source: Source): string[] {
  try {
    decode(source)
  } catch (error) {
    return messagesOf(error)?.map(({ ruleId, reason }) => `${ruleId}: ${reason}`) ?? [String(error)]
  }
  return []
}

test('UTF-8 is read, and a byte order mark stays in the text', () => {
  expect(decode(utf8('größer')).text).toBe('größer')
  expect(decode(utf8('\uFEFFa')).text).toBe('\uFEFFa')
})

test.each([
  ['little-endian', [0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x00, 0xde]],
  ['big-endian', [0xfe, 0xff, 0x00, 0x61, 0xd8, 0x3d, 0xde, 0x00]],
])('UTF-16 is read by its mark, %s', (_, bytes) => {
  expect(decode(Uint8Array.from(bytes)).text).toBe('\uFEFFa😀')
})

test('other bytes are Windows-1252, with a finding at the first letter that shows it', () => {
  const { file, text } = decode(latin('one\nna\xEFve \x93quoted\x94'))
  expect(text).toBe('one\nnaïve “quoted”')
  expect(findingsOf(file)).toEqual(['2:3 encoding-is-unicode'])
})

test.each([
  ['a Word document', latin('PK\x03\x04\x14\0\x06\0word/document.xml'), 'a Word document (.docx)'],
  ['any zip archive', latin('PK\x03\x04\x14\0\0\0a.txt'), 'a zip archive or a document'],
  ['an old Word document', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), 'an old Office document'],
  ['rich text', latin('{\\rtf1 Hello}'), 'a rich text document'],
  ['a PDF', latin('%PDF-1.7\n'), 'a PDF'],
  ['a web page', utf8('\n<!-- saved -->\n<!DOCTYPE html><p>Hello'), 'a web page'],
  ['a web page without doctype', utf8('<html lang="en">'), 'a web page'],
  ['a PNG', latin('\x89PNG\r\n\x1A\n'), 'a PNG image'],
  ['a JPEG', latin('\xFF\xD8\xFF\xE0'), 'a JPEG image'],
  ['a WebP', latin('RIFF\x10\0\0\0WEBPVP8 '), 'a WebP image'],
  ['an AVIF', latin('\0\0\0\x1Cftypavif'), 'an AVIF or HEIC image'],
  ['compressed data', latin('\x1F\x8B\x08\0'), 'a compressed file'],
  ['zero bytes', new Uint8Array(512), 'a file of zero bytes'],
  [
    'unknown binary data',
    Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256),
    'a binary file',
  ],
])('%s is refused with what to do instead', (_, bytes, kind) => {
  const messages = refused(bytes)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(`source-is-text: This is ${kind}`)
})

test('the error can be read by itself', () => {
  expect(() => decode(latin('%PDF-1.7'))).toThrow(
    /^This is a PDF, not text, .* Copy its text into a `.txt` file/,
  )
})

test('text that is not refused: a few stray control characters, and any string', () => {
  expect(refused(utf8(`${'word '.repeat(50)}\0\x0C`))).toEqual([])
  for (const text of ['%PDF-1.7', '<!doctype html>', '\0\0\0', 'PK\x03\x04'])
    expect(refused(text)).toEqual([])
})

test.each(['', ' \n\t', '\uFEFF', '\uFEFF\n'])('a source without text has one finding: %j', (text) => {
  expect(findingsOf(decode(text).file)).toEqual(['1:1 source-has-text'])
  expect(findingsOf(decode(utf8(text)).file)).toEqual(['1:1 source-has-text'])
})

test('findings land on the given file, by default on the file that is the source', () => {
  const source = new VFile(latin('caf\xE9'))
  expect(decode(source).file).toBe(source)
  expect(source.messages).toHaveLength(1)
  const file = new VFile()
  decode(new VFile(latin('caf\xE9')), { file })
  expect(file.messages).toHaveLength(1)
})

test('anything else is a programmer’s mistake, told with an example', () => {
  const wrong: unknown[] = [undefined, null, 42, {}, ['# A']]
  for (const value of wrong) {
    expect(() => Reflect.apply(decode, undefined, [value])).toThrow(
      /^Expected the source as a string.*For example/,
    )
  }
  expect(messagesOf(new AggregateError([new Error('x')]))).toBeUndefined()
  expect(messagesOf(new Error('x'))).toBeUndefined()
})
