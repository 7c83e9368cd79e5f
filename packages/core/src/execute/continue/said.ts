import type { StreamPart, Usage } from '../../contract/reply.ts'
import { estimateTextTokens } from '../../util/estimate-tokens.ts'

/** What the client has received so far of a streamed answer. */
export interface Said {
  /** Text of all models. */
  text: string
  /** Text of the current model. */
  ownText: string
  openText: number | undefined
  openReasoning: number | undefined
  /** Number of the next block. */
  nextBlock: number
  /** Whether the answer consists only of text and reasoning of one choice. Only such answers can be continued. */
  plain: boolean
  finished: boolean
  /** Usage reported by the current model. */
  usage: Usage | undefined
}

export function nothingSaid(): Said {
  return {
    text: '',
    ownText: '',
    openText: undefined,
    openReasoning: undefined,
    nextBlock: 0,
    plain: true,
    finished: false,
    usage: undefined,
  }
}

/** Updates the record with a part that is sent to the client. */
export function noteSaid(said: Said, part: StreamPart): void {
  if ('choice' in part && (part.choice ?? 0) > 0) said.plain = false
  if ('block' in part) said.nextBlock = Math.max(said.nextBlock, part.block + 1)
  switch (part.type) {
    case 'reply-start':
    case 'usage':
      said.usage = part.usage ?? said.usage
      return
    case 'text-start':
      said.openText = part.block
      return
    case 'text-delta':
      said.text += part.text
      said.ownText += part.text
      return
    case 'text-end':
      said.openText = undefined
      return
    case 'reasoning-start':
      said.openReasoning = part.block
      return
    case 'reasoning-end':
      said.openReasoning = undefined
      return
    case 'finish':
      said.finished = true
      return
    case 'reasoning-delta':
    case 'text-citation':
    case 'ping':
    case 'skipped':
    case 'error':
    case 'reply-end':
      return
    default:
      said.plain = false
  }
}

/**
 * Usage of the current model: as reported, or estimated if it broke off first. The text of earlier models was part of
 * its input.
 */
export function usageOf(said: Said, estimateInput: () => number): Usage {
  const written = estimateTextTokens(said.ownText)
  const { usage } = said
  if (usage && said.finished) return usage
  const before = said.text.slice(0, said.text.length - said.ownText.length)
  return {
    ...(usage ?? { inputTokens: estimateInput() + estimateTextTokens(before) }),
    outputTokens: Math.max(usage?.outputTokens ?? 0, written),
    estimated: true,
  }
}
