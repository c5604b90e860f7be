/** The article that `offprint new` begins with: it renders as it is, and says how to go on. */
export const startingArticle = `---
title: Title of the article
standfirst: One or two sentences that make a reader want the rest.
description: One sentence that says in a list of search results what the article is about.
authors:
  - Name of the author
language: en
---

Begin here. A blank line ends a paragraph; a line may be as long as you like.

## A heading

A blank line stands before and after each heading, list and picture.

- An item of a list
- Another, with *stress* and a [link](https://www.example.com/)

To show a picture, put its file beside this one and write \`![What is to be seen](picture.jpg)\` in a paragraph of its own; an emphasised line below it becomes the caption.
`

/**
 * The package that an article is inside a workspace.
 *
 * @param name Of the article; a package's name is made of its plain letters.
 * @param version Of Offprint, as package.json takes it.
 */
export function startingPackage(name: string, version: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '')
  const content = {
    name: plain === '' ? 'article' : plain,
    private: true,
    type: 'module',
    scripts: { render: `offprint build ${name}.md --out dist` },
    devDependencies: { offprint: version },
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}
