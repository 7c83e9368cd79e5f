import type { ClientCall } from '../contract/call/client-call.ts'
import type { Exchange } from '../contract/call/exchange.ts'
import type { InferenceRequest, Surface } from '../contract/call/inference-request.ts'
import type { Plan } from '../contract/decide/plan.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { Answer } from '../contract/transport/answer.ts'
import { whenReady } from '../util/async/when-ready.ts'

/** An incoming request. */
export interface Entry {
  call: ClientCall
  surface: Extract<Surface, { kind: 'inference' }>
}

/**
 * The stages of a request, in order. Stage 8, observe, surrounds them all: it opens and settles the exchange and
 * consumes the events that the others emit.
 */
export interface Stages {
  /** 1. Which API is this, and what is the request? */
  surface(exchange: Exchange, entry: Entry): Promise<InferenceRequest>
  /** Starts a background response, which is generated as a separate request. Undefined for other requests. */
  background(exchange: Exchange, entry: Entry, request: InferenceRequest): Promise<Answer> | undefined
  /** 2. What was said before? Runs before the filters, which judge the whole conversation. */
  recall(exchange: Exchange, request: InferenceRequest): InferenceRequest | Promise<InferenceRequest>
  /** 3. May the request continue, and in what form? A filter may also answer it. */
  filter(
    exchange: Exchange,
    request: InferenceRequest,
  ): InferenceRequest | UpstreamAnswer | Promise<InferenceRequest | UpstreamAnswer>
  /** 4. Which agents or models answer, and why? */
  decide(exchange: Exchange, request: InferenceRequest): Plan | Promise<Plan>
  /** Answers with the decision itself, for clients that requested only that. */
  answerDecision(exchange: Exchange, plan: Plan): Answer | Promise<Answer>
  /** 5. Call the upstreams and handle failures. Stage 6, calling a single upstream, is inside. */
  execute(exchange: Exchange, request: InferenceRequest, plan: Plan): Promise<UpstreamAnswer>
  /** 7. Answer in the client's API. */
  respond(exchange: Exchange, request: InferenceRequest, answer: UpstreamAnswer): Answer | Promise<Answer>
  /** Answers a failure in the client's API. */
  refuse(exchange: Exchange, entry: Entry, error: unknown): Answer
}

/**
 * One request from start to end. Stages are only awaited if they are asynchronous, because an async function would
 * allocate its registers for every request.
 */
export function runPipeline(stages: Stages, exchange: Exchange, entry: Entry): Promise<Answer> {
  return stages
    .surface(exchange, entry)
    .then((request) => goThrough(stages, exchange, { entry, request }))
    .catch((error: unknown) => stages.refuse(exchange, entry, error))
}

function goThrough(
  stages: Stages,
  exchange: Exchange,
  { entry, request }: { entry: Entry; request: InferenceRequest },
): Answer | Promise<Answer> {
  const begun = stages.background(exchange, entry, request)
  if (begun) return begun
  return whenReady(stages.recall(exchange, request), (recalled) =>
    whenReady(stages.filter(exchange, recalled), (admitted) => {
      if ('upstream' in admitted) return stages.respond(exchange, recalled, admitted)
      return whenReady(stages.decide(exchange, admitted), (plan) => {
        if (recalled.mode === 'decision') return stages.answerDecision(exchange, plan)
        const answering = stages.execute(exchange, admitted, plan)
        return answering.then((answer) => stages.respond(exchange, recalled, answer))
      })
    }),
  )
}
