/** The state of a request. */
export type RequestState = 'running' | 'success' | 'error' | 'aborted'

/** A completed step of a plan. */
export interface StepSummary {
  upstream: string
  kind: 'agent' | 'model'
  durationMs: number
  failed: boolean
}

/**
 * The data of a request for list and overview. Times are in milliseconds (`at` since the epoch), cost in US dollars.
 */
export interface RequestSummary {
  /** Order of arrival, from 1. */
  seq: number
  /** Increases with every change of any request. */
  revision: number
  id: string
  at: number
  state: RequestState
  dialect?: string
  path?: string
  /** The model name that the client sent. */
  model?: string
  listener?: string
  tenant?: string
  session?: string
  /** The enclosing request, and the agent in it that made this one. */
  parent?: string
  parentAgent?: string
  stream: boolean
  /** The user's last message, truncated. Set only if content is captured, once the request has ended. */
  question?: string
  /** Upstreams that were skipped because they were unavailable. */
  skipped?: string[]
  status?: number
  durationMs?: number
  firstByteMs?: number
  stage?: string
  confidence?: number
  route?: string
  agents: string[]
  /** Agents worked at the same time. */
  parallel?: boolean
  models: string[]
  /** The agent or model that answered. */
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

/** An event for display: the engine's shape with checked strings. */
export interface ShownEvent {
  type: string
  requestId: string
  at: number
  readonly [key: string]: unknown
}

/** A request with all its events. */
export interface RequestDetail {
  summary: RequestSummary
  events: ShownEvent[]
  /** Events beyond the limit per request were dropped. */
  truncated: boolean
  /** Requests that agents made within this one. */
  children: { summary: RequestSummary; events: ShownEvent[] }[]
}

/** Creates the summary of a new request. */
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
