/**
 * The word boxes of a PDF, by poppler: of any producer's PDF, so that all are measured alike.
 */
import { spawnSync } from 'node:child_process'
import type { Word, WordPage } from './types.ts'

/**
 * Reads the words of every page with `pdftotext -bbox-layout`.
 *
 * @param path Of a PDF.
 * @returns The pages in order, words in poppler's reading order.
 * @throws Error where poppler-utils is not installed, or cannot read the file.
 */
export function readWords(path: string): WordPage[] {
  const { error, status, stdout, stderr } = spawnSync('pdftotext', ['-bbox-layout', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw new Error(`pdftotext cannot be started: is poppler-utils installed? (${error.message})`)
  if (status !== 0) throw new Error(`pdftotext cannot read ${path}: ${stderr.trim()}`)
  return parseWords(stdout)
}

const page = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g
const word = /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)<\/word>/g

/**
 * The same from what `pdftotext -bbox-layout` printed.
 *
 * @param xhtml
 */
export function parseWords(xhtml: string): WordPage[] {
  return [...xhtml.matchAll(page)].map(([, width, height, body]) => ({
    width: Number(width),
    height: Number(height),
    words: [...(body ?? '').matchAll(word)].map(toWord),
  }))
}

function toWord([, xMin, yMin, xMax, yMax, text]: RegExpMatchArray): Word {
  return {
    x0: Number(xMin),
    x1: Number(xMax),
    y: Number(yMax),
    height: Number(yMax) - Number(yMin),
    text: unescape(text ?? ''),
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
