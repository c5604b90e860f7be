/**
 * The phases of typesetting as they are delivered. They are not for others to call, so they are no part of any entry;
 * and sources that are compiled while they are read keep the name of every function, which takes longer than some of
 * the phases do.
 */

/** Each phase as its source declares it. */
export type Phases = Pick<typeof import('../../pdf/src/linebreak/break-blocks.ts'), 'breakBlocks'> &
  Pick<typeof import('../../pdf/src/options.ts'), 'resolveOptions'> &
  Pick<typeof import('../../pdf/src/layout/typeset.ts'), 'areaOf'> &
  Pick<typeof import('../../pdf/src/galley/to-galleys.ts'), 'toGalleys'> &
  Pick<typeof import('../../pdf/src/page/masters.ts'), 'makeMaster' | 'paperSizes'> &
  Pick<typeof import('../../pdf/src/page/paginate.ts'), 'paginate'> &
  Pick<typeof import('../../pdf/src/paint/paint.ts'), 'paint'> &
  Pick<typeof import('../../pdf/src/structure/structure.ts'), 'toStructure'> &
  Pick<typeof import('../../pdf/src/style/style-article.ts'), 'styleArticle'> &
  Pick<typeof import('../../pdf/src/text/set-text.ts'), 'setText'>

const modules = [
  'linebreak/break-blocks',
  'options',
  'layout/typeset',
  'galley/to-galleys',
  'page/masters',
  'page/paginate',
  'paint/paint',
  'structure/structure',
  'style/style-article',
  'text/set-text',
]

/**
 * Loads the phases.
 *
 * @throws Error where the packages are not built.
 */
export async function loadPhases(): Promise<Phases> {
  const built = new URL('../../pdf/dist/', import.meta.url)
  const loaded = await Promise.all(modules.map((path) => import(new URL(`${path}.js`, built).href)))
  return Object.assign({}, ...loaded)
}
