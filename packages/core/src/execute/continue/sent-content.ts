import type { StreamPart, Usage } from '../../contract/wire/reply.ts'
import { estimateTextTokens } from '../../util/text/estimate-tokens.ts'

/** What the client has received so far of a streamed answer. */
export interface SentContent {
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

export function nothingSent(): SentContent {
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
export function recordSent(sent: SentContent, part: StreamPart): void {
  if ('choice' in part && (part.choice ?? 0) > 0) sent.plain = false
  if ('block' in part) sent.nextBlock = Math.max(sent.nextBlock, part.block + 1)
  switch (part.type) {
    case 'reply-start':
    case 'usage':
      sent.usage = part.usage ?? sent.usage
      return
    case 'text-start':
      sent.openText = part.block
      return
    case 'text-delta':
      sent.text += part.text
      sent.ownText += part.text
      return
    case 'text-end':
      sent.openText = undefined
      return
    case 'reasoning-start':
      sent.openReasoning = part.block
      return
    case 'reasoning-end':
      sent.openReasoning = undefined
      return
    case 'finish':
      sent.finished = true
      return
    case 'reasoning-delta':
    case 'text-citation':
    case 'ping':
    case 'skipped':
    case 'error':
    case 'reply-end':
      return
    default:
      sent.plain = false
  }
}

/**
 * Usage of the current model: as reported, or estimated if it broke off first. The text of earlier models was part of
 * its input.
 */
export function usageOf(sent: SentContent, estimateInput: () => number): Usage {
  const written = estimateTextTokens(sent.ownText)
  const { usage } = sent
  if (usage && sent.finished) return usage
  const before = sent.text.slice(0, sent.text.length - sent.ownText.length)
  return {
    ...(usage ?? { inputTokens: estimateInput() + estimateTextTokens(before) }),
    outputTokens: Math.max(usage?.outputTokens ?? 0, written),
    estimated: true,
  }
}
