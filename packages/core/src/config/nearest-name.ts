import { distance } from 'fastest-levenshtein'

const fold = (text: string): string => text.toLowerCase().replaceAll('-', '_')

/**
 * The candidate that a mistyped name most likely meant, or undefined when none is near: at most two edits, or two fifths
 * of the name for longer ones. Case and `-` against `_` do not count as edits.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name)
  const limit = Math.max(2, Math.floor(wanted.length * 0.4))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const edits = distance(wanted, fold(candidate))
    if (edits < bestDistance && edits < Math.max(wanted.length, 2)) {
      best = candidate
      bestDistance = edits
    }
  }
  return best
}
