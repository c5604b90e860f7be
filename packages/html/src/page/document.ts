/**
 * The whole page around an article.
 */
import { type Article, type Meta, report } from '@offprint/core'
import type { Element, Root } from 'hast'
import { block, element, text } from '../element.ts'
import { direction } from '../language.ts'
import { homeAddress } from '../page-address.ts'
import { rules } from '../rules.ts'
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
  if (language === undefined) report(settings.file, rules['language-is-known'], undefined)
  const inside = body(article.meta, settings, made)
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

function body(meta: Meta, settings: Settings, made: Element): Element {
  const id = `${settings.idPrefix}content`
  return block('body', {}, [
    element('a', { className: ['skip'], href: `#${id}` }, [labelWords(settings, settings.labels.skip)]),
    breadcrumb(meta, settings),
    block('main', { id }, [made]),
    colophon(meta, settings),
  ])
}

/** Where the page belongs; absent where neither publication nor section is known. */
function breadcrumb(meta: Meta, settings: Settings): Element | undefined {
  const { publication, section } = meta
  if (!publication && !section) return undefined
  const items = [
    publication && element('li', {}, [homeLink(meta, settings, publication.value.name)]),
    section && element('li', {}, [section.value]),
    element('li', { ariaCurrent: 'page' }, [titleOf(meta, settings)]),
  ]
  const nav = block('nav', { ariaLabel: settings.labels.breadcrumb }, [block('ol', {}, items)])
  return block('header', { className: ['site'] }, [nav])
}

function colophon(meta: Meta, settings: Settings): Element | undefined {
  if (!meta.publication) return undefined
  const name = homeLink(meta, settings, meta.publication.value.name)
  return block('footer', { className: ['site'] }, [element('p', {}, [name])])
}

function homeLink(meta: Meta, { delivery }: Settings, name: string): Element | string {
  const href = homeAddress(delivery, meta)
  return href === undefined ? name : element('a', { href }, [name])
}
