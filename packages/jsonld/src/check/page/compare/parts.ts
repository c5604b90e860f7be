import { rules } from '../../../rules.ts'
import { isType, nodesOfType } from '../../articles.ts'
import { nodesOf, textOf, textsOf } from '../../data/data.ts'
import { crumbsOf } from '../../google/parts.ts'
import { cut, quoted } from '../../words.ts'
import { plain } from '../text.ts'
import type { Comparison } from './compare.ts'

/** A breadcrumb of the data is the one that the page shows. */
export const breadcrumb: Comparison = ({ page, data, certainty, doubt }, find) => {
  for (const list of nodesOfType(data, 'BreadcrumbList')) {
    const names = crumbsOf(data, list).flatMap(({ name }) => name ?? [])
    const trails = page.trails.map(({ text }) => plain(text)).filter((text) => text !== '')
    // The last is the page itself, which many trails leave out.
    const wanted = names.slice(0, -1).map(plain)
    const isShown =
      trails.length > 0
        ? trails.some((trail) => isInOrder(wanted, trail))
        : wanted.every((name) => page.text.includes(name))
    if (isShown || names.length === 0) continue
    const received = cut(names.join(' › '))
    const shown = page.trails[0] ? quoted(page.trails[0].text) : 'no breadcrumb'
    const sure = trails.length > 0 ? certainty : 'likely'
    find(rules['breadcrumb-is-shown'], { pointer: list.pointer, certainty: sure }, { received, shown, doubt })
  }
}

function isInOrder(names: readonly string[], trail: string): boolean {
  let at = 0
  return names.every((name) => {
    const found = trail.indexOf(name, at)
    at = found + name.length
    return found >= 0
  })
}

/** Parts of the article have the names of its headings, numbers and marks beside them apart. */
export const sections: Comparison = ({ page, data, article, certainty, doubt }, find) => {
  const headings = page.headings.map(({ text }) => squeezed(text))
  for (const part of nodesOf(data, article, 'hasPart')) {
    const name = textOf(data, part, 'name')
    const isPart =
      isType(data, part, 'WebPageElement') || textsOf(data, part, 'url').some(({ text }) => /#./.test(text))
    if (!name || !isPart) continue
    const wanted = squeezed(name.text)
    if (headings.some((heading) => heading.includes(wanted))) continue
    find(rules['section-is-shown'], { pointer: name.pointer, certainty }, { name: cut(name.text), doubt })
  }
}

/** Without spaces: words in other elements may stand close. */
function squeezed(text: string): string {
  return plain(text).replaceAll(' ', '')
}

/** The section of the publication is named somewhere on the page. */
export const rubric: Comparison = ({ page, data, article, certainty, doubt }, find) => {
  for (const { text, pointer } of textsOf(data, article, 'articleSection')) {
    if (page.text.includes(plain(text))) continue
    find(rules['rubric-is-shown'], { pointer, certainty }, { name: cut(text), doubt })
  }
}
