import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { readCitation } from '../content/convert-citations.ts'

/**
 * One open block. `foreign` collects blocks that only Anthropic has until they are complete. The sources of a text may
 * come before it, but they refer to all of it, so they are kept until its end.
 */
export type BlockState =
  | { kind: 'text'; block: number; citations: readonly Citation[] }
  | { kind: 'reasoning'; block: number; signature: string; redacted: string | undefined }
  | { kind: 'tool'; block: number; hasArguments: boolean }
  | { kind: 'foreign'; value: JsonObject; input: string }

type Step = readonly [BlockState, StreamPart[]]

export function decodeBlockStart(value: JsonObject, block: number): Step {
  switch (value['type']) {
    case 'text':
      return startText(value, block)
    case 'thinking':
      return startThinking(value, block)
    case 'redacted_thinking': {
      const redacted = asText(value['data'])
      return [{ kind: 'reasoning', block, signature: '', redacted }, [{ type: 'reasoning-start', block }]]
    }
    case 'tool_use':
      return startTool(value, block)
    default:
      return [{ kind: 'foreign', value, input: '' }, []]
  }
}

function startText(value: JsonObject, block: number): Step {
  const parts: StreamPart[] = [{ type: 'text-start', block }]
  const text = asText(value['text'])
  if (text !== '') parts.push({ type: 'text-delta', block, text })
  const citations = Array.isArray(value['citations']) ? value['citations'].filter(isJsonObject) : []
  return [{ kind: 'text', block, citations: citations.map(readCitation) }, parts]
}

function startThinking(value: JsonObject, block: number): Step {
  const parts: StreamPart[] = [{ type: 'reasoning-start', block }]
  const text = asText(value['thinking'])
  if (text !== '') parts.push({ type: 'reasoning-delta', block, text })
  return [{ kind: 'reasoning', block, signature: asText(value['signature']), redacted: undefined }, parts]
}

function startTool(value: JsonObject, block: number): Step {
  const start: StreamPart = { type: 'tool-call-start', block, id: asText(value['id']), name: asText(value['name']) }
  const input = value['input']
  // Compatible servers put the complete input here; Anthropic itself always sends {} and then deltas.
  if (!isJsonObject(input) || Object.keys(input).length === 0)
    return [{ kind: 'tool', block, hasArguments: false }, [start]]
  return [
    { kind: 'tool', block, hasArguments: true },
    [start, { type: 'tool-call-delta', block, arguments: JSON.stringify(input) }],
  ]
}

export function decodeBlockDelta(state: BlockState, delta: JsonObject): Step {
  const type = delta['type']
  if (state.kind === 'foreign') {
    return [{ ...state, input: state.input + asText(delta['partial_json']) }, []]
  }
  const { block } = state
  if (state.kind === 'text' && type === 'text_delta') {
    return [state, [{ type: 'text-delta', block, text: asText(delta['text']) }]]
  }
  if (state.kind === 'text' && type === 'citations_delta' && isJsonObject(delta['citation'])) {
    return [{ ...state, citations: [...state.citations, readCitation(delta['citation'])] }, []]
  }
  if (state.kind === 'reasoning' && type === 'thinking_delta') {
    return [state, [{ type: 'reasoning-delta', block, text: asText(delta['thinking']) }]]
  }
  if (state.kind === 'reasoning' && type === 'signature_delta') {
    return [{ ...state, signature: state.signature + asText(delta['signature']) }, []]
  }
  if (state.kind === 'tool' && type === 'input_json_delta') {
    const text = asText(delta['partial_json'])
    if (text === '') return [state, []]
    return [{ ...state, hasArguments: true }, [{ type: 'tool-call-delta', block, arguments: text }]]
  }
  return [state, [{ type: 'skipped', reason: 'a delta of an unknown type', isUnknown: true }]]
}

export function decodeBlockEnd(state: BlockState): StreamPart[] {
  switch (state.kind) {
    case 'text': {
      const { block, citations } = state
      return [
        ...citations.map((citation) => ({ type: 'text-citation' as const, block, citation })),
        { type: 'text-end', block },
      ]
    }
    case 'reasoning':
      return [endReasoning(state)]
    case 'tool':
      // A call without input means an empty object, which other APIs must spell out.
      return [
        ...(state.hasArguments ? [] : [{ type: 'tool-call-delta' as const, block: state.block, arguments: '{}' }]),
        { type: 'tool-call-end', block: state.block },
      ]
    default:
      return [endForeign(state)]
  }
}

function endReasoning(state: Extract<BlockState, { kind: 'reasoning' }>): StreamPart {
  const end = { type: 'reasoning-end' as const, block: state.block }
  if (state.redacted !== undefined) return { ...end, redacted: state.redacted, origin: 'messages' }
  return state.signature === '' ? end : { ...end, signature: state.signature, origin: 'messages' }
}

function endForeign({ value, input }: Extract<BlockState, { kind: 'foreign' }>): StreamPart {
  const parsed = input === '' ? undefined : parseJson(input)
  const whole = parsed === undefined ? value : { ...value, input: parsed }
  return { type: 'foreign', dialect: 'messages', kind: asText(value['type']), value: whole }
}

function asText(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
