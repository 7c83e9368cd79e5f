import type { Answer } from '../contract/answer.ts'
import type { Exchange } from '../contract/exchange.ts'
import { writePlanoRejection } from '../respond/plano-rejection.ts'
import { type RefuserParts, refuse } from '../respond/refuse.ts'
import type { createResponder, Refusal } from '../respond/respond.ts'
import { LateRoom } from '../util/late-room.ts'
import type { Ground } from './open-ground.ts'
import type { Stages } from './pipeline.ts'
import { grammarOf } from './turn/grammar-of.ts'

/** Answers in the client's API. */
export interface RespondRoom {
  respond: Stages['respond']
  answerDecision: Stages['answerDecision']
  refuseAsUpstream(exchange: Exchange, refusal: Refusal): Answer | Promise<Answer>
  refuse(exchange: Exchange, refused: Parameters<typeof refuse>[2]): Answer
  /** Loads the code that writes answers of upstreams. */
  open(): Promise<unknown>
}

/**
 * Our own refusals can be written immediately. The code for answers of upstreams is loaded together with the code that
 * calls them.
 */
export function openRespondRoom(ground: Ground): RespondRoom {
  const room = new LateRoom<ReturnType<typeof createResponder>>(async () =>
    (await import('./assemble-respond.ts')).assembleRespond(ground),
  )
  const decisions = new LateRoom(() => import('../respond/answer-decision.ts'))
  const refuser: RefuserParts = {
    grammar: grammarOf,
    monotonic: ground.platform.clock.monotonic,
    ...(ground.config.compat === 'plano' ? { errorBody: writePlanoRejection } : {}),
  }
  return {
    respond: (exchange, asked, answer) => room.enter((responder) => responder.respond(exchange, asked, answer)),
    answerDecision: (exchange, plan) => decisions.enter((writer) => writer.answerDecision(exchange, plan)),
    refuseAsUpstream: (exchange, refusal) => room.enter((responder) => responder.refuseAsUpstream(exchange, refusal)),
    refuse: (exchange, refused) => refuse(refuser, exchange, refused),
    open: () => room.open(),
  }
}
