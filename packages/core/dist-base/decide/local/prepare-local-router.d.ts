import type { Encoder } from '../../contract/encoder.ts';
import type { PreparedRouter, RouteTarget } from '../../contract/router.ts';
export interface LocalRouterOptions {
    /** Adds meaning to words; without it the router is lexical and answers synchronously. */
    encoder?: Encoder;
    /** At most so many intents are told apart in one request. Default 4. */
    maxSegments?: number;
    /** Told when the encoder failed; the decision is made without it. */
    onEncoderFailure?: (error: unknown) => void;
}
/** A prepared local router; `ready` settles when the encoder has read the targets, or has failed to. */
export interface LocalRouter extends PreparedRouter {
    ready(): Promise<void>;
}
/**
 * Prepares the local router for a list of targets. Without an encoder it is lexical and synchronous: preparing costs
 * milliseconds, a decision among ten targets tens of microseconds. With one, every text is scored by meaning and by
 * words, and a failing encoder leaves the lexical answer.
 */
export declare function prepareLocalRouter(targets: readonly RouteTarget[], options?: LocalRouterOptions): LocalRouter;
//# sourceMappingURL=prepare-local-router.d.ts.map