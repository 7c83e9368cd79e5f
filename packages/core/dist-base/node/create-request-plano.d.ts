import type { ServerResponse } from 'node:http';
import type { CallContext } from '../contract/client-call.ts';
import type { Decision } from '../contract/decision.ts';
import type { DecideQuery } from '../engine/generation.ts';
import type { Plano } from '../plano.ts';
/** The engine as routes of the application see it: on `request.plano` and `ctx.plano`. */
export interface RequestPlano {
    /**
     * Who would answer, and why; without a query for the conversation and the model of the request's parsed body. Tenant and
     * session are those of the adapter's `context`. Throws PlanoError `invalid_request` when there is no conversation.
     */
    decide(query?: Partial<DecideQuery>): Promise<Decision>;
    /** The engine's `fetch`; a call is aborted when this request's client leaves. */
    fetch: Plano['fetch'];
}
/** What `request.plano` knows of the request that it works for. */
export interface RequestScene {
    response: ServerResponse;
    /** What a body parser left, read when it is needed. */
    body(): unknown;
    context(): CallContext | undefined | Promise<CallContext | undefined>;
}
/** Makes what an adapter puts on a request. */
export declare function createRequestPlano(plano: Plano, scene: RequestScene): RequestPlano;
//# sourceMappingURL=create-request-plano.d.ts.map