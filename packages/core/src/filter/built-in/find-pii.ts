import { PII_PATTERNS, type PiiPattern } from './pii-patterns.data.ts'

/** A stretch of personal data. Offsets in UTF-16 units. */
export interface PiiSpan {
  type: string
  start: number
  end: number
}

/** Finds personal data by pattern and check digit, left to right and without overlaps; of two that begin together the longer. */
export function findPii(
  text: string,
  types: ReadonlySet<string> | undefined,
  patterns: readonly PiiPattern[] = PII_PATTERNS,
): PiiSpan[] {
  const spans: (PiiSpan & { rank: number })[] = []
  for (const [rank, { type, pattern, check }] of patterns.entries()) {
    if (types && !types.has(type)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const found = check ? longestThatPasses(match[0], check) : match[0]
      // What fails may begin before something that passes.
      pattern.lastIndex = match.index + (found?.length ?? 1)
      if (found !== undefined) spans.push({ type, start: match.index, end: match.index + found.length, rank })
    }
  }
  return dropOverlaps(spans)
}

/** A pattern may run on into the words behind; they are given back one by one. */
function longestThatPasses(text: string, check: (text: string) => boolean): string | undefined {
  for (let found = text; found !== ''; found = found.slice(0, Math.max(0, found.lastIndexOf(' ')))) {
    if (check(found)) return found
  }
  return undefined
}

/** Keeps the leftmost, and of those that begin together the one found by the more specific pattern. */
export function dropOverlaps(spans: (PiiSpan & { rank: number })[]): PiiSpan[] {
  spans.sort((a, b) => a.start - b.start || a.rank - b.rank)
  const kept: PiiSpan[] = []
  let end = 0
  for (const { rank: _rank, ...span } of spans) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}
