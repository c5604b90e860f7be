import { noteReference } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, para } from '../articles.ts'
import { contentOf } from '../read.ts'

test('a reference to a note that is not there is a finding', () => {
  const article = around([
    para('A', noteReference({ id: 'article-note-1-1', note: 'article-note-1' }, at), '.'),
  ])
  expect(contentOf(article)).toEqual({ html: '<p>A.</p>', rules: ['note-exists'] })
})
