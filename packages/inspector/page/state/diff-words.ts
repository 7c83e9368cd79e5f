/** A part of a text that was kept, removed or added. */
export interface DiffPart {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/**
 * Largest number of words per side that are compared in detail. For longer texts only common beginnings and ends are
 * found.
 */
const MAX_WORDS = 600

/** The word-wise difference of two texts. The parts of each side, joined, yield that side's text. */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = split(before)
  const now = split(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const parts: DiffPart[] = []
  push(parts, 'same', old.slice(0, start))
  const left = old.slice(start, old.length - end)
  const right = now.slice(start, now.length - end)
  if (left.length > MAX_WORDS || right.length > MAX_WORDS) {
    push(parts, 'gone', left)
    push(parts, 'new', right)
  } else align(parts, left, right)
  push(parts, 'same', old.slice(old.length - end))
  return parts
}

const split = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []

function push(parts: DiffPart[], kind: DiffPart['kind'], words: readonly string[]): void {
  if (words.length === 0) return
  const last = parts.at(-1)
  if (last?.kind === kind) last.text += words.join('')
  else parts.push({ kind, text: words.join('') })
}

/** Longest common subsequence by dynamic programming. */
function align(parts: DiffPart[], left: readonly string[], right: readonly string[]): void {
  const width = right.length + 1
  const table = new Uint16Array((left.length + 1) * width)
  const at = (row: number, column: number): number => table[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      table[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  let row = 0
  let column = 0
  while (row < left.length || column < right.length) {
    const old = left[row]
    const now = right[column]
    if (old !== undefined && old === now) {
      push(parts, 'same', [old])
      row += 1
      column += 1
    } else if (old !== undefined && (now === undefined || at(row + 1, column) >= at(row, column + 1))) {
      push(parts, 'gone', [old])
      row += 1
    } else if (now !== undefined) {
      push(parts, 'new', [now])
      column += 1
    }
  }
}
