import type { AgentFunction, AgentResult } from './agent.ts'
import type { CallPolicy } from './call-policy.ts'
import type { ClientDialect } from './dialect.ts'
import type { JsonObject } from './json.ts'
import type { ChatMessage } from './message.ts'

/** Limits of one call, in milliseconds. */
export interface CallTimeouts {
  connectMs: number
  firstByteMs: number
  idleMs: number
}

/** One thing that can be called once: an agent or a model at one address with one key. */
export interface Candidate {
  kind: 'agent' | 'model'
  /** Agent id or `provider/model`. */
  id: string
  variant?: string
  /** Base URL of the instance; undefined for functions. */
  url?: string
  /** Its address as it may be told: the origin, with a number where the upstream has several addresses there. */
  instance?: string
  /** Index of the provider's key, when it has several. */
  key?: number
  run?: AgentFunction
  /** Share of the traffic beside its siblings; 1 when nothing is said. */
  weight: number
  timeouts: CallTimeouts
  policy: CallPolicy
}

/** Names a candidate among all others: breakers, balancing and events go by it. */
export function candidateKey(candidate: Candidate): string {
  const { kind, id, variant = '', url = '', key = '' } = candidate
  return `${kind} ${id} ${variant} ${url} ${key}`
}

/** What a candidate is asked, in the client's API; `bytes` is set while the body is exactly what the client sent. */
export interface UpstreamRequest {
  dialect: ClientDialect
  body: JsonObject
  bytes: Uint8Array | undefined
  stream: boolean
  conversation(): readonly ChatMessage[]
  /** The same for every try of one call, so that a receiver can tell a repetition. */
  idempotencyKey?: string
  /** Set for agents of a plan. */
  task?: string
  results?: readonly AgentResult[]
}
