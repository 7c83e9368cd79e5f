import type { Exchange } from '../../contract/call/exchange.ts'
import type { StreamFilterStep } from '../../contract/filter.ts'
import type { FilterEvent } from '../../contract/record/events.ts'
import type { ChainLink, FilterChain } from '../chain-link.ts'
import { emitFilter } from '../emit-filter.ts'
import type { FilterRuntime } from '../filter-runtime.ts'
import { listChanges } from '../list-changes.ts'

/** Number of characters of an answer that are kept for display. */
const MAX_SHOWN = 32_000

/** Input and output of a filter, as far as they are kept. */
export interface StreamTexts {
  before: string
  after: string
}

/** Summarises what a filter did to one streamed answer. */
export class StreamReport {
  /** The filter failed. A fail-open filter is skipped for the rest of the answer. */
  failed = false
  private verdict: FilterEvent['verdict'] = 'pass'
  private received = 0
  private released = 0
  private readonly texts: StreamTexts | undefined
  private readonly onClose: (verdict: FilterEvent['verdict'], texts: StreamTexts | undefined) => void

  constructor(onClose: StreamReport['onClose'], keepsTexts: boolean) {
    this.onClose = onClose
    this.texts = keepsTexts ? { before: '', after: '' } : undefined
  }

  see(piece: string, step: StreamFilterStep): StreamFilterStep {
    this.received += piece.length
    if (step.text !== undefined) this.released += step.text.length
    this.keep(piece, 'cut' in step ? `${step.text ?? ''}${step.cut}` : (step.text ?? ''))
    if ('cut' in step) this.verdict = 'cut'
    else if ('refuse' in step) this.verdict = 'refuse'
    return step
  }

  /** After a fail-open failure, texts pass unchanged. */
  passed(piece: string, text: string): void {
    this.keep(piece, text)
  }

  private keep(before: string, after: string): void {
    if (this.texts === undefined) return
    this.texts.before = (this.texts.before + before).slice(0, MAX_SHOWN)
    this.texts.after = (this.texts.after + after).slice(0, MAX_SHOWN)
  }

  fail(): void {
    this.failed = true
    this.verdict = 'failed'
  }

  rewrote(): void {
    if (this.verdict === 'pass') this.verdict = 'rewrite'
  }

  close(): void {
    const { texts } = this
    // A rewrite of equal length is only detected if the texts are kept.
    const changed = this.received !== this.released || (texts !== undefined && texts.before !== texts.after)
    this.onClose(this.verdict === 'pass' && changed ? 'rewrite' : this.verdict, texts)
  }
}

/** Creates a report that ends with the filter's event and updates its circuit breaker. */
export function createStreamReport(
  runtime: FilterRuntime,
  exchange: Exchange,
  { link, chain }: { link: ChainLink; chain: FilterChain },
): StreamReport {
  const begun = runtime.clock.monotonic()
  const { show } = runtime
  return new StreamReport((verdict, texts) => {
    link.breaker?.record(verdict !== 'failed')
    const toMessages = (content: string) => [{ role: 'assistant' as const, content }]
    const shown = verdict === 'rewrite' || verdict === 'cut' || verdict === 'failed'
    const changes = show && texts && shown ? listChanges(toMessages(texts.before), toMessages(texts.after), show) : []
    emitFilter(runtime, exchange, { link, chain, phase: 'stream', verdict, begun, changes })
  }, show !== undefined)
}
