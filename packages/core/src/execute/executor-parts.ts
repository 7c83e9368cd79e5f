import type { AgentHandOff, AgentResult } from '../contract/agent.ts'
import type { AttemptOutcome } from '../contract/attempt.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { Clock } from '../contract/clock.ts'
import type { ClientDialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/message.ts'
import type { StreamPart, Usage, WireError } from '../contract/reply.ts'
import type { UpstreamAnswer, UpstreamFailure } from '../contract/upstream.ts'
import type { HealthRegistry } from './health/upstream-health.ts'
import type { Peeked } from './judge/peek-stream.ts'
import type { RetryBudget } from './retry/retry-budget.ts'
import type { ShadowRunner } from './variants/run-shadows.ts'
import type { VariantOutcome } from './variants/variant-board.ts'

/** How a try failed. */
export interface FailedTry {
  outcome: AttemptOutcome
  /** The upstream surely did nothing. */
  undone: boolean
  /** It was at work: it answered 200 before it failed, or was aborted since another call was faster. */
  begun?: boolean
}

/** What happens when an agent of a plan fails. */
export type AgentErrorPolicy = 'stop' | 'skip' | 'default'

/** A model that writes one answer out of several. */
export interface MergeModel {
  model: string
  prompt?: string | undefined
}

export type MergeFunction = (results: readonly { agent: string; text: string }[]) => string | Promise<string>

/** How the answers of agents that ran together become the client's one. */
export type MergePolicy = 'concat' | 'last' | MergeModel | MergeFunction

/** How a listener wants its agents run. */
export interface ListenerExecution {
  name: string
  merge: MergePolicy
  /** Whether clients that stream are told of the agents before the last. */
  progress: boolean
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
  agentCandidates(agent: string, exchange: Exchange, request: UpstreamRequest): readonly Candidate[]
  modelCandidates(models: readonly string[], exchange: Exchange): readonly Candidate[]
  listener(name: string): ListenerExecution
  /** The request with answers of earlier agents before the last user message, in the client's own API. */
  withResults(request: UpstreamRequest, results: readonly AgentResult[]): UpstreamRequest
  /** A client's body with another conversation; all else stays. */
  writeConversation(dialect: ClientDialect, body: JsonObject, messages: readonly ChatMessage[]): JsonObject
  /** Tokens that a model can read and write together; undefined when that is not known. */
  contextWindow(model: string): number | undefined
  /** Whether a model goes on from an answer that is begun in its last message. */
  takesPrefill(model: string, client: ClientDialect): boolean
  /** The text of a whole or streamed answer, whatever API it is in. */
  readText(answer: UpstreamAnswer): Promise<string>
  /** A whole or streamed answer in the canonical parts, whatever API it is in. */
  readParts(answer: UpstreamAnswer): AsyncIterable<StreamPart>
  /** A text as somebody's answer. */
  sayText(text: string, upstream: string): UpstreamAnswer
  /** The models that a name stands for, best first; empty for an unknown one. */
  expandModel(name: string): readonly string[]
  /** What kind of failure an error answer is; `error` when it stood in a stream. */
  classify(answer: UpstreamAnswer, error?: WireError): UpstreamFailure
  /** Looks at a stream up to its first meaningful event. */
  peek(answer: UpstreamAnswer): Peeked | Promise<Peeked>
  /** Tells the trial of a variant how one of its requests ended; nothing for candidates that are none. */
  reportVariant(exchange: Exchange, candidate: Candidate, outcome: VariantOutcome): void
  /** What a failed try may have used although it brought nothing; undefined when it surely used nothing. */
  lostUsage(candidate: Candidate, request: UpstreamRequest, result: FailedTry): Usage | undefined
  /** Counts a try when it is over, in whatever way its answer ended. */
  countAttempt(candidate: Candidate, outcome: AttemptOutcome): void
  shadows: ShadowRunner
  health: HealthRegistry
  retryBudget: RetryBudget
  /** Counts the turns of the round robin of a variant of an upstream. */
  nextTurn(group: string): number
  /** What binds requests to one of several instances: the session, or the beginning of the conversation. */
  affinityKey(exchange: Exchange, request: UpstreamRequest): string | undefined
  random(): number
  clock: Clock
}
