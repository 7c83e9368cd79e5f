import type { Exchange } from '../../contract/call/exchange.ts'
import type { ChainLink, FilterChain } from '../chain-link.ts'
import { emitFilter } from '../emit-filter.ts'
import type { FilterRuntime } from '../filter-runtime.ts'
import { failed } from '../policy/call-link.ts'
import { isWanted } from '../policy/is-wanted.ts'
import type { Subject } from '../view-request.ts'

/**
 * Whether a filter processes the streamed texts of an answer: its sample rate, conditions and circuit breaker. An open
 * breaker counts as failing. For services, the breaker is checked per sentence instead.
 */
export function admitStream(
  runtime: FilterRuntime,
  exchange: Exchange,
  at: { link: ChainLink; chain: FilterChain; subject: Subject },
): boolean {
  const { link, chain } = at
  if (!isWanted(runtime, exchange, { ...at, before: false })) {
    emitFilter(runtime, exchange, { link, chain, phase: 'stream', verdict: 'skipped' })
    return false
  }
  if (!link.definition.stream || !link.breaker || link.breaker.admits()) return true
  emitFilter(runtime, exchange, { link, chain, phase: 'stream', verdict: 'failed' })
  if (link.fail === 'open') return false
  throw failed(link, 'is paused after repeated failures')
}
