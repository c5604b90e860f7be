import type { Meta } from '@offprint/core'
import type { Settings } from '../settings.ts'

/** The title as the page has it. */
export function titleOf({ title }: Meta, { labels }: Settings): string {
  return title && title.value.trim() !== '' ? title.value : labels.untitled
}

/**
 * The description: the author's own, else the standfirst that the page shows. A guess is not published: nobody
 * would see that it is one.
 */
export function descriptionOf({ description, standfirst }: Meta): string | undefined {
  if (description && description.origin !== 'inferred') return description.value
  return standfirst?.value
}
