import type { FilterChannel, StreamFilterStep } from '../../contract/filter.ts'
import type { StreamPart } from '../../contract/reply.ts'
import { createEscapeReader } from './plain-escapes.ts'
import type { GrowingText, StreamLink } from './stream-link.ts'

/** A growing text and the block that its released text goes to. */
export interface Run {
  text: GrowingText
  channel: FilterChannel
  /** The delta that its text is carried by. */
  carrier: DeltaPart['type']
  block: number
  choice: number | undefined
  /** Characters received and released, to tell a text that passes as it is. */
  received: number
  released: number
  /** The end of a text block, held until it is known whether the text goes on in the next block. */
  heldEnd?: StreamPart | undefined
}

/** A part that makes a text grow. */
export type DeltaPart = Extract<
  StreamPart,
  { type: 'text-delta' | 'refusal-delta' | 'reasoning-delta' | 'tool-call-delta' }
>

/** What a part is to the text that it belongs to. */
export interface PartRole {
  channel: FilterChannel
  step: 'start' | 'delta' | 'end'
  carrier: DeltaPart['type']
}

/** Roles by type of part; a refusal is text to the reader. Parts that carry no text have none. */
export const PART_ROLES: ReadonlyMap<StreamPart['type'], PartRole> = new Map(
  (['text', 'refusal', 'reasoning', 'tool-call'] as const).flatMap((kind) =>
    (['start', 'delta', 'end'] as const).map((step) => {
      const channel: FilterChannel =
        kind === 'tool-call' ? 'tool-arguments' : kind === 'reasoning' ? 'reasoning' : 'text'
      return [`${kind}-${step}` as const, { channel, step, carrier: `${kind}-delta` as const }] as const
    }),
  ),
)

/** The run that begins with a part. */
export function openRun(link: StreamLink, part: Extract<StreamPart, { block: number }>, role: PartRole): Run {
  const isJson = role.channel === 'tool-arguments' && !('kind' in part && part.kind === 'custom')
  const text = isJson ? withPlainEscapes(link.open()) : link.open()
  return { text, ...role, block: part.block, choice: part.choice, received: 0, released: 0 }
}

function withPlainEscapes(inner: GrowingText): GrowingText {
  const reader = createEscapeReader()
  return {
    push: (channel, text) => inner.push(channel, reader.push(text)),
    end(channel) {
      const rest = reader.end()
      return rest === '' ? inner.end(channel) : endWith(inner, channel, rest)
    },
  }
}

async function endWith(inner: GrowingText, channel: FilterChannel, rest: string): Promise<StreamFilterStep> {
  const pushed = await inner.push(channel, rest)
  if ('cut' in pushed || 'refuse' in pushed) return pushed
  const ended = await inner.end(channel)
  return { ...ended, text: pushed.text + (ended.text ?? '') }
}

export function textOf(part: DeltaPart): string {
  return part.type === 'tool-call-delta' ? part.arguments : part.text
}

/** Released text in the terms of the stream. */
export function deltaOf({ block, choice, carrier }: Run, text: string): DeltaPart {
  const part: DeltaPart =
    carrier === 'tool-call-delta' ? { type: carrier, block, arguments: text } : { type: carrier, block, text }
  if (choice !== undefined) part.choice = choice
  return part
}
