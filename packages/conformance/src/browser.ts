/**
 * A browser, and pages for it to open.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { programPath } from './needs.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

// As root and without a network: no sandbox, and nothing that calls home.
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync --disable-background-networking --disable-component-update'.split(
    ' ',
  )

/** @returns Debian's Chromium, started. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: programPath('chromium') ?? 'chromium', args: flags })
}

/** What a server gives for a path: text or bytes, at once or later; nothing where there is nothing. */
export type Answer = (
  path: string,
) => string | Uint8Array | undefined | Promise<string | Uint8Array | undefined>

/** A server on this machine. */
export interface Served {
  /** Without a slash at its end. */
  address: string
  close: () => void
}

/**
 * Serves what a function gives.
 *
 * @param answer Is asked for decoded paths, each with its slash.
 */
export async function serve(answer: Answer): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const body = await answer(path)
    const type = types[extname(path)] ?? 'application/octet-stream'
    if (body === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** @returns The answers of a folder: its files. */
export function filesOf(folder: string): Answer {
  return (path) => {
    const file = join(folder, path)
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined
  }
}

/**
 * Listens to everything that a page complains about.
 *
 * @param page Before it opens anything.
 * @returns Filled as the page runs: its console, uncaught errors, requests that failed.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  return complaints
}
