import type { Exchange } from '../../contract/exchange.ts'
import type { ChainLink, Station } from '../chain-link.ts'
import { emitFilter } from '../emit-filter.ts'
import type { FilterGround } from '../filter-ground.ts'
import { failed } from '../policy/call-link.ts'
import { isWanted } from '../policy/is-wanted.ts'
import type { Subject } from '../view-request.ts'

/**
 * Whether a filter reads the growing texts of an answer: its share and conditions, and its rest after failures, which
 * counts as failing. Services are asked anew for every sentence, so their rest is looked at there.
 */
export function admitStream(
  ground: FilterGround,
  exchange: Exchange,
  at: { link: ChainLink; station: Station; subject: Subject },
): boolean {
  const { link, station } = at
  if (!isWanted(ground, exchange, { ...at, before: false })) {
    emitFilter(ground, exchange, { link, station, phase: 'stream', verdict: 'skipped' })
    return false
  }
  if (!link.definition.stream || !link.breaker || link.breaker.admits()) return true
  emitFilter(ground, exchange, { link, station, phase: 'stream', verdict: 'failed' })
  if (link.fail === 'open') return false
  throw failed(link, 'rests after failing repeatedly')
}
