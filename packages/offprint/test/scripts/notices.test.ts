import { join } from 'node:path'
import { expect, test } from 'vitest'
// @ts-expect-error -- a script of the build, without types
import { noticesOf } from '../../scripts/bundle/notices.mjs'
import { makeFolder } from '../folder.ts'

const manifest = (fields: object): string => JSON.stringify({ version: '1.2.3', ...fields })

test('each package is named once, with its version and all its licence texts', () => {
  const folder = makeFolder({
    'node_modules/quay/package.json': manifest({ name: 'quay' }),
    'node_modules/quay/LICENSE.md': 'Do as you like.\n',
    'node_modules/quay/NOTICE': 'With thanks.\n',
    'node_modules/quay/esm/package.json': '{ "type": "module" }',
    'node_modules/boat/package.json': manifest({ name: 'boat', license: 'MIT', author: 'A. Sailor' }),
    'own/package.json': manifest({ name: 'own' }),
  })
  const paths = ['node_modules/quay/a.js', 'node_modules/quay/esm/b.js', 'node_modules/boat/c.js', 'own/d.js']
  const notices: string = noticesOf(paths.map((path) => join(folder, path)))
  expect(notices.match(/^\w+ 1\.2\.3$/gm)).toEqual(['boat 1.2.3', 'quay 1.2.3'])
  expect(notices).toContain('Do as you like.\n\nWith thanks.')
  expect(noticesOf([join(folder, 'node_modules/quay/a.js')], ['Of a part of it.'])).toMatch(
    /thanks\.\n\nOf a part of it\.$/,
  )
  expect(notices).toMatch(/its manifest says: MIT, by A\. Sailor\.\n\nPermission is hereby granted/)
})

test('a package that says nothing of its licence is not bundled', () => {
  const folder = makeFolder({ 'node_modules/quay/package.json': manifest({ name: 'quay' }) })
  expect(() => noticesOf([join(folder, 'node_modules/quay/a.js')])).toThrow(
    'quay says nothing of its licence',
  )
})
