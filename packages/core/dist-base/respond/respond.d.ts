import type { Answer } from '../contract/answer.ts';
import type { Asked } from '../contract/asked.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { PlanoError } from '../errors/plano-error.ts';
import type { ResponderParts } from './responder-parts.ts';
/** Answers in the caller's grammar: bytes pass when both sides speak the same API, else they are translated. */
export declare function createResponder(parts: ResponderParts): {
    respond(exchange: Exchange, asked: Asked, answer: UpstreamAnswer): Answer | Promise<Answer>;
    refuse(exchange: Exchange, error: PlanoError, dialect: Dialect): Answer;
    refuseAsUpstream: (exchange: Exchange, refusal: Refusal) => Answer;
};
/** An upstream's refusal, and the API of the client that is told of it. */
export interface Refusal {
    answer: UpstreamAnswer;
    dialect: Dialect;
}
//# sourceMappingURL=respond.d.ts.map