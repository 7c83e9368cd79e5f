import type { JsonObject } from '../../../contract/json.ts'
import type { StreamEncoder, WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { Finish, StreamPart, Usage } from '../../../contract/wire/reply.ts'
import type { ToolCallPart } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { fitToolNames, GEMINI_NAMES } from '../../tools/fit-tool-names.ts'
import { writeMedia } from '../content/write-media.ts'
import { writeCall } from '../content/write-parts.ts'
import { writeUsage } from '../response/convert-usage.ts'
import { writeFinish } from '../response/map-finish-reason.ts'
import { writeErrorEvent } from '../response/write-error.ts'
import { type CitedText, writeGrounding } from '../response/write-grounding.ts'
import { writeProof } from '../response/write-proof.ts'

export interface EncoderState {
  context: WireContext
  phase: 'open' | 'ended'
  id: string
  model: string
  usage: Usage | undefined
  /** Calls in progress by choice and block: this API has no partial calls. */
  calls: ReadonlyMap<string, ToolCallPart>
  finishes: ReadonlyMap<number, Finish>
  /** The text of each choice, with its sources and where its last block begins. */
  said: ReadonlyMap<number, CitedText & { blockStart: number }>
}

type Step = readonly [EncoderState, readonly WireEvent[]]

const choiceOf = (part: StreamPart) => ('choice' in part ? (part.choice ?? 0) : 0)

function writeChunk(state: EncoderState, fields: JsonObject): WireEvent {
  return { data: JSON.stringify({ ...fields, modelVersion: state.model, responseId: state.id }) }
}

function writePart(state: EncoderState, part: JsonObject, index: number): Step {
  return [state, [writeChunk(state, { candidates: [{ content: { role: 'model', parts: [part] }, index }] })]]
}

function endCall(state: EncoderState, part: Extract<StreamPart, { type: 'tool-call-end' }>): Step {
  const key = `${choiceOf(part)}:${part.block}`
  const call = state.calls.get(key)
  if (call === undefined) return [state, []]
  const calls = new Map(state.calls)
  calls.delete(key)
  const signed = part.signature === undefined ? call : { ...call, signature: part.signature }
  const names = fitToolNames(state.context.turn, GEMINI_NAMES)
  return writePart({ ...state, calls }, writeCall(signed, { rules: undefined, names }), choiceOf(part))
}

function endReply(state: EncoderState): Step {
  const finishes: [number, Finish][] = state.finishes.size === 0 ? [[0, { unified: 'stop' }]] : [...state.finishes]
  const candidates = finishes.map(([index, finish]) => {
    const said = state.said.get(index)
    return dropUndefined({
      content: { role: 'model', parts: [{ text: '' }] },
      finishReason: writeFinish(finish),
      index,
      groundingMetadata: said && writeGrounding([said]),
    })
  })
  const usageMetadata = state.usage && writeUsage(state.usage)
  return [{ ...state, phase: 'ended' }, [writeChunk(state, dropUndefined({ candidates, usageMetadata }))]]
}

function encodeCall(state: EncoderState, part: StreamPart): Step {
  if (part.type === 'tool-call-end') return endCall(state, part)
  const calls = new Map(state.calls)
  if (part.type === 'tool-call-start') {
    const { id, name, kind } = part
    const call = dropUndefined({ type: 'tool-call' as const, id, name, kind, arguments: '' })
    calls.set(`${choiceOf(part)}:${part.block}`, call)
  } else if (part.type === 'tool-call-delta') {
    const call = calls.get(`${choiceOf(part)}:${part.block}`)
    if (call) calls.set(`${choiceOf(part)}:${part.block}`, { ...call, arguments: call.arguments + part.arguments })
  }
  return [{ ...state, calls }, []]
}

const SILENT = { text: '', citations: [], blockStart: 0 }

/** Keeps what is said, because the sources of a text refer to places in it and come at the end. */
function keepSaid(state: EncoderState, part: StreamPart): EncoderState {
  const index = choiceOf(part)
  const said = state.said.get(index) ?? SILENT
  const keep = (changes: Partial<typeof said>) => ({
    ...state,
    said: new Map([...state.said, [index, { ...said, ...changes }]]),
  })
  if (part.type === 'text-start') return keep({ blockStart: said.text.length })
  if (part.type === 'text-delta') return keep({ text: said.text + part.text })
  if (part.type !== 'text-citation') return state
  const { start = 0, end = said.text.length - said.blockStart } = part.citation
  const moved = { ...part.citation, start: said.blockStart + start, end: said.blockStart + end }
  return keep({ citations: [...said.citations, moved] })
}

function encodeContent(before: EncoderState, part: StreamPart): Step {
  const state = keepSaid(before, part)
  const index = choiceOf(part)
  switch (part.type) {
    case 'text-delta':
    case 'refusal-delta':
      return part.text === '' ? [state, []] : writePart(state, { text: part.text }, index)
    case 'reasoning-delta':
      return writePart(state, { text: part.text, thought: true }, index)
    case 'text-end':
      return part.signature === undefined
        ? [state, []]
        : writePart(state, { text: '', thoughtSignature: part.signature }, index)
    case 'reasoning-end': {
      const thoughtSignature = writeProof(part, 'gemini')
      if (thoughtSignature === undefined) return [state, []]
      return writePart(state, { text: '', thought: true, thoughtSignature }, index)
    }
    case 'audio-delta':
      return part.data === undefined
        ? [state, []]
        : writePart(state, { inlineData: { mimeType: 'audio/wav', data: part.data } }, index)
    case 'media':
      return writePart(state, writeMedia(part.part), index)
    case 'foreign':
      return part.dialect === 'gemini' ? writePart(state, part.value, index) : [state, []]
    default:
      return encodeCall(state, part)
  }
}

/** Encodes a stream of GenerateContentResponses. The last one contains finish reasons and usage. */
export const streamEncoder: StreamEncoder<EncoderState> = {
  start: (context) => ({
    context,
    phase: 'open',
    id: '',
    model: context.model ?? '',
    usage: undefined,
    calls: new Map(),
    finishes: new Map(),
    said: new Map(),
  }),
  encode(state, part) {
    if (state.phase === 'ended') return [state, []]
    switch (part.type) {
      case 'reply-start': {
        const model = state.context.model ?? part.model
        return [{ ...state, id: part.id, model, usage: part.usage ?? state.usage }, []]
      }
      case 'usage':
        return [{ ...state, usage: part.usage }, []]
      case 'finish':
        return [{ ...state, finishes: new Map([...state.finishes, [choiceOf(part), part.finish]]) }, []]
      case 'error':
        return [{ ...state, phase: 'ended' }, [writeErrorEvent(part.error)]]
      case 'reply-end':
        return endReply(state)
      default:
        return encodeContent(state, part)
    }
  },
}
