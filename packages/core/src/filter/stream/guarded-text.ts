import type { FilterChannel, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ChainLink } from '../chain-link.ts'
import { failed } from '../policy/call-link.ts'
import type { StreamReport } from './stream-report.ts'

/** How a filter in code processes the streamed texts of one answer. */
export interface TextRules {
  link: ChainLink
  report: StreamReport
  open(): StreamFilter
  /** Waits for an asynchronous step, up to the filter's timeout. */
  settle(step: Promise<StreamFilterStep>): Promise<StreamFilterStep>
}

/**
 * Applies a filter to one text under its policy. Results are validated. A failure is thrown, or, if the filter fails
 * open, the unreleased text is sent unchanged and the filter is not called again.
 */
export class GuardedText {
  private readonly rules: TextRules
  private readonly isOpen: boolean
  private filter: StreamFilter | undefined
  /** Text that was received but not released. Only tracked for filters that fail open. */
  private pending = ''

  constructor(rules: TextRules) {
    this.rules = rules
    this.isOpen = rules.link.fail === 'open'
  }

  push(channel: FilterChannel, text: string): StreamFilterStep | Promise<StreamFilterStep> {
    if (this.isOpen) {
      this.pending += text
      if (this.rules.report.failed) return this.letPass(text)
    }
    try {
      this.filter ??= this.rules.open()
      const made = this.filter.push(channel, text)
      return made instanceof Promise ? this.later(made, text) : this.accept(made, text)
    } catch (error) {
      return this.fail(error, text)
    }
  }

  end(channel: FilterChannel): StreamFilterStep | Promise<StreamFilterStep> {
    if (this.isOpen && this.rules.report.failed) return this.letPass()
    try {
      this.filter ??= this.rules.open()
      const made = this.filter.end(channel)
      return made instanceof Promise ? this.later(made, '') : this.accept(made, '')
    } catch (error) {
      return this.fail(error)
    }
  }

  private async later(made: Promise<StreamFilterStep>, piece: string): Promise<StreamFilterStep> {
    try {
      return this.accept(await this.rules.settle(made), piece)
    } catch (error) {
      return this.fail(error, piece)
    }
  }

  private accept(made: StreamFilterStep, piece: string): StreamFilterStep {
    const step = checkStep(this.rules.link, made)
    if (this.isOpen) {
      const passed = step.text ?? ''
      // Held text and removed text cannot be told apart if the filter rewrites, so only an unchanged prefix counts as
      // released.
      this.pending = this.pending.startsWith(passed) ? this.pending.slice(passed.length) : ''
    }
    return this.rules.report.see(piece, step)
  }

  private fail(error: unknown, piece = ''): StreamFilterStep {
    const { report, link } = this.rules
    const isGone = PlanoError.is(error) && error.code !== 'filter_failed'
    if (!isGone) report.fail()
    // The event of the stream reports it.
    if (this.isOpen && !isGone) {
      this.pending = this.filter?.held?.() ?? this.pending
      return this.letPass(piece)
    }
    throw PlanoError.is(error) ? error : failed(link, 'failed', error)
  }

  private letPass(piece = ''): StreamFilterStep {
    const text = this.pending
    this.pending = ''
    this.rules.report.passed(piece, text)
    return { text }
  }
}

/** Throws `filter_failed` for an invalid step. */
function checkStep(link: Pick<ChainLink, 'id'>, step: StreamFilterStep): StreamFilterStep {
  if (typeof step === 'object' && step !== null) {
    const before = step.text
    const last = 'cut' in step ? step.cut : 'refuse' in step ? step.refuse : before
    if (typeof last === 'string' && (before === undefined || typeof before === 'string')) return step
  }
  throw failed(link, 'returned something that is not a step of a stream')
}
