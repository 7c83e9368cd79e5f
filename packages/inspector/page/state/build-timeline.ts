import type { AttemptRecord } from '@planojs/core'
import type { RequestDetail, RequestSummary, ShownEvent } from '../../src/record/request-summary.ts'
import { shortenTimes } from '../parts/format-values.ts'
import { eventsOf, readDecision } from './read-decision.ts'

export interface Bar {
  key: string
  kind: 'request' | 'filter' | 'decision' | 'step' | 'attempt' | 'child'
  label: string
  /** How it ended. */
  note: string
  tone: 'ok' | 'bad' | 'plain'
  depth: number
  /** Milliseconds since the start of the request. */
  from: number
  durationMs: number
  firstByteMs?: number
  /** The request that the bar represents, if it is another one. */
  opens?: string
}

export interface Mark {
  at: number
  label: string
  tone: 'ok' | 'bad' | 'plain'
}

export interface Timeline {
  bars: Bar[]
  marks: Mark[]
  /** Milliseconds from the start to the end of everything. */
  lengthMs: number
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** Everything that took time in a request, in order of start. `now` is the only source of time. */
export function buildTimeline(detail: RequestDetail, notices: readonly ShownEvent[], now: number): Timeline {
  const { summary, events, children } = detail
  const begin = summary.at
  const bars = [
    ...eventBars(events, { begin, depth: 1, now }),
    ...children.flatMap((child) => childBars(child, begin, now)),
  ]
  bars.sort((one, other) => one.from - other.from || one.depth - other.depth)
  nameAttempts(bars)
  const ends = bars.map((bar) => bar.from + bar.durationMs)
  const soFar = summary.state === 'running' ? now - begin : (summary.durationMs ?? 0)
  const lengthMs = Math.max(1, soFar, ...ends)
  const whole: Bar = {
    key: 'request',
    kind: 'request',
    label: 'Request',
    note: summary.state,
    tone: summary.state === 'error' ? 'bad' : 'plain',
    depth: 0,
    from: 0,
    durationMs: summary.durationMs ?? lengthMs,
    ...(summary.firstByteMs === undefined ? {} : { firstByteMs: summary.firstByteMs }),
  }
  const marks = [...skipMarks(events, begin), ...breakerMarks(detail, notices, lengthMs)]
  return { bars: [whole, ...bars], marks, lengthMs }
}

/** Attempts below a step or nested request with the same name are numbered: repeating the name says nothing. */
function nameAttempts(bars: Bar[]): void {
  const steps = new Map<string, number>()
  for (const bar of bars) {
    if (bar.kind === 'step' || bar.kind === 'child') steps.set(bar.label, 0)
    const [name = '', ...variant] = bar.label.split(' · ')
    const before = bar.kind === 'attempt' ? steps.get(name) : undefined
    if (before === undefined) continue
    steps.set(name, before + 1)
    bar.label = [`Attempt ${before + 1}`, ...variant].join(' · ')
  }
}

interface Place {
  begin: number
  depth: number
  now: number
}

function eventBars(events: readonly ShownEvent[], place: Place): Bar[] {
  return [
    ...gateBars(events, place),
    ...stepBars(events, place),
    ...eventsOf(events, 'attempt').map((event, index) => attemptBar(event, index, place)),
  ]
}

/** Times of events are whole milliseconds, so that short bars would overlap although one came after the other. */
const ROUNDING_MS = 2

/** Filters and decisions, in their order. */
function gateBars(events: readonly ShownEvent[], place: Place): Bar[] {
  const bars: Bar[] = []
  let end = 0
  for (const [index, event] of events.entries()) {
    if (event.type !== 'filter' && event.type !== 'decision') continue
    const bar = event.type === 'filter' ? filterBar(event, index, place) : decisionBar(event, index, place)
    const from = bar.from < end && end - bar.from <= ROUNDING_MS ? end : bar.from
    end = Math.max(end, from + bar.durationMs)
    bars.push({ ...bar, from })
  }
  return bars
}

function filterBar(event: ShownEvent, index: number, { begin, depth }: Place): Bar {
  const durationMs = amount(event['durationMs'])
  const verdict = text(event['verdict'])
  return {
    key: `${event.requestId}-filter-${index}`,
    kind: 'filter',
    label: text(event['filter']),
    note: verdict,
    tone: ['reject', 'refuse', 'cut', 'failed'].includes(verdict) ? 'bad' : 'plain',
    depth,
    from: Math.max(0, event.at - begin - durationMs),
    durationMs,
  }
}

function decisionBar(event: ShownEvent, index: number, { begin, depth }: Place): Bar {
  const decision = readDecision(event['decision'])
  const durationMs = decision?.durationMs ?? 0
  return {
    key: `${event.requestId}-decision-${index}`,
    kind: 'decision',
    label: 'Decision',
    note: decision?.stage ?? '',
    tone: 'plain',
    depth,
    from: Math.max(0, event.at - begin - durationMs),
    durationMs,
  }
}

function stepBars(events: readonly ShownEvent[], { begin, depth, now }: Place): Bar[] {
  const steps = eventsOf(events, 'step')
  const ended = eventsOf(events, 'response').length > 0
  return steps
    .filter((event) => event['phase'] === 'start')
    .map((event) => {
      const end = steps.find((other) => other['phase'] === 'end' && other['index'] === event['index'])
      const durationMs = end ? amount(end['durationMs']) || end.at - event.at : ended ? 0 : now - event.at
      const error = end?.['error'] as { code?: string } | undefined
      return {
        key: `${event.requestId}-step-${amount(event['index'])}`,
        kind: 'step' as const,
        label: text(event['upstream']),
        note: error ? (error.code ?? 'failed').replaceAll('_', ' ') : end ? '' : 'running',
        tone: error && error.code !== 'client_closed' ? ('bad' as const) : ('ok' as const),
        depth,
        from: Math.max(0, event.at - begin),
        durationMs: Math.max(0, durationMs),
      }
    })
}

function attemptBar(event: ShownEvent, index: number, { begin, depth }: Place): Bar {
  const attempt = event['attempt'] as AttemptRecord
  const failed = attempt.outcome !== 'success'
  return {
    key: `${event.requestId}-attempt-${index}`,
    kind: 'attempt',
    label: `${attempt.upstream}${attempt.variant === undefined ? '' : ` · ${attempt.variant}`}`,
    note: failed ? noteFailure(attempt) : String(attempt.status ?? 'ok'),
    tone: failed ? 'bad' : 'ok',
    depth: depth + 1,
    from: Math.max(0, attempt.startedAt - begin),
    durationMs: attempt.durationMs,
    ...(attempt.firstByteMs === undefined ? {} : { firstByteMs: attempt.firstByteMs }),
  }
}

/** The description of the next step often starts with what happened. */
function noteFailure({ status, outcome, next }: AttemptRecord): string {
  const happened = outcome.replaceAll('_', ' ')
  return `${status ?? ''} ${next.startsWith(happened) ? next : `${happened}; ${next}`}`.trim()
}

function childBars(child: { summary: RequestSummary; events: ShownEvent[] }, begin: number, now: number): Bar[] {
  const { summary, events } = child
  const bar: Bar = {
    key: summary.id,
    kind: 'child',
    label: summary.upstream ?? summary.model ?? 'nested request',
    note: `nested ${summary.dialect ?? 'request'}`,
    tone: summary.state === 'error' ? 'bad' : 'ok',
    depth: 2,
    from: Math.max(0, summary.at - begin),
    durationMs: summary.durationMs ?? Math.max(0, now - summary.at),
    opens: summary.id,
    ...(summary.firstByteMs === undefined ? {} : { firstByteMs: summary.firstByteMs }),
  }
  return [bar, ...eventBars(events, { begin, depth: 2, now }).filter(({ kind }) => kind === 'attempt')]
}

/** Upstreams that were skipped because they were unavailable. */
function skipMarks(events: readonly ShownEvent[], begin: number): Mark[] {
  return eventsOf(events, 'skip').map((event) => {
    const who = [[event['upstream'], event['variant']], [event['instance']]]
      .map((parts) => parts.map(text).filter(Boolean).join(' · '))
      .filter((part) => part !== '')
    const next = text(event['next'])
    const instead = next === '' ? '' : `, ${next} asked instead`
    const why = text(event['reason']).replaceAll('_', ' ')
    return { at: Math.max(0, event.at - begin), label: `${who.join(' at ')} left out: ${why}${instead}`, tone: 'bad' }
  })
}

/** Circuit breakers of the request's upstreams that changed during the request. */
function breakerMarks({ summary, events }: RequestDetail, notices: readonly ShownEvent[], lengthMs: number): Mark[] {
  const upstreams = new Set([...summary.agents, ...summary.models, summary.upstream])
  return [...notices, ...events]
    .filter((event) => event.type === 'breaker' && upstreams.has(text(event['upstream'])))
    .map((event) => ({ at: event.at - summary.at, event }))
    .filter(({ at }) => at >= 0 && at <= lengthMs)
    .map(({ at, event }) => ({
      at,
      label: `circuit breaker of ${[text(event['upstream']), text(event['variant'])].filter(Boolean).join(' · ')}: ${text(event['from'])} to ${text(event['to'])}, ${shortenTimes(text(event['reason']))}`,
      tone: event['to'] === 'open' ? ('bad' as const) : ('ok' as const),
    }))
}
