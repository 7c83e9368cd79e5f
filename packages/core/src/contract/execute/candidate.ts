import type { JsonObject } from '../json.ts'
import type { ClientDialect } from '../wire/dialect.ts'
import type { ChatMessage } from '../wire/message.ts'
import type { AgentFunction, AgentResult } from './agent.ts'
import type { CallPolicy } from './call-policy.ts'

/** Timeouts of one call, in milliseconds. */
export interface CallTimeouts {
  connectMs: number
  firstByteMs: number
  idleMs: number
  /** For the whole call, its stream included. Undefined: only the total time of the request counts. */
  totalMs: number | undefined
}

/** Something that can be called once: an agent or a model at one address with one key. */
export interface Candidate {
  kind: 'agent' | 'model'
  /** Agent id or `provider/model`. */
  id: string
  variant?: string
  /** Base URL of the instance; undefined for functions. */
  url?: string
  /** The address in a form that is safe to log: its origin, plus a number when several instances share that origin. */
  instance?: string
  /** Index of the provider's key, when the provider has several. */
  key?: number
  run?: AgentFunction
  /** Share of the traffic relative to the other candidates. Default 1. */
  weight: number
  timeouts: CallTimeouts
  policy: CallPolicy
}

/** A unique key for a candidate. Circuit breakers, load balancing and events use it. */
export function candidateKey(candidate: Candidate): string {
  const { kind, id, variant = '', url = '', key = '' } = candidate
  return `${kind} ${id} ${variant} ${url} ${key}`
}

/**
 * The request for a candidate, in the client's API. `raw` is set only while the body is exactly what the client sent.
 */
export interface UpstreamRequest {
  dialect: ClientDialect
  body: JsonObject
  raw: Uint8Array | string | undefined
  stream: boolean
  conversation(): readonly ChatMessage[]
  /** The same for every attempt of one call, so that the receiver can recognise a repetition. */
  idempotencyKey?: string
  /** Set for the agents of a plan. */
  task?: string
  results?: readonly AgentResult[]
}
