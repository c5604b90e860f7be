import { distance } from 'fastest-levenshtein'

/** A third of the letters, and three at most: beyond that it is another word. */
const tolerance = (name: string): number => Math.min(3, Math.max(1, Math.floor(name.length / 3)))

/**
 * @param name As it was written.
 * @param known The names there are.
 * @returns The name that is most like it, capitals and separators apart; nothing where none is.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = plain(name)
  let best: { name: string; steps: number } | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > 6) continue
    const other = plain(candidate)
    const steps = other === wanted ? 0 : distance(wanted, other)
    if (steps <= tolerance(wanted) && (!best || steps < best.steps)) best = { name: candidate, steps }
  }
  return best?.name
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '')
}
