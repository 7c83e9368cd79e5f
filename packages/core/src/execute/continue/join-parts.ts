import type { StreamPart } from '../../contract/wire/reply.ts'
import type { SentContent } from './sent-content.ts'
import { createEchoTrim, type EchoTrim } from './trim-echo.ts'

/** Where another model's stream is joined to the client's stream. */
export interface Joint {
  readonly trim: EchoTrim
  /** The text block that was open when the stream broke. */
  openText: number | undefined
  /** Reasoning is only allowed before text. */
  readonly dropsReasoning: boolean
  /** Block numbers of the continuation, mapped to those of the client's stream. */
  readonly blocks: Map<number, number>
  nextBlock: number
  toldUsage: boolean
}

export function openJoint(sent: SentContent): Joint {
  return {
    trim: createEchoTrim(sent.text),
    openText: sent.openText,
    dropsReasoning: sent.text !== '',
    blocks: new Map(),
    nextBlock: sent.nextBlock,
    toldUsage: false,
  }
}

/**
 * Translates a part of the continuation for the client's stream: no second start, and text goes into the open block.
 */
export function joinPart(joint: Joint, part: StreamPart): StreamPart[] {
  if ('choice' in part && (part.choice ?? 0) > 0) return []
  switch (part.type) {
    case 'reply-start':
      if (part.usage === undefined) return []
      joint.toldUsage = true
      return [{ type: 'usage', usage: part.usage }]
    case 'usage':
      joint.toldUsage = true
      return [part]
    case 'finish':
      return [...closeText(joint), part]
    case 'reasoning-start':
    case 'reasoning-delta':
    case 'reasoning-end':
      return joint.dropsReasoning ? [] : [placed(joint, part)]
    case 'text-start':
      if (joint.openText === undefined) return [placed(joint, part)]
      joint.blocks.set(part.block, joint.openText)
      return []
    case 'text-delta': {
      const text = joint.trim.push(part.text)
      // Log probabilities belong to tokens and no longer match where the text was cut.
      const { logprobs: _, ...rest } = part
      return text === '' ? [] : [placed(joint, text === part.text ? part : { ...rest, text })]
    }
    case 'text-end':
      return endText(joint, part)
    default:
      return 'block' in part ? [...closeText(joint), placed(joint, part)] : [part]
  }
}

function endText(joint: Joint, part: Extract<StreamPart, { type: 'text-end' }>): StreamPart[] {
  const end = placed(joint, part)
  const held = joint.trim.flush()
  if (end.block === joint.openText) joint.openText = undefined
  return held === '' ? [end] : [{ type: 'text-delta', block: end.block, text: held }, end]
}

/** Ends the open block when the continuation has no text for it. */
function closeText(joint: Joint): StreamPart[] {
  const { openText } = joint
  if (openText === undefined) return []
  joint.openText = undefined
  return [{ type: 'text-end', block: openText }]
}

function placed<Part extends Extract<StreamPart, { block: number }>>(joint: Joint, part: Part): Part {
  let block = joint.blocks.get(part.block)
  if (block === undefined) {
    block = joint.nextBlock
    joint.nextBlock += 1
    joint.blocks.set(part.block, block)
  }
  return { ...part, block }
}
