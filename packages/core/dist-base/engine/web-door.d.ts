import type { CallContext, ClientCall } from '../contract/client-call.ts';
import { PlanoError } from '../errors/plano-error.ts';
/** What a call of `plano.fetch` may say beside what any fetch takes. */
export interface PlanoRequestInit extends RequestInit {
    /** Who calls, as the application knows it. */
    context?: CallContext;
}
/** A call of `fetch` at the door. */
export interface WebCall extends ClientCall {
    /** The signal that the caller gave, by whose reason it tells its own abort. */
    readonly given: AbortSignal | undefined;
}
/** A web request as a call at the door. A body given as text or bytes is not read through a stream. */
export declare function toClientCall(input: Request | string | URL, init?: PlanoRequestInit): WebCall;
/** The 413 of every bridge. */
export declare function tooLarge(maxBytes: number): PlanoError;
//# sourceMappingURL=web-door.d.ts.map