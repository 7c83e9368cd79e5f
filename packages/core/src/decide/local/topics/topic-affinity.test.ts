import { describe, expect, it } from 'vitest'
import type { Encoder } from '../../../contract/decide/encoder.ts'
import { prepareLocalRouter } from '../prepare-local-router.ts'

const DIM = 8
const AXES: Record<string, number> = { absence: 0, money: 1, ill: 2, pay: 3 }

/** One axis per word, so that "ill" is as far from "absence" as from "money". */
function embedText(text: string): Float32Array {
  const vector = new Float32Array(DIM)
  vector[DIM - 1] = 0.2
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const axis = AXES[word]
    if (axis !== undefined) vector[axis] = 1
  }
  return vector
}

const embed: Encoder['embed'] = (texts) => Promise.resolve(texts.map(embedText))
const bare: Encoder = { name: 'words', dim: DIM, embed }
const learned: Encoder = {
  ...bare,
  topics: () =>
    Promise.resolve({
      topics: [
        { name: 'absence', vector: embedText('absence'), requests: ['ill', 'ill today'].map(embedText) },
        { name: 'money', vector: embedText('money'), requests: ['pay', 'pay me'].map(embedText) },
      ],
      known: new Map(),
    }),
}
const TARGETS = [
  { id: 'finance', description: 'Money' },
  { id: 'people', description: 'Absence' },
]

async function scoresOf(encoder: Encoder, content: string) {
  const router = prepareLocalRouter(TARGETS, { encoder })
  const { scores } = await router.route({ messages: [{ role: 'user', content }], maxPicks: 1 })
  return Object.fromEntries(scores.map(({ id, score }) => [id, score]))
}

describe('topics of an encoder', () => {
  it('identify the agent of a request that shares neither words nor meaning with a description', async () => {
    const without = await scoresOf(bare, 'ill again')
    expect(without['people']).toBeCloseTo(without['finance'] ?? 0, 1)
    const given = await scoresOf(learned, 'ill again')
    expect(given['people'] ?? 0).toBeGreaterThan((given['finance'] ?? 0) + 0.05)
    const other = await scoresOf(learned, 'pay me')
    expect(other['finance'] ?? 0).toBeGreaterThan((other['people'] ?? 0) + 0.05)
  })
})
