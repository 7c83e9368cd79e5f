import { readPhraseMeaning } from '../meaning/phrase-meaning.ts'
import { openWordTopics } from '../topics/word-topics.ts'
import { findDotProduct } from '../vectors/dot-product.ts'
import { readTerms } from '../words/read-words.ts'
import { GENERIC_REQUESTS } from './generic-requests.data.ts'

const STEP = 3
const NEAREST = 8

/**
 * The distinct terms of each generic request. They are stored because reading them would take a fifth of the
 * preparation time.
 */
export function readGenericTerms(): string[] {
  return GENERIC_REQUESTS.map((text) => [...new Set(readTerms(text))].join(' '))
}

function writePairs(pairs: readonly (readonly [place: number, value: number])[]): string {
  return pairs.map(([place, value]) => `${place} ${value.toFixed(3)}`).join(' ')
}

function readMeanings(terms: readonly string[]): (Float32Array | undefined)[] {
  return terms.map((line) => (line === '' ? undefined : readPhraseMeaning(line.split(' '))))
}

/** The topics of each generic request, by its terms. */
export function readGenericTopics(terms: readonly string[]): string[] {
  const { reader } = openWordTopics()
  return readMeanings(terms).map((meaning) => {
    if (!meaning) return ''
    const similarities = Float64Array.from(reader.middles, (middle) => findDotProduct(meaning, middle))
    return writePairs(reader.read(meaning, similarities))
  })
}

/** The nearest generic requests of every third one. */
export function readGenericNearest(terms: readonly string[]): string[] {
  const meanings = readMeanings(terms)
  return meanings.flatMap((meaning, index) => {
    if (index % STEP > 0) return []
    const others = meanings.flatMap((other, place): [number, number][] =>
      meaning && other && place !== index ? [[place, findDotProduct(meaning, other)]] : [],
    )
    return [writePairs(others.toSorted((left, right) => right[1] - left[1]).slice(0, NEAREST))]
  })
}
