import { expect, it } from 'vitest'
import type { Encoder } from '../../../contract/decide/encoder.ts'
import { embedLasting } from './lasting-vectors.ts'

it('encodes a text once, and evicts the least recently used', async () => {
  const asked: string[] = []
  const encoder: Encoder = {
    name: 'lengths',
    dim: 1,
    embed: (texts) => {
      asked.push(...texts)
      return Promise.resolve(texts.map(() => Float32Array.of(2)))
    },
  }
  const embed = (...texts: string[]) => embedLasting(encoder, { texts, kept: true })
  expect(await embed('first', 'often', 'first')).toEqual(
    new Map(['first', 'often'].map((text) => [text, Float32Array.of(1)])),
  )
  expect(asked).toEqual(['first', 'often'])
  for (let round = 0; round < 2; round += 1) {
    await embed('often', ...Array.from({ length: 10_000 }, (_, index) => `made up ${round} ${index}`))
  }
  asked.length = 0
  await embed('often', 'first', 'made up 1 9999')
  expect(asked).toEqual(['first'])
})
