import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { makeFolder } from '../files/make-folder.ts'
import { problemOf } from '../files/problem.ts'
import { findWorkspace, holdsPackage, isMember, type Workspace } from '../files/workspace.ts'
import { WriteError, writeAll } from '../files/write.ts'
import { rules } from '../rules.ts'
import type { Session } from './session.ts'
import { startingArticle, startingPackage } from './starting-files.ts'
import type { Run } from './table.ts'
import { version } from './version.ts'

/** Makes a folder with an article to start from. */
export const newArticle: Run = async (session, [typed = '.']) => {
  const folder = resolve(session.around.cwd, typed)
  const name = slugOf(basename(folder))
  const workspace = await findWorkspace(folder)
  try {
    if (!(await isFree(folder))) return complain(session, typed, 'it is not empty')
    const outputs = [{ path: join(folder, `${name}.md`), bytes: startingArticle }]
    if (workspace) {
      const bytes = startingPackage(name, await versionFor(workspace))
      outputs.push({ path: join(folder, 'package.json'), bytes })
    }
    await writeAll(outputs)
  } catch (error) {
    return complain(session, typed, problemOf(error instanceof WriteError ? error.cause : error))
  }
  if (!session.options.quiet) {
    for (const line of nextSteps(typed, name, workspace && { workspace, folder })) {
      session.around.stdout.write(`${line}\n`)
    }
  }
}

async function isFree(folder: string): Promise<boolean> {
  await makeFolder(folder)
  return (await readdir(folder)).length === 0
}

function complain({ reporter }: Session, path: string, problem: string): void {
  const file = new VFile({ path })
  report(file, rules['folder-is-free'], undefined, { problem })
  reporter.show(file)
}

/** Letters and digits of any script, joined by hyphens. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? 'article' : slug
}

async function versionFor(workspace: Workspace): Promise<string> {
  return (await holdsPackage(workspace, 'offprint')) ? 'workspace:*' : `^${version()}`
}

function nextSteps(
  typed: string,
  name: string,
  inside: { workspace: Workspace; folder: string } | undefined,
): string[] {
  const article = join(typed, `${name}.md`)
  const made = inside ? `${article} and ${join(typed, 'package.json')}` : article
  const steps = [`Made ${made}. Write the article there.`]
  if (!inside) return [...steps, `Then: offprint build ${article}`]
  if (!isMember(inside.workspace, inside.folder)) {
    steps.push(
      `The folder is not among the \`packages:\` of ${join(inside.workspace.root, 'pnpm-workspace.yaml')}; add it there.`,
    )
  }
  return [...steps, 'Then run `pnpm install`, and commit pnpm-lock.yaml with the article.']
}
