import type { FilterChannel, StreamFilterStep } from '../../contract/filter.ts'
import type { StreamPart } from '../../contract/reply.ts'
import { endParts, type OpenBlocks, trackBlocks } from './open-blocks.ts'
import type { GrowingText, StreamLink } from './stream-link.ts'

/** A growing text and the block that its released text goes to. */
interface Run {
  text: GrowingText
  channel: FilterChannel
  block: number
  choice: number | undefined
  /** Characters received and released, to tell a text that passes as it is. */
  received: number
  released: number
  /** The end of a text block, held until it is known whether the text goes on in the next block. */
  heldEnd?: StreamPart
}

/** What the reader gets, at once or later. */
export type Made = readonly StreamPart[] | Promise<readonly StreamPart[]>

type DeltaPart = Extract<StreamPart, { type: 'text-delta' | 'reasoning-delta' | 'tool-call-delta' }>

/** Parts that say nothing about where a choice's text ends. */
const ASIDE: ReadonlySet<StreamPart['type']> = new Set(['ping', 'usage', 'skipped', 'text-citation', 'reply-start'])

/**
 * Shows a filter every growing text of an answer. Text blocks that follow each other directly are one text to the
 * reader and so to the filter: what is held at the end of one goes on in the next.
 */
export class PartGuard {
  ended = false
  private readonly link: StreamLink
  private readonly runs = new Map<string, Run>()
  private readonly blocks: OpenBlocks = { open: new Map(), choices: new Set(), highest: -1 }

  constructor(link: StreamLink) {
    this.link = link
  }

  /** What the reader gets for a part; a promise only when the filter is a service. */
  see(part: StreamPart): Made {
    if (this.ended) return []
    trackBlocks(this.blocks, part)
    if (ASIDE.has(part.type) || channelOf(part) === 'text') return this.handle(part)
    const settled = this.settle(part)
    if (settled instanceof Promise)
      return settled.then(async (before) => (this.ended ? before : [...before, ...(await this.handle(part))]))
    if (this.ended) return settled
    if (settled.length === 0) return this.handle(part)
    const made = this.handle(part)
    return made instanceof Promise ? made.then((after) => [...settled, ...after]) : [...settled, ...made]
  }

  private handle(part: StreamPart): Made {
    const channel = channelOf(part)
    if (channel === undefined) return [part]
    const at = part as Extract<StreamPart, { block: number }>
    const run = this.runFor(at, channel)
    if (isStart(part)) {
      const before = run.heldEnd
      if (before) this.blocks.open.delete(blockKey(run))
      run.block = at.block
      delete run.heldEnd
      return before ? [before, part] : [part]
    }
    if (isDelta(part)) {
      const step = run.text.push(channel, textOf(part))
      return step instanceof Promise
        ? step.then((made) => this.release(run, made, part))
        : this.release(run, step, part)
    }
    if (channel !== 'text') return this.finish(run, part)
    run.heldEnd = part
    return []
  }

  /** Ends the text whose end was held, because what comes now shows that it does not go on. */
  private settle(part: StreamPart): Made {
    const run = this.runs.get(runKey('choice' in part ? part.choice : undefined, 'text', 0))
    return run?.heldEnd ? this.finish(run, run.heldEnd) : []
  }

  private finish(run: Run, end: StreamPart): Made {
    this.runs.delete(runKey(run.choice, run.channel, run.block))
    const close = (step: StreamFilterStep): StreamPart[] => {
      const parts = this.release(run, step)
      if (this.ended) return parts
      this.blocks.open.delete(blockKey(run))
      return [...parts, end]
    }
    const step = run.text.end(run.channel)
    return step instanceof Promise ? step.then(close) : close(step)
  }

  /** What a step lets out, in the terms of the stream; the very part where its text passes as it is. */
  private release(run: Run, step: StreamFilterStep, original?: DeltaPart): StreamPart[] {
    const text = step.text ?? ''
    const isWhole = original !== undefined && run.received === run.released && text === textOf(original)
    run.received += original === undefined ? 0 : textOf(original).length
    run.released += text.length
    const passed = isWhole && original.block === run.block ? [original] : text === '' ? [] : [deltaOf(run, text)]
    if (!('cut' in step) && !('refuse' in step)) return passed
    this.ended = true
    return [...passed, ...endParts(this.blocks, run, step)]
  }

  private runFor(part: { block: number; choice?: number }, channel: FilterChannel): Run {
    const key = runKey(part.choice, channel, part.block)
    const known = this.runs.get(key)
    if (known) return known
    const text = this.link.open()
    const run: Run = { text, channel, block: part.block, choice: part.choice, received: 0, released: 0 }
    this.runs.set(key, run)
    return run
  }
}

/** A choice has one text at a time, and as many reasoning blocks and tool calls as it likes. */
function runKey(choice: number | undefined, channel: FilterChannel, block: number): string {
  return channel === 'text' ? `${choice ?? 0} text` : `${choice ?? 0} ${block}`
}

function blockKey({ choice, block }: Run): string {
  return `${choice ?? 0} ${block}`
}

function channelOf(part: StreamPart): FilterChannel | undefined {
  switch (part.type) {
    case 'text-start':
    case 'text-delta':
    case 'text-end':
      return 'text'
    case 'reasoning-start':
    case 'reasoning-delta':
    case 'reasoning-end':
      return 'reasoning'
    case 'tool-call-start':
    case 'tool-call-delta':
    case 'tool-call-end':
      return 'tool-arguments'
    default:
      return undefined
  }
}

function isStart(part: StreamPart): boolean {
  return part.type === 'text-start' || part.type === 'reasoning-start' || part.type === 'tool-call-start'
}

function isDelta(part: StreamPart): part is DeltaPart {
  return part.type === 'text-delta' || part.type === 'reasoning-delta' || part.type === 'tool-call-delta'
}

function textOf(part: DeltaPart): string {
  return part.type === 'tool-call-delta' ? part.arguments : part.text
}

function deltaOf(run: Run, text: string): StreamPart {
  const at = { block: run.block, ...(run.choice === undefined ? {} : { choice: run.choice }) }
  if (run.channel === 'tool-arguments') return { type: 'tool-call-delta', ...at, arguments: text }
  return { type: run.channel === 'text' ? 'text-delta' : 'reasoning-delta', ...at, text }
}
