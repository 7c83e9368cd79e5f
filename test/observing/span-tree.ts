import { SpanKind } from '@opentelemetry/api'
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

const KINDS = ['internal', 'server', 'client', 'producer', 'consumer'] as const

/** A tracer provider for one test, with its finished spans. */
export function recordSpans() {
  const exporter = new InMemorySpanExporter()
  const starts: string[] = []
  const tracerProvider = new TracerProvider({
    spanProcessors: [
      {
        onStart: (span) => void starts.push(span.spanContext().spanId),
        onEnd: () => undefined,
        forceFlush: () => Promise.resolve(),
        shutdown: () => Promise.resolve(),
      },
      new SimpleSpanProcessor({ exporter }),
    ],
  })
  return {
    tracerProvider,
    spans: () => exporter.getFinishedSpans(),
    /** The number of started spans, to compare with the number of ended ones. */
    started: () => starts.length,
    named: (name: string) => exporter.getFinishedSpans().filter((span) => span.name === name),
    reset: () => exporter.reset(),
  }
}

/** Spans as an indented list of kind and name, with children in the order of their start. */
export function drawTree(spans: readonly ReadableSpan[]): string {
  const ids = new Set(spans.map((span) => span.spanContext().spanId))
  const sorted = [...spans].sort(
    (a, b) => a.startTime[0] - b.startTime[0] || a.startTime[1] - b.startTime[1] || rank(a) - rank(b),
  )
  const lines: string[] = []
  const draw = (parent: string | undefined, depth: number) => {
    for (const span of sorted) {
      const own = span.parentSpanContext?.spanId
      const isChild = parent === undefined ? own === undefined || !ids.has(own) : own === parent
      if (!isChild) continue
      lines.push(`${'  '.repeat(depth)}${KINDS[span.kind]} ${span.name}${span.status.code === 2 ? ' !' : ''}`)
      draw(span.spanContext().spanId, depth + 1)
    }
  }
  draw(undefined, 0)
  return lines.join('\n')
}

const rank = (span: ReadableSpan) => (span.kind === SpanKind.CLIENT ? 1 : 0)
