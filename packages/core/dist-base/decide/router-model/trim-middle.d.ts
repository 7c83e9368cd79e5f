/**
 * A text of at most `maxBytes` UTF-8 bytes that keeps its beginning and its end: three fifths head, the rest tail, an
 * ellipsis between them. Characters are never cut in half.
 */
export declare function trimMiddle(text: string, maxBytes: number): string;
//# sourceMappingURL=trim-middle.d.ts.map