const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Letters that sound alike. */
const ALIKE = ['aeiouy', 'csz', 'ckq', 'sz', 'fv', 'gj', 'dt', 'mn', 'bp', 'iy', 'uw']
/** An edit costs 1. Edits explained by adjacent keys or similar sounds cost less. */
const SWAP = 0.7
const NEIGHBOUR = 0.7
const SIMILAR_SOUND = 0.75
const DOUBLE = 0.6
const OMISSION = 0.85
const FIRST_LETTER = 0.4
const LETTER_A = 97
const LETTERS = 26

/** The cost of writing one letter for another, by their positions in the alphabet. */
let replacements: Float64Array | undefined

function measureReplacements(): Float64Array {
  const costs = new Float64Array(LETTERS * LETTERS).fill(1)
  const lowerCost = (left: string, right: string, cost: number) => {
    const at = (left.charCodeAt(0) - LETTER_A) * LETTERS + right.charCodeAt(0) - LETTER_A
    costs[at] = Math.min(costs[at] ?? 1, cost)
  }
  for (const group of ALIKE) for (const left of group) for (const right of group) lowerCost(left, right, SIMILAR_SOUND)
  ROWS.forEach((keys, row) => {
    for (let at = 0; at < keys.length; at++) {
      const key = keys.charAt(at)
      const near = keys.charAt(at - 1) + keys.charAt(at + 1) + (ROWS[row + 1] ?? '').slice(Math.max(0, at - 1), at + 1)
      for (const other of near) {
        lowerCost(key, other, NEIGHBOUR)
        lowerCost(other, key, NEIGHBOUR)
      }
    }
  })
  for (let letter = 0; letter < LETTERS; letter++) costs[letter * (LETTERS + 1)] = 0
  return costs
}

function readLetter(unit: number): number {
  const letter = unit - LETTER_A
  return letter >= 0 && letter < LETTERS ? letter : -1
}

function rateReplacement(written: number, meant: number): number {
  if (written === meant) return 0
  const [left, right] = [readLetter(written), readLetter(meant)]
  if (left < 0 || right < 0) return 1
  replacements ??= measureReplacements()
  return replacements[left * LETTERS + right] as number
}

/** Rows of the dynamic-programming table, reused between words: two back, one back, and the current one. */
const rows = [new Float64Array(48), new Float64Array(48), new Float64Array(48)] as const
const LONGEST = 40

/**
 * The weighted edit distance between a written and an intended word: insertions, deletions, substitutions and
 * transpositions (Damerau 1964), with lower costs for adjacent keys and similar sounds. Returns Infinity as soon as it
 * exceeds `most`.
 */
export function alignSpelling(written: string, meant: string, most: number): number {
  const width = written.length
  if (width > LONGEST || meant.length > LONGEST) return Number.POSITIVE_INFINITY
  let [before, last, next]: [Float64Array, Float64Array, Float64Array] = [...rows]
  last[0] = 0
  for (let at = 1; at <= width; at++) last[at] = (last[at - 1] as number) + rateExtra(written, at - 1)
  let lastLeast = 0
  for (let row = 1; row <= meant.length; row++) {
    const unit = meant.charCodeAt(row - 1)
    const missing =
      row > 1 && unit === meant.charCodeAt(row - 2) ? DOUBLE : row === 1 ? OMISSION + FIRST_LETTER : OMISSION
    next[0] = (last[0] as number) + missing
    let least = next[0]
    for (let at = 1; at <= width; at++) {
      const other = written.charCodeAt(at - 1)
      const first = row === 1 && at === 1 ? FIRST_LETTER : 0
      let cost = (last[at - 1] as number) + (other === unit ? 0 : rateReplacement(other, unit) + first)
      cost = Math.min(cost, (last[at] as number) + missing, (next[at - 1] as number) + rateExtra(written, at - 1))
      if (
        row > 1 &&
        at > 1 &&
        other === meant.charCodeAt(row - 2) &&
        unit === written.charCodeAt(at - 2) &&
        other !== unit
      ) {
        cost = Math.min(cost, (before[at - 2] as number) + SWAP)
      }
      next[at] = cost
      if (cost < least) least = cost
    }
    // A transposition spans two rows, so both must exceed the limit.
    if (least > most && lastLeast > most) return Number.POSITIVE_INFINITY
    lastLeast = least
    ;[before, last, next] = [last, next, before]
  }
  return last[width] as number
}

/** The cost of a superfluous letter. */
function rateExtra(written: string, at: number): number {
  if (at === 0) return 1 + FIRST_LETTER
  return written.charCodeAt(at) === written.charCodeAt(at - 1) ? DOUBLE : 1
}
