import type { Reply, ReplyChoice, StreamPart } from '../../contract/wire/reply.ts'
import type { ReasoningPart, RefusalPart, TextPart, TurnPart } from '../../contract/wire/turn.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Converts a complete answer to stream parts, for clients that requested a stream. */
export function splitReply(reply: Reply): StreamPart[] {
  const parts: StreamPart[] = [
    {
      type: 'reply-start',
      id: reply.id,
      model: reply.model,
      createdAt: reply.createdAt,
      ...(reply.serviceTier === undefined ? {} : { serviceTier: reply.serviceTier }),
    },
  ]
  for (const choice of reply.choices) splitChoice(choice, parts)
  if (reply.usage) parts.push({ type: 'usage', usage: reply.usage })
  parts.push({ type: 'reply-end' })
  return parts
}

function splitChoice(choice: ReplyChoice, into: StreamPart[]): void {
  const at = choice.index === 0 ? {} : { choice: choice.index }
  let { logprobs } = choice
  choice.parts.forEach((part, block) => {
    for (const step of splitPart(part, block)) {
      const own = step.type === 'text-delta' && logprobs !== undefined ? { ...step, logprobs } : step
      if (own !== step) logprobs = undefined
      into.push({ ...own, ...at })
    }
  })
  into.push({ type: 'finish', finish: choice.finish, ...at })
}

/** The responses API's id of the message that contains a part. */
function itemIdOf({ raw }: TextPart | RefusalPart): { itemId?: string } {
  const message = raw?.dialect === 'responses' ? raw.fields['message'] : undefined
  return isJsonObject(message) && typeof message['id'] === 'string' ? { itemId: message['id'] } : {}
}

function splitPart(part: TurnPart, block: number): StreamPart[] {
  switch (part.type) {
    case 'text':
      return [
        { type: 'text-start', block, ...itemIdOf(part) },
        { type: 'text-delta', block, text: part.text },
        ...(part.citations ?? []).map((citation): StreamPart => ({ type: 'text-citation', block, citation })),
        { type: 'text-end', block, ...signed(part) },
      ]
    case 'refusal':
      return [
        { type: 'refusal-start', block, ...itemIdOf(part) },
        { type: 'refusal-delta', block, text: part.text },
        { type: 'refusal-end', block },
      ]
    case 'reasoning':
      return splitReasoning(part, block)
    case 'tool-call':
      return [
        {
          type: 'tool-call-start',
          block,
          id: part.id,
          name: part.name,
          ...(part.kind === undefined ? {} : { kind: part.kind }),
          ...(part.itemId === undefined ? {} : { itemId: part.itemId }),
          ...signed(part),
        },
        { type: 'tool-call-delta', block, arguments: part.arguments },
        { type: 'tool-call-end', block, ...signed(part) },
      ]
    case 'audio':
      return [
        {
          type: 'audio-delta',
          block,
          ...(part.source.kind === 'data' ? { data: part.source.data } : {}),
          ...(part.transcript === undefined ? {} : { transcript: part.transcript }),
        },
      ]
    case 'foreign':
      return [{ type: 'foreign', dialect: part.dialect, kind: part.kind, value: part.value }]
    case 'image':
    case 'file':
      return [{ type: 'media', block, part }]
    default:
      // Answers do not contain tool results.
      return []
  }
}

function splitReasoning(part: ReasoningPart, block: number): StreamPart[] {
  const { summary, id, redacted, origin } = part
  const start: StreamPart = {
    type: 'reasoning-start',
    block,
    ...(summary === undefined ? {} : { summary }),
    ...(id === undefined ? {} : { id }),
  }
  const end: StreamPart = {
    type: 'reasoning-end',
    block,
    ...signed(part),
    ...(redacted === undefined ? {} : { redacted }),
    ...(origin === undefined ? {} : { origin }),
  }
  return part.text === '' ? [start, end] : [start, { type: 'reasoning-delta', block, text: part.text }, end]
}

function signed(part: { signature?: string }): { signature?: string } {
  return part.signature === undefined ? {} : { signature: part.signature }
}
