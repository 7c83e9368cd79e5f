import type { Encoder } from '@planojs/core'
import { beforeAll, describe, expect, it } from 'vitest'

const TEXTS = ['What is the weather in Oslo tomorrow?', 'Book a flight to Lisbon', '', 'ÆØÅ 🌊 中文', 'x '.repeat(5000)]

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0
  let lengths = [0, 0]
  a.forEach((value, index) => {
    const other = b[index] ?? 0
    dot += value * other
    lengths = [(lengths[0] ?? 0) + value * value, (lengths[1] ?? 0) + other * other]
  })
  return dot / Math.sqrt((lengths[0] ?? 0) * (lengths[1] ?? 0))
}

/** The contract of an encoder for the semantic router. `open` is called once. Requires vitest. */
export function describeEncoder(name: string, open: () => Encoder | Promise<Encoder>): void {
  describe(name, () => {
    let encoder: Encoder
    const embedOne = async (text: string) => (await encoder.embed([text]))[0] ?? new Float32Array()
    beforeAll(async () => {
      encoder = await open()
    })
    it('has a name and a dimension', () => {
      expect(encoder.name).not.toBe('')
      expect(Number.isInteger(encoder.dim) && encoder.dim > 0).toBe(true)
    })
    it('returns one finite vector of its dimension for every text', async () => {
      const vectors = await encoder.embed(TEXTS)
      expect(vectors.map((vector) => vector.length)).toEqual(TEXTS.map(() => encoder.dim))
      expect(vectors.every((vector) => vector.every(Number.isFinite))).toBe(true)
      expect(await encoder.embed([])).toEqual([])
    })
    it('returns vectors in order, the same alone and in a batch', async () => {
      const together = await encoder.embed(TEXTS.slice(0, 2))
      for (const [index, vector] of together.entries()) {
        expect(cosine(vector, await embedOne(TEXTS[index] ?? ''))).toBeGreaterThan(0.999)
      }
    })
    it('returns the same vector for the same text', async () => {
      expect(await embedOne('the same')).toEqual(await embedOne('the same'))
    })
    it('ranks similar meanings closer than different ones', async () => {
      const request = await embedOne('Will it rain in Oslo tomorrow?')
      const near = cosine(request, await embedOne('What is the weather forecast for Oslo?'))
      const far = cosine(request, await embedOne('Please refund the invoice of last month'))
      expect(near).toBeGreaterThan(far)
    })
    it('rejects when its signal has fired', async () => {
      await expect(encoder.embed(['never'], AbortSignal.abort())).rejects.toThrow()
    })
  })
}
