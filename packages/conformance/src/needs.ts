/**
 * Tests that need a program which a contributor may not have: skipped for everyone to see, and never on CI.
 */
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe } from 'vitest'
import { isOnline } from './packed.ts'
import { root } from './repository.ts'

/** Programs that tests use, each with how to get it. */
const programs = {
  chromium: 'apt-get install chromium',
  java: 'apt-get install default-jre-headless',
  pdffonts: 'apt-get install poppler-utils',
  pdfinfo: 'apt-get install poppler-utils',
  pdftoppm: 'apt-get install poppler-utils',
  pdftotext: 'apt-get install poppler-utils',
  pnpm: 'npx --yes pnpm@10 exec vitest run …',
  qpdf: 'apt-get install qpdf',
}

/** A program that a test may need. */
export type Program = keyof typeof programs

/**
 * Groups tests that need programs.
 *
 * @param names The programs.
 * @returns Vitest's `describe`, or one that skips and says in its title what is missing.
 * @throws Error where a program is missing and `OFFPRINT_REQUIRE_TOOLS` is set: there a skip is a failure.
 */
export function needs(...names: Program[]): (title: string, tests: () => void) => void {
  const missing = names.filter((name) => !programPath(name)).map((name) => `${name} (${programs[name]})`)
  return describeUnless(missing)
}

/**
 * Groups tests that need a file beside the repository.
 *
 * @param paths From the root.
 * @returns As `needs`.
 * @throws As `needs`.
 */
export function needsFiles(...paths: string[]): (title: string, tests: () => void) => void {
  return describeUnless(paths.filter((path) => !existsSync(join(root, path))))
}

/**
 * Groups tests that need the package registry.
 *
 * @returns As `needs`.
 * @throws As `needs`.
 */
export function needsRegistry(): (title: string, tests: () => void) => void {
  return describeUnless(isOnline() ? [] : ['the package registry'])
}

function describeUnless(missing: string[]): (title: string, tests: () => void) => void {
  if (missing.length === 0) return describe
  const reason = `missing: ${missing.join(', ')}`
  if (process.env.OFFPRINT_REQUIRE_TOOLS)
    throw new Error(`${reason}, and OFFPRINT_REQUIRE_TOOLS forbids to skip`)
  return (title, tests) => {
    console.warn(`Skipped: ${title} (${reason})`)
    describe.skip(`${title} [${reason}]`, tests)
  }
}

/**
 * Where a program is.
 *
 * @param name Its name on the PATH.
 * @returns An absolute path; nothing where it is not installed.
 */
export function programPath(name: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
