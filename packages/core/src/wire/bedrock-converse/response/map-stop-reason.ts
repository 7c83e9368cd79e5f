import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Finish, FinishReason } from '../../../contract/wire/reply.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['tool_use', 'tool-calls'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['guardrail_intervened', 'content-filter'],
  ['content_filtered', 'content-filter'],
])

function sequenceOf(fields: JsonValue | undefined): string | undefined {
  if (!isJsonObject(fields)) return undefined
  const delta = isJsonObject(fields.delta) ? fields.delta : fields
  return typeof delta.stop_sequence === 'string' ? delta.stop_sequence : undefined
}

/**
 * The finish reason from `stopReason` and the model's own fields, which may contain the stop sequence. Malformed output
 * counts as a tool call or as unknown.
 */
export function readFinish(source: JsonObject, callsTools: boolean): Finish {
  const raw = typeof source.stopReason === 'string' ? source.stopReason : undefined
  const known = raw === undefined ? undefined : REASONS.get(raw)
  const unified = known ?? (callsTools ? 'tool-calls' : 'unknown')
  const finish: Finish = raw === undefined ? { unified } : { unified, raw }
  const stopSequence = sequenceOf(source.additionalModelResponseFields)
  return stopSequence === undefined ? finish : { ...finish, stopSequence }
}

export function writeFinish(finish: Finish): string {
  if (finish.raw !== undefined && REASONS.get(finish.raw) === finish.unified) return finish.raw
  switch (finish.unified) {
    case 'length':
      return 'max_tokens'
    case 'tool-calls':
      return 'tool_use'
    case 'content-filter':
    case 'refusal':
      return 'content_filtered'
    default:
      return finish.stopSequence === undefined ? 'end_turn' : 'stop_sequence'
  }
}
