import { expect, it } from 'vitest'
import { findDotProduct } from '../vectors/dot-product.ts'
import { findMeaning } from '../words/common-words.ts'
import { readPhraseMeaning, sumMeanings } from './phrase-meaning.ts'
import { PhraseTable } from './phrase-table.ts'
import { SenseTable } from './sense-table.ts'
import { SimilarityTable } from './similarity-table.ts'

const STEMS = ['weather', 'rain', 'xyzzy', 'flight', 'hotel']
const meaningOf = (...stems: string[]) => readPhraseMeaning(stems) ?? new Float32Array(48)
const phraseOf = (...stems: string[]) => ({ stems, norm: Math.hypot(...(sumMeanings(stems) ?? [])) })

it('compares packed vectors like unpacked ones, and omits words that are not common', () => {
  const table = new SenseTable(STEMS)
  expect(Array.from(table.terms)).toEqual([0, 1, 3, 4])
  const snow = findMeaning('snow') ?? new Float32Array(0)
  const expected = ['weather', 'rain', 'flight', 'hotel'].map((stem) => findDotProduct(snow, meaningOf(stem)))
  Array.from(table.compare('snow') ?? []).forEach((cosine, at) => {
    expect(cosine).toBeCloseTo(expected[at] ?? Number.NaN, 5)
  })
  expect(table.compare('xyzzy')).toBeUndefined()
})

it('finds the same similarities with and without a cache of words', () => {
  const phrases = new PhraseTable(new SenseTable(STEMS), [phraseOf('weather', 'rain'), phraseOf('flight')])
  const vectors = [meaningOf('hotel')]
  const text = ['snow', 'storm', 'xyzzy', 'airport']
  const unit = meaningOf(...text)
  const expected = [meaningOf('weather', 'rain'), meaningOf('flight'), ...vectors].map((other) =>
    findDotProduct(unit, other),
  )
  for (const room of [0, 3, 1_000]) {
    const table = new SimilarityTable(phrases, vectors, room)
    for (const _ of [1, 2]) {
      Array.from(table.compare(text) ?? []).forEach((similarity, at) => {
        expect(similarity).toBeCloseTo(expected[at] ?? Number.NaN, 5)
      })
    }
    expect(table.compare(['xyzzy'])).toBeUndefined()
  }
})
