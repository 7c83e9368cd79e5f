import type { Answer } from '../contract/answer.ts'
import type { Asked, Surface } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Plan } from '../contract/plan.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { whenReady } from '../util/when-ready.ts'

/** What came in at the door. */
export interface Entry {
  call: ClientCall
  surface: Extract<Surface, { kind: 'inference' }>
}

/**
 * The rooms of the house, in the order in which a request walks through them. Around all of them stands 8, observe: it
 * opens and settles the exchange, and reads what the others emit.
 */
export interface Stages {
  /** 1 Which API is this and what was asked? */
  surface(exchange: Exchange, entry: Entry): Promise<Asked>
  /** The answer to a request that nobody is to wait for; it is made as a request of its own. */
  background(exchange: Exchange, entry: Entry, asked: Asked): Promise<Answer> | undefined
  /** 2 What was said before? Filters judge the whole conversation, so it is recalled ahead of them. */
  recall(exchange: Exchange, asked: Asked): Asked | Promise<Asked>
  /** 3 May it pass, and changed how? A filter may also answer in place of the upstream. */
  filter(exchange: Exchange, asked: Asked): Asked | UpstreamAnswer | Promise<Asked | UpstreamAnswer>
  /** 4 Who should answer, and why? */
  decide(exchange: Exchange, asked: Asked): Plan | Promise<Plan>
  /** Answers the decision instead of carrying it out, for clients that asked for no more. */
  answerDecision(exchange: Exchange, plan: Plan): Answer | Promise<Answer>
  /** 5 Call them and survive; 6, speaking to one upstream, is inside. */
  execute(exchange: Exchange, asked: Asked, plan: Plan): Promise<UpstreamAnswer>
  /** 7 Answer in the caller's grammar. */
  respond(exchange: Exchange, asked: Asked, answer: UpstreamAnswer): Answer | Promise<Answer>
  /** Any failure, in the caller's grammar. */
  refuse(exchange: Exchange, entry: Entry, error: unknown): Answer
}

/**
 * One request, told in order. Only the body and the upstream are waited for, unless a stage has to wait by itself: an async
 * function would set aside its registers for every request.
 */
export function runPipeline(stages: Stages, exchange: Exchange, entry: Entry): Promise<Answer> {
  return stages
    .surface(exchange, entry)
    .then((asked) => goThrough(stages, exchange, { entry, asked }))
    .catch((error: unknown) => stages.refuse(exchange, entry, error))
}

function goThrough(
  stages: Stages,
  exchange: Exchange,
  { entry, asked }: { entry: Entry; asked: Asked },
): Answer | Promise<Answer> {
  const begun = stages.background(exchange, entry, asked)
  if (begun) return begun
  return whenReady(stages.recall(exchange, asked), (recalled) =>
    whenReady(stages.filter(exchange, recalled), (admitted) => {
      if ('upstream' in admitted) return stages.respond(exchange, recalled, admitted)
      return whenReady(stages.decide(exchange, admitted), (plan) => {
        if (recalled.door === 'decision') return stages.answerDecision(exchange, plan)
        const answering = stages.execute(exchange, admitted, plan)
        return answering.then((answer) => stages.respond(exchange, recalled, answer))
      })
    }),
  )
}
