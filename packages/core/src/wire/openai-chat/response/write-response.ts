import type { JsonObject } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Reply, ReplyChoice } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { writeMediaUrl } from '../../shape/data-url.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { writeAnnotation } from '../content/convert-annotations.ts'
import { writeReasoning } from '../content/convert-reasoning.ts'
import { writeToolCall } from '../content/write-messages.ts'
import { writeUsage } from './convert-usage.ts'
import { writeFinish } from './map-finish-reason.ts'

interface WriteState {
  source: Dialect
  isNative: boolean
  losses: Loss[]
}

/** Writes a complete chat completion. */
export function writeResponse(reply: Reply, context: WireContext): Written<JsonObject> {
  const state: WriteState = { source: reply.source, isNative: reply.source === 'chat', losses: [] }
  const body: JsonObject = dropUndefined({
    id: chatId(reply.id),
    object: 'chat.completion',
    created: reply.createdAt,
    model: context.model ?? reply.model,
    choices: reply.choices.map((choice) => writeChoice(choice, state)),
    usage: reply.usage && writeReplyUsage(reply),
    service_tier: reply.serviceTier,
  })
  if (state.isNative) mergeRaw(body, reply.extras)
  return { body, losses: state.losses }
}

/** An id with OpenAI's prefix. Ids from other APIs keep their own text after it. */
export function chatId(id: string): string {
  return /^(msg|resp)_/.test(id) ? `chatcmpl-${id.slice(id.indexOf('_') + 1)}` : id
}

function writeReplyUsage(reply: Reply): JsonObject | undefined {
  if (reply.usage === undefined) return undefined
  const written = writeUsage(reply.usage)
  return reply.source === 'chat' ? { ...reply.usage.raw, ...written } : written
}

function writeChoice(choice: ReplyChoice, state: WriteState): JsonObject {
  return {
    index: choice.index,
    message: writeReplyMessage(choice, state),
    // Every reader provides them in this API's form.
    logprobs: choice.logprobs ?? null,
    finish_reason: writeFinish(choice.finish),
  }
}

function writeReplyMessage(choice: ReplyChoice, state: WriteState): JsonObject {
  const { parts } = choice
  const texts = parts.filter((part) => part.type === 'text')
  const refusals = parts.filter((part) => part.type === 'refusal')
  const annotations = writeAnnotations(texts, state)
  const message: JsonObject = {
    role: 'assistant',
    content: texts.length === 0 ? null : texts.map((part) => part.text).join(''),
    refusal: refusals.length === 0 ? null : refusals.map((part) => part.text).join(''),
    ...writeReasoning(
      parts.filter((part) => part.type === 'reasoning'),
      state.source,
    ),
  }
  if (annotations.length > 0) message['annotations'] = annotations
  Object.assign(message, writeImages(parts))
  const calls = parts.filter((part) => part.type === 'tool-call')
  // A client only gets free-text calls if it defined free-text tools in this API, so they keep that form.
  if (calls.length > 0) message['tool_calls'] = calls.map((call) => writeToolCall(call, { isNative: true }))
  for (const part of parts) writeOtherPart(part, message, state)
  if (state.isNative && choice.raw?.dialect === 'chat') mergeRaw(message, choice.raw.fields)
  return message
}

/** Images that the model generated, next to the text, as gateways write them. */
export function writeImages(parts: readonly TurnPart[]): JsonObject | undefined {
  const images = parts.flatMap((part): JsonObject[] => {
    const url = part.type === 'image' ? writeMediaUrl(part.source) : undefined
    return url === undefined ? [] : [{ type: 'image_url', image_url: { url } }]
  })
  return images.length === 0 ? undefined : { images }
}

function writeAnnotations(texts: readonly Extract<TurnPart, { type: 'text' }>[], state: WriteState): JsonObject[] {
  let offset = 0
  const annotations: JsonObject[] = []
  for (const part of texts) {
    for (const citation of part.citations ?? []) {
      const annotation = writeAnnotation(citation, part.text, offset)
      if (annotation !== undefined) annotations.push(annotation)
      else recordLoss(state, 'message.citations', 'a chat completion can only cite URLs')
    }
    offset += part.text.length
  }
  return annotations
}

function writeOtherPart(part: TurnPart, message: JsonObject, state: WriteState): void {
  if (part.type === 'audio') {
    message['audio'] = part.raw?.dialect === 'chat' ? part.raw.fields : { transcript: part.transcript ?? '' }
  } else if (part.type === 'foreign' || part.type === 'file') {
    const kind = part.type === 'foreign' ? part.kind : part.type
    recordLoss(state, `message.${kind}`, 'a chat completion has no place for it')
  }
}
