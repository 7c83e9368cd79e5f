import type { Cancellation } from '../contract/cancellation.ts';
/** A signal that came from elsewhere, as a cancellation. */
export declare function followSignal(signal: AbortSignal): Cancellation;
//# sourceMappingURL=follow-signal.d.ts.map