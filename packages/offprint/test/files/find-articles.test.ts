import { expect, test } from 'vitest'
import { isArticle } from '../../src/files/find-articles.ts'
import { isMember } from '../../src/files/workspace.ts'

test.each(['harbour.md', 'Harbour.TXT', 'read-me.md', 'licensed.md', 'changelogs.txt'])(
  'takes %s for an article',
  (name) => expect(isArticle(name)).toBe(true),
)

test.each([
  'README.md',
  'readme.txt',
  'ReadMe.de.md',
  'CHANGELOG.md',
  'LICENSE.txt',
  'licence.md',
  'LICENSE-MIT.txt',
  '.draft.md',
  'harbour.html',
  'md',
])('does not take %s for an article', (name) => expect(isArticle(name)).toBe(false))

test('a folder is a package of the workspace where a pattern fits and none forbids', () => {
  const workspace = { root: '/w', packages: ['packages/*', './content/**', '!content/drafts/*'] }
  expect(isMember(workspace, '/w/packages/a')).toBe(true)
  expect(isMember(workspace, '/w/packages/a/b')).toBe(false)
  expect(isMember(workspace, '/w/content/2024/a')).toBe(true)
  expect(isMember(workspace, '/w/content/drafts/a')).toBe(false)
})
