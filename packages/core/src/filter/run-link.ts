import type { Exchange } from '../contract/call/exchange.ts'
import type { FilterRequest, FilterVerdict } from '../contract/filter.ts'
import type { FilterChange, FilterEvent } from '../contract/record/events.ts'
import type { Cancellation } from '../contract/transport/cancellation.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ChainLink, FilterChain } from './chain-link.ts'
import { emitFilter } from './emit-filter.ts'
import type { FilterRuntime } from './filter-runtime.ts'
import { callLink, LinkScope } from './policy/call-link.ts'
import { isWanted } from './policy/is-wanted.ts'
import { readVerdict } from './read-verdict.ts'
import { type Snapshot, type Subject, takeSnapshot, viewRequest } from './view-request.ts'

/** One filter at one place for one request. */
export interface LinkRun {
  link: ChainLink
  chain: FilterChain
  subject: Subject
  snapshot?: Snapshot
  phase: FilterEvent['phase']
  /** Cancels the call. Default: the exchange's cancellation. */
  cancellation?: Cancellation
  /** The sampling decision was already made. */
  chosen?: boolean
  work(request: FilterRequest): unknown
  /** Called when the filter failed, open or closed. */
  failed?(): void
  /** The changes of a rewrite. Called only when content may be shown. */
  changes?(show: NonNullable<FilterRuntime['show']>): FilterChange[]
}

const PASS: FilterVerdict = { action: 'pass' }

/**
 * Calls one filter and emits its event. A failure counts as `pass` if the filter fails open, and is thrown as
 * `filter_failed` if it fails closed. Synchronous if the filter is.
 */
export function runLink(
  runtime: FilterRuntime,
  exchange: Exchange,
  run: LinkRun,
): FilterVerdict | Promise<FilterVerdict> {
  const { link, chain, subject, phase } = run
  if (!run.chosen && !isWanted(runtime, exchange, { link, chain, subject, before: phase === 'input' })) {
    emitFilter(runtime, exchange, { link, chain, phase, verdict: 'skipped' })
    return PASS
  }
  const begun = runtime.clock.monotonic()
  const scope = new LinkScope(run.cancellation ?? exchange.cancellation)
  const started: StartedLink = { run, begun, scope }
  try {
    const snapshot = run.snapshot ?? takeSnapshot(subject)
    const request = viewRequest(exchange, subject, { link, chain, snapshot, scope })
    const called = callLink(link, scope, { clock: runtime.clock, work: () => run.work(request) })
    if (!(called instanceof Promise)) return takeVerdict(runtime, exchange, { started, called })
    return called
      .then((value) => takeVerdict(runtime, exchange, { started, called: value }))
      .catch((error: unknown) => takeFailure(runtime, exchange, { started, error }))
  } catch (error) {
    return takeFailure(runtime, exchange, { started, error })
  }
}

interface StartedLink {
  run: LinkRun
  begun: number
  scope: LinkScope
}

function takeVerdict(
  runtime: FilterRuntime,
  exchange: Exchange,
  { started, called }: { started: StartedLink; called: unknown },
): FilterVerdict {
  const { run, begun, scope } = started
  const { link, chain, phase } = run
  const verdict = readVerdict(link, called)
  scope.dispose()
  const changes = verdict.action === 'rewrite' && runtime.show ? run.changes?.(runtime.show) : undefined
  emitFilter(runtime, exchange, {
    link,
    chain,
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
  runtime: FilterRuntime,
  exchange: Exchange,
  { started, error }: { started: StartedLink; error: unknown },
): FilterVerdict {
  const { run, begun, scope } = started
  const { link, chain, phase } = run
  scope.dispose()
  const known = PlanoError.from(error, 'filter_failed', `Filter "${link.id}" failed.`)
  const passes = known.code === 'filter_failed' && link.fail === 'open'
  run.failed?.()
  // A request that continues has no status.
  const refused = passes ? undefined : { status: known.status }
  emitFilter(runtime, exchange, { link, chain, phase, begun, verdict: 'failed', ...refused })
  if (passes) return PASS
  throw known
}
