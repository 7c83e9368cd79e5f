import type { Exchange } from '../../contract/call/exchange.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { type RefuserParts, refuse } from '../../respond/error/refuse.ts'
import { writePlanoRejection } from '../../respond/error/write-plano-rejection.ts'
import type { createResponder, Refusal } from '../../respond/respond.ts'
import { LazyModule } from '../../util/async/lazy-module.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { Stages } from '../pipeline.ts'
import { grammarOf } from '../turn/grammar-of.ts'

/** Answers in the client's API. */
export interface RespondModule {
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
export function openRespondModule(services: EngineServices): RespondModule {
  const module = new LazyModule<ReturnType<typeof createResponder>>(async () =>
    (await import('./assemble-respond.ts')).assembleRespond(services),
  )
  const decisions = new LazyModule(() => import('../../respond/answer-decision.ts'))
  const refuser: RefuserParts = {
    grammar: grammarOf,
    monotonic: services.platform.clock.monotonic,
    ...(services.config.compat === 'plano' ? { errorBody: writePlanoRejection } : {}),
  }
  return {
    respond: (exchange, request, answer) => module.use((responder) => responder.respond(exchange, request, answer)),
    answerDecision: (exchange, plan) => decisions.use((writer) => writer.answerDecision(exchange, plan)),
    refuseAsUpstream: (exchange, refusal) => module.use((responder) => responder.refuseAsUpstream(exchange, refusal)),
    refuse: (exchange, refused) => refuse(refuser, exchange, refused),
    open: () => module.open(),
  }
}
