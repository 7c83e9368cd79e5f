import type { StreamFilterStep } from '../../contract/filter.ts'
import type { StreamPart } from '../../contract/reply.ts'
import { endParts, type OpenBlocks, trackBlocks } from './open-blocks.ts'
import { type DeltaPart, deltaOf, openRun, PART_ROLES, type PartRole, type Run, textOf } from './open-run.ts'
import type { StreamLink } from './stream-link.ts'

/** What the reader gets, at once or later. Nearly always it is one part, which needs no list. */
export type Made = StreamPart | readonly StreamPart[] | Promise<StreamPart | readonly StreamPart[]>

const NOTHING: readonly StreamPart[] = []

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
  /** The run that the last delta went to: nearly every part of a stream goes on where the one before it was. */
  private last: Run | undefined

  constructor(link: StreamLink) {
    this.link = link
  }

  /** What the reader gets for a part; a promise only when the filter answers later. */
  see(part: StreamPart): Made {
    if (this.ended) return NOTHING
    const { last } = this
    if (last && part.type === last.carrier && goesOn(last, part as DeltaPart)) return this.grow(last, part as DeltaPart)
    this.last = undefined
    trackBlocks(this.blocks, part)
    const role = PART_ROLES.get(part.type)
    if (ASIDE.has(part.type) || role?.carrier === 'text-delta') return this.handle(part, role)
    const settled = this.settle(part)
    if (settled instanceof Promise)
      return settled.then(async (before) => (this.ended ? before : join(before, await this.handle(part, role))))
    if (this.ended) return settled
    if (settled === NOTHING) return this.handle(part, role)
    const made = this.handle(part, role)
    return made instanceof Promise ? made.then((after) => join(settled, after)) : join(settled, made)
  }

  private handle(part: StreamPart, role: PartRole | undefined): Made {
    if (role === undefined) return part
    const at = part as Extract<StreamPart, { block: number }>
    const run = this.runFor(at, role)
    if (role.step === 'start') {
      const before = run.heldEnd
      if (before) this.blocks.open.delete(blockKey(run))
      run.block = at.block
      run.heldEnd = undefined
      return before ? [before, part] : part
    }
    if (role.step === 'delta') {
      this.last = run
      return this.grow(run, part as DeltaPart)
    }
    if (role.carrier !== 'text-delta') return this.finish(run, part)
    run.heldEnd = part
    return NOTHING
  }

  private grow(run: Run, part: DeltaPart): Made {
    const step = run.text.push(run.channel, textOf(part))
    return step instanceof Promise ? step.then((made) => this.release(run, made, part)) : this.release(run, step, part)
  }

  /** Ends the text whose end was held, because what comes now shows that it does not go on. */
  private settle(part: StreamPart): Made {
    const run = this.runs.get(textKey('choice' in part ? part.choice : undefined))
    return run?.heldEnd ? this.finish(run, run.heldEnd) : NOTHING
  }

  private finish(run: Run, end: StreamPart): Made {
    this.runs.delete(run.carrier === 'text-delta' ? textKey(run.choice) : blockKey(run))
    const close = (step: StreamFilterStep): StreamPart | readonly StreamPart[] => {
      const parts = this.release(run, step)
      if (this.ended) return parts
      this.blocks.open.delete(blockKey(run))
      return join(parts, end)
    }
    const step = run.text.end(run.channel)
    return step instanceof Promise ? step.then(close) : close(step)
  }

  /** What a step lets out, in the terms of the stream; the very part where its text passes as it is. */
  private release(run: Run, step: StreamFilterStep, original?: DeltaPart): StreamPart | readonly StreamPart[] {
    const text = step.text ?? ''
    const before = original === undefined ? '' : textOf(original)
    const isWhole = run.received === run.released && text === before
    run.received += before.length
    run.released += text.length
    const passed =
      isWhole && original && original.block === run.block ? original : text === '' ? NOTHING : deltaOf(run, text)
    if (!('cut' in step) && !('refuse' in step)) return passed
    this.ended = true
    return join(passed, endParts(this.blocks, run, step))
  }

  private runFor(part: Extract<StreamPart, { block: number }>, role: PartRole): Run {
    const key = role.carrier === 'text-delta' ? textKey(part.choice) : blockKey(part)
    const known = this.runs.get(key)
    if (known) return known
    const run = openRun(this.link, part, role)
    this.runs.set(key, run)
    return run
  }
}

/** Parts behind parts. */
export function join(
  before: StreamPart | readonly StreamPart[],
  after: StreamPart | readonly StreamPart[],
): readonly StreamPart[] {
  return [before, after].flat() as StreamPart[]
}

export function isList(made: StreamPart | readonly StreamPart[]): made is readonly StreamPart[] {
  return Array.isArray(made)
}

function goesOn(run: Run, part: DeltaPart): boolean {
  return part.block === run.block && part.choice === run.choice && run.heldEnd === undefined
}

/** A choice has one text at a time, and as many reasoning blocks and tool calls as it likes. */
function textKey(choice: number | undefined): string {
  return `${choice ?? 0} text`
}

function blockKey({ choice, block }: { choice?: number | undefined; block: number }): string {
  return `${choice ?? 0} ${block}`
}
