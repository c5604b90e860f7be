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

  it('keeps what is given', () => {
    expect(resolveOptions({ pageSize: 'a5', columns: 2, typography: false })).toMatchObject({
      pageSize: 'a5',
      columns: 2,
      typography: false,
    })
  })
})
