import type { JsonObject } from '../../../contract/json.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import type { ReasoningPart } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { writeReasoningDetail } from '../content/convert-reasoning.ts'

export type ThoughtPart = Extract<StreamPart, { type: `reasoning-${string}` }>

export interface Thoughts {
  /** Reasoning that may still grow, by block. Apart from the rest, because it is copied with every delta. */
  growing: ReadonlyMap<number, ReasoningPart>
  ended: readonly ReasoningPart[]
}

export const NO_THOUGHTS: Thoughts = { growing: new Map(), ended: [] }

/** Adds a part to the reasoning so far. */
export function collectThought({ growing, ended }: Thoughts, part: ThoughtPart): Thoughts {
  const { text, ...before } = growing.get(part.block) ?? { type: 'reasoning', text: '' }
  const { type, block, choice: _choice, ...given } = part
  const added = 'text' in given ? given.text : ''
  const thought = { ...before, ...given, text: text + added } as ReasoningPart
  if (type !== 'reasoning-end') return { growing: new Map([...growing, [block, thought]]), ended }
  return { growing: new Map([...growing].filter(([other]) => other !== block)), ended: [...ended, thought] }
}

/** The delta of a part: text as it arrives, and the proof of a block at its end. */
export function writeThought(part: ThoughtPart): JsonObject | undefined {
  if (part.type === 'reasoning-delta') return { reasoning_content: part.text }
  if (part.type === 'reasoning-start' || (part.redacted === undefined && part.signature === undefined)) return undefined
  const { signature, redacted, origin } = part
  const proven = dropUndefined({ type: 'reasoning' as const, text: '', signature, redacted, origin })
  return { reasoning_details: [{ ...writeReasoningDetail(proven, 'chat'), index: part.block }] }
}
