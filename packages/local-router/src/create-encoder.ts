import { readFile } from 'node:fs/promises'
import { type Encoder, PlanoError } from '@planojs/core'
import { DIMENSION, ForwardPass, MATRIX_NAMES } from './forward-pass.ts'
import { createPlainKernel, createWasmKernel, MAX_TOKENS } from './matrix-kernel.ts'
import { readTopics } from './read-topics.ts'
import { takeTurn } from './take-turns.ts'
import { Tokenizer } from './tokenizer.ts'
import { VectorCache } from './vector-cache.ts'
import { openWeights, readRows, type Weights } from './weights-file.ts'

/** What the encoder computes with, and where it keeps its vectors. */
export interface EncoderOptions {
  /** "wasm" needs 128-bit SIMD; "plain" is JavaScript. Default: wasm where it runs. */
  kernel?: 'auto' | 'wasm' | 'plain'
  /**
   * File that keeps the vectors of descriptions and examples between starts, by a hash of the text. Default: the
   * environment variable PLANO_VECTOR_CACHE; without it they are kept in memory only.
   */
  cacheFile?: string
}

const MODEL = 'use-lite-q8-1'
const WEIGHTS = new URL('../weights/use-lite.q8.bin', import.meta.url)
const TOPICS = new URL('../weights/topics.q8.bin', import.meta.url)
/** The model reads 128 tokens; of longer texts these many characters of each end are enough to fill them. */
const END_CHARACTERS = 500

interface Model {
  tokenizer: Tokenizer
  pass: ForwardPass
  known: Map<string, Float32Array>
}

function readKnownVectors(weights: Weights): Map<string, Float32Array> {
  const rows = readRows(weights.matrix('known'))
  return new Map(weights.header.knownTexts.map((text, row) => [text, rows[row] ?? new Float32Array(DIMENSION)]))
}

function createKernel(weights: Weights, kind: 'auto' | 'wasm' | 'plain') {
  if (kind === 'plain') return createPlainKernel(weights, MATRIX_NAMES)
  try {
    return createWasmKernel(weights, MATRIX_NAMES)
  } catch (cause) {
    if (kind === 'wasm') throw new PlanoError('encoder_failed', 'this runtime has no WebAssembly SIMD', { cause })
    return createPlainKernel(weights, MATRIX_NAMES)
  }
}

/** The bytes of a file without a copy, which a file of this size needs only where its reader shares a buffer. */
function wholeBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  const isWhole = byteOffset === 0 && byteLength === buffer.byteLength
  return (isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer
}

async function readWhole(place: URL): Promise<ArrayBuffer> {
  const file = await readFile(place).catch((cause: unknown) => {
    throw new PlanoError('encoder_failed', 'the weights of @planojs/local-router are not built', { cause })
  })
  return wholeBuffer(file)
}

async function loadModel(kind: 'auto' | 'wasm' | 'plain'): Promise<Model> {
  const bytes = await readWhole(WEIGHTS)
  const weights = openWeights(bytes)
  return {
    tokenizer: new Tokenizer(weights.header.pieces, weights.header.pieceScores),
    pass: new ForwardPass(weights, createKernel(weights, kind)),
    known: readKnownVectors(weights),
  }
}

function cutMiddle(text: string): string {
  return text.length <= 2 * END_CHARACTERS ? text : `${text.slice(0, END_CHARACTERS)} ${text.slice(-END_CHARACTERS)}`
}

/** Both ends of a text that is too long: requests stand at its beginning or its end. */
function readTokens(tokenizer: Tokenizer, text: string): number[] {
  const tokens = tokenizer.encode(cutMiddle(text))
  if (tokens.length <= MAX_TOKENS) return tokens
  return [...tokens.slice(0, MAX_TOKENS / 2), ...tokens.slice(-MAX_TOKENS / 2)]
}

/** Encodes a text in short steps, and pauses between two of them where the event loop is wanted. */
async function encode({ tokenizer, pass }: Model, text: string): Promise<Float32Array> {
  await takeTurn()
  const steps = pass.run(readTokens(tokenizer, text))
  for (;;) {
    const pause = takeTurn()
    if (pause) await pause
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The embedded sentence encoder: Universal Sentence Encoder lite in int8, 512 numbers a text, English, no network. The
 * weights are read at the first use, which vectors from the cache are not; `embed` rejects with PlanoError `encoder_failed` when they are missing.
 */
export function createEncoder(options: EncoderOptions = {}): Encoder {
  const cache = new VectorCache(MODEL, options.cacheFile ?? process.env['PLANO_VECTOR_CACHE'])
  let loading: Promise<Model> | undefined
  const load = () => {
    loading ??= loadModel(options.kernel ?? 'auto')
    return loading
  }
  const embed = async (texts: readonly string[], signal?: AbortSignal) => {
    const model = await load()
    const vectors: Float32Array[] = []
    for (const text of texts) {
      signal?.throwIfAborted()
      vectors.push(model.known.get(text) ?? cache.get(text) ?? (await encode(model, text)))
    }
    return vectors
  }
  const embedLasting = async (texts: readonly string[], signal?: AbortSignal) => {
    await cache.load()
    const kept = texts.flatMap((text) => cache.get(text) ?? [])
    if (kept.length === texts.length) {
      // The weights are read while the process waits for its first request. A failure is told to whoever asks first.
      setImmediate(() => void load().catch(() => undefined)).unref()
      return kept
    }
    const missing = texts.filter((text) => cache.get(text) === undefined)
    const vectors = await embed(missing, signal)
    for (const [index, text] of missing.entries()) cache.set(text, vectors[index] ?? new Float32Array(DIMENSION))
    await cache.save()
    return embed(texts, signal)
  }
  const topics = async () => readTopics(await readWhole(TOPICS))
  return { name: MODEL, dim: DIMENSION, embed, embedLasting, topics }
}
