/**
 * What ISO 14289-1 (PDF/UA-1) and ISO 19005-2 and -3 (PDF/A) ask of a file, as far as a machine can see it and our
 * files have it. Written from the standards and the Matterhorn Protocol 1.1, not from what we write.
 */
import type { Check } from './check.ts'
import { annotationChecks } from './check-annotations.ts'
import { archiveChecks } from './check-archive.ts'
import { contentChecks } from './check-content.ts'
import { fontChecks } from './check-fonts.ts'
import { tagChecks } from './check-tags.ts'

/** All of them. */
export const checks: readonly Check[] = [
  ...contentChecks,
  ...tagChecks,
  ...annotationChecks,
  ...fontChecks,
  ...archiveChecks,
]
