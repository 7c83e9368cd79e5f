/** What stands between two pieces of a request: the end of a sentence, a word of sequence, a clause of order, or a mere "and" or comma. */
export type Joint = 'sentence' | 'marker' | 'order' | 'weak';
/** A piece that may be a request of its own. */
export interface Piece {
    text: string;
    /** What stands to its left. */
    joint: Joint;
    /** Whether it runs before the piece to its left, as in "X, but before that Y". */
    runsBefore: boolean;
}
/** Words that only tell the order, at the start of a task. */
export declare function dropOrderWords(text: string): string;
/** One text again from two neighbouring pieces. */
export declare function joinPieces(left: Piece, right: Piece): Piece;
/** Cuts a request into the pieces that may each be a request; fragments stay with their neighbour. */
export declare function splitRequest(text: string): Piece[];
/** The order in which pieces run: as written, except those that say that they come before. */
export declare function orderPieces<Item extends {
    runsBefore: boolean;
}>(items: readonly Item[]): Item[];
//# sourceMappingURL=split-request.d.ts.map