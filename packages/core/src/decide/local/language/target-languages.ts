import type { TargetText } from '../describe-target.ts'
import { readStem, readWords } from '../words/read-words.ts'
import { detectLanguage } from './detect-language.ts'
import { listFunctionWords } from './list-function-words.ts'

/** Characters of all targets together that are sampled for the main language. */
const SAMPLE = 600
/** Characters sampled of one target. */
const MAX_OWN = 400
/** Characters of a request that are sampled. */
const MAX_REQUEST = 600

/** The languages in which the targets are described. */
export class TargetLanguages {
  /** The main language of all texts together. "en" when it cannot be detected. */
  readonly main: string
  private readonly targets: readonly TargetText[]
  private known: ReadonlySet<string> | undefined
  private stems: ReadonlySet<string> | undefined

  constructor(targets: readonly TargetText[]) {
    this.targets = targets
    const share = Math.ceil(SAMPLE / Math.max(1, targets.length))
    const language = detectLanguage(targets.map((target) => readSample(target).slice(0, share)).join('\n'))
    this.main = language === undefined || language === 'und' ? 'en' : language
  }

  /** Whether any target has a description or examples in a language. */
  has(language: string): boolean {
    return language === this.main || this.list().has(language)
  }

  /** Detects the language of a request. An ambiguous request counts as in a language of the targets. */
  detect(request: string): string {
    const { main } = this
    if (main === 'en') return detectLanguage(leaveOutNames(request)) ?? detectLanguage(request) ?? main
    return detectLanguage(request, { language: main, has: (word) => this.hasWord(word) }) ?? main
  }

  private hasWord(word: string): boolean {
    this.stems ??= new Set([
      ...listFunctionWords([this.main]),
      ...this.targets.flatMap((target) => readWords(readSample(target)).map(readStem)),
    ])
    return this.stems.has(readStem(word))
  }

  list(): ReadonlySet<string> {
    this.known ??= new Set([this.main, ...this.targets.flatMap(listLanguages)])
    return this.known
  }
}

/** A capitalised word within a sentence, or one that opens a text and is followed by another. */
const NAME = /(?<=[\p{Ll}\p{M}\p{N},;:] ["“(]?)\p{Lu}[\p{L}\p{M}'’]*|^\p{Lu}[\p{L}\p{M}'’]*(?= \p{Lu}\p{Ll})/gu

/** Removes names, which say nothing about the language of a short request: "storms in Des Moines". */
function leaveOutNames(request: string): string {
  return request.slice(0, MAX_REQUEST).replace(NAME, '')
}

function readSample({ description, examples }: TargetText): string {
  return [description, ...examples].join(' ')
}

function listLanguages({ description, examples }: TargetText): string[] {
  const texts = [description, examples.join('\n').slice(0, MAX_OWN)]
  return texts.flatMap((text) => detectLanguage(text.slice(0, MAX_OWN)) ?? [])
}

let names: Intl.DisplayNames | undefined

/** The English name of a language, or its code when the platform has no name. */
export function nameLanguage(code: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' })
  return names.of(code) ?? code
}
