import { STOP_WORDS } from '../words/stop-words.data.ts'
import type { Respelling } from './find-respelling.ts'
import type { OwnWords } from './own-words.ts'

/** Price of a missing space. */
const SPACE_PRICE = 4
/** Above this price it is more likely an unknown name. */
const MOST = 14
const LEAST_PART = 2
const SHORT = 3
const SHORT_RARITY = 3
/** Short words that may be parts. */
const SHORT_PARTS: ReadonlySet<string> = new Set(
  'a i an am as at be by do go he hi if in is it me my no of on or so to up us we'.split(' '),
)

function ratePart(own: OwnWords, part: string): number | undefined {
  if (part.length < SHORT) return SHORT_PARTS.has(part) ? SHORT_RARITY : undefined
  return own.rate(part)
}

/** If neither word is frequent in requests to these targets, the text is more likely a compound or name. */
function mayJoin(own: OwnWords, left: string, right: string): boolean {
  return left.length < SHORT || [left, right].some((word) => STOP_WORDS.has(word) || own.has(word))
}

/** Splits words that were written without a space. */
export function findSplit(own: OwnWords, word: string): Respelling | undefined {
  let best: Respelling | undefined
  for (let at = 1; at <= word.length - LEAST_PART; at++) {
    const part = word.slice(0, at)
    const left = ratePart(own, part)
    if (left === undefined) continue
    const rest = word.slice(at)
    const rarity = ratePart(own, rest)
    const right = rarity === undefined ? findSplit(own, rest) : { word: rest, price: rarity }
    if (!right || !mayJoin(own, part, right.word)) continue
    // Adjacent words are not independent, so the second one costs less.
    const price = SPACE_PRICE + Math.max(left, right.price) + Math.min(left, right.price) / 2
    if (price <= MOST && (!best || price < best.price)) best = { word: `${part} ${right.word}`, price }
  }
  return best
}
