import { PII_PATTERNS, type PiiPattern } from './pii-patterns.data.ts'

/** A range of personal data. Offsets are in UTF-16 code units. */
export interface PiiSpan {
  type: string
  start: number
  end: number
}

/**
 * Finds personal data by pattern and check digit, from left to right and without overlaps, at or after `from`. Of two
 * with the same start, the longer counts.
 */
export function findPii(
  text: string,
  types: ReadonlySet<string> | undefined,
  { patterns = PII_PATTERNS, from = 0 }: { patterns?: readonly PiiPattern[]; from?: number } = {},
): PiiSpan[] {
  const spans: (PiiSpan & { rank: number })[] = []
  for (const [rank, { type, pattern, check }] of patterns.entries()) {
    if (types && !types.has(type)) continue
    pattern.lastIndex = from
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const found = check ? longestThatPasses(match[0], check) : match[0]
      // A candidate that fails its check may contain the beginning of a valid one.
      pattern.lastIndex = match.index + (found?.length ?? 1)
      if (found !== undefined) spans.push({ type, start: match.index, end: match.index + found.length, rank })
    }
  }
  return dropOverlaps(spans)
}

/** A pattern may match too far into the following words; they are removed one by one. */
function longestThatPasses(text: string, check: (text: string) => boolean): string | undefined {
  for (let found = text; found !== ''; found = found.slice(0, Math.max(0, found.lastIndexOf(' ')))) {
    if (check(found)) return found
  }
  return undefined
}

/** Keeps the leftmost range. Of several with the same start, the most specific pattern counts. */
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
