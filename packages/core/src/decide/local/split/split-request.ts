import { readTerms, readWords } from '../words/read-words.ts'
import { isRequest } from './request-form.ts'

/**
 * What separates two pieces of a request: the end of a sentence or line, the beginning of a list item, a word of
 * sequence, a clause of order, or only a connective or comma.
 */
export type Boundary = 'sentence' | 'item' | 'marker' | 'order' | 'weak'

/** A piece that may be a request of its own. */
export interface Piece {
  text: string
  /** The split point to its left. */
  boundary: Boundary
  /** Whether it runs before the piece to its left, as in "X, but before that Y". */
  runsBefore: boolean
}

interface Cut {
  text: string
  separator: string
}

/** A line may also end inside a sentence, if the text has lines of equal length. */
const SENTENCE_END =
  /\s*[.,;!?]*\s*\n\s*(?:[-*•–]|\(?\d{1,2}[.)])\s+|\s*(?:[.;!?؟।]+|\n+)\s+(?=\S)|\s*\n\s*(?=\p{Lu})|\s*\n(?<=(?:^|\n)[^\n]{1,50}\n)\s*|[。！？；]+\s*(?=\S)|\s+(?:\(?\d{1,2}[.)])\s+(?=\p{L})/gu
const ITEM = /(?:[-*•–]|\(?\d{1,2}[.)])\s+$/
const FIRST_ITEM = /^\s*(?:[-*•–]|\(?\d{1,2}[.)])\s+(?=\p{L})/u
/** Introduces the details of a request, one per item. */
const LEAD_IN = /:\s*$/
const SEQUENCE_WORDS =
  /\s*[,;.–—-]?\s*\b(?:and after that|after that|and afterwards|afterwards|and then|then also|then|and also|also|and additionally|additionally|in addition|secondly|thirdly|next up|as well as|and finally|finally|and lastly|lastly|plus|but before that|before that|but first|but beforehand|on top of that|one more thing|while you(?:['’]re| are) at it)\b[,:]?\s+/giu
const AFTER_CLAUSE =
  /\s*,?\s+(?=(?:(?:but )?only )?(?:after (?:you|i|we|it|that|having|\p{L}+ing)|once (?:you|i|we|it|that|the|this|\p{L}+ing)|as soon as|when you(?:['’]re| are) done|before (?:you|i|we|\p{L}+ing))\b)/giu
const WEAK_BOUNDARY = /\s*,\s*(?:(?:and|but|or)\b)?\s*|\s+(?:and|but|&)\s+/giu
const RUNS_BEFORE = /^\W*(?:but )?(?:before that|first|beforehand)\b/i
const OPENS_AFTER = /^(?:(?:but )?only )?(?:after|once|as soon as|when)\b/i
const OPENS_BEFORE = /^(?:before|prior to)\s+(?!that\b|then\b|noon\b|\d)/i
const ENDS_FIRST = /\s(?:first|beforehand|before that)\W*$/i
const ORDER_PREFIX =
  /^(?:(?:first(?: of all)?|firstly|to (?:start|begin)(?: with)?|step \d+|\d{1,2}[.)]|[-*•])[,:]?\s+|(?:but )?(?:only )?(?:(?:after|once|before) (?:you(?:['’]ve| have)?|i(?:['’]ve| have)?|we(?:['’]ve| have)?)\s+))+/i
const MAX_PIECES = 12

/** Two names around a bare connective ("Forbes and Murray"), unless the second begins a sentence. */
const NAMES = /(?<=[^.!?\s]\s+\p{Lu}[\p{L}'’]+)\s+(?:and|&)\s+(?=(?!I\b)\p{Lu})/uy

function joinsNames(text: string, at: number): boolean {
  NAMES.lastIndex = at
  const [match] = NAMES.exec(text) ?? []
  return match !== undefined && !isRequest(text.slice(at + match.length))
}

function cutAt(text: string, pattern: RegExp): Cut[] {
  const cuts: Cut[] = []
  let from = 0
  let separator = ''
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (joinsNames(text, match.index)) continue
    cuts.push({ text: text.slice(from, match.index).trim(), separator })
    separator = match[0]
    from = match.index + separator.length
  }
  cuts.push({ text: text.slice(from).trim(), separator })
  return cuts
}

/** Quoted text with what introduces it. A quotation without an end extends to the end of the text. */
const QUOTED =
  /[,:]?\s*(?:"[^"]*(?:"|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|```[\s\S]*?(?:```|$)|`[^`]*`|(?<=\s)'[^'\n]{1,200}'(?=$|[\s.,!?;:)]))/g
const ANY_QUOTE = /["“«`']/
const SEPARATORS = /[\s.,;:!?&]/g
/** Separators in quotations are moved into a private range of Unicode, where no pattern finds them. */
const HIDDEN = 0xe000
const HIDDEN_SEPARATORS = /[\ue000-\ue07f]/g

const hide = (separator: string) => String.fromCharCode(HIDDEN + (separator.charCodeAt(0) & 0x7f))

function hideQuotes(text: string): string {
  return ANY_QUOTE.test(text) ? text.replace(QUOTED, (quote) => quote.replace(SEPARATORS, hide)) : text
}

function showQuotes(text: string): string {
  return text.replace(HIDDEN_SEPARATORS, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - HIDDEN))
}

/** The patterns of split points in a language. */
export interface BoundaryPatterns {
  sequence: RegExp
  weak: RegExp
}

const ENGLISH: BoundaryPatterns = { sequence: SEQUENCE_WORDS, weak: WEAK_BOUNDARY }

/** Splits one sentence at words of sequence, then at clauses of time, then at connectives and commas. */
function cutSentence(sentence: string, isFirst: boolean, { sequence, weak }: BoundaryPatterns): Piece[] {
  const pieces: Piece[] = []
  const opensBefore = OPENS_BEFORE.test(sentence)
  cutAt(sentence, sequence).forEach((part, partIndex) => {
    const boundaryOfPart: Boundary = partIndex > 0 ? 'marker' : 'sentence'
    cutAt(part.text, AFTER_CLAUSE).forEach((clause, clauseIndex) => {
      const backward = clauseIndex > 0 && OPENS_AFTER.test(clause.text)
      cutAt(clause.text, weak).forEach((bit, bitIndex) => {
        if (bit.text === '') return
        const isOrder = (clauseIndex > 0 && bitIndex === 0) || (opensBefore && bitIndex === 1)
        const inner: Boundary = isOrder ? 'order' : bitIndex > 0 ? 'weak' : boundaryOfPart
        pieces.push({
          text: showQuotes(bit.text),
          boundary: inner,
          runsBefore:
            (backward && bitIndex === 0) ||
            (bitIndex === 0 && clauseIndex === 0 && partIndex > 0 && RUNS_BEFORE.test(part.separator)) ||
            (opensBefore && partIndex === 0 && clauseIndex === 0 && bitIndex === 1),
        })
      })
    })
  })
  const head = pieces[0]
  if (head && !isFirst && (RUNS_BEFORE.test(head.text) || ENDS_FIRST.test(sentence))) head.runsBefore = true
  return pieces
}

/** Removes words at the start of a task that only state the order. */
export function dropOrderWords(text: string): string {
  const bare = text.replace(ORDER_PREFIX, '').trim()
  return readTerms(bare).length > 0 ? bare : text
}

const JOINED_BY: Readonly<Record<Boundary, string>> = {
  sentence: '. ',
  item: ', ',
  marker: ', then ',
  order: ', ',
  weak: ' and ',
}

/** Joins two neighbouring pieces into one text. */
export function joinPieces(left: Piece, right: Piece): Piece {
  return { ...left, text: `${left.text}${JOINED_BY[right.boundary]}${right.text}` }
}

function isFragment(text: string): boolean {
  return readTerms(text).length < 1 || readWords(text).length < 2
}

/** The boundary before a sentence. The items after "I need a hotel with:" are details. */
function readBoundary({ separator }: Cut, left: Cut | undefined): Boundary {
  if (!ITEM.test(separator)) return 'sentence'
  return left && LEAD_IN.test(left.text) && readTerms(left.text).length > 0 ? 'weak' : 'item'
}

/** Longer runs of spaces and empty lines mean no more, but patterns would try each length of each run. */
function shortenRuns(text: string): string {
  return text.replace(/[^\S\n]{2,}/g, ' ').replace(/\n(?:[^\S\n]?\n)+/g, '\n\n')
}

/** Splits a request into pieces that may each be a request. Fragments stay with their neighbour. */
export function splitRequest(text: string, patterns: BoundaryPatterns = ENGLISH): Piece[] {
  const pieces: Piece[] = []
  const sentences = cutAt(hideQuotes(shortenRuns(text).replace(FIRST_ITEM, '')), SENTENCE_END)
  sentences.forEach((sentence, index) => {
    for (const piece of cutSentence(sentence.text, index === 0, patterns)) {
      const left = pieces.at(-1)
      const full = pieces.length >= MAX_PIECES
      if (left && (full || isFragment(piece.text) || readTerms(left.text).length < 1)) {
        pieces[pieces.length - 1] = joinPieces(left, piece)
      } else
        pieces.push(
          piece.boundary === 'sentence' ? { ...piece, boundary: readBoundary(sentence, sentences[index - 1]) } : piece,
        )
    }
  })
  return pieces
}

/** The order in which pieces run: as written, except pieces marked to run before. */
export function orderPieces<Item extends { runsBefore: boolean }>(items: readonly Item[]): Item[] {
  const ordered: Item[] = []
  items.forEach((item, index) => {
    const left = items[index - 1]
    if (item.runsBefore && left) ordered.splice(ordered.indexOf(left), 0, item)
    else ordered.push(item)
  })
  return ordered
}
