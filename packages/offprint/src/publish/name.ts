import { type Article, report } from '@offprint/core'
import type { VFile } from 'vfile'
import { rules } from '../rules.ts'

/** Reserved by some system, or by a path. */
const forbidden = /[\0-\x1f\x7f"*/:<>?\\|]+/g

/**
 * Finds NAME: what the outputs of an article are called.
 *
 * @param article Its slug is next in line after `given`.
 * @param file The stem of its path follows, then `article`. A name that no file can have is a finding.
 * @param given From the caller.
 * @returns A file name without extension and without folders, at most 180 bytes long.
 */
export function nameOf(article: Article, file: VFile, given: string | undefined): string {
  const slug = article.meta.slug
  const wanted = given ?? slug?.value ?? file.stem ?? 'article'
  const plain = plainName(wanted)
  if (plain !== wanted) {
    const place = given === undefined ? slug?.position : undefined
    report(file, rules['name-is-a-file-name'], place, { name: wanted, plain })
  }
  return plain
}

/** No more bytes than file systems take, with room for a longest extension and a temporary name. */
const mostBytes = 180

function plainName(name: string): string {
  const bytes = new TextEncoder().encode(name.normalize('NFC').replace(forbidden, '-'))
  // What was cut in the middle of a character, or was half a character before, becomes U+FFFD.
  const whole = new TextDecoder().decode(bytes.subarray(0, mostBytes)).replaceAll('\uFFFD', '')
  return whole.replace(/^[-.\s]+|[-.\s]+$/g, '') || 'article'
}
