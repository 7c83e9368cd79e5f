import type { Clock } from '../../contract/clock.ts';
import { PlanoError } from '../../errors/plano-error.ts';
import type { ChainLink } from '../chain-link.ts';
/** The signal of one call, made only when somebody looks: most filters are functions that answer at once. */
export interface LinkScope {
    readonly signal: AbortSignal;
    abort(reason: PlanoError): void;
    dispose(): void;
}
export declare function openLinkScope(parent: AbortSignal): LinkScope;
/**
 * Calls a filter under its policy: bounded in time and number, rested when it keeps failing. What it throws becomes
 * `filter_failed` that names it; the client's departure stays what it is.
 */
export declare function callLink<Result>(link: ChainLink, scope: LinkScope, call: {
    clock: Clock;
    work(): Result | Promise<Result>;
    parent: AbortSignal;
}): Result | Promise<Result>;
/** Waits for a filter within its time, and no longer than anybody wants the result. */
export declare function settleInTime<Result>(link: ChainLink, scope: LinkScope, call: {
    clock: Clock;
    result: Promise<Result>;
    parent: AbortSignal;
}): Promise<Result>;
/** A failure of the filter itself, in one clause. Texts of foreign errors stay in `cause`. */
export declare function failed(link: Pick<ChainLink, 'id'>, clause: string, cause?: unknown): PlanoError;
//# sourceMappingURL=call-link.d.ts.map