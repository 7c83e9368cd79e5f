import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { Loss, WireContext } from '../../../contract/wire/grammar.ts'
import type { AudioPart, ImagePart, ReasoningPart, ToolCallPart, TurnPart } from '../../../contract/wire/turn.ts'
import { markCallSignature } from '../../reasoning/call-signature.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { unwrapCustomInput } from '../../tools/custom-tool.ts'
import { markUnproven, writeEncryptedContent } from '../content/encrypted-content.ts'
import { writeRefusalPart, writeTextPart } from '../content/write-content.ts'
import { groupParts, writeCallItem, writeReasoningItem } from '../content/write-items.ts'
import { namespaceOf } from '../request/write-tools.ts'
import { createItemId } from './create-item-id.ts'
import { writeLogprobs } from './logprobs.ts'

export interface OutputOptions {
  context: WireContext
  responseId: string
  source: Dialect
  status: string
  logprobs: JsonValue | undefined
  losses: Loss[]
}

/** The call as the client expects it: free-text tools that were sent as functions become free-text calls again. */
export function clientCall(part: ToolCallPart, context: WireContext): { part: ToolCallPart; namespace?: JsonValue } {
  const tool = context.turn?.tools?.find((tool) => tool.kind !== 'foreign' && tool.name === part.name)
  const namespace = tool && namespaceOf(tool)?.name
  const unwrap = tool?.kind === 'custom' && part.kind !== 'custom'
  const seen: ToolCallPart = unwrap ? { ...part, kind: 'custom', arguments: unwrapCustomInput(part.arguments) } : part
  return namespace === undefined ? { part: seen } : { part: seen, namespace }
}

/** Gemini's thought signature for a call, for clients that drop fields which OpenAI's items do not have. */
export function writeCallProof(
  call: Pick<ToolCallPart, 'id' | 'signature'>,
  createId: () => string,
): JsonObject | undefined {
  const encrypted = markCallSignature(call)
  if (encrypted === undefined) return undefined
  return { id: createId(), type: 'reasoning', summary: [], encrypted_content: encrypted }
}

/** The same, in a field that other clients return unchanged. */
export const signatureField = (signature: string | undefined): JsonObject =>
  signature === undefined ? {} : { extra_content: { google: { thought_signature: signature } } }

function writeCall(call: ToolCallPart, { context, responseId }: OutputOptions): JsonObject {
  const { part, namespace } = clientCall(call, context)
  const item = writeCallItem(part)
  return dropUndefined({
    ...item,
    id: part.itemId ?? createItemId(context, responseId, part.kind === 'custom' ? 'ctc_' : 'fc_'),
    namespace,
    status: item.status ?? 'completed',
    ...signatureField(part.signature),
  })
}

function writeProof(part: TurnPart | undefined, { context, responseId }: OutputOptions): JsonObject | undefined {
  if (part?.type !== 'tool-call') return undefined
  return writeCallProof(part, () => createItemId(context, responseId, 'rs_'))
}

function writeReasoning(parts: readonly ReasoningPart[], { context, responseId, source }: OutputOptions): JsonObject {
  const last = parts.findLast((part) => part.redacted !== undefined || part.signature !== undefined)
  const id = parts[0]?.id
  const unproven = id === undefined ? markUnproven(source) : undefined
  const item = writeReasoningItem(parts, last ? writeEncryptedContent(last, source) : unproven)
  return { ...item, id: id ?? createItemId(context, responseId, 'rs_') }
}

function writeAudio(part: AudioPart): JsonObject {
  const data = part.source.kind === 'data' ? part.source.data : ''
  return { type: 'output_audio', data, transcript: part.transcript ?? '' }
}

function writeSaid(part: TurnPart, options: OutputOptions): JsonObject | undefined {
  if (part.type === 'text') return { logprobs: [], ...writeTextPart(part, 'assistant', options.losses) }
  if (part.type === 'refusal') return writeRefusalPart(part)
  if (part.type === 'audio') return writeAudio(part)
  options.losses.push({ field: `output.${part.type}`, reason: 'no kind of output in the responses API' })
  return undefined
}

function writeMessage(parts: readonly TurnPart[], options: OutputOptions): JsonObject | undefined {
  const content = parts.map((part) => writeSaid(part, options)).filter((part) => part !== undefined)
  if (content.length === 0) return undefined
  const logprobs = writeLogprobs(options.logprobs)
  const text = content.find((part) => part.type === 'output_text')
  if (text && logprobs.length > 0 && Array.isArray(text.logprobs) && text.logprobs.length === 0)
    text.logprobs = logprobs
  const first = parts[0]
  const own = first && first.type !== 'foreign' && first.raw?.dialect === 'responses' ? first.raw.fields.message : {}
  return {
    id: createItemId(options.context, options.responseId, 'msg_'),
    type: 'message',
    status: 'completed',
    role: 'assistant',
    content,
    ...(own as JsonObject),
  }
}

/** Writes an image that the model generated. */
export function writeImage(
  part: ImagePart,
  { context, responseId, losses }: Pick<OutputOptions, 'context' | 'responseId' | 'losses'>,
): JsonObject | undefined {
  if (part.source.kind === 'data') {
    const id = createItemId(context, responseId, 'ig_')
    return { id, type: 'image_generation_call', status: 'completed', result: part.source.data }
  }
  losses.push({ field: 'output.image', reason: 'output images must be data' })
  return undefined
}

function writeGroup(parts: readonly TurnPart[], options: OutputOptions): JsonObject | undefined {
  const first = parts[0]
  if (first?.type === 'tool-call') return writeCall(first, options)
  if (first?.type === 'reasoning')
    return writeReasoning(
      parts.filter((part) => part.type === 'reasoning'),
      options,
    )
  if (first?.type === 'foreign') {
    if (first.dialect === 'responses') return first.value
    options.losses.push({ field: `output.${first.kind}`, reason: `only ${first.dialect} supports it` })
    return undefined
  }
  return first?.type === 'image' ? writeImage(first, options) : writeMessage(parts, options)
}

/** In output, images are items; in input, they are parts of a message. */
const PICTURES: ReadonlySet<string> = new Set(['image'])

const isBlank = (part: TurnPart) => part.type === 'text' && part.text === '' && part.raw === undefined

/** Writes the parts of an answer as output items, in order. */
export function writeOutput(parts: readonly TurnPart[], options: OutputOptions): JsonObject[] {
  const output = groupParts(
    parts.filter((part) => !isBlank(part)),
    PICTURES,
  )
    .flatMap((group) => [writeProof(group[0], options), writeGroup(group, options)])
    .filter((item) => item !== undefined)
  const last = output.at(-1)
  if (options.status === 'incomplete' && last?.type === 'message') last.status = 'incomplete'
  return output
}
