import type { CallContext, HeaderReader } from '../contract/call/client-call.ts'
import type { FilterDefinition, FilterPlace } from '../contract/filter.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import type { Breaker } from './policy/create-breaker.ts'

/** The facts that a `when` condition can test. */
export interface ConditionInput {
  messages: readonly ChatMessage[]
  named: string | undefined
  body: JsonObject
  header: HeaderReader
  context: CallContext
}

/** A filter with its execution policy, shared by all chains that use it. */
export interface ChainLink {
  id: string
  definition: FilterDefinition
  timeoutMs: number
  fail: 'open' | 'closed'
  mode: 'block' | 'parallel'
  /** Share of requests that the filter sees. */
  sample: number
  when?: ((input: ConditionInput) => boolean) | undefined
  /** Client headers that the filter may read, in lower case. */
  headers: ReadonlySet<string>
  buffer: boolean
  /** Runs work when a slot is free. Undefined without a concurrency limit. */
  bulkhead?: (<Result>(work: () => Promise<Result>, signal: AbortSignal) => Promise<Result>) | undefined
  breaker?: Breaker | undefined
  close?: (() => Promise<void>) | undefined
}

/** A filter chain at its place before or after one target. */
export interface FilterChain {
  place: FilterPlace
  target?: string | undefined
  links: readonly ChainLink[]
}
