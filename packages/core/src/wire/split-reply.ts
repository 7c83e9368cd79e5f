import type { Reply, ReplyChoice, StreamPart } from '../contract/reply.ts'

/** A whole answer as the stream that would have led to it: for clients that asked to stream what came whole. */
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
  choice.parts.forEach((part, block) => {
    switch (part.type) {
      case 'text':
        into.push({ type: 'text-start', block, ...at }, { type: 'text-delta', block, text: part.text, ...at })
        for (const citation of part.citations ?? []) into.push({ type: 'text-citation', block, citation, ...at })
        into.push({
          type: 'text-end',
          block,
          ...at,
          ...(part.signature === undefined ? {} : { signature: part.signature }),
        })
        break
      case 'refusal':
        into.push({ type: 'refusal-start', block, ...at })
        into.push({ type: 'refusal-delta', block, text: part.text, ...at }, { type: 'refusal-end', block, ...at })
        break
      case 'reasoning':
        into.push({
          type: 'reasoning-start',
          block,
          ...at,
          ...(part.summary ? { summary: true } : {}),
          ...(part.id === undefined ? {} : { id: part.id }),
        })
        if (part.text !== '') into.push({ type: 'reasoning-delta', block, text: part.text, ...at })
        into.push({
          type: 'reasoning-end',
          block,
          ...at,
          ...(part.signature === undefined ? {} : { signature: part.signature }),
          ...(part.redacted === undefined ? {} : { redacted: part.redacted }),
        })
        break
      case 'tool-call':
        into.push({
          type: 'tool-call-start',
          block,
          id: part.id,
          name: part.name,
          ...at,
          ...(part.kind === undefined ? {} : { kind: part.kind }),
        })
        into.push({ type: 'tool-call-delta', block, arguments: part.arguments, ...at })
        into.push({
          type: 'tool-call-end',
          block,
          ...at,
          ...(part.signature === undefined ? {} : { signature: part.signature }),
        })
        break
      case 'audio':
        into.push({
          type: 'audio-delta',
          block,
          ...at,
          ...(part.source.kind === 'data' ? { data: part.source.data } : {}),
          ...(part.transcript === undefined ? {} : { transcript: part.transcript }),
        })
        break
      case 'foreign':
        into.push({ type: 'foreign', dialect: part.dialect, kind: part.kind, value: part.value, ...at })
        break
      // Images, files and tool results do not occur in answers of the APIs that stream.
      default:
        break
    }
  })
  into.push({ type: 'finish', finish: choice.finish, ...at })
}
