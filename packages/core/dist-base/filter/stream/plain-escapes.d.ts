/**
 * JSON text with no more escapes than it needs, so that a marker cannot hide in tool arguments as `\u0053ECRET`. The
 * value stays what it is (RFC 8259, section 7). Reads pieces of any size; holds back at most one escape.
 */
export declare function createEscapeReader(): {
    push(text: string): string;
    end(): string;
};
/** The same for a whole text. */
export declare function readPlainEscapes(text: string): string;
//# sourceMappingURL=plain-escapes.d.ts.map