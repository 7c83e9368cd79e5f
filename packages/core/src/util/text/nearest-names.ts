import { distance } from 'fastest-levenshtein'

/** The names closest to `wanted` by edit distance, nearest first. Names that share too little with it are left out. */
export function nearestNames(wanted: string, names: Iterable<string>, limit = 3): string[] {
  const target = wanted.toLowerCase().slice(0, 200)
  const bare = withoutSeparators(target)
  const ranked: { name: string; cost: number }[] = []
  for (const name of new Set(names)) {
    const known = name.toLowerCase()
    const contained = target.length > 2 && (known.includes(target) || target.includes(known))
    const edits = withoutSeparators(known) === bare ? 0 : editsBetween(target, known)
    // A contained name counts as one edit: "modelAliases" means model_aliases rather than mode.
    const cost = contained ? Math.min(edits, 1 + Math.abs(known.length - target.length) / 100) : edits
    const length = Math.max(target.length, known.length)
    // Short names must share something: any two names of two letters are only two edits apart.
    if (contained || (cost < length && cost <= Math.max(2, Math.ceil(length * 0.45)))) ranked.push({ name, cost })
  }
  ranked.sort((a, b) => a.cost - b.cost || a.name.localeCompare(b.name))
  return ranked.slice(0, limit).map((entry) => entry.name)
}

/** Treats camelCase, kebab-case and snake_case as equal. */
const withoutSeparators = (text: string): string => text.replaceAll(/[-_. ]/g, '')

const letters = (text: string): string => [...text].sort().join('')

/** Edit distance, in which two swapped letters count as one edit. */
function editsBetween(wanted: string, known: string): number {
  const edits = distance(wanted, known)
  return edits === 2 && wanted.length === known.length && letters(wanted) === letters(known) ? 1 : edits
}

/** ` Did you mean "a" or "b"?` with a leading space, or an empty text. */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const nearest = nearestNames(wanted, names).map((name) => `"${name}"`)
  const last = nearest.pop()
  if (last === undefined) return ''
  return nearest.length === 0 ? ` Did you mean ${last}?` : ` Did you mean ${nearest.join(', ')} or ${last}?`
}
