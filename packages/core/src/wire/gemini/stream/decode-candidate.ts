import type { JsonObject } from '../../../contract/json.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import type { ReasoningPart, TextPart, ToolCallPart } from '../../../contract/wire/turn.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import type { ToolNames } from '../../tools/fit-tool-names.ts'
import { readPart } from '../content/read-parts.ts'
import { readFinish } from '../response/map-finish-reason.ts'
import { readGrounding } from '../response/read-grounding.ts'
import { readLogprobs } from '../response/read-response.ts'

export interface ChoiceState {
  index: number
  begun: number
  open: { block: number; kind: 'text' | 'reasoning' | 'audio'; text: string } | undefined
  callsTools: boolean
  finished: boolean
}

export interface CandidateReading {
  parts: StreamPart[]
  names: ToolNames
  createId(): string
}

export function startChoice(index: number): ChoiceState {
  return { index, begun: 0, open: undefined, callsTools: false, finished: false }
}

const place = (choice: ChoiceState) => (choice.index === 0 ? {} : { choice: choice.index })

/** Ends the open block with its signature. */
export function endOpen(choice: ChoiceState, parts: StreamPart[], signature?: string): ChoiceState {
  const { open } = choice
  if (open === undefined) return choice
  // Audio has no start and end events.
  if (open.kind === 'audio') return { ...choice, open: undefined }
  const signed = signature === undefined ? {} : { signature }
  const base = { block: open.block, ...signed, ...place(choice) }
  if (open.kind === 'text') parts.push({ type: 'text-end', ...base })
  else parts.push({ type: 'reasoning-end', ...base, ...(signature === undefined ? {} : { origin: 'gemini' as const }) })
  return { ...choice, open: undefined }
}

function decodeText(before: ChoiceState, part: TextPart | ReasoningPart, reading: CandidateReading): ChoiceState {
  const { parts } = reading
  const kind = part.type
  if (part.text === '' && part.signature === undefined) return before
  let choice = before.open?.kind === kind ? before : endOpen(before, parts)
  if (choice.open === undefined) {
    const block = choice.begun
    parts.push({ type: `${kind}-start`, block, ...place(choice) })
    choice = { ...choice, begun: block + 1, open: { block, kind, text: '' } }
  }
  const { open } = choice
  if (open !== undefined && part.text !== '') {
    parts.push({ type: `${kind}-delta`, block: open.block, text: part.text, ...place(choice) })
    choice = { ...choice, open: { ...open, text: open.text + part.text } }
  }
  return part.signature === undefined ? choice : endOpen(choice, parts, part.signature)
}

/** Calls arrive complete: one start, one delta, one end. */
function decodeCall(before: ChoiceState, part: ToolCallPart, { parts, names }: CandidateReading): ChoiceState {
  const choice = endOpen(before, parts)
  const at = { block: choice.begun, ...place(choice) }
  const signed = part.signature === undefined ? {} : { signature: part.signature }
  parts.push(
    { type: 'tool-call-start', id: part.id, name: names.toClient(part.name), ...signed, ...at },
    { type: 'tool-call-delta', arguments: part.arguments, ...at },
    { type: 'tool-call-end', ...signed, ...at },
  )
  return { ...choice, begun: choice.begun + 1, callsTools: true }
}

function decodeAudio(before: ChoiceState, data: string, { parts }: CandidateReading): ChoiceState {
  let choice = before.open?.kind === 'audio' ? before : endOpen(before, parts)
  const block = choice.open?.block ?? choice.begun
  if (choice.open === undefined) choice = { ...choice, begun: block + 1, open: { block, kind: 'audio', text: '' } }
  parts.push({ type: 'audio-delta', block, data, ...place(choice) })
  return choice
}

function decodePart(choice: ChoiceState, value: JsonObject, reading: CandidateReading): ChoiceState {
  const part = readPart(value, reading.createId)
  if (part.type === 'text' || part.type === 'reasoning') return decodeText(choice, part, reading)
  if (part.type === 'tool-call') return decodeCall(choice, part, reading)
  if (part.type === 'audio' && part.source.kind === 'data') return decodeAudio(choice, part.source.data, reading)
  const closed = endOpen(choice, reading.parts)
  if (part.type === 'image' || part.type === 'file') {
    reading.parts.push({ type: 'media', block: closed.begun, part, ...place(closed) })
    return { ...closed, begun: closed.begun + 1 }
  }
  const kind = part.type === 'foreign' ? part.kind : part.type
  reading.parts.push({ type: 'foreign', dialect: 'gemini', kind, value, ...place(closed) })
  return closed
}

/** Decodes what one chunk adds to a candidate. */
export function decodeCandidate(before: ChoiceState, candidate: JsonObject, reading: CandidateReading): ChoiceState {
  if (before.finished) return before
  const content = isJsonObject(candidate.content) ? candidate.content : {}
  const list = Array.isArray(content.parts) ? content.parts.filter(isJsonObject) : []
  let choice = list.reduce<ChoiceState>((state, part) => decodePart(state, part, reading), before)
  const { open } = choice
  if (open?.kind === 'text') {
    for (const citation of readGrounding(candidate, open.text)) {
      reading.parts.push({ type: 'text-citation', block: open.block, citation, ...place(choice) })
    }
    const logprobs = readLogprobs(candidate)
    if (logprobs) reading.parts.push({ type: 'text-delta', block: open.block, text: '', logprobs, ...place(choice) })
  }
  if (typeof candidate.finishReason !== 'string') return choice
  choice = endOpen(choice, reading.parts)
  const finish = readFinish(candidate.finishReason, choice.callsTools)
  reading.parts.push({ type: 'finish', finish, ...place(choice) })
  return { ...choice, finished: true }
}
