import type { AgentHandOff } from './agent.ts'
import type { HeaderList } from './answer.ts'
import type { Asked } from './asked.ts'
import type { AttemptOutcome } from './attempt.ts'
import type { Candidate, UpstreamRequest } from './candidate.ts'
import type { Decision } from './decision.ts'
import type { PlanoEvent, PlanoEventType, ResponseEvent } from './events.ts'
import type { Exchange } from './exchange.ts'
import type { JsonObject } from './json.ts'
import type { ChatMessage } from './message.ts'
import type { ModelTarget } from './model-target.ts'
import type { UpstreamAnswer } from './upstream.ts'

/** The client's answer as it went by: references to its bytes, up to a limit. */
export interface SeenAnswer {
  status: number
  /** Whether the bytes are a stream of events. */
  stream: boolean
  chunks: readonly Uint8Array[]
  /** False when it was longer than the limit, and then `chunks` is its beginning. */
  complete: boolean
  /** A whole answer as JSON, where it was read on its way. Not to be changed. */
  json?: JsonObject
}

/** What was read from an answer after it was given. */
export interface ReadAnswer {
  message: ChatMessage
  id?: string
  model?: string
}

/** An exchange that has ended. */
export interface SettledExchange {
  event: ResponseEvent
  answer: SeenAnswer | undefined
}

/** Reads an answer back; undefined when there is nothing to read. */
export type AnswerReader = (
  asked: Asked,
  answer: SeenAnswer,
) => ReadAnswer | undefined | Promise<ReadAnswer | undefined>

/** One call of one upstream, as it begins. */
export interface UpstreamCall {
  candidate: Candidate
  request: UpstreamRequest
  /** Of a model. */
  target: ModelTarget | undefined
  /** Runs in this process and not at an address. */
  inProcess: boolean
  /** What is asked for; "chat" when nothing is said. */
  operation?: 'chat' | 'embeddings' | 'count_tokens' | 'passthrough'
  /** A copy of a request whose answer nobody gets: it is linked to the request and not a part of it. */
  shadow?: boolean
}

/** Whom trace headers are for: baggage may name persons, so it goes to agents and filters and not to providers. */
export type TraceAudience = 'agent' | 'filter' | 'model'

/** What the engine tells of every exchange, and runs inside of. No call throws of its own, and none waits for anything. */
export interface Observer {
  /** Bytes of an answer that are worth keeping until it is settled; 0 when nobody reads them. */
  readonly keepBytes: number
  /** Whether spans or figures are made at all: when not, work need not be run inside of anything. */
  isTracing(): boolean
  /** A request came in; told before anything else. */
  open(exchange: Exchange, entry: { method: string; path: string; scheme?: string | undefined }): void
  /** Runs the work of an exchange so that what is begun inside belongs to it. */
  inside<Result>(exchange: Exchange, work: () => Promise<Result>): Promise<Result>
  /** Runs the deciding of an exchange; undefined is a question without a request. */
  decide<Made extends { decision: Decision }>(
    exchange: Exchange | undefined,
    work: () => Made | Promise<Made>,
  ): Made | Promise<Made>
  /** Runs one upstream call and follows its answer to the end. */
  call(
    exchange: Exchange,
    call: UpstreamCall,
    work: () => Promise<UpstreamAnswer | AgentHandOff>,
  ): Promise<UpstreamAnswer | AgentHandOff>
  /** Counts a try when it is over: at its failure, or when its answer has ended, in whatever way. */
  countAttempt(candidate: Candidate, outcome: AttemptOutcome): void
  /** Keeps what is current now for calls that come from elsewhere later. */
  hold(): <Result>(work: () => Result) => Result
  /** Trace context of what is current, for an upstream. */
  traceHeaders(exchange: Exchange, audience: TraceAudience): HeaderList
  /** Runs a send whose HTTP client is not to be traced a second time. */
  quietly<Result>(work: () => Result): Result
  /** An event of the exchange, before its listeners get it. */
  see(exchange: Exchange, event: PlanoEvent): void
  /**
   * Whether anybody will hear of an event of this type: when not, the event need not be made. Of `response` also whether
   * anybody reads how the exchange ended: when not, `settle` need not be called.
   */
  hears(exchange: Exchange, type: PlanoEventType): boolean
  settle(exchange: Exchange, settled: SettledExchange): void
  /** An exchange ended without an answer: a defect, which is not to leave anything open. */
  abandon(exchange: Exchange, error: unknown): void
  /** Finishes what is still to be told about settled exchanges. */
  flush(): Promise<void>
}
