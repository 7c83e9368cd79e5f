import type { Context } from '@opentelemetry/api'
import type { Observer, UpstreamCall } from '../contract/observer.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { AsyncContext } from '../contract/platform/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { measureAttempt, measureCall, measureTool } from './metrics/measure-events.ts'
import type { Meters } from './metrics/meters.ts'
import type { AttributeNames } from './trace/attributes/attribute-names.data.ts'
import { createToolCallMemory } from './trace/tools/tool-call-memory.ts'
import { prepareToolSpans } from './trace/tools/tool-spans.ts'
import { type CallSpan, TraceRecorder } from './trace/trace-recorder.ts'
import { runQuietly, type TracingParts } from './trace/tracing.ts'
import { type CallFigures, type CallWatch, watchCall } from './watch-call.ts'

/** Tracing options of one configuration. */
export type TracingOptions = Pick<TracingParts, 'ratio' | 'random' | 'attributes' | 'redact'> & { clock: Clock }

/** What spans and metrics are created with. */
export interface TracingTools extends Pick<TracingParts, 'tracer' | 'ownsTracer'> {
  names: AttributeNames
  current: AsyncContext<Context>
  meters: Meters
}

/** The observer's part that creates spans and metrics of exchanges. */
export interface ExchangeTracing extends Pick<Observer, 'call' | 'countAttempt' | 'quietly'> {
  recorder: TraceRecorder
  /** Loads the code for tool spans. Undefined when nothing must be awaited. */
  prepareToolSpans: typeof prepareToolSpans
}

export function openExchangeTracing(tools: TracingTools, options: TracingOptions): ExchangeTracing {
  const { meters, names, tracer, ownsTracer, current } = tools
  const { clock } = options
  const recorder = new TraceRecorder({
    ...options,
    tracer,
    ownsTracer,
    names,
    current,
    tools: createToolCallMemory(),
    measureTool: (ran) => measureTool(meters, names, ran),
  })
  const parts: WatchParts = { recorder, clock, meters, names }
  return {
    recorder,
    prepareToolSpans,
    quietly: runQuietly,
    call(exchange, call, work) {
      const span = recorder.startCall(exchange, call)
      if (!span && !meters.isOn) return work()
      return watchCall(new TracedWatch(parts, call, span), work)
    },
    countAttempt(candidate, outcome) {
      if (meters.isOn) measureAttempt(meters, candidate, outcome)
    },
  }
}

interface WatchParts extends Pick<TracingTools, 'meters' | 'names'> {
  recorder: TraceRecorder
  clock: Clock
}

/** Follows a call. A class because it lives as long as the call, see `createIdleQueue`. */
class TracedWatch implements CallWatch {
  readonly span: CallSpan | undefined
  private readonly parts: WatchParts
  private readonly candidate: UpstreamCall['candidate']
  private readonly target: UpstreamCall['target']
  private readonly operation: UpstreamCall['operation'] | undefined

  constructor(parts: WatchParts, { candidate, target, operation }: UpstreamCall, span: CallSpan | undefined) {
    this.parts = parts
    this.candidate = candidate
    this.target = target
    this.operation = operation
    this.span = span
  }

  monotonic(): number {
    return this.parts.clock.monotonic()
  }

  run<Result>(work: () => Result): Result {
    return this.span ? this.parts.recorder.runAt(this.span.context, work) : work()
  }

  report(figures: CallFigures): void {
    const { candidate, target, operation } = this
    const { meters, names } = this.parts
    if (meters.isOn) measureCall(meters, names, { candidate, target, operation, figures })
  }

  codeOf(error: unknown): string {
    return PlanoError.from(error).code
  }
}
