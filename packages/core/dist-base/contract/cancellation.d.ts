/** Is told once when work ends before its time. An object and no function, so that waiting for it makes no closure. */
export interface CancelListener {
    onCancel(reason: unknown): void;
}
/** What ends work before its time: an AbortSignal that is only made when somebody asks for one. */
export interface Cancellation {
    readonly aborted: boolean;
    readonly reason: unknown;
    /** The same as a signal, for interfaces that want one. */
    readonly signal: AbortSignal;
    add(listener: CancelListener): void;
    remove(listener: CancelListener): void;
}
/** A cancellation together with its trigger. Later reasons change nothing. */
export interface Cancellable extends Cancellation {
    abort(reason: unknown): void;
}
//# sourceMappingURL=cancellation.d.ts.map