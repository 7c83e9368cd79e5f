import type { UpstreamAnswer, UpstreamBody } from '../../contract/execute/upstream.ts'
import type { ByteSource } from '../../contract/transport/answer.ts'
import type { Grammar, WireContext } from '../../contract/wire/grammar.ts'
import type { StreamPart, WireError } from '../../contract/wire/reply.ts'
import { containsError, redactBytes } from '../../wire/error-body/redact-errors.ts'
import { readAnswerJson } from '../../wire/reply/read-answer.ts'
import { type Beginning, judgePart } from './judge-part.ts'
import { judgeTranslation } from './judge-translation.ts'
import { judgeWhole } from './judge-whole.ts'
import { PeekedSource } from './peeked-source.ts'
import { requireMeaning } from './require-meaning.ts'

export interface PeekOptions {
  grammar: Grammar
  context: WireContext
}

type FrameOptions = PeekOptions & Required<Pick<Grammar, 'readEvents'>>

/** The answer with a good beginning, or the error that came instead. */
export type Peeked = { answer: UpstreamAnswer } | { error: WireError } | { empty: true }

/**
 * Reads a stream up to its first meaningful part. Providers may answer 200 and then send an error; until that part
 * arrives, the request can still go to another candidate. What was read is replayed unchanged.
 */
export function peekStream(answer: UpstreamAnswer, options: PeekOptions): Peeked | Promise<Peeked> {
  if (answer.body.kind !== 'bytes') return peekGrowing(answer, answer.body, options)
  return peekWhole(answer, options.grammar, options.context)
}

/**
 * The complete answer, or the error that it contains. Throws `invalid_upstream_answer` if it is neither, or if the
 * client gets it in another form (`context` is set) and it cannot be translated.
 */
export function peekWhole(answer: UpstreamAnswer, grammar: Grammar, context?: WireContext): Peeked {
  const error = judgeWhole(answer, grammar) ?? (context && judgeTranslation(answer, { grammar, context }))
  return error ? { error } : { answer: hideQuoted(answer) }
}

/** Removes credentials from an error inside an otherwise valid answer. */
function hideQuoted(answer: UpstreamAnswer): UpstreamAnswer {
  const { body, redact } = answer
  if (redact === undefined || body.kind !== 'bytes' || !containsError(readAnswerJson(answer))) return answer
  return { ...answer, body: { kind: 'bytes', bytes: redactBytes(body.bytes, redact) } }
}

function peekGrowing(
  answer: UpstreamAnswer,
  body: Exclude<UpstreamBody, { kind: 'bytes' }>,
  options: PeekOptions,
): Promise<Peeked> {
  if (body.kind === 'parts') return peekParts(answer, body.parts)
  const { readEvents } = options.grammar
  return readEvents
    ? peekFrames(answer, body.source, { ...options, readEvents })
    : peekEvents(answer, body.source, options)
}

async function peekParts(answer: UpstreamAnswer, parts: AsyncIterable<StreamPart>): Promise<Peeked> {
  const replay = createReplay(parts)
  const seen = await findMeaning(replay.recorded).catch(replay.fail)
  if (seen === 'ended') return { answer: { ...answer, body: { kind: 'parts', parts: replay.rest() } } }
  if (seen !== 'meaning') return { error: seen }
  return { answer: { ...answer, body: { kind: 'parts', parts: replay.rest() } } }
}

async function peekEvents(answer: UpstreamAnswer, source: ByteSource, options: PeekOptions): Promise<Peeked> {
  const peeked = new PeekedSource(source, options)
  const found = await peeked.begin()
  if (found === 'ended') return { empty: true }
  if (found !== 'meaning') return { error: found }
  return { answer: { ...answer, body: { kind: 'stream', source: peeked } } }
}

/** Peeks into a stream that only its grammar can split into events. */
async function peekFrames(answer: UpstreamAnswer, source: ByteSource, options: FrameOptions): Promise<Peeked> {
  const replay = createReplay(source)
  const seen = await findMeaning(decode(limitBeginning(replay.recorded), options)).catch(replay.fail)
  if (seen === 'ended') return { empty: true }
  if (seen !== 'meaning') {
    await replay.cancel()
    return { error: seen }
  }
  return { answer: { ...answer, body: { kind: 'stream', source: replay.rest() } } }
}

async function findMeaning(parts: AsyncIterable<StreamPart>): Promise<Beginning> {
  for await (const part of parts) {
    const found = judgePart(part)
    if (found) return found
  }
  return 'ended'
}

async function* limitBeginning(source: ByteSource): ByteSource {
  const kept = { bytes: 0, chunks: 0 }
  for await (const chunk of source) {
    kept.bytes += chunk.length
    kept.chunks += 1
    yield chunk
    requireMeaning(kept)
  }
}

async function* decode(source: ByteSource, { grammar, context, readEvents }: FrameOptions): AsyncGenerator<StreamPart> {
  const { decoder } = grammar
  let state = decoder.start(context)
  for await (const event of readEvents(source)) {
    const [next, parts] = decoder.decode(state, event)
    state = next
    yield* parts
  }
  yield* decoder.end(state)
}

/** Pulls a source once and replays what was read while peeking. */
function createReplay<Item>(source: AsyncIterable<Item>) {
  const iterator = source[Symbol.asyncIterator]()
  const kept: Item[] = []
  let finished = false
  const recorded: AsyncIterable<Item> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const step = await iterator.next()
        if (step.done) finished = true
        else kept.push(step.value)
        return step
      },
      // Ending the peek must not close the source.
      return: () => Promise.resolve({ done: true, value: undefined }),
    }),
  }
  return {
    recorded,
    async cancel() {
      await iterator.return?.()
    },
    /** Cancels a source whose beginning cannot be read. */
    async fail(error: unknown): Promise<never> {
      await iterator.return?.()
      throw error
    },
    rest(): AsyncIterable<Item> {
      let index = 0
      return {
        [Symbol.asyncIterator]: () => ({
          next() {
            const item = kept[index]
            if (index < kept.length && item !== undefined) {
              index += 1
              return Promise.resolve({ done: false, value: item })
            }
            return finished ? Promise.resolve({ done: true, value: undefined }) : iterator.next()
          },
          async return() {
            await iterator.return?.()
            return { done: true, value: undefined }
          },
        }),
      }
    },
  }
}
