import type { CancelListener, Cancellable } from '../contract/cancellation.ts';
/**
 * A cancellation and the means to trigger it. A plain object where AbortController would make two event targets: nearly
 * every request ends without being cancelled, and nobody looks at its signal.
 */
export declare class CancelSource implements Cancellable {
    aborted: boolean;
    reason: unknown;
    private first;
    private more;
    private controller;
    get signal(): AbortSignal;
    /** Later calls change nothing. */
    abort(reason: unknown): void;
    add(listener: CancelListener): void;
    remove(listener: CancelListener): void;
}
//# sourceMappingURL=cancel-source.d.ts.map