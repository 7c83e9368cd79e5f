import { readTerms } from './read-words.ts'

interface Quotation {
  /** Marks of which the next one ends the quotation. */
  ends: readonly string[]
  longest: number
  /** Whether the quotation may contain line breaks. */
  lines?: boolean
  /** Whether the mark is an apostrophe within a word. */
  apostrophe?: boolean
}

/** Quotations by the marks that open them. */
const QUOTATIONS: Readonly<Record<string, Quotation>> = {
  '"': { ends: ['"'], longest: 2000 },
  '“': { ends: ['”'], longest: 2000 },
  '«': { ends: ['»'], longest: 2000 },
  '„': { ends: ['“', '”'], longest: 2000 },
  '```': { ends: ['```'], longest: 4000, lines: true },
  '`': { ends: ['`'], longest: 2000 },
  "'": { ends: ["'", '’'], longest: 400, apostrophe: true },
  '‘': { ends: ["'", '’'], longest: 400, apostrophe: true },
}
const ANY_MARK = /["“«„`'‘]/g
const WORD = /\w/
const WORD_OR_MARK = /[\w'’]/

/**
 * The terms that a text says itself, outside quotations. Undefined if that is all of them: without a quotation, and where
 * everything is quoted.
 */
export function readSpoken(text: string): ReadonlySet<string> | undefined {
  const bare = stripQuotations(text)
  const spoken = bare === text ? [] : readTerms(bare)
  return spoken.length === 0 ? undefined : new Set(spoken)
}

/** The text with a space for each quotation, in linear time whatever marks it contains. */
function stripQuotations(text: string): string {
  if (text.search(ANY_MARK) < 0) return text
  const marks = new MarkFinder(text)
  let bare = ''
  let kept = 0
  for (let at = marks.nextOpening(0); at >= 0; at = marks.nextOpening(Math.max(at + 1, kept))) {
    const end = marks.endOf('```', at) ?? marks.endOf(text.charAt(at), at)
    if (end === undefined) continue
    bare += `${text.slice(kept, at)} `
    kept = end
  }
  return bare + text.slice(kept)
}

/** Finds marks in growing positions. Each mark is searched once, so many marks without an end cost no more than few. */
class MarkFinder {
  private readonly text: string
  private readonly found = new Map<string, number>()

  constructor(text: string) {
    this.text = text
  }

  nextOpening(from: number): number {
    ANY_MARK.lastIndex = from
    return ANY_MARK.exec(this.text)?.index ?? -1
  }

  /** The end of the quotation that `mark` opens at this position. Undefined without one. */
  endOf(mark: string, at: number): number | undefined {
    const quotation = QUOTATIONS[mark]
    if (!quotation || !this.text.startsWith(mark, at)) return undefined
    const { ends, longest, lines, apostrophe } = quotation
    if (apostrophe && at > 0 && WORD_OR_MARK.test(this.text.charAt(at - 1))) return undefined
    const from = at + mark.length
    // A quotation has at least one character.
    const least = mark === '```' ? from + 1 : from
    const end = Math.min(...ends.map((closing) => this.next(closing, least)))
    if (end <= from || end - from > longest || (!lines && this.next('\n', from) < end)) return undefined
    const after = end + mark.length
    return apostrophe && WORD.test(this.text.charAt(after)) ? undefined : after
  }

  /** The next position of a mark, infinite without one. */
  private next(mark: string, from: number): number {
    const known = this.found.get(mark)
    if (known !== undefined && known >= from) return known
    const at = this.text.indexOf(mark, from)
    const position = at < 0 ? Number.POSITIVE_INFINITY : at
    this.found.set(mark, position)
    return position
  }
}
