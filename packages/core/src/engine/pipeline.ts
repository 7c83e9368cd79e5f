import type { Answer } from '../contract/answer.ts'
import type { Asked, Surface } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Plan } from '../contract/plan.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'

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
  answerDecision(exchange: Exchange, plan: Plan): Answer
  /** 5 Call them and survive; 6, speaking to one upstream, is inside. */
  execute(exchange: Exchange, asked: Asked, plan: Plan): Promise<UpstreamAnswer>
  /** 7 Answer in the caller's grammar. */
  respond(exchange: Exchange, asked: Asked, answer: UpstreamAnswer): Answer | Promise<Answer>
  /** Any failure, in the caller's grammar. */
  refuse(exchange: Exchange, entry: Entry, error: unknown): Answer
}

/** One request, told in order. */
export async function runPipeline(stages: Stages, exchange: Exchange, entry: Entry): Promise<Answer> {
  try {
    const asked = await stages.surface(exchange, entry)
    const begun = stages.background(exchange, entry, asked)
    if (begun) return await begun
    const recalled = await stages.recall(exchange, asked)
    const admitted = await stages.filter(exchange, recalled)
    if ('upstream' in admitted) return await stages.respond(exchange, recalled, admitted)
    const plan = await stages.decide(exchange, admitted)
    if (recalled.door === 'decision') return stages.answerDecision(exchange, plan)
    const answer = await stages.execute(exchange, admitted, plan)
    return await stages.respond(exchange, recalled, answer)
  } catch (error) {
    return stages.refuse(exchange, entry, error)
  }
}
