import type { ContentReply, Delta, ScriptedToolCall } from './content-reply.ts'

/** Splits text for streaming, never within a code point. */
export function splitText(text: string, chunks: readonly string[] | number | undefined): readonly string[] {
  if (Array.isArray(chunks)) return chunks
  if (typeof chunks !== 'number') return text.match(/\s*\S+\s*$|\s*\S+|\s+$/g) ?? (text === '' ? [] : [text])
  const points = [...text]
  const size = Math.max(1, Math.floor(chunks))
  return Array.from({ length: Math.ceil(points.length / size) }, (_, index) =>
    points.slice(index * size, (index + 1) * size).join(''),
  )
}

/** The arguments of a call as text. */
export function writeArguments(call: ScriptedToolCall): string {
  return typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments ?? {})
}

function listToolDeltas(call: ScriptedToolCall, index: number): Delta[] {
  const pieces = splitText(writeArguments(call), 12)
  const base = {
    kind: 'tool' as const,
    call: index,
    id: call.id ?? `call_scripted_${index + 1}`,
    name: call.name,
    custom: call.kind === 'custom',
    ...(call.signature === undefined ? {} : { signature: call.signature }),
  }
  return [{ ...base, open: true, text: '' }, ...pieces.map((text) => ({ ...base, open: false, text }))]
}

/** All content of a reply as pieces in order: reasoning, text, refusal, tool calls. */
export function listDeltas(reply: ContentReply): Delta[] {
  const deltas: Delta[] = []
  const { reasoning, reasoningSignature, redactedReasoning } = reply
  if (reasoning !== undefined) {
    deltas.push(...splitText(reasoning, undefined).map((text): Delta => ({ kind: 'reasoning', text })))
    if (reasoningSignature !== undefined) deltas.push({ kind: 'reasoning', text: '', signature: reasoningSignature })
  }
  if (redactedReasoning !== undefined) deltas.push({ kind: 'reasoning', text: '', redacted: redactedReasoning })
  const chunks = reply.chunks
  const text = reply.text ?? (Array.isArray(chunks) ? chunks.join('') : undefined)
  if (text !== undefined) deltas.push(...splitText(text, chunks).map((piece): Delta => ({ kind: 'text', text: piece })))
  if (reply.refusal !== undefined) {
    deltas.push(...splitText(reply.refusal, undefined).map((piece): Delta => ({ kind: 'refusal', text: piece })))
  }
  reply.toolCalls?.forEach((call, index) => {
    deltas.push(...listToolDeltas(call, index))
  })
  return deltas
}
