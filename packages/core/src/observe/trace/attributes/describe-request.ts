import type { Attributes } from '@opentelemetry/api'
import type { FilterEvent, RequestEvent, ResponseEvent, SkipEvent } from '../../../contract/record/events.ts'
import { type AttributeNames, NAMES } from './attribute-names.data.ts'

/** Attributes of the request. Assigned rather than spread, because this runs for every request. */
export function describeRequest(event: RequestEvent, names: AttributeNames): Attributes {
  const { listener, session, model, tenant } = event
  const facts: Attributes = { [NAMES.dialect]: event.dialect, [NAMES.llmStreaming]: event.stream }
  if (model !== undefined) facts[NAMES.modelRequested] = model.slice(0, 256)
  if (tenant !== undefined) facts[NAMES.tenant] = tenant
  if (session !== undefined) {
    facts[NAMES.session] = session
    facts[names.conversation] = session
  }
  if (listener !== undefined) {
    facts[NAMES.selectionListener] = listener
    facts[names.operation] = 'invoke_workflow'
    if (names.workflow !== undefined) facts[names.workflow] = listener
  }
  return facts
}

export function describeFilter(event: FilterEvent): Attributes {
  const facts: Attributes = {
    [NAMES.filterName]: event.filter,
    [NAMES.filterPlace]: event.place,
    [NAMES.filterPhase]: event.phase,
    [NAMES.filterVerdict]: event.verdict,
  }
  if (event.target !== undefined) facts[NAMES.filterTarget] = event.target
  if (event.status !== undefined) facts[NAMES.status] = event.status
  return facts
}

/** Which upstream was skipped, and why. */
export function describeSkip({ upstream, reason, waitMs, next }: SkipEvent): Attributes {
  const facts: Attributes = { [NAMES.upstream]: upstream, [NAMES.skipReason]: reason }
  if (waitMs !== undefined) facts[NAMES.skipWait] = Math.round(waitMs)
  if (next !== undefined) facts[NAMES.skipNext] = next
  return facts
}

/** How a request ended and what it cost. */
export function describeResponse({
  status,
  outcome,
  attempts,
  upstream,
  cost,
  cache,
  usage,
}: ResponseEvent): Attributes {
  const facts: Attributes = {
    [NAMES.status]: status,
    [NAMES.outcome]: outcome,
    [NAMES.attempts]: attempts ?? 0,
  }
  if (upstream !== undefined) facts[NAMES.upstream] = upstream
  if (cost !== undefined) facts[NAMES.llmCost] = cost
  if (cache !== undefined) facts[NAMES.responseCache] = cache
  if (usage?.estimated === true) facts[NAMES.estimated] = true
  return facts
}
