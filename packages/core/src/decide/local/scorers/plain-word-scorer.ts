import { type CohortScale, OTHER_LANGUAGE_WEIGHTS } from '../calibration/confidence.ts'
import type { TargetText } from '../describe-target.ts'
import type { TargetLanguages } from '../language/target-languages.ts'
import { GenericLexicon } from '../meaning/generic-lexicon.ts'
import { readSpoken } from '../words/read-spoken.ts'
import { readTerms } from '../words/read-words.ts'
import { LexicalScorer } from './lexical-scorer.ts'
import { createEmptyRow, findBest, type ScoreRow, type Scorer } from './scorer.ts'

/**
 * The distribution of out-of-scope requests in English, used because other languages have no generic requests to
 * measure with.
 */
const SCALE: CohortScale = {
  median: 0.3,
  spread: 0.12,
  contrast: { median: 0, spread: 1 },
  owned: { median: 0, spread: 1 },
  weights: OTHER_LANGUAGE_WEIGHTS,
}

/**
 * The built-in scorer for targets in a language other than English. It matches words and does not know their meaning.
 */
export class PlainWordScorer implements Scorer {
  readonly scale = SCALE
  private readonly size: number
  private readonly words: LexicalScorer
  private readonly small: ReadonlySet<string>

  constructor(targets: readonly TargetText[], languages: TargetLanguages) {
    this.size = targets.length
    const lexicon = GenericLexicon.open(languages)
    this.small = lexicon.small
    this.words = new LexicalScorer(targets, lexicon)
  }

  score(text: string): ScoreRow {
    const terms = [...new Set(readTerms(text))]
    if (terms.length === 0) return createEmptyRow(this.size)
    const scores = this.words.score(terms, [], readSpoken(text))
    this.words.applyExclusions(scores)
    const said = terms.reduce((count, term) => count + Number(!this.small.has(term)), 0)
    return { scores, contrast: 0, owned: 0, matched: scores[findBest(scores)] ?? 0, terms: said }
  }
}
