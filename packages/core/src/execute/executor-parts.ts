import type { Exchange } from '../contract/call/exchange.ts'
import type { AgentHandOff, AgentResult } from '../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer, UpstreamFailure } from '../contract/execute/upstream.ts'
import type { JsonObject } from '../contract/json.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { AttemptOutcome } from '../contract/record/attempt.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import type { StreamPart, Usage, WireError } from '../contract/wire/reply.ts'
import type { HealthRegistry } from './health/upstream-health.ts'
import type { Peeked } from './judge/peek-stream.ts'
import type { RetryBudget } from './retry/retry-budget.ts'
import type { ShadowRunner } from './variants/run-shadows.ts'
import type { VariantOutcome } from './variants/variant-tracker.ts'

/** How an attempt failed. */
export interface FailedTry {
  outcome: AttemptOutcome
  /** The upstream certainly did nothing. */
  undone: boolean
  /** The upstream was working: it answered 200 before it failed, or was aborted because a hedged call was faster. */
  begun?: boolean
}

/** What happens when an agent of a plan fails. */
export type AgentErrorPolicy = 'stop' | 'skip' | 'default'

/** A model that merges several answers into one. */
export interface MergeModel {
  model: string
  prompt?: string | undefined
}

export type MergeFunction = (results: readonly { agent: string; text: string }[]) => string | Promise<string>

/** How the answers of agents that ran in parallel are merged for the client. */
export type MergePolicy = 'concat' | 'last' | MergeModel | MergeFunction

/** How a listener runs its agents. */
export interface ListenerExecution {
  name: string
  merge: MergePolicy
  /** Whether streaming clients see the progress of intermediate agents. */
  progress: boolean
  policyOf(agent: string): AgentErrorPolicy
  defaultAgent: string | undefined
  agents: ReadonlySet<string>
  maxHandOffs: number
}

/** What the executor needs from other modules and the configuration. Provided by assemble. */
export interface ExecutorParts {
  callUpstream(
    exchange: Exchange,
    candidate: Candidate,
    request: UpstreamRequest,
  ): Promise<UpstreamAnswer | AgentHandOff>
  /** The candidates of an agent, in the order in which to try them. */
  agentCandidates(agent: string, exchange: Exchange, request: UpstreamRequest): readonly Candidate[]
  modelCandidates(models: readonly string[], exchange: Exchange): readonly Candidate[]
  listener(name: string): ListenerExecution
  /** The request with the answers of earlier agents before the last user message, in the client's API. */
  withResults(request: UpstreamRequest, results: readonly AgentResult[]): UpstreamRequest
  /** A client's body with another conversation and all other fields unchanged. */
  writeConversation(dialect: ClientDialect, body: JsonObject, messages: readonly ChatMessage[]): JsonObject
  /** Context window in tokens (input and output); undefined when unknown. */
  contextWindow(model: string): number | undefined
  /** Whether a model continues an answer that the last message begins. */
  takesPrefill(model: string, client: ClientDialect): boolean
  /** The text of any answer, complete or streamed, in any API. */
  readText(answer: UpstreamAnswer): Promise<string>
  /** Any answer as canonical stream parts. */
  readParts(answer: UpstreamAnswer): AsyncIterable<StreamPart>
  /** A text in the form of an upstream's answer. */
  sayText(text: string, upstream: string): UpstreamAnswer
  /** The models behind a name, best first. Empty for an unknown name. */
  expandModel(name: string): readonly string[]
  /** Classifies an error answer. `error` is set when it arrived inside a stream. */
  classify(answer: UpstreamAnswer, error?: WireError): UpstreamFailure
  /** Reads a stream up to its first meaningful event, and checks a complete answer. */
  peek(answer: UpstreamAnswer, asked: Pick<UpstreamRequest, 'dialect' | 'stream'>): Peeked | Promise<Peeked>
  /** Reports the outcome of a request to a variant. Ignored for candidates without variants. */
  reportVariant(exchange: Exchange, candidate: Candidate, outcome: VariantOutcome): void
  /** Estimated usage of a failed attempt; undefined when it certainly used nothing. */
  lostUsage(candidate: Candidate, request: UpstreamRequest, result: FailedTry): Usage | undefined
  /** Counts an attempt once its answer has ended. */
  countAttempt(candidate: Candidate, outcome: AttemptOutcome): void
  shadows: ShadowRunner
  health: HealthRegistry
  retryBudget: RetryBudget
  /** Next round-robin number for a variant of an upstream. */
  nextTurn(group: string): number
  /** The key that binds requests to an instance: the session, or the start of the conversation. */
  affinityKey(exchange: Exchange, request: UpstreamRequest): string | undefined
  random(): number
  clock: Clock
}
