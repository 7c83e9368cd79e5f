import type { Dialect } from '../contract/dialect.ts';
/**
 * The proof of a piece of thinking for a client of another API than its maker's. The mark tells us, when the client
 * sends it back, which provider can read it; the maker's own API, and Claude on Bedrock, need none.
 */
export declare function markProof(kind: 'signature' | 'redacted', value: string, place: {
    maker: Dialect;
    own: Dialect;
}): string;
export interface UnmarkedProof {
    value: string;
    /** Maker and kind of the proof, where there was a mark. */
    origin?: Dialect;
    kind?: 'signature' | 'redacted';
}
/** A proof that a client sent back, without our mark. */
export declare function unmarkProof(value: string): UnmarkedProof;
//# sourceMappingURL=proof-mark.d.ts.map