import type { Ground } from './open-ground.ts';
/** The room that answers in the caller's grammar. */
export declare function assembleRespond(ground: Ground): {
    respond(exchange: import("../contract/exchange.ts").Exchange, asked: import("../contract/asked.ts").Asked, answer: import("../contract/upstream.ts").UpstreamAnswer): import("../index.ts").Answer | Promise<import("../index.ts").Answer>;
    refuse(exchange: import("../contract/exchange.ts").Exchange, error: import("../index.ts").PlanoError, dialect: import("../index.ts").Dialect): import("../index.ts").Answer;
    refuseAsUpstream: (exchange: import("../contract/exchange.ts").Exchange, refusal: import("../respond/respond.ts").Refusal) => import("../index.ts").Answer;
};
//# sourceMappingURL=assemble-respond.d.ts.map