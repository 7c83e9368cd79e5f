import type { Encoder, EncoderResults } from '@planojs/core'
import { DIMENSION } from './model/dimension.ts'
import type { Model } from './model/load-model.ts'
import { readPackaged } from './read-packaged.ts'
import { RecentVectors } from './vectors/recent-vectors.ts'
import { VectorCache } from './vectors/vector-cache.ts'

/** Options of `createEncoder`. */
export interface EncoderOptions {
  /** "wasm" needs 128-bit SIMD; "plain" is JavaScript. Default "auto": wasm if supported. */
  kernel?: 'auto' | 'wasm' | 'plain'
  /**
   * File that caches the vectors of descriptions and examples across starts, keyed by a hash of the text. Default: the
   * environment variable PLANO_VECTOR_CACHE. Without it, vectors are only cached in memory.
   */
  cacheFile?: string
}

const MODEL = 'use-lite-q8-1'

/**
 * Creates the embedded sentence encoder: Universal Sentence Encoder lite in int8, 512 numbers per text, English, no
 * network. The weights are loaded on first use; cached vectors do not need them. `embed` rejects with PlanoError
 * `encoder_failed` when the weights are missing.
 */
export function createEncoder(options: EncoderOptions = {}): Encoder {
  const cache = new VectorCache(MODEL, options.cacheFile ?? process.env['PLANO_VECTOR_CACHE'])
  let loading: Promise<Model> | undefined
  const load = () => {
    loading ??= import('./model/load-model.ts')
      .then(({ loadModel }) => loadModel(options.kernel ?? 'auto'))
      .catch((error: unknown) => {
        // The failure may be temporary, such as too many open files, so the next call tries again.
        loading = undefined
        throw error
      })
    return loading
  }
  const recent = new RecentVectors()
  const embed = async (texts: readonly string[], signal?: AbortSignal, tenant?: string) => {
    const { known, encode } = await load()
    const vectors: Float32Array[] = []
    for (const text of texts) {
      signal?.throwIfAborted()
      const found = known(text) ?? cache.get(text) ?? recent.get(text, tenant)
      const vector = found ?? (await encode(text))
      if (!found) recent.set(text, vector, tenant)
      vectors.push(vector)
    }
    return vectors
  }
  const embedLasting = async (texts: readonly string[], signal?: AbortSignal) => {
    await cache.load()
    const kept = texts.flatMap((text) => cache.get(text) ?? [])
    if (kept.length === texts.length) return kept
    const { known } = await load()
    const missing = texts.filter((text) => known(text) === undefined && cache.get(text) === undefined)
    const vectors = await embed(missing, signal)
    for (const [index, text] of missing.entries()) cache.set(text, vectors[index] ?? new Float32Array(DIMENSION))
    if (missing.length > 0) await cache.save()
    return embed(texts, signal)
  }
  const topics = async () => {
    const { readTopics } = await import('./topics/read-topics.ts')
    return readTopics(await readPackaged('topics.q8.bin'))
  }
  const warm = async () => void (await load())
  return {
    name: MODEL,
    dim: DIMENSION,
    languages: ['en'],
    embed,
    embedLasting,
    results: keepResults(cache),
    warm,
    topics,
  }
}

/** Caches results for this build of the package only: they depend on its topics and generic requests. */
function keepResults(cache: VectorCache): EncoderResults {
  let reading: Promise<string> | undefined
  const nameOf = async (name: string) => {
    reading ??= readPackaged('use-lite.stamp').then(
      (bytes) => new TextDecoder().decode(bytes),
      (error: unknown) => {
        reading = undefined
        throw error
      },
    )
    return `${await reading}\n${name}`
  }
  return {
    async get(name) {
      const [full] = await Promise.all([nameOf(name), cache.load()])
      return cache.getResult(full)
    },
    async set(name, numbers) {
      cache.setResult(await nameOf(name), numbers)
      await cache.save()
    },
  }
}
