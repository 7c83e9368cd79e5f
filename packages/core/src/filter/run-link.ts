import type { FilterEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { FilterRequest, FilterVerdict } from '../contract/filter.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ChainLink, Station } from './chain-link.ts'
import type { FilterGround } from './filter-ground.ts'
import { callLink, openLinkScope } from './policy/call-link.ts'
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
  work(request: FilterRequest): unknown
}

const PASS: FilterVerdict = { action: 'pass' }

/**
 * Asks one filter and reports it. Answers its verdict; a failure of its own passes when the filter fails open, and is
 * thrown as `filter_failed` when it fails closed.
 */
export async function runLink(ground: FilterGround, exchange: Exchange, run: LinkRun): Promise<FilterVerdict> {
  const { link, station, subject } = run
  const begun = ground.clock.monotonic()
  const tell = (verdict: FilterEvent['verdict'], extra: { status?: number; tags?: Record<string, string> } = {}) =>
    exchange.emit({
      type: 'filter',
      requestId: exchange.id,
      at: ground.clock.now(),
      filter: link.id,
      place: station.place,
      ...(station.target === undefined ? {} : { target: station.target }),
      phase: run.phase,
      verdict,
      durationMs: ground.clock.monotonic() - begun,
      ...extra,
    })
  if (!isWanted(ground, exchange, run)) {
    tell('skipped')
    return PASS
  }
  const parent = run.signal ?? exchange.signal
  const scope = openLinkScope(parent)
  try {
    const snapshot = run.snapshot ?? takeSnapshot(subject)
    const request = viewRequest(exchange, subject, { link, station, snapshot, scope })
    const called = callLink(link, scope, { clock: ground.clock, parent, work: () => run.work(request) })
    const verdict = readVerdict(link, called instanceof Promise ? await called : called)
    if (verdict.action === 'reject') tell('reject', { status: verdict.status })
    else if (verdict.action === 'annotate') tell('annotate', { tags: verdict.tags })
    else tell(verdict.action)
    return verdict
  } catch (error) {
    const known = PlanoError.from(error, 'filter_failed', `Filter "${link.id}" failed.`)
    tell('failed', { status: known.status })
    if (known.code === 'filter_failed' && link.fail === 'open') return PASS
    throw known
  } finally {
    scope.dispose()
  }
}

function isWanted(ground: FilterGround, exchange: Exchange, { link, subject }: LinkRun): boolean {
  if (link.sample < 1 && ground.random() >= link.sample) return false
  if (!link.when) return true
  return link.when({
    messages: subject.conversation(),
    named: subject.model,
    body: subject.body,
    header: exchange.header,
    context: exchange.context,
  })
}
