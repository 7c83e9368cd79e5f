import type { FilterChannel, StreamFilterStep } from '../../contract/filter.ts'
import type { Finish, StreamPart } from '../../contract/wire/reply.ts'

/** The open blocks of a streamed answer, so that it can be ended correctly at any point. */
export interface OpenBlocks {
  /** The part that ends each open block. */
  open: Map<string, StreamPart>
  choices: Set<number>
  highest: number
}

const STARTS = new Map<StreamPart['type'], 'text-end' | 'refusal-end' | 'reasoning-end' | 'tool-call-end'>([
  ['text-start', 'text-end'],
  ['refusal-start', 'refusal-end'],
  ['reasoning-start', 'reasoning-end'],
  ['tool-call-start', 'tool-call-end'],
])

/** Records the blocks that a part opens. Whoever emits the end of a block removes it. */
export function trackBlocks(blocks: OpenBlocks, part: StreamPart): void {
  if (!('block' in part)) {
    if (part.type === 'finish') blocks.choices.delete(part.choice ?? 0)
    return
  }
  blocks.choices.add(part.choice ?? 0)
  blocks.highest = Math.max(blocks.highest, part.block)
  const key = `${part.choice ?? 0} ${part.block}`
  const end = STARTS.get(part.type)
  if (end) blocks.open.set(key, { type: end, block: part.block, ...choiceOf(part.choice) })
}

/** The parts that end an answer on a filter's verdict: the last text or refusal, and the ends of all open blocks. */
export function endParts(
  blocks: OpenBlocks,
  at: { channel: FilterChannel; carrier: StreamPart['type']; block: number; choice: number | undefined },
  step: Extract<StreamFilterStep, { cut: string } | { refuse: string }>,
): StreamPart[] {
  const choice = choiceOf(at.choice)
  const parts: StreamPart[] = []
  const isCut = 'cut' in step
  const isText = at.carrier === 'text-delta'
  if (isCut && isText && step.cut !== '') parts.push({ type: 'text-delta', block: at.block, text: step.cut, ...choice })
  parts.push(...blocks.open.values())
  blocks.open.clear()
  const block = blocks.highest + 1
  if (!isCut)
    parts.push(
      { type: 'refusal-start', block, ...choice },
      { type: 'refusal-delta', block, text: step.refuse, ...choice },
      { type: 'refusal-end', block, ...choice },
    )
  else if (!isText && step.cut !== '')
    parts.push(
      { type: 'text-start', block, ...choice },
      { type: 'text-delta', block, text: step.cut, ...choice },
      { type: 'text-end', block, ...choice },
    )
  // A held-back text may be judged after its choice has finished, so the choice may be closed.
  for (const open of blocks.choices.add(at.choice ?? 0))
    parts.push({ type: 'finish', finish: endFinish(at.channel, step), ...(open === 0 ? {} : { choice: open }) })
  parts.push({ type: 'reply-end' })
  return parts
}

/**
 * The finish reason for a filter's verdict. A refusal is a separate part, after which OpenAI's APIs report a normal
 * stop. A truncated tool call must not look executable.
 */
export function endFinish(channel: FilterChannel, step: StreamFilterStep): Finish {
  return { unified: 'cut' in step && channel === 'tool-arguments' ? 'content-filter' : 'stop' }
}

function choiceOf(choice: number | undefined): { choice?: number } {
  return choice === undefined ? {} : { choice }
}
