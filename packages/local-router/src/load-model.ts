import { PlanoError } from '@planojs/core'
import { DIMENSION } from './dimension.ts'
import { ForwardPass, MATRIX_NAMES } from './forward-pass.ts'
import { createPlainKernel, createWasmKernel, MAX_TOKENS } from './matrix-kernel.ts'
import { readPackaged } from './read-packaged.ts'
import { takeTurn } from './take-turns.ts'
import { Tokenizer } from './tokenizer.ts'
import { openWeights, readRows, type Weights } from './weights-file.ts'

/** The model reads 128 tokens; of longer texts these many characters of each end are enough to fill them. */
const END_CHARACTERS = 500

/** A sentence encoder with its weights in memory. */
export interface Model {
  /** Vectors of the texts that come with it. */
  known: ReadonlyMap<string, Float32Array>
  /** Encodes a text in short steps, and pauses between two of them where the event loop is wanted. */
  encode(text: string): Promise<Float32Array>
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

/** Reads the weights. Rejects with PlanoError `encoder_failed` when they are not there. */
export async function loadModel(kind: 'auto' | 'wasm' | 'plain'): Promise<Model> {
  const weights = openWeights(await readPackaged('use-lite.q8.bin'))
  const tokenizer = new Tokenizer(weights.header.pieces, weights.header.pieceScores)
  const pass = new ForwardPass(weights, createKernel(weights, kind))
  return { known: readKnownVectors(weights), encode: (text) => encode(tokenizer, pass, text) }
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

async function encode(tokenizer: Tokenizer, pass: ForwardPass, text: string): Promise<Float32Array> {
  await takeTurn()
  const steps = pass.run(readTokens(tokenizer, text))
  for (;;) {
    const pause = takeTurn()
    if (pause) await pause
    const step = steps.next()
    if (step.done) return step.value
  }
}
