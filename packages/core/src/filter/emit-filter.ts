import type { FilterEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ChainLink, Station } from './chain-link.ts'
import type { FilterGround } from './filter-ground.ts'

/** What a filter did at its place. */
export interface FilterFact extends Pick<FilterEvent, 'phase' | 'verdict' | 'status' | 'tags' | 'changes'> {
  link: ChainLink
  station: Station
  /** Monotonic start time. Left out when the filter was not called. */
  begun?: number
}

/** Emits the event of one filter at one place. */
export function emitFilter(ground: FilterGround, exchange: Exchange, fact: FilterFact): void {
  if (!ground.hears(exchange)) return
  const { link, station, phase, verdict, begun, status, tags, changes } = fact
  const event: FilterEvent = {
    type: 'filter',
    requestId: exchange.id,
    at: ground.clock.now(),
    filter: link.id,
    place: station.place,
    phase,
    verdict,
    durationMs: begun === undefined ? 0 : ground.clock.monotonic() - begun,
  }
  if (station.target !== undefined) event.target = station.target
  if (status !== undefined) event.status = status
  if (tags !== undefined) event.tags = tags
  if (changes !== undefined && changes.length > 0) event.changes = changes
  exchange.emit(event)
}
