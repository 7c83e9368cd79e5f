import type { Answer } from '../contract/answer.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Plan } from '../contract/plan.ts';
/** The decision alone, in Plano's form of the routing service, with the whole record beside it. */
export declare function answerDecision(exchange: Exchange, plan: Plan): Answer;
//# sourceMappingURL=answer-decision.d.ts.map