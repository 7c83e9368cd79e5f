import { findShown, type ShownRange } from './find-shown.ts'

/** How much of one message is read. Of a longer message, its beginning and its end are joined. */
const HEAD_LENGTH = 2400
const TAIL_LENGTH = 1600
/** Longest distance between the quotation marks of one quotation. */
const QUOTE_REACH = 600

/** Replaces code, quotations and pasted text, which the speaker shows rather than says. */
export const MASKED = '\u0000'

/** A message as words, without code and quotations. Positions are offsets into `text`. */
export interface Utterance {
  /** The message, or the beginning and the end of a long one. */
  text: string
  /** Lower case, without apostrophes. */
  words: string[]
  starts: number[]
  ends: number[]
  /** The boundary before each word: 0 none, 1 clause, 2 sentence. */
  breaks: number[]
  /** Whether the word's sentence ends in a question mark. */
  asked: boolean[]
  upperCase: number
  letters: number
  /** Longest runs of question marks, of exclamation marks and of both mixed, at the end of a word. */
  shouts: { question: number; exclamation: number; mixed: number }
}

const APOSTROPHES = /['\u2018\u2019\u02bc`]/

/** Normalises a word for comparison: lower case without apostrophes, so that "don't", "don’t" and "dont" are equal. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return APOSTROPHES.test(lower) ? lower.replace(/['\u2018\u2019\u02bc`]/g, '') : lower
}

/** The part of a text that is analysed, which limits the cost per message. */
export function boundText(text: string): string {
  if (text.length <= HEAD_LENGTH + TAIL_LENGTH) return text
  return `${text.slice(0, HEAD_LENGTH)}\n${text.slice(-TAIL_LENGTH)}`
}

/** Tokenises a message in one pass over at most 4,000 characters. */
export function readUtterance(message: string): Utterance {
  const scanner = new UtteranceScanner(boundText(message))
  scanner.run()
  return scanner.utterance
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201e': '\u201c',
  '\u00ab': '\u00bb',
}

function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  // Punctuation, spaces, symbols and surrogates (emoji) separate words. Every other non-ASCII character is part of a
  // word.
  if (code <= 0xbf || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xfe00 && code <= 0xfe0f)) return false
  return !((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f))
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc
}

class UtteranceScanner {
  readonly utterance: Utterance
  private at = 0
  private pendingBreak = 2
  private sentenceStart = 0
  private readonly exhausted = new Set<string>()
  private readonly shown: readonly ShownRange[]
  private nextShown = 0

  constructor(text: string) {
    const shouts = { question: 0, exclamation: 0, mixed: 0 }
    this.utterance = { text, words: [], starts: [], ends: [], breaks: [], asked: [], upperCase: 0, letters: 0, shouts }
    this.shown = findShown(text)
  }

  run(): void {
    const { text } = this.utterance
    while (this.at < text.length) {
      if (this.passShown()) continue
      const code = text.charCodeAt(this.at)
      // Fast path: nearly all characters are letters or spaces, and neither opens a quotation.
      if (isWordCode(code)) this.readWord(text)
      else if (code === 32) this.at += 1
      else {
        const end = this.maskedEnd(text)
        if (end > this.at) this.push(MASKED, this.at, end)
        else this.readMark(text)
      }
    }
    this.endSentence(false)
  }

  /** Skips quoted or pasted text that begins here, or that a quotation has entered. */
  private passShown(): boolean {
    const range = this.shown[this.nextShown]
    if (range === undefined || this.at < range.from) return false
    this.nextShown += 1
    if (range.to <= this.at) return false
    this.push(MASKED, this.at, range.to)
    return true
  }

  private push(word: string, start: number, end: number): void {
    const { words, starts, ends, breaks, asked } = this.utterance
    words.push(word)
    starts.push(start)
    ends.push(end)
    breaks.push(this.pendingBreak)
    asked.push(false)
    this.pendingBreak = 0
    this.at = end
  }

  /** End of the code span, quotation or quoted line that begins here. The current position when it has no end. */
  private maskedEnd(text: string): number {
    const character = text.charAt(this.at)
    if (character === '`') {
      if (text.startsWith('```', this.at)) return this.closing(text, '```', text.length)
      return this.closing(text, '`', this.at + QUOTE_REACH)
    }
    if (character === '>' && (this.at === 0 || text.charAt(this.at - 1) === '\n')) {
      const lineEnd = text.indexOf('\n', this.at)
      return lineEnd < 0 ? text.length : lineEnd
    }
    const close = CLOSING[character]
    if (close !== undefined) return this.closing(text, close, this.at + QUOTE_REACH)
    const opensSingle = (character === "'" || character === '\u2018') && !isWordCode(text.charCodeAt(this.at - 1) || 32)
    return opensSingle ? this.singleQuoteEnd(text) : this.at
  }

  private closing(text: string, mark: string, limit: number): number {
    // A closing mark that was not found once does not occur in the rest of the text. Searching again would take
    // quadratic time.
    if (this.exhausted.has(mark)) return this.at
    const found = text.indexOf(mark, this.at + mark.length)
    if (found < 0) this.exhausted.add(mark)
    if (found < 0) return mark === '```' ? text.length : this.at
    return found <= limit ? found + mark.length : this.at
  }

  private singleQuoteEnd(text: string): number {
    const limit = Math.min(text.length, this.at + 80)
    for (let index = this.at + 2; index < limit; index += 1) {
      const code = text.charCodeAt(index)
      if (code === 10) return this.at
      if (isApostrophe(code) && !isWordCode(text.charCodeAt(index + 1) || 32)) return index + 1
    }
    return this.at
  }

  private readWord(text: string): void {
    const start = this.at
    const emphasised = text.charAt(start - 1) === '*'
    let end = start
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (isWordCode(code)) this.countCase(code, text, end)
      else if (code === 42 && !emphasised) {
        // An asterisk within a word hides a letter of an expletive.
      } else if (!(isApostrophe(code) && isWordCode(text.charCodeAt(end + 1) || 32))) break
      end += 1
    }
    this.push(foldWord(text.slice(start, end)), start, end)
  }

  private countCase(code: number, text: string, at: number): void {
    if (code < 128) {
      const isLarge = code >= 65 && code <= 90
      if (isLarge) this.utterance.upperCase += 1
      if (isLarge || code >= 97) this.utterance.letters += 1
      return
    }
    if (code <= 0xbf) return
    this.utterance.letters += 1
    const character = text.charAt(at)
    if (character !== character.toLowerCase()) this.utterance.upperCase += 1
  }

  private readMark(text: string): void {
    const character = text.charAt(this.at)
    if (character === '?' || character === '!') {
      this.readShout(text)
      return
    }
    const next = text.charAt(this.at + 1)
    const spaced = next === '' || next === ' ' || next === '\n' || next === '\r'
    if (character === '\n' || (character === '.' && spaced)) this.endSentence(false)
    else if (character === ',' || character === ';' || character === ':' || character === '(' || character === ')')
      this.pendingBreak = Math.max(this.pendingBreak, 1)
    else if (
      character > '\u2bff' ||
      character === '\u2014' ||
      character === '\u2013' ||
      character === '\u2026' ||
      (character === '-' && spaced)
    )
      this.pendingBreak = Math.max(this.pendingBreak, 1)
    this.at += 1
  }

  private readShout(text: string): void {
    const start = this.at
    let questions = 0
    let exclamations = 0
    for (; text.charAt(this.at) === '?' || text.charAt(this.at) === '!'; this.at += 1) {
      if (text.charAt(this.at) === '?') questions += 1
      else exclamations += 1
    }
    const next = text.charAt(this.at)
    // Operators such as `a ?? b` stand alone or touch what follows. Emphatic punctuation ends a word or is the whole
    // message.
    const endsWord = start === 0 || !/\s/.test(text.charAt(start - 1))
    if (endsWord && (next === '' || /\s/.test(next))) {
      const { shouts } = this.utterance
      shouts.question = Math.max(shouts.question, questions)
      shouts.exclamation = Math.max(shouts.exclamation, exclamations)
      shouts.mixed = Math.max(shouts.mixed, questions > 0 && exclamations > 0 ? questions + exclamations : 0)
      this.endSentence(questions > 0)
    }
  }

  private endSentence(asked: boolean): void {
    const { words, asked: flags } = this.utterance
    if (asked) for (let index = this.sentenceStart; index < words.length; index += 1) flags[index] = true
    const length = words.length - this.sentenceStart
    // In "No. I meant …" the one-word sentence belongs to the next one.
    if (length === 1 && !asked) this.pendingBreak = Math.max(this.pendingBreak, 1)
    else if (length > 0) this.pendingBreak = 2
    this.sentenceStart = words.length
  }
}
