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

/** One filter at one place over one request. */
export interface LinkRun {
  link: ChainLink
  station: Station
  subject: Subject
  snapshot?: Snapshot
  phase: FilterEvent['phase']
  /** Ends the call early; by default the exchange's. */
  cancellation?: Cancellation
  /** It was already decided that the filter sees this request. */
  chosen?: boolean
  work(request: FilterRequest): unknown
  /** What a rewrite changed, asked for when content may be shown. */
  changes?(show: NonNullable<FilterGround['show']>): FilterChange[]
}

const PASS: FilterVerdict = { action: 'pass' }

/**
 * Asks one filter and reports it. Answers its verdict; a failure of its own passes when the filter fails open, and is
 * thrown as `filter_failed` when it fails closed. Nothing is waited for where the filter answers at once.
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
  // A request that goes on was refused with no status.
  const refused = passes ? undefined : { status: known.status }
  emitFilter(ground, exchange, { link, station, phase, begun, verdict: 'failed', ...refused })
  if (passes) return PASS
  throw known
}
