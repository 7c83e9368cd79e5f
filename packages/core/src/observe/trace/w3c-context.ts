import { type Context, isSpanContextValid, type SpanContext, trace } from '@opentelemetry/api'
import type { HeaderReader } from '../../contract/call/client-call.ts'

const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/
const MAX_STATE = 512
const MAX_BAGGAGE = 8192

/** Parses a `traceparent` according to the W3C recommendation (version 00 has exactly four fields). */
export function readTraceparent(value: string | undefined): SpanContext | undefined {
  const found = value === undefined ? null : TRACEPARENT.exec(value.trim())
  if (!found) return undefined
  const [, version, traceId = '', spanId = '', flags = '00', rest] = found
  if (version === '00' && rest !== undefined) return undefined
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  return isSpanContextValid(parent) ? parent : undefined
}

export function writeTraceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`
}

/** The caller's trace state and baggage, if their size is reasonable. Only used with a valid parent. */
export function readCompanions(header: HeaderReader): {
  tracestate: string | undefined
  baggage: string | undefined
} {
  return { tracestate: sane(header('tracestate'), MAX_STATE), baggage: sane(header('baggage'), MAX_BAGGAGE) }
}

function sane(value: string | undefined, longest: number): string | undefined {
  const text = value?.trim()
  return text === undefined || text === '' || text.length > longest ? undefined : text
}

/** The context with the caller's span as parent, for applications without a propagator. */
export function withRemoteParent(context: Context, header: HeaderReader): Context {
  const parent = readTraceparent(header('traceparent'))
  return parent ? trace.setSpanContext(context, parent) : context
}
