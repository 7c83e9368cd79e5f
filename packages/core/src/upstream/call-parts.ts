import type { AgentFunction, AgentHandOff } from '../contract/agent.ts'
import type { HeaderList } from '../contract/answer.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { Clock } from '../contract/clock.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Grammar, WireContext, WireRules } from '../contract/grammar.ts'
import type { ModelTarget } from '../contract/model-target.ts'
import type { Transport } from '../contract/transport.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import type { Sweeper } from '../util/sweeper.ts'
import type { AgentAccess } from './agent-access.ts'
import type { MarkOptions } from './mark-prompt.ts'

/** Agents and models that are code of the application. */
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

/** What every call needs; filled in by assemble. */
export interface CallParts {
  transport: Transport
  clock: Clock
  sweeper: Sweeper
  grammar(dialect: Dialect): Grammar
  /** Makes the grammar of an answer ready that may come in any API; undefined when it is. */
  loadGrammar(dialect: Dialect): Promise<void> | undefined
  context(rules: WireRules | undefined, model: string | undefined): WireContext
  /** Calls what is code of the application; loaded where something is. */
  code: CodeUpstreams | undefined
  agent(id: string): AgentAccess | undefined
  model(id: string): ModelTarget | undefined
  /** The model proxy inside the exchange, for one in-process agent. */
  nestedFetch(exchange: Exchange, agent: string): typeof globalThis.fetch
  /** Trace context of the exchange's current span, for one kind of upstream. */
  traceHeaders(exchange: Exchange, audience: 'agent' | 'model'): HeaderList
  /** What the conversation begins with as a hash, for upstreams that balance by it; undefined where nobody does. */
  prefixOf(exchange: Exchange, request: UpstreamRequest): string | undefined
  /** How prompts are marked for their provider's cache; undefined marks nothing. */
  marks: Pick<MarkOptions, 'minTokens' | 'strategy' | 'ttl'> | undefined
  /** Whether somebody reads what the exchange uses: limits, telemetry, listeners, a budget for leaving warm caches. */
  countsUsage(exchange: Exchange): boolean
}
