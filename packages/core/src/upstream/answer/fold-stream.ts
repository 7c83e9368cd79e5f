import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonObject } from '../../contract/json.ts'
import { collectAnswer, readParts } from '../../wire/reply/read-answer.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'
import { parseJson } from '../../wire/shape/parse-json.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import type { CallParts } from '../call-parts.ts'
import { readRefusal } from './read-refusal.ts'

const utf8 = new TextEncoder()

/**
 * The complete answer of an upstream that only streams, in its own API. Throws `upstream_broken` when the stream breaks
 * or reports an error, so that the call can be retried. An error that the upstream blames on the request is its refusal.
 */
export async function foldStream(
  parts: Pick<CallParts, 'grammar' | 'context'>,
  answer: UpstreamAnswer,
): Promise<UpstreamAnswer> {
  if (answer.body.kind !== 'stream') return answer
  const grammar = parts.grammar(answer.dialect)
  const context = parts.context(answer.rules, undefined)
  let final: JsonObject | undefined
  const collector = collectAnswer(answer, context)
  const stream = readParts(answer, {
    grammar,
    context,
    async *readEvents(source) {
      for await (const event of readEvents(source)) {
        final = readFinal(event.data) ?? final
        yield event
      }
    },
  })
  for await (const part of stream) {
    const refusal = readRefusal(answer, part)
    if (refusal) return refusal
    collector.add(part)
  }
  const reply = collector.finish()
  const json = final ?? grammar.writeResponse({ ...reply, source: answer.dialect }, context).body
  return { ...answer, body: { kind: 'bytes', bytes: utf8.encode(JSON.stringify(json)), json } }
}

/** The responses API ends with the complete answer, but some backends leave its output out. */
function readFinal(data: string): JsonObject | undefined {
  if (!data.includes('response.completed') && !data.includes('response.incomplete')) return undefined
  const event = parseJson(data)
  if (!isJsonObject(event)) return undefined
  const { type, response } = event
  const isFinal = type === 'response.completed' || type === 'response.incomplete'
  if (!isFinal || !isJsonObject(response)) return undefined
  return Array.isArray(response['output']) && response['output'].length > 0 ? response : undefined
}
