import type { Candidate } from '../../contract/execute/candidate.ts'
import type { UpstreamCall } from '../../contract/observer.ts'
import type { AttemptOutcome } from '../../contract/record/attempt.ts'
import type {
  DecisionEvent,
  FilterEvent,
  PlanoEvent,
  RequestEvent,
  ResponseEvent,
} from '../../contract/record/events.ts'
import type { Usage, UsageShare } from '../../contract/wire/reply.ts'
import { type AttributeNames, NAMES, PROVIDER_NAMES } from '../trace/attributes/attribute-names.data.ts'
import type { ToolRun } from '../trace/tools/tool-call-memory.ts'
import type { CallFigures } from '../watch-call.ts'
import type { MetricLabels } from './kept-series.ts'
import type { Meters } from './meters.ts'
import { labelVariant } from './watch-upstreams.ts'

/** Records metrics of events, with `byTenant` also those of each tenant. */
export function createEventMeasure(
  meters: Meters,
  names: AttributeNames,
  byTenant = false,
): (event: PlanoEvent) => void {
  return (event) => {
    // Labels are only created if metrics are recorded.
    if (!meters.isOn) return undefined
    switch (event.type) {
      case 'request':
        return measureActive(meters, event, 1)
      case 'response':
        measureActive(meters, event, -1)
        if (byTenant) measureTenant(meters, event)
        return measureResponse(meters, event, names)
      case 'decision':
        return measureDecision(meters, event)
      case 'filter':
        return measureFilter(meters, event)
      case 'skip':
        return meters.measure('plano.skips', 1, {
          upstream: meters.label('upstream', event.upstream),
          ...labelVariant(meters, event.variant),
          reason: event.reason,
        })
      case 'continuation': {
        const from = meters.label('upstream', event.from)
        return meters.measure('plano.continuations', 1, { from, to: meters.label('upstream', event.to) })
      }
      case 'breaker': {
        const upstream = meters.label('upstream', event.upstream)
        const labels = { upstream, ...labelVariant(meters, event.variant), to: event.to }
        return meters.measure('plano.breaker.transitions', 1, labels)
      }
      case 'signal':
        return meters.measure('plano.signals', 1, { signal: event.signal })
      case 'conversation':
        return meters.measure('plano.conversation.score', event.score, { quality: event.quality })
      case 'warning':
        return meters.measure('plano.warnings', 1, { code: meters.label('warning', event.code) })
      case 'reload':
        return meters.measure('plano.reloads', 1, { ok: event.ok })
      default:
        return undefined
    }
  }
}

function measureActive(meters: Meters, event: RequestEvent | ResponseEvent, change: 1 | -1): void {
  const labels = { dialect: event.dialect ?? 'unknown' }
  meters.measure('plano.requests.active', change, labels)
  if (event.stream) meters.measure('plano.streams.active', change, labels)
}

function measureResponse(meters: Meters, event: ResponseEvent, names: AttributeNames): void {
  const labels = { dialect: event.dialect ?? 'unknown', outcome: event.outcome }
  meters.measure('plano.requests', 1, { ...labels, status_class: statusClass(event) })
  meters.measure('plano.request.duration', event.durationMs / 1000, labels)
  if (event.listener !== undefined && names.workflow !== undefined) {
    const workflow = { [names.workflow]: meters.label('listener', event.listener), ...errorLabel(event.error?.code) }
    const seconds = event.durationMs / 1000
    if (names.splitMetrics)
      meters.measure('gen_ai.invoke_agent.duration', seconds, { [names.operation]: 'invoke_workflow', ...workflow })
    else meters.measure('gen_ai.workflow.duration', seconds, workflow)
  }
  if (event.cache !== undefined) meters.measure('plano.response_cache', 1, { cache: event.cache })
  if (event.upstream === undefined) return
  const upstream = meters.label('upstream', event.upstream)
  if (event.cost !== undefined) meters.measure('plano.cost', event.cost, { upstream })
  // Agents count their own tokens. Only answers of models to this engine are client operations.
  if (event.cache === 'hit' || event.cache === 'joined') return
  if (!event.usage || event.listener !== undefined) return
  for (const share of event.shares ?? [{ model: event.upstream, usage: event.usage }])
    measureTokens(meters, names, { dialect: event.dialect, share })
}

const statusClass = ({ status }: ResponseEvent): string => `${Math.floor(status / 100)}xx`

/** A request that an agent made within another is not one of the tenant's, but its tokens and cost are. */
function measureTenant(meters: Meters, event: ResponseEvent): void {
  if (event.tenant === undefined) return
  const tenant = meters.label('tenant', event.tenant)
  if (event.parent === undefined)
    meters.measure('plano.tenant.requests', 1, { tenant, status_class: statusClass(event) })
  if (event.cost !== undefined) meters.measure('plano.tenant.cost', event.cost, { tenant })
  if (!event.usage || event.listener !== undefined || event.cache === 'hit' || event.cache === 'joined') return
  for (const { usage } of event.shares ?? [{ usage: event.usage }]) {
    meters.measure('plano.tenant.tokens', usage.inputTokens, { tenant, type: 'input' })
    meters.measure('plano.tenant.tokens', usage.outputTokens, { tenant, type: 'output' })
  }
}

/** Records a tool, as observed here: requested in an answer, with its result in a later request. */
export function measureTool(meters: Meters, names: AttributeNames, ran: ToolRun): void {
  const tool = { [names.toolName]: meters.label('tool', ran.name), [names.toolType]: 'function' }
  meters.measure('gen_ai.execute_tool.duration', ran.durationMs / 1000, { ...tool, ...errorLabel(ran.failed) })
}

const errorLabel = (error: string | undefined): MetricLabels =>
  error === undefined ? {} : { [NAMES.errorType]: error }

function measureTokens(
  meters: Meters,
  names: AttributeNames,
  { dialect, share }: { dialect: string | undefined; share: UsageShare },
): void {
  const slash = share.model.indexOf('/')
  if (slash < 0) return
  const shared = modelLabels(meters, names, {
    operation: dialect === 'embeddings' ? 'embeddings' : 'chat',
    provider: share.model.slice(0, slash),
    model: share.model.slice(slash + 1),
  })
  if (names.splitMetrics) {
    measureSplitTokens(meters, names, { shared, usage: share.usage, embeds: dialect === 'embeddings' })
    return
  }
  const { inputTokens, outputTokens } = share.usage
  meters.measure('gen_ai.client.token.usage', inputTokens, { ...shared, [names.tokenType]: 'input' })
  meters.measure('gen_ai.client.token.usage', outputTokens, { ...shared, [names.tokenType]: 'output' })
}

/** Totals are counted by kind, and spread by answer. No provider tells us the modality of all of its tokens. */
function measureSplitTokens(
  meters: Meters,
  names: AttributeNames,
  { shared, usage, embeds }: { shared: MetricLabels; usage: Usage; embeds: boolean },
): void {
  if (embeds) {
    meters.measure('gen_ai.client.embeddings.operation.input_tokens', usage.inputTokens, shared)
    return
  }
  const counted = { ...shared, [names.tokenModality]: 'unknown' }
  meters.measure('gen_ai.client.inference.usage.input_tokens', usage.inputTokens, counted)
  meters.measure('gen_ai.client.inference.usage.output_tokens', usage.outputTokens, counted)
  meters.measure('gen_ai.client.inference.operation.input_tokens', usage.inputTokens, shared)
  meters.measure('gen_ai.client.inference.operation.output_tokens', usage.outputTokens, shared)
  const { cachedInputTokens, cacheWriteTokens, reasoningTokens } = usage
  if (cachedInputTokens !== undefined)
    meters.measure('gen_ai.client.inference.usage.cache_read.input_tokens', cachedInputTokens, counted)
  if (cacheWriteTokens !== undefined)
    meters.measure('gen_ai.client.inference.usage.cache_write.input_tokens', cacheWriteTokens, counted)
  if (reasoningTokens !== undefined)
    meters.measure('gen_ai.client.inference.usage.reasoning.output_tokens', reasoningTokens, counted)
}

interface ModelOperation {
  operation: string
  provider: string
  model: string
}

function modelLabels(meters: Meters, names: AttributeNames, of: ModelOperation): MetricLabels {
  return {
    [names.operation]: of.operation,
    [names.provider]: meters.label('provider', PROVIDER_NAMES[of.provider] ?? of.provider),
    [names.requestModel]: meters.label('model', of.model),
  }
}

function measureDecision(meters: Meters, { decision }: DecisionEvent): void {
  const { kind, stage, route, session } = decision
  const chosen = meters.label('upstream', decision.agents[0] ?? decision.models[0] ?? 'none')
  const taken = route === null ? undefined : { route: meters.label('route', route) }
  meters.measure('plano.decisions', 1, { kind, stage, chosen, ...taken })
  const reason = session?.reason
  // As in Plano, only sessions whose prompt cache was warm could lose something by switching.
  if (reason !== undefined && reason !== 'new')
    meters.measure('plano.session.switches', 1, { decision: reason === 'over_cap' ? 'retained' : 'allowed', reason })
  meters.measure('plano.decision.confidence', decision.confidence, { kind, stage })
  meters.measure('plano.decision.duration', decision.durationMs / 1000, { kind, stage })
}

function measureFilter(meters: Meters, event: FilterEvent): void {
  const filter = meters.label('filter', event.filter)
  const { place, phase, verdict } = event
  meters.measure('plano.filter.verdicts', 1, { filter, place, phase, verdict })
  meters.measure('plano.filter.duration', event.durationMs / 1000, { filter, phase })
}

/** Records an attempt when it ends. The outcome of a stream is known only at its end. */
export function measureAttempt(meters: Meters, { id, kind, variant }: Candidate, outcome: AttemptOutcome): void {
  const upstream = meters.label('upstream', id)
  meters.measure('plano.attempts', 1, { upstream, ...labelVariant(meters, variant), kind, outcome })
}

interface MeasuredCall extends Pick<UpstreamCall, 'candidate' | 'target'> {
  operation: UpstreamCall['operation'] | undefined
  figures: CallFigures
}

/** Records one call of a model or an agent, up to its last chunk. */
export function measureCall(meters: Meters, names: AttributeNames, done: MeasuredCall): void {
  const { candidate, target, figures, operation = 'chat' } = done
  const seconds = figures.durationMs / 1000
  if (candidate.kind === 'agent') {
    const agent = {
      ...(names.splitMetrics ? { [names.operation]: 'invoke_agent' } : undefined),
      [names.agentName]: meters.label('upstream', candidate.id),
    }
    meters.measure('gen_ai.invoke_agent.duration', seconds, { ...agent, ...errorLabel(figures.error) })
    return
  }
  if (!target) return
  const labels = modelLabels(meters, names, { operation, provider: target.provider.id, model: target.model })
  const named = nameDurations(names, operation)
  meters.measure(named.duration, seconds, { ...labels, ...errorLabel(figures.error) })
  const { firstItemMs, items } = figures
  if (firstItemMs === undefined) return
  meters.measure(named.firstChunk, firstItemMs / 1000, labels)
  if (items < 2) return
  meters.measure(named.perChunk, (figures.durationMs - firstItemMs) / (items - 1) / 1000, labels)
}

const OPERATION_DURATIONS = {
  duration: 'gen_ai.client.operation.duration',
  firstChunk: 'gen_ai.client.operation.time_to_first_chunk',
  perChunk: 'gen_ai.client.operation.time_per_output_chunk',
} as const
const INFERENCE_DURATIONS = {
  duration: 'gen_ai.client.inference.duration',
  firstChunk: 'gen_ai.client.inference.time_to_first_chunk',
  perChunk: 'gen_ai.client.inference.time_per_output_chunk',
} as const
const EMBEDDINGS_DURATIONS = { ...INFERENCE_DURATIONS, duration: 'gen_ai.client.embeddings.duration' } as const

function nameDurations(names: AttributeNames, operation: string) {
  if (!names.splitMetrics) return OPERATION_DURATIONS
  if (operation === 'embeddings') return EMBEDDINGS_DURATIONS
  return operation === 'chat' ? INFERENCE_DURATIONS : OPERATION_DURATIONS
}
