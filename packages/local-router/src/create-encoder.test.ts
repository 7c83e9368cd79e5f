import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GENERIC_REQUESTS, type KnownText } from '@planojs/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEncoder } from './create-encoder.ts'
import { GOLDEN_VECTORS } from './golden-vectors.data.ts'

const folder = await mkdtemp(join(tmpdir(), 'plano-vectors-'))

beforeAll(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build-weights.mjs', import.meta.url))])
}, 120_000)

afterAll(() => rm(folder, { recursive: true }))

function findCosine(left: Float32Array, right: Float32Array): number {
  const dot = left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
  return dot / (Math.hypot(...left) * Math.hypot(...right))
}

/** Turns of the event loop while something runs. */
async function countTurns(run: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let running = true
  const count = () => {
    turns++
    if (running) setImmediate(count)
  }
  setImmediate(count)
  await run()
  running = false
  return turns
}

describe('the encoder', () => {
  it('agrees with the unquantised model', async () => {
    const vectors = await createEncoder().embed(GOLDEN_VECTORS.map(({ text }) => text))
    GOLDEN_VECTORS.forEach(({ values, scale }, index) => {
      const bytes = new Int8Array(Buffer.from(values, 'base64'))
      const golden = Float32Array.from(bytes, (value) => value * scale)
      expect(findCosine(vectors[index] ?? new Float32Array(512), golden)).toBeGreaterThan(0.998)
    })
  })

  it('gives the same numbers with and without WebAssembly', async () => {
    const [wasm] = await createEncoder({ kernel: 'wasm' }).embed(['find flights to Oslo'])
    const [plain] = await createEncoder({ kernel: 'plain' }).embed(['find flights to Oslo'])
    expect(plain).toEqual(wasm)
  })

  it('answers vectors of unit length for long texts and zeros for empty ones', async () => {
    const [long, empty] = await createEncoder().embed(['what is the weather in Rome '.repeat(4_000), '  '])
    expect(Math.hypot(...(long ?? []))).toBeCloseTo(1, 4)
    expect(empty?.every((value) => value === 0)).toBe(true)
  })

  it('lets other work run while it encodes', async () => {
    const text = 'what is the weather in Rome and what shall I pack '
    const encoder = createEncoder()
    await encoder.embed(['read the weights'])
    expect(await countTurns(() => encoder.embed([text.repeat(30)]))).toBeGreaterThan(3)
  })

  it('lets other work run between texts that are encoded at once', async () => {
    const encoder = createEncoder()
    await encoder.embed(['read the weights'])
    const texts = Array.from({ length: 30 }, (_, index) => `${index} what is the weather in Rome and what shall I pack`)
    expect(await countTurns(() => Promise.all(texts.map((text) => encoder.embed([text]))))).toBeGreaterThan(
      texts.length,
    )
  })

  it('encodes the messages of a conversation once', async () => {
    const { embed } = createEncoder()
    const [first] = await embed(['what is the weather in Rome'])
    const again = await embed(['and tomorrow?', 'what is the weather in Rome'])
    expect(again[1]).toBe(first)
    expect(again[0]).not.toBe(first)
  })

  it('keeps vectors of lasting texts in a file, by hash, and reads them back', async () => {
    const cacheFile = join(folder, 'cache', 'vectors.bin')
    const text = 'Weather and forecasts for any city'
    const [first] = (await createEncoder({ cacheFile }).embedLasting?.([text])) ?? []
    expect((await stat(cacheFile)).size).toBe(16 + 16 + 4 * 512)
    const [second] = (await createEncoder({ cacheFile }).embedLasting?.([text])) ?? []
    expect(second).toEqual(first)
  })

  it('keeps results by name in the same file, and reads them back', async () => {
    const cacheFile = join(folder, 'results.bin')
    const first = createEncoder({ cacheFile })
    expect(await first.results?.get('measured')).toBeUndefined()
    const vectors = await first.embedLasting?.(['Weather and forecasts for any city'])
    for (let index = 0; index < 40; index++)
      await first.results?.set(`result ${index}`, Float64Array.of(index, 0.1, -1e300))
    const second = createEncoder({ cacheFile })
    expect(await second.results?.get('result 39')).toEqual(Float64Array.of(39, 0.1, -1e300))
    expect(await second.results?.get('result 0')).toBeUndefined()
    expect(await second.embedLasting?.(['Weather and forecasts for any city'])).toEqual(vectors)
  })

  it('takes a damaged file for none', async () => {
    const cacheFile = join(folder, 'damaged.bin')
    await createEncoder({ cacheFile }).results?.set('measured', Float64Array.of(1))
    const whole = await readFile(cacheFile)
    for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 20), Buffer.from('planova2'), Buffer.from('other')]) {
      await writeFile(cacheFile, bytes)
      expect(await createEncoder({ cacheFile }).results?.get('measured')).toBeUndefined()
    }
  })

  it('brings topics with vectors of their requests, and knows what generic requests are about and near to', async () => {
    const { topics, known } = (await createEncoder().topics?.()) ?? { topics: [], known: new Map<string, KnownText>() }
    expect(topics.length).toBeGreaterThan(100)
    for (const { vector, requests } of topics) {
      expect(requests.length).toBeGreaterThan(1)
      for (const one of [vector, ...requests]) expect(Math.hypot(...one)).toBeCloseTo(1, 1)
    }
    const about = (text: string) => topics[known.get(text)?.topics.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? -1]?.name
    expect(about('how do i grow tomatoes on a balcony')).toMatch(/garden/)
    expect(about('can cats eat tuna')).toMatch(/pets/)
    for (const text of GENERIC_REQUESTS) {
      const shares = known.get(text)?.topics ?? []
      expect(shares.length).toBeGreaterThan(0)
      expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeLessThan(1.01)
      expect(known.get(text)?.nearest.every(([other]) => other !== text && GENERIC_REQUESTS.includes(other))).toBe(true)
    }
  })

  it('stops when the caller leaves', async () => {
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(createEncoder().embed(['hello'], signal)).rejects.toThrow('gone')
  })
})
