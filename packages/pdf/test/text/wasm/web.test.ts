import { createServer } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { readWasm } from '../../../src/text/wasm/web.ts'

afterEach(() => vi.unstubAllGlobals())

/** Answers every request with a status, and remembers what was asked for. */
async function serving(status: number): Promise<{ asked: string[]; close: () => void }> {
  const asked: string[] = []
  const server = createServer((_request, response) => response.writeHead(status).end('wasm'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const real = fetch
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    return real(`http://127.0.0.1:${port}/`)
  })
  return { asked, close: () => server.close() }
}

test('outside Node a module is fetched from where the package is', async () => {
  const { asked, close } = await serving(200)
  expect(new TextDecoder().decode(await readWasm('harfbuzz'))).toBe('wasm')
  expect(asked).toEqual([expect.stringMatching(/harfbuzzjs\/dist\/harfbuzz\.wasm$/)])
  close()
})

test('a module that is not there is an error that says where it was looked for', async () => {
  const { close } = await serving(404)
  await expect(readWasm('harfbuzz-subset')).rejects.toThrow(
    /harfbuzz-subset\.wasm could not be fetched: HTTP status 404/,
  )
  close()
})
