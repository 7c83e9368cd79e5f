import { describe, expect, it } from 'vitest'
import { describeTarget } from '../describe-target.ts'
import { prepareLocalRouter } from '../prepare-local-router.ts'
import { findBest } from '../scorers/scorer.ts'
import { WordReader } from '../scorers/word-reader.ts'
import { WordScorer } from '../scorers/word-scorer.ts'

const TARGETS = [
  { id: 'finance', description: 'Money' },
  { id: 'people', description: 'Vacation and absences' },
  { id: 'trips', description: 'Flights' },
  { id: 'food', description: 'Restaurants' },
]

async function leadOf(content: string, id: string) {
  const { scores } = await prepareLocalRouter(TARGETS).route({ messages: [{ role: 'user', content }], maxPicks: 1 })
  const others = scores.filter((score) => score.id !== id).map(({ score }) => score)
  return (scores.find((score) => score.id === id)?.score ?? 0) - Math.max(...others)
}

describe('everyday topics of the built-in router', () => {
  it.each([
    ['split the bill with my roommate', 'finance'],
    ['when may i take my days off', 'people'],
  ])('identify the agent of "%s"', async (text, id) => {
    // By words only, the right agent leads by 0.28 and 0.31.
    expect(await leadOf(text, id)).toBeGreaterThan(0.4)
  })

  it('raise the score of a target, but not the score of its matching words', () => {
    const measuring = WordScorer.measure(new WordReader(TARGETS.map(describeTarget)))
    let step = measuring.next()
    while (!step.done) step = measuring.next()
    const row = step.value.score('when may i take my days off')
    const best = row.scores[findBest(row.scores)] ?? 0
    expect(row.owned).toBeGreaterThan(0.1)
    expect(row.matched).toBeLessThanOrEqual(best - row.owned)
  })
})
