import type { Context } from '@opentelemetry/api'
import type { Clock } from '../contract/clock.ts'
import type { Observer } from '../contract/observer.ts'
import type { AsyncContext } from '../contract/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { measureAttempt, measureCall, measureTool } from './metrics/measure-events.ts'
import type { Meters } from './metrics/meters.ts'
import type { AttributeNames } from './trace/attribute-names.data.ts'
import { createToolCallMemory } from './trace/tool-call-memory.ts'
import { prepareToolSpans } from './trace/tool-spans.ts'
import { TraceRecorder } from './trace/trace-recorder.ts'
import { runQuietly, type TracingParts } from './trace/tracing.ts'
import { watchCall } from './watch-call.ts'

/** What one configuration wants of traces. */
export type TracingOptions = Pick<TracingParts, 'ratio' | 'random' | 'attributes' | 'redact'> & { clock: Clock }

/** With what spans and figures are made. */
export interface TracingTools extends Pick<TracingParts, 'tracer' | 'ownsTracer'> {
  names: AttributeNames
  current: AsyncContext<Context>
  meters: Meters
}

/** The observer's part that makes spans and figures of exchanges. */
export interface ExchangeTracing extends Pick<Observer, 'call' | 'countAttempt' | 'quietly'> {
  recorder: TraceRecorder
  /** Loads what the spans of tools need; undefined when nothing is to be waited for. */
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
  return {
    recorder,
    prepareToolSpans,
    quietly: runQuietly,
    call(exchange, call, work) {
      const span = recorder.startCall(exchange, call)
      if (!span && !meters.isOn) return work()
      return watchCall(
        {
          monotonic: clock.monotonic,
          span,
          run: (inner) => (span ? recorder.runAt(span.context, inner) : inner()),
          report(figures) {
            if (meters.isOn) measureCall(meters, names, { call, figures })
          },
          codeOf: (error) => PlanoError.from(error).code,
        },
        work,
      )
    },
    countAttempt(candidate, outcome) {
      if (meters.isOn) measureAttempt(meters, candidate, outcome)
    },
  }
}
