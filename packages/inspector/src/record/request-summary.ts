/** How a request stands. */
export type RequestState = 'running' | 'success' | 'error' | 'aborted'

/** One part of a plan that ended. */
export interface StepSummary {
  upstream: string
  kind: 'agent' | 'model'
  durationMs: number
  failed: boolean
}

/** What the list and the overview know of a request. Times in milliseconds, `at` since the epoch, cost in US dollars. */
export interface RequestSummary {
  /** Order of arrival, from 1. */
  seq: number
  /** Grows with every change of any request. */
  revision: number
  id: string
  at: number
  state: RequestState
  dialect?: string
  path?: string
  /** As the client named it. */
  model?: string
  listener?: string
  tenant?: string
  session?: string
  /** Request that this one runs inside of. */
  parent?: string
  stream: boolean
  /** What the user said last, cut short: only where content is captured, and once the request has ended. */
  question?: string
  /** Upstreams that were left out because they rest. */
  skipped?: string[]
  status?: number
  durationMs?: number
  firstByteMs?: number
  stage?: string
  confidence?: number
  route?: string
  agents: string[]
  models: string[]
  /** Who answered. */
  upstream?: string
  /** Variant by agent or model. */
  variants: Record<string, string>
  attempts: number
  failedAttempts: number
  steps: StepSummary[]
  signals: string[]
  quality?: string
  score?: number
  filters: number
  refusedBy?: string
  inputTokens?: number
  outputTokens?: number
  cachedTokens?: number
  cost?: number
  errorCode?: string
  events: number
}

/** An event as it may be shown: its shape is the engine's, its strings are checked. */
export interface ShownEvent {
  type: string
  requestId: string
  at: number
  readonly [key: string]: unknown
}

/** A request with everything that happened in it. */
export interface RequestDetail {
  summary: RequestSummary
  events: ShownEvent[]
  /** Events beyond the bound of one request were not kept. */
  truncated: boolean
  /** Requests made inside of this one, by agents that call models. */
  children: { summary: RequestSummary; events: ShownEvent[] }[]
}

/** Starts the account of a request. */
export function openSummary(event: ShownEvent, seq: number): RequestSummary {
  return {
    seq,
    revision: 0,
    id: event.requestId,
    at: event.at,
    state: 'running',
    stream: false,
    agents: [],
    models: [],
    variants: {},
    attempts: 0,
    failedAttempts: 0,
    steps: [],
    signals: [],
    filters: 0,
    events: 0,
  }
}
