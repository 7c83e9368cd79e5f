import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import type { ReasoningPart } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { readAnnotations } from '../content/convert-annotations.ts'
import { readReasoningDetail, readReasoningText } from '../content/convert-reasoning.ts'
import { readFinish } from '../response/map-finish-reason.ts'
import { readImages } from '../response/read-response.ts'
import type { ChoiceState, OpenKind } from './choice-state.ts'
import { decodeToolDeltas } from './decode-tool-deltas.ts'

/** Decodes one entry of a chunk's `choices`. Mutates the given state, which the decoder has copied. */
export function decodeChoice(choice: ChoiceState, entry: JsonObject, context: WireContext): StreamPart[] {
  if (choice.isFinished) return []
  const delta = isJsonObject(entry['delta']) ? entry['delta'] : isJsonObject(entry['message']) ? entry['message'] : {}
  const parts: StreamPart[] = []
  decodeReasoning(choice, delta, parts)
  decodeText(choice, delta, { parts, logprobs: entry['logprobs'] ?? undefined })
  decodeRefusal(choice, delta, parts)
  decodeAudio(choice, delta, parts)
  decodeImages(choice, delta, parts)
  const calls = readCalls(delta)
  if (calls.length > 0) {
    closeOpen(choice, parts)
    parts.push(...decodeToolDeltas(choice, calls, context.createId))
  }
  const reason = entry['finish_reason']
  if (typeof reason === 'string' && reason !== '') finishChoice(choice, reason, parts)
  return parts
}

/** Ends all open blocks and the choice itself. */
export function finishChoice(choice: ChoiceState, reason: string | undefined, parts: StreamPart[]): void {
  closeOpen(choice, parts)
  for (const tool of choice.tools) {
    if (tool.name === '') continue
    const end = { type: 'tool-call-end' as const, ...placeOf(choice, tool.block) }
    parts.push(tool.signature === undefined ? end : { ...end, signature: tool.signature })
  }
  const finish = readFinish(reason, choice.tools.length > 0)
  choice.isFinished = true
  parts.push(choice.index === 0 ? { type: 'finish', finish } : { type: 'finish', finish, choice: choice.index })
}

function placeOf(choice: ChoiceState, block: number): { block: number; choice?: number } {
  return choice.index === 0 ? { block } : { block, choice: choice.index }
}

function openBlock(choice: ChoiceState, kind: OpenKind, parts: StreamPart[]): { block: number; choice?: number } {
  if (choice.open?.kind === kind) return placeOf(choice, choice.open.block)
  closeOpen(choice, parts)
  const block = choice.nextBlock
  choice.nextBlock += 1
  choice.open = { kind, block, textStart: choice.textLength, thought: '' }
  if (kind !== 'audio') parts.push({ type: `${kind}-start`, ...placeOf(choice, block) })
  return placeOf(choice, block)
}

function closeOpen(choice: ChoiceState, parts: StreamPart[]): void {
  const { open } = choice
  choice.open = undefined
  if (open === undefined || open.kind === 'audio') return
  const end = { type: `${open.kind}-end` as const, ...placeOf(choice, open.block) }
  const { signature, origin } = open
  parts.push(dropUndefined({ ...end, signature, origin }) as StreamPart)
}

function decodeReasoning(choice: ChoiceState, delta: JsonObject, parts: StreamPart[]): void {
  const plain = readReasoningText(delta)
  if (plain !== '') choice.hasPlain = true
  if (plain !== '') addThought(choice, plain, parts)
  const details = delta['reasoning_details']
  if (!Array.isArray(details)) return
  for (const detail of details) {
    if (isJsonObject(detail)) decodeDetail(choice, detail, parts)
  }
}

function addThought(choice: ChoiceState, text: string, parts: StreamPart[]): void {
  parts.push({ type: 'reasoning-delta', ...openBlock(choice, 'reasoning', parts), text })
  if (choice.open !== undefined) choice.open = { ...choice.open, thought: choice.open.thought + text }
}

/** Whether a detail repeats an earlier one. Different thoughts may have equal signatures. */
function isRepeated(choice: ChoiceState, part: ReasoningPart, proof: string): boolean {
  const earlier = choice.proofs.filter((known) => known.proof === proof)
  if (earlier.length === 0 || part.redacted !== undefined) return earlier.length > 0
  return part.text === '' ? choice.open?.kind !== 'reasoning' : earlier.some(({ text }) => text === part.text)
}

function decodeDetail(choice: ChoiceState, detail: JsonObject, parts: StreamPart[]): void {
  for (const part of readReasoningDetail(detail)) {
    const proof = part.redacted ?? part.signature
    if (proof === undefined ? choice.hasPlain : isRepeated(choice, part, proof)) continue
    if (part.redacted !== undefined) {
      choice.proofs = [...choice.proofs, { proof: part.redacted, text: part.text }]
      closeOpen(choice, parts)
      const place = openBlock(choice, 'reasoning', parts)
      choice.open = undefined
      const { redacted, origin } = part
      parts.push(dropUndefined({ type: 'reasoning-end' as const, ...place, redacted, origin }))
      continue
    }
    openBlock(choice, 'reasoning', parts)
    if (part.text !== '' && !choice.hasPlain) addThought(choice, part.text, parts)
    if (part.signature !== undefined && choice.open !== undefined) {
      choice.proofs = [...choice.proofs, { proof: part.signature, text: choice.open.thought }]
      choice.open = dropUndefined({ ...choice.open, signature: part.signature, origin: part.origin })
      // A signature completes its block; further reasoning starts a new one.
      closeOpen(choice, parts)
    }
  }
}

function decodeText(
  choice: ChoiceState,
  delta: JsonObject,
  { parts, logprobs }: { parts: StreamPart[]; logprobs: JsonValue | undefined },
): void {
  const text = readText(delta['content'])
  if (text !== '' || logprobs !== undefined) {
    const place = openBlock(choice, 'text', parts)
    const next = { type: 'text-delta' as const, ...place, text }
    parts.push(logprobs === undefined ? next : { ...next, logprobs })
    choice.textLength += text.length
  }
  const annotations = delta['annotations']
  if (!Array.isArray(annotations) || annotations.length === 0) return
  const place = openBlock(choice, 'text', parts)
  for (const citation of readAnnotations(annotations, choice.open?.textStart ?? 0) ?? []) {
    parts.push({ type: 'text-citation', ...place, citation })
  }
}

/** Content is a text. Mistral's reasoning models send a list of parts. */
function readText(content: JsonValue | undefined): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .map((part) =>
      isJsonObject(part) && part['type'] === 'text' && typeof part['text'] === 'string' ? part['text'] : '',
    )
    .join('')
}

function decodeRefusal(choice: ChoiceState, delta: JsonObject, parts: StreamPart[]): void {
  const refusal = delta['refusal']
  if (typeof refusal !== 'string' || refusal === '') return
  parts.push({ type: 'refusal-delta', ...openBlock(choice, 'refusal', parts), text: refusal })
}

function decodeAudio(choice: ChoiceState, delta: JsonObject, parts: StreamPart[]): void {
  const audio = delta['audio']
  if (!isJsonObject(audio)) return
  const place = openBlock(choice, 'audio', parts)
  const fields: { data?: string; transcript?: string; id?: string } = {}
  if (typeof audio['data'] === 'string') fields.data = audio['data']
  if (typeof audio['transcript'] === 'string') fields.transcript = audio['transcript']
  if (typeof audio['id'] === 'string') fields.id = audio['id']
  parts.push({ type: 'audio-delta', ...place, ...fields })
}

function decodeImages(choice: ChoiceState, delta: JsonObject, parts: StreamPart[]): void {
  for (const part of readImages(delta)) {
    closeOpen(choice, parts)
    parts.push({ type: 'media', ...placeOf(choice, choice.nextBlock), part })
    choice.nextBlock += 1
  }
}

function readCalls(delta: JsonObject): JsonValue[] {
  const calls = delta['tool_calls']
  if (Array.isArray(calls)) return calls
  const legacy = delta['function_call']
  return isJsonObject(legacy) ? [{ index: 0, function: legacy }] : []
}
