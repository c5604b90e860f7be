import { readdir } from 'node:fs/promises'

const article = /\.(?:md|txt)$/i
const aboutTheProject = /^(?:readme|changelog|licen[cs]e)(?:[.\-_]|$)/i

/**
 * The articles of a folder, where none is named: every `.md` and `.txt` but README, CHANGELOG and LICENSE, and
 * hidden files.
 *
 * @param folder Absolute.
 * @returns File names, in the order of their code units.
 * @throws The error of the file system where the folder cannot be read.
 */
export async function findArticles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory() && isArticle(entry.name))
    .map(({ name }) => name)
    .sort()
}

/**
 * @param name A file name without its folder.
 * @returns Whether a file of that name is taken for an article.
 */
export function isArticle(name: string): boolean {
  return article.test(name) && !name.startsWith('.') && !aboutTheProject.test(name)
}
