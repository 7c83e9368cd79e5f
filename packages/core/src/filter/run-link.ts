import type { FilterChange, FilterEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { FilterRequest, FilterVerdict } from '../contract/filter.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ChainLink, Station } from './chain-link.ts'
import { emitFilter } from './emit-filter.ts'
import type { FilterGround } from './filter-ground.ts'
import { callLink, openLinkScope } from './policy/call-link.ts'
import { isWanted } from './policy/is-wanted.ts'
import { readVerdict } from './read-verdict.ts'
import { type Snapshot, type Subject, takeSnapshot, viewRequest } from './view-request.ts'

/** One filter at one place over one request. */
export interface LinkRun {
  link: ChainLink
  station: Station
  subject: Subject
  snapshot?: Snapshot
  phase: FilterEvent['phase']
  /** Ends the call early; by default the exchange's. */
  signal?: AbortSignal
  /** It was already decided that the filter sees this request. */
  chosen?: boolean
  work(request: FilterRequest): unknown
  /** What a rewrite changed, asked for when content may be shown. */
  changes?(show: NonNullable<FilterGround['show']>): FilterChange[]
}

const PASS: FilterVerdict = { action: 'pass' }

/**
 * Asks one filter and reports it. Answers its verdict; a failure of its own passes when the filter fails open, and is
 * thrown as `filter_failed` when it fails closed.
 */
export async function runLink(ground: FilterGround, exchange: Exchange, run: LinkRun): Promise<FilterVerdict> {
  const { link, station, subject, phase } = run
  if (!run.chosen && !isWanted(ground, exchange, { link, station, subject, before: phase === 'input' })) {
    emitFilter(ground, exchange, { link, station, phase, verdict: 'skipped' })
    return PASS
  }
  const begun = ground.clock.monotonic()
  const parent = run.signal ?? exchange.signal
  const scope = openLinkScope(parent)
  try {
    const snapshot = run.snapshot ?? takeSnapshot(subject)
    const request = viewRequest(exchange, subject, { link, station, snapshot, scope })
    const called = callLink(link, scope, { clock: ground.clock, parent, work: () => run.work(request) })
    const verdict = readVerdict(link, called instanceof Promise ? await called : called)
    const changes = verdict.action === 'rewrite' && ground.show ? run.changes?.(ground.show) : undefined
    const fact = { link, station, phase, begun, verdict: verdict.action, ...(changes ? { changes } : {}) }
    if (verdict.action === 'reject') emitFilter(ground, exchange, { ...fact, status: verdict.status })
    else if ('tags' in verdict && verdict.tags) emitFilter(ground, exchange, { ...fact, tags: verdict.tags })
    else emitFilter(ground, exchange, fact)
    return verdict
  } catch (error) {
    const known = PlanoError.from(error, 'filter_failed', `Filter "${link.id}" failed.`)
    const passes = known.code === 'filter_failed' && link.fail === 'open'
    // A request that goes on was refused with no status.
    const refused = passes ? undefined : { status: known.status }
    emitFilter(ground, exchange, { link, station, phase, begun, verdict: 'failed', ...refused })
    if (passes) return PASS
    throw known
  } finally {
    scope.dispose()
  }
}
