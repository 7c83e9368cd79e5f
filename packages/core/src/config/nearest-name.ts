import { distance } from 'fastest-levenshtein'

const MIN_STEM = 4

const fold = (text: string): string => text.toLowerCase().replaceAll('-', '_')

/** A name that was cut short, or given a tail, is near whatever the length of the rest. */
function editsBetween(wanted: string, candidate: string): number {
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted]
  const edits = distance(wanted, candidate)
  return short.length >= MIN_STEM && long.startsWith(short) ? Math.min(edits, 2) : edits
}

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
    const edits = editsBetween(wanted, fold(candidate))
    if (edits < bestDistance && edits < Math.max(wanted.length, 2)) {
      best = candidate
      bestDistance = edits
    }
  }
  return best
}
