/**
 * What is done to the article's elements last: the classes and the elements of one's own site.
 */
import type { Element, ElementContent } from 'hast'

/**
 * Classes of one's own. A key is a class of the page (`.pull-quote`), whose place the value takes, or a tag name
 * (`h2`), whose elements get the value besides. A value may be several classes, or empty for none.
 */
export type ClassMap = Readonly<Record<string, string>>

/** Gives what takes the place of an element. What it holds has been through its own component already. */
export type Component = (made: Element) => ElementContent | readonly ElementContent[]

/** By tag name: `{ figure: (made) => … }`. */
export type Components = Readonly<Record<string, Component>>

/** What is wanted of the elements. */
export interface Finish {
  classNames: boolean | ClassMap
  components: Components
}

/**
 * @param children Elements as the handlers made them; they are not changed.
 * @param finish What is wanted.
 */
export function finished(children: readonly ElementContent[], finish: Finish): ElementContent[] {
  const { classNames, components } = finish
  if (classNames === true && Object.keys(components).length === 0) return [...children]
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child]
    const made = { ...dressed(child, classNames), children: finished(child.children, finish) }
    const component = own(components, child.tagName)
    return component ? component(made) : [made]
  })
}

function dressed(node: Element, classNames: boolean | ClassMap): Element {
  if (classNames === true) return node
  const { className: given, ...others } = node.properties
  const names = classNames === false ? [] : mapped(node.tagName, listed(given), classNames)
  // In its old place: what is changed should differ in nothing else.
  return { ...node, properties: names.length > 0 ? { ...node.properties, className: names } : others }
}

function mapped(tagName: string, given: readonly string[], map: ClassMap): string[] {
  const ours = given.flatMap((name) => split(own(map, `.${name}`) ?? name))
  return [...new Set([...ours, ...split(own(map, tagName) ?? '')])]
}

function listed(className: Element['properties'][string]): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

function split(names: string): string[] {
  return names.split(/\s+/).filter((name) => name !== '')
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
