import { createServer } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { readFontFile } from '../src/files/web.ts'
import { typefaces } from '../src/typefaces.ts'

const first = typefaces[0]
if (!first) throw new Error('no typefaces')
const regular = first

afterEach(() => vi.unstubAllGlobals())

async function served(
  status: number,
  body: string,
): Promise<{ paths: string[]; run: () => Promise<Uint8Array> }> {
  const paths: string[] = []
  const server = createServer((request, response) => {
    paths.push(request.url ?? '')
    response.writeHead(status).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const real = fetch
  vi.stubGlobal('fetch', (url: URL) =>
    real(`http://127.0.0.1:${port}/${url.pathname.split('/').slice(-2).join('/')}`),
  )
  return { paths, run: () => readFontFile(regular).finally(() => server.close()) }
}

test('outside Node a font is fetched from beside the module', async () => {
  const { paths, run } = await served(200, 'font')
  expect(new TextDecoder().decode(await run())).toBe('font')
  expect(paths).toEqual([`/fonts/${first.file}`])
})

test('a font that is not there is an error that says where it was looked for', async () => {
  const { run } = await served(404, '')
  await expect(run()).rejects.toThrow(/SourceSerif4-Regular\.ttf could not be fetched: HTTP status 404/)
})
