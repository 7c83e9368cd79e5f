import type { Cancellation } from '../contract/cancellation.ts'
import type { FilterChange, FilterEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { FilterRequest, FilterVerdict } from '../contract/filter.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ChainLink, Station } from './chain-link.ts'
import { emitFilter } from './emit-filter.ts'
import type { FilterGround } from './filter-ground.ts'
import { callLink, LinkScope } from './policy/call-link.ts'
import { isWanted } from './policy/is-wanted.ts'
import { readVerdict } from './read-verdict.ts'
import { type Snapshot, type Subject, takeSnapshot, viewRequest } from './view-request.ts'

/** One filter at one place for one request. */
export interface LinkRun {
  link: ChainLink
  station: Station
  subject: Subject
  snapshot?: Snapshot
  phase: FilterEvent['phase']
  /** Cancels the call. Default: the exchange's cancellation. */
  cancellation?: Cancellation
  /** The sampling decision was already made. */
  chosen?: boolean
  work(request: FilterRequest): unknown
  /** The changes of a rewrite. Called only when content may be shown. */
  changes?(show: NonNullable<FilterGround['show']>): FilterChange[]
}

const PASS: FilterVerdict = { action: 'pass' }

/**
 * Calls one filter and emits its event. A failure counts as `pass` if the filter fails open, and is thrown as
 * `filter_failed` if it fails closed. Synchronous if the filter is.
 */
export function runLink(
  ground: FilterGround,
  exchange: Exchange,
  run: LinkRun,
): FilterVerdict | Promise<FilterVerdict> {
  const { link, station, subject, phase } = run
  if (!run.chosen && !isWanted(ground, exchange, { link, station, subject, before: phase === 'input' })) {
    emitFilter(ground, exchange, { link, station, phase, verdict: 'skipped' })
    return PASS
  }
  const begun = ground.clock.monotonic()
  const scope = new LinkScope(run.cancellation ?? exchange.cancellation)
  const asked: AskedLink = { run, begun, scope }
  try {
    const snapshot = run.snapshot ?? takeSnapshot(subject)
    const request = viewRequest(exchange, subject, { link, station, snapshot, scope })
    const called = callLink(link, scope, { clock: ground.clock, work: () => run.work(request) })
    if (!(called instanceof Promise)) return takeVerdict(ground, exchange, { asked, called })
    return called
      .then((value) => takeVerdict(ground, exchange, { asked, called: value }))
      .catch((error: unknown) => takeFailure(ground, exchange, { asked, error }))
  } catch (error) {
    return takeFailure(ground, exchange, { asked, error })
  }
}

interface AskedLink {
  run: LinkRun
  begun: number
  scope: LinkScope
}

function takeVerdict(
  ground: FilterGround,
  exchange: Exchange,
  { asked, called }: { asked: AskedLink; called: unknown },
): FilterVerdict {
  const { run, begun, scope } = asked
  const { link, station, phase } = run
  const verdict = readVerdict(link, called)
  scope.dispose()
  const changes = verdict.action === 'rewrite' && ground.show ? run.changes?.(ground.show) : undefined
  emitFilter(ground, exchange, {
    link,
    station,
    phase,
    begun,
    verdict: verdict.action,
    ...(changes ? { changes } : undefined),
    ...(verdict.action === 'reject' ? { status: verdict.status } : tagsOf(verdict)),
  })
  return verdict
}

function tagsOf(verdict: FilterVerdict): { tags: Record<string, string> } | undefined {
  return 'tags' in verdict && verdict.tags ? { tags: verdict.tags } : undefined
}

function takeFailure(
  ground: FilterGround,
  exchange: Exchange,
  { asked, error }: { asked: AskedLink; error: unknown },
): FilterVerdict {
  const { run, begun, scope } = asked
  const { link, station, phase } = run
  scope.dispose()
  const known = PlanoError.from(error, 'filter_failed', `Filter "${link.id}" failed.`)
  const passes = known.code === 'filter_failed' && link.fail === 'open'
  // A request that continues has no status.
  const refused = passes ? undefined : { status: known.status }
  emitFilter(ground, exchange, { link, station, phase, begun, verdict: 'failed', ...refused })
  if (passes) return PASS
  throw known
}
