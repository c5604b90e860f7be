import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { problemOf } from './problem.ts'

/** Where sources come from. */
export interface SourceOptions {
  /** The folder that paths are relative to. */
  cwd: string
  /** What `-` stands for. */
  stdin: AsyncIterable<Uint8Array | string>
}

/**
 * Reads the bytes of an article.
 *
 * @param path As it was typed; `-` is standard input.
 * @returns A file with its bytes and its folder as `cwd`; without a value, and with the finding
 *   `source-is-readable`, where it cannot be read.
 */
export async function readSource(path: string, { cwd, stdin }: SourceOptions): Promise<VFile> {
  const file = new VFile({ path: path === '-' ? 'stdin' : path, cwd })
  try {
    file.value = path === '-' ? await collect(stdin) : await readFile(resolve(cwd, path))
  } catch (error) {
    report(file, rules['source-is-readable'], undefined, { problem: problemOf(error) })
  }
  return file
}

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
