import type { Exchange } from '../contract/call/exchange.ts'
import type { AgentFunction, AgentHandOff } from '../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { ModelTarget } from '../contract/model/model-target.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { HeaderList } from '../contract/transport/answer.ts'
import type { Transport } from '../contract/transport/transport.ts'
import type { Dialect } from '../contract/wire/dialect.ts'
import type { Grammar, WireContext, WireRules } from '../contract/wire/grammar.ts'
import type { DeadlineTimer } from '../util/async/deadline-timer.ts'
import type { AgentAccess } from './access/agent-access.ts'
import type { MarkOptions } from './request/mark-prompt.ts'

/** Agents and models that are application code. */
export interface CodeUpstreams {
  callAgentCode(
    parts: CallParts,
    exchange: Exchange,
    call: { candidate: Candidate; request: UpstreamRequest; run: AgentFunction },
  ): Promise<UpstreamAnswer | AgentHandOff>
  callCodeModel(
    parts: CallParts,
    exchange: Exchange,
    call: { target: ModelTarget; candidate: Candidate; request: UpstreamRequest },
  ): Promise<UpstreamAnswer>
}

/** What every call needs. Provided by assemble. */
export interface CallParts {
  transport: Transport
  clock: Clock
  deadlineTimer: DeadlineTimer
  grammar(dialect: Dialect): Grammar
  /** Loads a grammar for an answer in any API. Undefined when it is already loaded. */
  loadGrammar(dialect: Dialect): Promise<void> | undefined
  context(rules: WireRules | undefined, model: string | undefined): WireContext
  /** Calls application code. Set when the configuration has agents or models in code. */
  code: CodeUpstreams | undefined
  agent(id: string): AgentAccess | undefined
  model(id: string): ModelTarget | undefined
  /** The `fetch` to the model proxy for one in-process agent, within the exchange. */
  nestedFetch(exchange: Exchange, agent: string): typeof globalThis.fetch
  /** Trace context of the current span, for one kind of upstream. */
  traceHeaders(exchange: Exchange, audience: 'agent' | 'model'): HeaderList
  /** A hash of the start of the conversation, for upstreams that balance by it. Undefined when none does. */
  prefixOf(exchange: Exchange, request: UpstreamRequest): string | undefined
  /** How prompts are marked for the provider's cache. Undefined: not at all. */
  marks: Pick<MarkOptions, 'minTokens' | 'strategy' | 'ttl'> | undefined
  /**
   * Whether usage of the exchange is needed: by limits, telemetry, listeners, or a switching budget for warm caches.
   */
  countsUsage(exchange: Exchange): boolean
}
