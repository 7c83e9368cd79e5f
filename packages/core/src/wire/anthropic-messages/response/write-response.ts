import type { JsonObject } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Reply } from '../../../contract/wire/reply.ts'
import type { ReasoningPart, TextPart, TurnPart } from '../../../contract/wire/turn.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { markCallSignature } from '../../reasoning/call-signature.ts'
import { markSignature } from '../../reasoning/signature-mark.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { writeCitation } from '../content/convert-citations.ts'
import { cleanToolId, readToolInput } from '../content/write-blocks.ts'
import { writeUsage } from './convert-usage.ts'
import { writeStopReason } from './map-stop-reason.ts'

interface WriteState {
  source: Dialect
  isNative: boolean
  losses: Loss[]
}

/** Writes a complete message. Only the first choice is used. */
export function writeResponse(reply: Reply, context: WireContext): Written<JsonObject> {
  const state: WriteState = { source: reply.source, isNative: reply.source === 'messages', losses: [] }
  const [choice, ...others] = reply.choices
  if (others.length > 0) recordLoss(state, 'choices', 'a message has one choice')
  if (choice?.logprobs !== undefined) recordLoss(state, 'logprobs', 'a message has no logprobs')
  const content = (choice?.parts ?? []).flatMap((part) => writeReplyBlock(part, state))
  const finish = choice?.finish ?? { unified: 'unknown' as const }
  const isRefusal = choice?.parts.some((part) => part.type === 'refusal') === true
  const hasToolUse = content.some((block) => block['type'] === 'tool_use')
  const body: JsonObject = {
    id: messageId(reply.id, context),
    type: 'message',
    role: 'assistant',
    model: context.model ?? reply.model,
    content,
    stop_reason: isRefusal ? 'refusal' : writeStopReason(finish, hasToolUse),
    stop_sequence: finish.stopSequence ?? null,
    usage: writeReplyUsage(reply),
  }
  if (state.isNative) mergeRaw(body, reply.extras)
  return { body, losses: state.losses }
}

/** Shorter ids, such as the three digits of Ollama, repeat, and message threads continue from an id. */
const LEAST_UNIQUE = 12

/** An id with Anthropic's prefix. Ids from other APIs keep their own text after it, unless it is too short. */
export function messageId(id: string, context: Pick<WireContext, 'createId'>): string {
  if (id.startsWith('msg_')) return id
  const text = id.replace(/^(chatcmpl-|resp_|gen-)/, '')
  return text.length < LEAST_UNIQUE ? context.createId('msg_') : `msg_${text}`
}

function writeReplyUsage(reply: Reply): JsonObject {
  if (reply.usage === undefined) return { input_tokens: 0, output_tokens: 0 }
  if (reply.source === 'messages' && reply.usage.raw !== undefined) return reply.usage.raw
  return writeUsage(reply.usage)
}

function writeReplyBlock(part: TurnPart, state: WriteState): JsonObject[] {
  if (part.type === 'reasoning' && part.redacted !== undefined && part.text !== '') return writeSplit(part, state)
  const block = writeBlock(part, state)
  if (block === undefined) return []
  const signature = part.type === 'tool-call' ? markCallSignature(part) : undefined
  if (signature !== undefined) return [{ type: 'thinking', thinking: '', signature }, block]
  if (state.isNative && part.type !== 'foreign' && part.raw?.dialect === 'messages') mergeRaw(block, part.raw.fields)
  return [block]
}

/** OpenAI's reasoning has a readable summary beside its encrypted text; here those are two blocks. */
function writeSplit({ redacted, ...summary }: ReasoningPart, state: WriteState): JsonObject[] {
  const encrypted = { ...summary, text: '', ...(redacted === undefined ? {} : { redacted }) }
  return [writeReplyThinking(summary, state.source), writeReplyThinking(encrypted, state.source)]
}

function writeBlock(part: TurnPart, state: WriteState): JsonObject | undefined {
  switch (part.type) {
    case 'text':
      return writeText(part, state)
    case 'refusal':
      return { type: 'text', text: part.text }
    case 'reasoning':
      return writeReplyThinking(part, state.source)
    case 'tool-call':
      return { type: 'tool_use', id: cleanToolId(part.id), name: part.name, input: readToolInput(part) }
    case 'audio':
      recordLoss(state, 'content.audio', 'a message has no audio; the transcript is kept as text')
      return part.transcript === undefined ? undefined : { type: 'text', text: part.transcript }
    case 'foreign':
      return part.dialect === 'messages'
        ? part.value
        : recordLoss(state, `content.${part.kind}`, 'a message has no such block')
    default:
      return recordLoss(state, `content.${part.type}`, 'an answer has no such block')
  }
}

function writeText(part: TextPart, state: WriteState): JsonObject | undefined {
  if (part.text === '' && !state.isNative) return undefined
  const block: JsonObject = { type: 'text', text: part.text }
  const given = part.citations ?? []
  const citations = given.map(writeCitation).filter((citation) => citation !== undefined)
  if (citations.length < given.length)
    recordLoss(state, 'content.citations', 'a message can only cite URLs of other APIs')
  if (citations.length > 0) block['citations'] = citations
  return block
}

/** Client types require a signature. An empty one marks thinking that cannot be sent back. */
function writeReplyThinking(part: ReasoningPart, source: Dialect): JsonObject {
  const place = { maker: part.origin ?? source, own: 'messages' as const }
  if (part.redacted !== undefined && part.text === '') {
    return { type: 'redacted_thinking', data: markSignature('redacted', part.redacted, place) }
  }
  const signature = part.signature === undefined ? '' : markSignature('signature', part.signature, place)
  return { type: 'thinking', thinking: part.text, signature }
}
