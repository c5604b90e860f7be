/**
 * The head of the page.
 */
import type { Article } from '@offprint/core'
import type { Element } from 'hast'
import { isAbsolute, originOf, relative, safeAddress, safeImageAddress } from '../address.ts'
import { block, element, legible } from '../element.ts'
import { pageAddress } from '../page-address.ts'
import type { Settings } from '../settings.ts'
import { descriptionOf, titleOf } from './facts.ts'
import { styleSheet } from '../style.generated.ts'
import { cardOf, openGraph, type Tag } from './open-graph.ts'
import { type Held, hashSource, policyOf } from './policy.ts'
import { sheetOf } from './sheet.ts'

/** The colours of the paper, as the default style sheet has them, for the browser's own frame. */
const paper = { light: '#fffdf9', dark: '#16171a' }

/** Without an icon browsers ask for /favicon.ico, and complain on the console where there is none. */
const noIcon = 'data:,'

/**
 * @param article The article, for its facts.
 * @param settings The options.
 * @param body What the page shows, for the pictures its policy has to allow.
 */
export function head(article: Article, settings: Settings, body: Element): Element {
  const css = [settings.fonts?.css ?? '', settings.style].filter(Boolean).join('\n')
  const style = css === '' ? undefined : sheetOf(css)
  const jsonld = scriptText(settings.jsonld ?? '')
  const icon = settings.icon === undefined ? undefined : safeImageAddress(settings.icon)
  const imageSources = [
    ...originsOf([...imageAddresses(body), icon ?? noIcon]),
    ...(icon === undefined ? ['data:'] : []),
  ]
  return block('head', {}, [
    ...first({
      style: style?.source,
      jsonld: jsonld === '' ? undefined : hashSource(jsonld),
      imageSources,
      fonts: settings.fonts !== undefined,
    }),
    element('title', {}, [titleOf(article.meta, settings)]),
    ...named(article),
    ...links(article, settings, icon),
    ...preloads(settings),
    ...appearance(settings),
    ...openGraph(article, settings).flatMap(property),
    element('meta', { name: 'twitter:card', content: cardOf(article, settings) }, []),
    style && element('style', {}, [style.text]),
    jsonld !== '' && element('script', { type: 'application/ld+json' }, [jsonld]),
    ...settings.head,
  ])
}

/** The encoding has to come first, and the policy before anything it is to hold for. */
function first(held: Held): Element[] {
  return [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policyOf(held) }, []),
  ]
}

function named({ meta }: Article): Element[] {
  const authors = meta.authors.map(({ value }) => value.name).join(', ')
  const tags = {
    description: descriptionOf(meta),
    author: authors || undefined,
    robots: meta.draft?.value ? 'noindex' : 'max-image-preview:large',
  }
  return Object.entries(tags).flatMap(([name, content]) =>
    content === undefined ? [] : [element('meta', { name, content }, [])],
  )
}

function links({ meta }: Article, { delivery }: Settings, icon: string | undefined): Element[] {
  const page = pageAddress(delivery, meta)
  const pdf = delivery.pdf && safeAddress(relative(delivery.pdf.url, delivery.url))
  return [
    page !== undefined && element('link', { rel: ['canonical'], href: page }, []),
    pdf !== undefined &&
      element('link', { rel: ['alternate'], type: 'application/pdf', title: 'PDF', href: pdf }, []),
    element('link', { rel: ['icon'], href: icon ?? noIcon }, []),
  ].filter((link) => link !== false)
}

/** Fonts are always asked for as another site would ask (CSS Fonts 4, section 4.8.2): hence `crossorigin`. */
function preloads({ fonts }: Settings): Element[] {
  const addresses = (fonts?.preload ?? []).flatMap((address) => safeAddress(address) ?? [])
  return addresses.map((href) =>
    element('link', { rel: ['preload'], as: 'font', type: 'font/woff2', href, crossOrigin: '' }, []),
  )
}

/** Colours of the browser's own frame; a style sheet of one's own brings its own. */
function appearance({ style }: Settings): Element[] {
  if (style !== styleSheet) return []
  const scheme = element('meta', { name: 'color-scheme', content: 'light dark' }, [])
  const colours = Object.entries(paper).map(([name, content]) =>
    element('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${name})` }, []),
  )
  return [scheme, ...colours]
}

function property([name, content]: Tag): Element[] {
  return content === undefined ? [] : [element('meta', { property: name, content: String(content) }, [])]
}

/** In JSON `<` stands in strings only, where an escape means the same. */
function scriptText(json: string): string {
  return legible(json).replaceAll('<', '\\u003c')
}

function imageAddresses(node: Element, found: string[] = []): string[] {
  const { src } = node.properties
  if (node.tagName === 'img' && typeof src === 'string') found.push(src)
  for (const child of node.children) if (child.type === 'element') imageAddresses(child, found)
  return found
}

function originsOf(addresses: readonly string[]): string[] {
  const origins = addresses.filter(isAbsolute).flatMap((address) => originOf(address) ?? [])
  return [...new Set(origins)].sort()
}
