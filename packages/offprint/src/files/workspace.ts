import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { parse } from 'yaml'

/** The pnpm workspace that a folder is in. */
export interface Workspace {
  /** Absolute. */
  root: string
  /** What `packages:` says, relative to the root: `content/*`. */
  packages: string[]
}

/**
 * Looks for `pnpm-workspace.yaml`, upward.
 *
 * @param folder Absolute; it need not exist.
 * @returns The nearest workspace, or nothing.
 */
export async function findWorkspace(folder: string): Promise<Workspace | undefined> {
  try {
    const text = await readFile(join(folder, 'pnpm-workspace.yaml'), 'utf8')
    return { root: folder, packages: packagesIn(text) }
  } catch {
    // Not here, or not readable: then this folder is no workspace that we could join.
    const above = dirname(folder)
    return above === folder ? undefined : findWorkspace(above)
  }
}

function packagesIn(text: string): string[] {
  const content: unknown = parse(text)
  const packages =
    typeof content === 'object' && content !== null && 'packages' in content ? content.packages : []
  return Array.isArray(packages) ? packages.filter((each) => typeof each === 'string') : []
}

/**
 * @param folder Absolute.
 * @returns Whether the workspace takes a folder for one of its packages.
 */
export function isMember({ root, packages }: Workspace, folder: string): boolean {
  const path = relative(root, folder).split(sep).join('/')
  const said = packages.filter((pattern) => expression(pattern.replace(/^!/, '')).test(path))
  return said.length > 0 && !said.some((pattern) => pattern.startsWith('!'))
}

/** `*` stands for a folder's name, `**` for any number of folders. */
function expression(pattern: string): RegExp {
  const trimmed = pattern.replace(/^\.\//, '').replace(/\/$/, '')
  const source = trimmed
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*/g, (star) => (star === '**' ? '.*' : '[^/]*'))
  return new RegExp(`^${source}$`)
}

/**
 * @param name Of a package.
 * @returns Whether a package of the workspace has that name.
 */
export async function holdsPackage(workspace: Workspace, name: string): Promise<boolean> {
  const parents = new Set(workspace.packages.map((pattern) => pattern.replace(/\/?\*.*$/, '')))
  for (const parent of parents) {
    const folders = await readdir(join(workspace.root, parent)).catch(() => [])
    const names = await Promise.all(
      ['', ...folders].map((folder) => nameOf(join(workspace.root, parent, folder))),
    )
    if (names.includes(name)) return true
  }
  return false
}

async function nameOf(folder: string): Promise<unknown> {
  try {
    const content: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return typeof content === 'object' && content !== null && 'name' in content ? content.name : undefined
  } catch {
    return undefined
  }
}
