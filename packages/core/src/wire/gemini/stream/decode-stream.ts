import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamDecoder, WireContext } from '../../../contract/wire/grammar.ts'
import type { StreamPart, Usage } from '../../../contract/wire/reply.ts'
import { readErrorBody } from '../../error-body/read-error-body.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { fitToolNames, GEMINI_NAMES, type ToolNames } from '../../tools/fit-tool-names.ts'
import { type RestoreState, restoreEach, startRestore } from '../../tools/restore-stream.ts'
import { asText } from '../content/read-parts.ts'
import { readUsage } from '../response/convert-usage.ts'
import { blockReason, createdAt } from '../response/read-response.ts'
import { type ChoiceState, decodeCandidate, endOpen, startChoice } from './decode-candidate.ts'

export interface DecoderState {
  context: WireContext
  phase: 'idle' | 'open' | 'ended'
  choices: ReadonlyMap<number, ChoiceState>
  /** The latest count. Every chunk reports the total so far. */
  usage: Usage | undefined
  restore: RestoreState | undefined
  names: ToolNames
}

function beginReply(state: DecoderState, chunk: JsonObject): StreamPart[] {
  if (state.phase !== 'idle') return []
  state.phase = 'open'
  const { context } = state
  const id = asText(chunk.responseId) || context.createId('gen-')
  const model = asText(chunk.modelVersion) || (context.model ?? '')
  return [{ type: 'reply-start', id, model, createdAt: createdAt(chunk, context) }]
}

function decodeChunk(state: DecoderState, chunk: JsonObject): StreamPart[] {
  if (chunk.error !== undefined && chunk.error !== null) {
    state.phase = 'ended'
    return [{ type: 'error', error: readErrorBody(0, chunk) }]
  }
  const parts = beginReply(state, chunk)
  const choices = new Map(state.choices)
  const candidates = Array.isArray(chunk.candidates) ? chunk.candidates.filter(isJsonObject) : []
  for (const candidate of candidates) {
    const index = typeof candidate.index === 'number' ? candidate.index : 0
    const reading = { parts, names: state.names, createId: () => state.context.createId('call_') }
    choices.set(index, decodeCandidate(choices.get(index) ?? startChoice(index), candidate, reading))
  }
  const reason = blockReason(chunk)
  if (reason !== undefined && choices.size === 0) {
    choices.set(0, { ...startChoice(0), finished: true })
    parts.push({ type: 'finish', finish: { unified: 'content-filter', raw: reason } })
  }
  state.choices = choices
  state.usage = readUsage(chunk.usageMetadata) ?? state.usage
  return parts
}

/**
 * Decodes streamGenerateContent: every event is a complete response with only the new content, and there is no end
 * marker.
 */
export const streamDecoder: StreamDecoder<DecoderState> = {
  start: (context) => ({
    context,
    phase: 'idle',
    choices: new Map(),
    usage: undefined,
    restore: startRestore(context),
    names: fitToolNames(context.turn, GEMINI_NAMES),
  }),

  decode(state, { data }) {
    if (state.phase === 'ended' || data.trim() === '' || data === '[DONE]') return [state, []]
    const value: JsonValue | undefined = parseJson(data)
    // Without `alt=sse` the API sends all chunks as one array.
    const chunks = (Array.isArray(value) ? value : [value]).filter(isJsonObject)
    if (chunks.length === 0) return [state, [{ type: 'skipped', reason: 'a chunk is not a JSON object' }]]
    const next = { ...state }
    const parts = chunks.flatMap((chunk) => (next.phase === 'ended' ? [] : decodeChunk(next, chunk)))
    return [next, restoreEach(next, parts)]
  },

  end(state) {
    if (state.phase === 'ended') return []
    const choices = [...state.choices.values()]
    if (choices.length > 0 && choices.every(({ finished }) => finished)) {
      const usage: StreamPart[] = state.usage === undefined ? [] : [{ type: 'usage', usage: state.usage }]
      return [...usage, { type: 'reply-end' }]
    }
    const parts: StreamPart[] = []
    for (const choice of choices) endOpen(choice, parts)
    const message = 'the upstream ended its stream early'
    return [...parts, { type: 'error', error: { status: 502, type: 'server_error', code: 'upstream_broken', message } }]
  },
}
