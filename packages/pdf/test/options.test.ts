import { describe, expect, it } from 'vitest'
import { resolveOptions } from '../src/options.ts'
import { defaultTheme } from '../src/style/default-theme.ts'

describe('resolveOptions', () => {
  it('fills in what is missing, and what is undefined', () => {
    const expected = {
      layout: 'article',
      pageSize: 'a4',
      columns: undefined,
      typography: true,
      theme: defaultTheme,
      file: undefined,
    }
    expect(resolveOptions()).toEqual(expected)
    expect(resolveOptions({ pageSize: undefined, typography: undefined })).toEqual(expected)
  })

  it('refuses paper and columns that there are none of', () => {
    const [paper, columns]: object[] = [{ pageSize: 'a3' }, { columns: 7 }]
    expect(() => resolveOptions(paper)).toThrow(
      'Expected pageSize to be one of "a4", "a5", "letter", received "a3". For example: { pageSize: "a4" }.',
    )
    expect(() => resolveOptions(columns)).toThrow('Expected columns to be one of 1, 2, 3, received 7.')
  })

  it('keeps what is given', () => {
    expect(resolveOptions({ pageSize: 'a5', columns: 2, typography: false })).toMatchObject({
      pageSize: 'a5',
      columns: 2,
      typography: false,
    })
  })
})
