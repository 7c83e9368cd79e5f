/**
 * Lets bytes of a server-sent-event stream through up to the last blank line and holds the rest back, so that an error
 * event can follow whenever the upstream breaks off. Costs one backward scan per chunk.
 */
export declare function createFrameHolder(): {
    push(chunk: Uint8Array): Uint8Array | undefined;
    held(): Uint8Array;
};
//# sourceMappingURL=hold-partial-frame.d.ts.map