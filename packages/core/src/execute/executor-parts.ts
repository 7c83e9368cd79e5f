import type { AgentHandOff, AgentResult } from '../contract/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { Clock } from '../contract/clock.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { WireError } from '../contract/reply.ts'
import type { UpstreamAnswer, UpstreamFailure } from '../contract/upstream.ts'
import type { Peeked } from './peek-stream.ts'
import type { RetryBudget } from './retry-budget.ts'
import type { HealthRegistry } from './upstream-health.ts'

/** What happens when an agent of a plan fails. */
export type AgentErrorPolicy = 'stop' | 'skip' | 'default'

/** How a listener wants its agents run. */
export interface ListenerExecution {
  policyOf(agent: string): AgentErrorPolicy
  defaultAgent: string | undefined
  agents: ReadonlySet<string>
  maxHandOffs: number
}

/** The executor's way to its siblings and to the configuration; filled in by assemble. */
export interface ExecutorParts {
  callUpstream(
    exchange: Exchange,
    candidate: Candidate,
    request: UpstreamRequest,
  ): Promise<UpstreamAnswer | AgentHandOff>
  /** The agent's candidates in the order in which they should be tried. */
  agentCandidates(agent: string, exchange: Exchange): readonly Candidate[]
  modelCandidates(models: readonly string[], exchange: Exchange): readonly Candidate[]
  listener(name: string): ListenerExecution
  /** The request with answers of earlier agents before the last user message, in the client's own API. */
  withResults(request: UpstreamRequest, results: readonly AgentResult[]): UpstreamRequest
  /** The text of a whole or streamed answer, whatever API it is in. */
  readText(answer: UpstreamAnswer): Promise<string>
  /** What kind of failure an error answer is; `error` when it stood in a stream. */
  classify(answer: UpstreamAnswer, error?: WireError): UpstreamFailure
  /** Looks at a stream up to its first meaningful event. */
  peek(answer: UpstreamAnswer): Promise<Peeked>
  health: HealthRegistry
  retryBudget: RetryBudget
  /** Counts the turns of an upstream's round robin. */
  nextTurn(id: string): number
  /** What binds requests to one of several instances: the session, or the beginning of the conversation. */
  affinityKey(exchange: Exchange, request: UpstreamRequest): string | undefined
  random(): number
  clock: Clock
}
