import { PlanoError } from '@planojs/core'
import { readPackaged } from '../read-packaged.ts'
import { type Steps, takeTurn } from '../take-turns.ts'
import { ForwardPass, MATRIX_NAMES } from './forward-pass.ts'
import { createPlainKernel, createWasmKernel, MAX_TOKENS, type MatrixKernel } from './matrix-kernel.ts'
import { Tokenizer } from './tokenizer.ts'
import { openWeights, readRow, type Weights } from './weights-file.ts'

/** The model reads 128 tokens. For longer texts, this many characters from each end are enough. */
const END_CHARACTERS = 500

/** A sentence encoder with its weights in memory. */
export interface Model {
  /** The vector of a text that the package ships with. */
  known(text: string): Float32Array | undefined
  /** Encodes a text in short steps and yields to the event loop between them. */
  encode(text: string): Promise<Float32Array>
}

/** Vectors of the shipped texts, read on demand. */
function openKnownVectors(weights: Weights): Model['known'] {
  const matrix = weights.matrix('known')
  const rows = new Map(weights.header.knownTexts.map((text, row) => [text, row]))
  return (text) => {
    const row = rows.get(text)
    return row === undefined ? undefined : readRow(matrix, row)
  }
}

function* createKernel(weights: Weights, kind: 'auto' | 'wasm' | 'plain'): Steps<MatrixKernel> {
  if (kind === 'plain') return createPlainKernel(weights, MATRIX_NAMES)
  try {
    return yield* createWasmKernel(weights, MATRIX_NAMES)
  } catch (cause) {
    if (kind === 'wasm') throw new PlanoError('encoder_failed', 'this runtime has no WebAssembly SIMD', { cause })
    return createPlainKernel(weights, MATRIX_NAMES)
  }
}

/** Loads the weights. Rejects with PlanoError `encoder_failed` when they are missing. */
export async function loadModel(kind: 'auto' | 'wasm' | 'plain'): Promise<Model> {
  const weights = openWeights(await readPackaged('use-lite.q8.bin'))
  await takeTurn()
  const { pieces, pieceScores } = weights.header
  const tokenizer = await runInTurns(Tokenizer.build(pieces, pieceScores))
  const pass = new ForwardPass(weights, await runInTurns(createKernel(weights, kind)))
  return { known: openKnownVectors(weights), encode: (text) => encode(tokenizer, pass, text) }
}

function cutMiddle(text: string): string {
  return text.length <= 2 * END_CHARACTERS ? text : `${text.slice(0, END_CHARACTERS)} ${text.slice(-END_CHARACTERS)}`
}

/** Uses both ends of a long text, because requests are at its beginning or end. */
function readTokens(tokenizer: Tokenizer, text: string): number[] {
  const tokens = tokenizer.encode(cutMiddle(text))
  if (tokens.length <= MAX_TOKENS) return tokens
  return [...tokens.slice(0, MAX_TOKENS / 2), ...tokens.slice(-MAX_TOKENS / 2)]
}

async function encode(tokenizer: Tokenizer, pass: ForwardPass, text: string): Promise<Float32Array> {
  await takeTurn()
  return runInTurns(pass.run(readTokens(tokenizer, text)))
}

async function runInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const pause = takeTurn()
    if (pause) await pause
    const step = steps.next()
    if (step.done) return step.value
  }
}
