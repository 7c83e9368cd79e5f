import type { Exchange } from './call/exchange.ts'
import type { InferenceRequest } from './call/inference-request.ts'
import type { AgentHandOff } from './execute/agent.ts'
import type { Candidate, UpstreamRequest } from './execute/candidate.ts'
import type { UpstreamAnswer } from './execute/upstream.ts'
import type { JsonObject } from './json.ts'
import type { ModelTarget } from './model/model-target.ts'
import type { AttemptOutcome } from './record/attempt.ts'
import type { Decision } from './record/decision.ts'
import type { PlanoEvent, PlanoEventType, ResponseEvent } from './record/events.ts'
import type { HeaderList } from './transport/answer.ts'
import type { ChatMessage } from './wire/message.ts'

/** The answer as the client received it: references to its bytes, up to a limit. */
export interface SeenAnswer {
  status: number
  /** Whether the bytes are a stream of events. */
  stream: boolean
  chunks: readonly Uint8Array[]
  /** False when the answer exceeded the limit; `chunks` then holds only its beginning. */
  complete: boolean
  /** The parsed JSON of a complete answer, when it was parsed anyway. Must not be mutated. */
  json?: JsonObject
}

/** The message that was parsed from an answer after it was sent. */
export interface ReadAnswer {
  message: ChatMessage
  id?: string
  model?: string
}

/** An exchange that has ended. */
export interface EndedExchange {
  event: ResponseEvent
  answer: SeenAnswer | undefined
}

/** Parses an answer; undefined when there is nothing to parse. */
export type AnswerReader = (
  request: InferenceRequest,
  answer: SeenAnswer,
) => ReadAnswer | undefined | Promise<ReadAnswer | undefined>

/** One upstream call, as it starts. */
export interface UpstreamCall {
  candidate: Candidate
  request: UpstreamRequest
  /** Set for models. */
  target: ModelTarget | undefined
  /** Runs in this process, not over HTTP. */
  inProcess: boolean
  /** Default "chat". */
  operation?: 'chat' | 'embeddings' | 'count_tokens' | 'passthrough'
  /** A shadow call: its span is linked to the request's span and not a child of it. */
  shadow?: boolean
}

/** The receiver of trace headers. Baggage may contain personal data, so only agents and filters receive it. */
export type TraceAudience = 'agent' | 'filter' | 'model'

/** What the engine reports about every exchange. No method throws on its own, and none waits. */
export interface Observer {
  /** Number of answer bytes worth keeping until the exchange is settled; 0 when nothing reads them. */
  readonly keepBytes: number
  /** Whether spans or metrics are recorded. When false, work need not run inside a context. */
  isTracing(): boolean
  /** A request arrived. Called before anything else. */
  open(exchange: Exchange, entry: { method: string; path: string; scheme?: string | undefined }): void
  /** Runs the work of an exchange in its context, so that spans created inside become its children. */
  inside<Result>(exchange: Exchange, work: () => Promise<Result>): Promise<Result>
  /** Runs the decision of an exchange. `exchange` is undefined for `plano.decide`. */
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
  /** Counts an attempt once it has failed or its answer has ended. */
  countAttempt(candidate: Candidate, outcome: AttemptOutcome): void
  /** Captures the current context for calls that are made later from elsewhere. */
  hold(): <Result>(work: () => Result) => Result
  /** The current trace context as headers for an upstream. */
  traceHeaders(exchange: Exchange, audience: TraceAudience): HeaderList
  /** Runs a request whose HTTP client must not be traced a second time. */
  quietly<Result>(work: () => Result): Result
  /** Sees an event of the exchange before its listeners do. */
  see(exchange: Exchange, event: PlanoEvent): void
  /**
   * Whether anything consumes events of this type; when false, the event need not be created. For `response` it also
   * covers the ended exchange: when false, `finish` need not be called.
   */
  hasListener(exchange: Exchange, type: PlanoEventType): boolean
  finish(exchange: Exchange, ended: EndedExchange): void
  /** An exchange ended without an answer. This is a defect, and nothing may stay open because of it. */
  abandon(exchange: Exchange, error: unknown): void
  /** Finishes pending reports of settled exchanges. */
  flush(): Promise<void>
}
