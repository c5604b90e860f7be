/**
 * The packages as they would be published: tarballs, and a project that has installed them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { published, root } from './repository.ts'
import { output, run } from './run.ts'

/** A packed package. */
export interface Packed {
  /** Its folder's name: `core`. */
  folder: string
  /** The name it is published under. */
  name: string
  version: string
  /** The tarball's absolute path. */
  tarball: string
}

/**
 * Packs every published package with pnpm, which writes their `publishConfig` and versions into them.
 *
 * @param destination An existing folder.
 * @returns One for each of `published`.
 */
export function packAll(destination: string): Packed[] {
  return published.map((folder) => {
    const directory = join(root, 'packages', folder)
    const into = join(destination, folder)
    mkdirSync(into)
    output('pnpm', ['pack', '--pack-destination', into], { cwd: directory })
    const [tarball = ''] = readdirSync(into)
    const { name, version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
    return { folder, name, version, tarball: join(into, tarball) }
  })
}

/**
 * The paths in a tarball.
 *
 * @param tarball Its path.
 * @returns As npm unpacks them, without the leading `package/`.
 */
export function pathsIn(tarball: string): string[] {
  return output('tar', ['-tzf', tarball])
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
}

/**
 * Makes an empty project and installs the tarballs into it, all other dependencies from the registry.
 *
 * @param project A folder to make.
 * @param packed What to install.
 */
export function install(project: string, packed: readonly Packed[]): void {
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }\n')
  const tarballs = packed.map(({ tarball }) => tarball)
  output('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs], { cwd: project })
}

/** Whether the package registry answers. */
export function isOnline(): boolean {
  const { status } = run('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=10000'])
  return status === 0
}
