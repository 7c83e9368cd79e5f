import type { Exchange } from '../contract/call/exchange.ts'
import type { FilterEvent } from '../contract/record/events.ts'
import type { ChainLink, FilterChain } from './chain-link.ts'
import type { FilterRuntime } from './filter-runtime.ts'

/** What a filter did at its place. */
export interface FilterFact extends Pick<FilterEvent, 'phase' | 'verdict' | 'status' | 'tags' | 'changes'> {
  link: ChainLink
  chain: FilterChain
  /** Monotonic start time. Left out when the filter was not called. */
  begun?: number
}

/** Emits the event of one filter at one place. */
export function emitFilter(runtime: FilterRuntime, exchange: Exchange, fact: FilterFact): void {
  if (!runtime.hasListener(exchange)) return
  const { link, chain, phase, verdict, begun, status, tags, changes } = fact
  const event: FilterEvent = {
    type: 'filter',
    requestId: exchange.id,
    at: runtime.clock.now(),
    filter: link.id,
    place: chain.place,
    phase,
    verdict,
    durationMs: begun === undefined ? 0 : runtime.clock.monotonic() - begun,
  }
  if (chain.target !== undefined) event.target = chain.target
  if (status !== undefined) event.status = status
  if (tags !== undefined) event.tags = tags
  if (changes !== undefined && changes.length > 0) event.changes = changes
  exchange.emit(event)
}
