import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { RecordedAnswer } from '../contract/store.ts'

/** Replays a recorded answer. Its headers belonged to the original call and are not repeated. */
export function replayAnswer(recorded: RecordedAnswer): UpstreamAnswer {
  const { upstream, dialect, rules, clientModel, hidesUsage, losses } = recorded
  const facts = {
    upstream,
    dialect,
    status: 200,
    headers: [],
    losses,
    ...(rules === undefined ? {} : { rules }),
    ...(clientModel === undefined ? {} : { clientModel }),
    ...(hidesUsage === undefined ? {} : { hidesUsage }),
  }
  const { body } = recorded
  if (body.kind === 'bytes') return { ...facts, body: { kind: 'bytes', bytes: body.bytes } }
  if (body.kind === 'parts') return { ...facts, body: { kind: 'parts', parts: replay(body.parts) } }
  return { ...facts, body: { kind: 'stream', source: replay(body.chunks) } }
}

/** The part of an answer that is recorded. */
export function recordAnswer(answer: UpstreamAnswer, body: RecordedAnswer['body'], recordedAt: number): RecordedAnswer {
  const { upstream, dialect, rules, clientModel, hidesUsage, losses } = answer
  return {
    upstream,
    dialect,
    recordedAt,
    body,
    losses: [...losses],
    ...(rules === undefined ? {} : { rules }),
    ...(clientModel === undefined ? {} : { clientModel }),
    ...(hidesUsage === undefined ? {} : { hidesUsage }),
  }
}

/** Approximate memory use of a recorded body, in bytes. */
export function sizeOfBody(body: RecordedAnswer['body']): number {
  if (body.kind === 'bytes') return body.bytes.length
  if (body.kind === 'stream') return body.chunks.reduce((size, chunk) => size + chunk.length, 0)
  return body.parts.reduce((size, part) => size + sizeOfPart(part), 0)
}

/** Approximate memory use of a part, in bytes: two per character of its JSON. */
export function sizeOfPart(part: unknown): number {
  return 2 * JSON.stringify(part).length
}

async function* replay<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}
