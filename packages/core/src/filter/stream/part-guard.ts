import type { StreamFilterStep } from '../../contract/filter.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { endParts, type OpenBlocks, trackBlocks } from './open-blocks.ts'
import { type DeltaPart, deltaOf, openRun, PART_ROLES, type PartRole, type Run, textOf } from './open-run.ts'
import type { StreamLink } from './stream-link.ts'

/** The resulting parts, possibly asynchronous. Usually a single part, which needs no list. */
export type Made = StreamPart | readonly StreamPart[] | Promise<StreamPart | readonly StreamPart[]>

const NOTHING: readonly StreamPart[] = []

/** Parts that do not affect whether a text continues. */
const ASIDE: ReadonlySet<StreamPart['type']> = new Set(['ping', 'usage', 'skipped', 'text-citation', 'reply-start'])

/**
 * Shows a filter every streamed text of an answer. Consecutive text blocks form one text for the reader and therefore
 * for the filter: text held at the end of one block continues in the next.
 */
export class PartGuard {
  ended = false
  private readonly link: StreamLink
  private readonly runs = new Map<string, Run>()
  private readonly blocks: OpenBlocks = { open: new Map(), choices: new Set(), highest: -1 }
  /** The run of the last delta. Nearly every part continues the previous one. */
  private last: Run | undefined

  constructor(link: StreamLink) {
    this.link = link
  }

  /** The resulting parts. Asynchronous only if the filter is. */
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

  /** Ends a text whose end was held back, because the current part shows that it does not continue. */
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

  /** Converts a step to parts; the original part if its text is unchanged. */
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

/** Concatenates parts. */
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

/** A choice has one text at a time, but any number of reasoning blocks and tool calls. */
function textKey(choice: number | undefined): string {
  return `${choice ?? 0} text`
}

function blockKey({ choice, block }: { choice?: number | undefined; block: number }): string {
  return `${choice ?? 0} ${block}`
}
