import type { TargetText } from '../describe-target.ts'
import { TargetLanguages } from '../language/target-languages.ts'
import { findRespelling } from './find-respelling.ts'
import { findSplit } from './find-split.ts'
import { isOtherWord } from './known-words.ts'
import { OwnWords } from './own-words.ts'
import { SHORT_FORMS } from './short-forms.data.ts'

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const PLAIN_WORD = /^[a-z]+$/
const CAPITALISED = /^\p{Lu}\p{Ll}/u
const CAPITALS = /^\p{Lu}{4,}$/u
/** Text before the first word of a sentence. */
const OPENING = /(?:^|[.!?:;\n"“(]\s*)$/
/** Tokens that are not prose: URLs, paths, identifiers, tags and order numbers. */
const CODE = /[\p{Nd}@_\\`$#=<>{}]|:\/\/|::|\(\)|^\/|\p{L}\.\p{L}/u
const SMALL = /\p{Ll}/u
const MAX_LENGTH = 500
/** Longer words count as data and are not corrected. */
const MAX_WORD = 24
const MAX_KEPT = 4_096

/** Replaces likely misspellings by known words. */
export type CorrectSpelling = (text: string) => string

class Corrector {
  private readonly own: OwnWords
  private readonly languages: TargetLanguages
  /** Cache of results by word. */
  private readonly kept = new Map<string, string>()
  private readonly rewritten = new Map<string, string>()

  constructor(own: OwnWords, languages: TargetLanguages) {
    this.own = own
    this.languages = languages
  }

  correct(text: string): string {
    if (text.length > MAX_LENGTH) return text
    let isEnglish: boolean | undefined
    return text.replace(TOKEN, (token, at: number) => {
      const word = token.toLowerCase()
      const isShort = Object.hasOwn(SHORT_FORMS, word)
      if (!isShort && !PLAIN_WORD.test(word)) return token
      const calm = CAPITALS.test(token) ? word : token
      const written = this.rewrite(word)
      if (written !== word) return written
      if (this.own.rate(word) !== undefined) return calm
      isEnglish ??= this.languages.detect(text) === 'en'
      if (isShort) return isEnglish ? (SHORT_FORMS[word] ?? token) : token
      const isName = CAPITALISED.test(token) && !OPENING.test(text.slice(0, at))
      return isName || word.length > MAX_WORD || isOtherWord(word) || isCode(text, token, at)
        ? calm
        : this.respell(word, isEnglish)
    })
  }

  private rewrite(word: string): string {
    const kept = this.rewritten.get(word)
    if (kept !== undefined) return kept
    if (this.rewritten.size >= MAX_KEPT) this.rewritten.clear()
    const found = this.own.rewrite(word) ?? word
    this.rewritten.set(word, found)
    return found
  }

  /** In other languages only the words of the targets are known. */
  private respell(word: string, isEnglish: boolean): string {
    const key = isEnglish ? word : `${word} `
    const kept = this.kept.get(key)
    if (kept !== undefined) return kept
    const whole = findRespelling(word, this.own.index, isEnglish)
    const split = isEnglish ? findSplit(this.own, word) : undefined
    const likeliest = split && !(whole && whole.price <= split.price) ? split : whole
    const found = likeliest && this.own.shortens(word) && !this.own.has(likeliest.word) ? undefined : likeliest
    if (this.kept.size >= MAX_KEPT) this.kept.clear()
    this.kept.set(key, found?.word ?? word)
    return found?.word ?? word
  }
}

/** Whether a word is part of a code: joined to symbols, or with capitals inside a lower-case word. */
function isCode(text: string, token: string, at: number): boolean {
  if (CAPITALS.test(token) && SMALL.test(text)) return true
  const from = text.slice(0, at).search(/\S+$/)
  const chunk = text.slice(from < 0 ? at : from).match(/^\S+/)?.[0] ?? token
  return CODE.test(chunk.replace(/[.…]+$/u, ''))
}

/**
 * Prepares spelling correction towards the words of the targets and common English words. Long texts are not corrected.
 */
export function prepareSpelling(
  targets: readonly TargetText[],
  languages: TargetLanguages = new TargetLanguages(targets),
): CorrectSpelling {
  let corrector: Corrector | undefined
  // In other languages words are compared by their form, which tolerates misspellings.
  if (languages.main !== 'en') return (text) => text
  return (text) => {
    corrector ??= new Corrector(new OwnWords(targets), languages)
    return corrector.correct(text)
  }
}
