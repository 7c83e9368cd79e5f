import { SIGNAL_ATTRIBUTES, type SignalSpanData, toSignalSpanData } from '../../signals/report/signal-attributes.ts'
import type { SignalAssessment } from '../../signals/report/signal-report.ts'

interface Described {
  sinceIndex: number
  data: SignalSpanData
}

/** The last result for a report. A conversation's report stays the same until it grows. */
const described = new WeakMap<SignalAssessment, Described>()

/** A conversation's signals as span attributes and events, with redacted snippets where content is captured. */
export function describeSignals(
  report: SignalAssessment,
  sinceIndex: number,
  redact: ((text: string) => string) | undefined,
): SignalSpanData {
  if (redact) return redactSnippets(toSignalSpanData(report, { snippets: true, sinceIndex }), redact)
  const known = described.get(report)
  if (known?.sinceIndex === sinceIndex) return known.data
  const data = toSignalSpanData(report, { snippets: false, sinceIndex })
  described.set(report, { sinceIndex, data })
  return data
}

function redactSnippets(data: SignalSpanData, redact: (text: string) => string): SignalSpanData {
  const events = data.events.map(({ name, attributes }) => {
    const snippet = attributes[SIGNAL_ATTRIBUTES.eventSnippet]
    const shown = typeof snippet === 'string' ? { [SIGNAL_ATTRIBUTES.eventSnippet]: redact(snippet) } : {}
    return { name, attributes: { ...attributes, ...shown } }
  })
  return { ...data, events }
}
