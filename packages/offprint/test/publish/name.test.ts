import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { publish } from '../../src/index.ts'

const nameOf = async (source: string | VFile, name?: string): Promise<string> =>
  (await publish(source, { formats: [], name })).name

describe('the name of the outputs', () => {
  test('is given', async () => {
    expect(await nameOf('---\nslug: quay\n---\n\n# Harbour\n', 'boats')).toBe('boats')
  })

  test('is otherwise the slug', async () => {
    expect(
      await nameOf(new VFile({ path: 'harbour.md', value: '---\nslug: quay\n---\n\n# Harbour\n' })),
    ).toBe('quay')
  })

  test('is otherwise the stem of the file', async () => {
    expect(await nameOf(new VFile({ path: 'texts/harbour.v2.md', value: '# Harbour\n' }))).toBe('harbour.v2')
  })

  test('is otherwise "article"', async () => {
    expect(await nameOf('# Harbour\n')).toBe('article')
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'article'],
    ['C:\\boats', 'C-boats'],
    ['.hidden', 'hidden'],
    ['boats\0', 'boats'],
    ['\ud800boats', 'boats'],
    ['港'.repeat(100), '港'.repeat(60)],
  ])('stays in its folder: %j', async (name, plain) => {
    const { messages, ...published } = await publish('# Harbour\n', { formats: [], name })
    expect(published.name).toBe(plain)
    expect(messages.map(({ ruleId }) => ruleId)).toContain('name-is-a-file-name')
  })

  test('is reported where the slug stands', async () => {
    const { messages } = await publish('---\nslug: a/b\n---\n\n# Harbour\n', { formats: [] })
    const found = messages.find(({ ruleId }) => ruleId === 'name-is-a-file-name')
    expect([found?.line, found?.column]).toEqual([2, 7])
  })
})
