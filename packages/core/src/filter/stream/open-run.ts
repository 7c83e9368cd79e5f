import type { FilterChannel, StreamFilterStep } from '../../contract/filter.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { createEscapeReader } from './plain-escapes.ts'
import type { GrowingText, StreamLink } from './stream-link.ts'

/** A streamed text and the block that receives its released text. */
export interface Run {
  text: GrowingText
  channel: FilterChannel
  /** Type of delta that carries the text. */
  carrier: DeltaPart['type']
  block: number
  choice: number | undefined
  /** Number of characters received and released, to detect unchanged text. */
  received: number
  released: number
  /** The end of a text block, held until it is clear whether the text continues in the next block. */
  heldEnd?: StreamPart | undefined
}

/** A part that extends a text. */
export type DeltaPart = Extract<
  StreamPart,
  { type: 'text-delta' | 'refusal-delta' | 'reasoning-delta' | 'tool-call-delta' }
>

/** The role of a part for its text. */
export interface PartRole {
  channel: FilterChannel
  step: 'start' | 'delta' | 'end'
  carrier: DeltaPart['type']
}

/** Roles by part type. A refusal counts as text. Other parts have no role. */
export const PART_ROLES: ReadonlyMap<StreamPart['type'], PartRole> = new Map(
  (['text', 'refusal', 'reasoning', 'tool-call'] as const).flatMap((kind) =>
    (['start', 'delta', 'end'] as const).map((step) => {
      const channel: FilterChannel =
        kind === 'tool-call' ? 'tool-arguments' : kind === 'reasoning' ? 'reasoning' : 'text'
      return [`${kind}-${step}` as const, { channel, step, carrier: `${kind}-delta` as const }] as const
    }),
  ),
)

/** Starts the run of a part. */
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

/** Released text as a delta. */
export function deltaOf({ block, choice, carrier }: Run, text: string): DeltaPart {
  const part: DeltaPart =
    carrier === 'tool-call-delta' ? { type: carrier, block, arguments: text } : { type: carrier, block, text }
  if (choice !== undefined) part.choice = choice
  return part
}
