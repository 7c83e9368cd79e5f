import type { FilterEvent } from '../../contract/events.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { StreamFilterStep } from '../../contract/filter.ts'
import type { ChainLink, Station } from '../chain-link.ts'
import { emitFilter } from '../emit-filter.ts'
import type { FilterGround } from '../filter-ground.ts'

/** Sums up what a filter did to one streamed answer. */
export class StreamReport {
  /** It failed; one that fails open is left out for the rest of the answer. */
  failed = false
  private verdict: FilterEvent['verdict'] = 'pass'
  private received = 0
  private released = 0
  private readonly onClose: (verdict: FilterEvent['verdict']) => void

  constructor(onClose: (verdict: FilterEvent['verdict']) => void) {
    this.onClose = onClose
  }

  see(pieceLength: number, step: StreamFilterStep): StreamFilterStep {
    this.received += pieceLength
    if (step.text !== undefined) this.released += step.text.length
    if ('cut' in step) this.verdict = 'cut'
    else if ('refuse' in step) this.verdict = 'refuse'
    return step
  }

  fail(): void {
    this.failed = true
    this.verdict = 'failed'
  }

  rewrote(): void {
    if (this.verdict === 'pass') this.verdict = 'rewrite'
  }

  close(): void {
    this.onClose(this.verdict === 'pass' && this.received !== this.released ? 'rewrite' : this.verdict)
  }
}

/** A report that ends in the filter's event and counts for its breaker. */
export function createStreamReport(
  ground: FilterGround,
  exchange: Exchange,
  { link, station }: { link: ChainLink; station: Station },
): StreamReport {
  const begun = ground.clock.monotonic()
  return new StreamReport((verdict) => {
    link.breaker?.record(verdict !== 'failed')
    emitFilter(ground, exchange, { link, station, phase: 'stream', verdict, begun })
  })
}
