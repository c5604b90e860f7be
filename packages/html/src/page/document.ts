/**
 * The whole page around an article.
 */
import { type Article, type Crumb, crumbsOf, type Meta } from '@offprint/core'
import type { Element, Root } from 'hast'
import { safeAddress } from '../address.ts'
import { block, element, text } from '../element.ts'
import { direction } from '../language.ts'
import { homeAddress } from '../page-address.ts'
import type { Settings } from '../settings.ts'
import { labelWords } from '../words.ts'
import { titleOf } from './facts.ts'
import { head } from './head.ts'

/** "Undetermined" (ISO 639-2): a page has to say its language, and should not say a wrong one. */
const unknown = 'und'

/**
 * @param article The article, for its facts.
 * @param settings The options.
 * @param made The `article` element.
 * @returns Document type and `html` element.
 */
export function document(article: Article, settings: Settings, made: Element): Root {
  const { language } = settings
  const inside = body(article, settings, made)
  const html = block(
    'html',
    {
      lang: language ?? unknown,
      dir: direction(language ?? unknown),
      prefix: 'og: https://ogp.me/ns# article: https://ogp.me/ns/article#',
    },
    [head(article, settings, inside), inside],
  )
  return { type: 'root', children: [{ type: 'doctype' }, text('\n'), html, text('\n')] }
}

function body(article: Article, settings: Settings, made: Element): Element {
  const id = `${settings.idPrefix}content`
  return block('body', {}, [
    element('a', { className: ['skip'], href: `#${id}` }, [labelWords(settings, settings.labels.skip)]),
    breadcrumb(article, settings),
    block('main', { id }, [made]),
    colophon(article.meta, settings),
  ])
}

/** Where the page belongs; absent where neither publication nor section is known. */
function breadcrumb(article: Article, settings: Settings): Element | undefined {
  const crumbs = crumbsOf(article, settings.delivery)
  if (crumbs.length === 0) return undefined
  const items = [
    ...crumbs.map((crumb) => element('li', {}, [linked(crumb)])),
    element('li', { ariaCurrent: 'page' }, [titleOf(article.meta, settings)]),
  ]
  const nav = block('nav', { ariaLabel: settings.labels.breadcrumb }, [block('ol', {}, items)])
  return block('header', { className: ['site'] }, [nav])
}

function colophon(meta: Meta, settings: Settings): Element | undefined {
  if (!meta.publication) return undefined
  const { name } = meta.publication.value
  const url = homeAddress(settings.delivery, meta)
  const words = linked({ name, ...(url !== undefined && { url }) })
  return block('footer', { className: ['site'] }, [element('p', {}, [words])])
}

function linked({ name, url }: Crumb): Element | string {
  const href = url === undefined ? undefined : safeAddress(url)
  return href === undefined ? name : element('a', { href }, [name])
}
