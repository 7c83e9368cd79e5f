import type { Cancellation } from '../contract/cancellation.ts';
import type { Clock } from '../contract/clock.ts';
import type { PlanoError } from '../errors/plano-error.ts';
import type { Sweeper } from '../util/sweeper.ts';
/** The lifetime of one call: a cancellation of its own, and one deadline for whichever silence is being watched. */
export interface CallScope extends Cancellation {
    /** Watches for silence: unless `touch` is called within `limitMs`, the call is aborted with the error. */
    watch(limitMs: number, onSilence: () => PlanoError): void;
    touch(): void;
    /** Silence does not count until the next touch: the reader is slow, not the upstream. */
    rest(): void;
    abort(reason: PlanoError): void;
    /** Ends watching and lets go of the parent. Safe to call twice. */
    dispose(): void;
}
/** Opens a scope that also aborts when the parent does. */
export declare function openCallScope(parent: Cancellation, parts: {
    clock: Clock;
    sweeper: Sweeper;
}): CallScope;
//# sourceMappingURL=call-scope.d.ts.map