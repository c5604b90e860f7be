/**
 * May the file claim PDF/UA-1 and PDF/A-2a? What painting does is made to meet both; here is asked for what only
 * the author can supply. A claim that is not true is worse than none.
 */
import { type Article, report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Picture } from '../resources.ts'
import { rules } from '../rules.ts'
import type { StructureElement } from '../structure/types.ts'

/**
 * @param article
 * @param root Of its structure tree.
 * @param pictures Those that are painted.
 * @param file Finding: `pdf-meets-standards`, with everything that is missing.
 * @returns Whether nothing is missing.
 */
export function mayClaim(
  article: Article,
  root: StructureElement,
  pictures: Iterable<Picture>,
  file?: VFile,
): boolean {
  const missing = [
    article.meta.title?.value.trim() ? undefined : 'a title',
    article.meta.language ? undefined : 'a language',
    everyFigureIsDescribed(root) ? undefined : 'alternative text for every image',
    [...pictures].some((picture) => picture.cmyk) ? 'images in RGB' : undefined,
  ].filter((lack) => lack !== undefined)
  if (missing.length > 0) report(file, rules['pdf-meets-standards'], undefined, { missing: missing.join(', ') })
  return missing.length === 0
}

function everyFigureIsDescribed({ role, alt, children }: StructureElement): boolean {
  return (role !== 'Figure' || Boolean(alt?.trim())) && children.every(everyFigureIsDescribed)
}
