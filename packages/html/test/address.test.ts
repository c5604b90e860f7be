import { expect, test } from 'vitest'
import { absolute, originOf, relative, safeAddress, safeImageAddress } from '../src/address.ts'

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1):x',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'blob:https://www.example.com/1',
  '//evil.example/x',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'https:evil.example',
  'https:///evil.example',
  'http://',
  'https://exa mple.com/',
  'ht tp://www.example.com',
])('the address %j is refused', (address) => {
  expect(safeAddress(address)).toBeUndefined()
})

test.each([
  ['https://www.example.com/a?b=1&c=2#d', 'https://www.example.com/a?b=1&c=2#d'],
  ['HTTP://www.example.com', 'HTTP://www.example.com'],
  ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ['mailto:desk@example.com?subject=a b', 'mailto:desk@example.com?subject=a%20b'],
  ['tel:+81-3-0000-0000', 'tel:+81-3-0000-0000'],
  ['a/b c.html', 'a/b%20c.html'],
  ['../images/é.jpg', '../images/%C3%A9.jpg'],
  ['/50%', '/50%25'],
  ['/50%25', '/50%25'],
  ['a|b[c]{d}^`e\\f"<g>', 'a%7Cb%5Bc%5D%7Bd%7D%5E%60e%5Cf%22%3Cg%3E'],
  ['#notes', '#notes'],
  ['a#b#c', 'a#b%23c'],
  ['?page=2', '?page=2'],
  ['', ''],
  ['\ud800', '%EF%BF%BD'],
])('the address %j is written %j', (address, written) => {
  expect(safeAddress(address)).toBe(written)
})

test('a picture is http, https or relative', () => {
  expect(['mailto:a@example.com', '#a', '', 'data:image/png;base64,AA'].map(safeImageAddress)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(safeImageAddress('a.jpg')).toBe('a.jpg')
})

test('an origin is read from absolute addresses only', () => {
  expect(originOf('https://WWW.example.com:8443/a')).toBe('https://www.example.com:8443')
  expect(originOf('/a')).toBeUndefined()
})

test('an address in the folder of the page becomes relative, and absolute again', () => {
  const page = 'https://www.example.com/2024/harbour.html?x#y'
  expect(relative('https://www.example.com/2024/harbour.pdf', page)).toBe('harbour.pdf')
  expect(relative('https://www.example.com/2025/a.pdf', page)).toBe('https://www.example.com/2025/a.pdf')
  expect(relative('https://www.example.com/2024/', page)).toBe('https://www.example.com/2024/')
  expect(relative('a.pdf', undefined)).toBe('a.pdf')
  expect(absolute('../a.pdf', page)).toBe('https://www.example.com/a.pdf')
  expect(absolute('a.pdf', undefined)).toBeUndefined()
})
