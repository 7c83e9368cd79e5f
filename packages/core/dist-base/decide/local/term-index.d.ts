import type { Kin } from './find-kin.ts';
/** Which documents have a term, and with what weight. */
export declare class TermIndex {
    private readonly postings;
    private readonly best;
    private readonly bestWeight;
    /** `documents` give the weight of each of their terms. */
    constructor(documents: readonly ReadonlyMap<number, number>[]);
    count(term: number): number;
    /** Calls back once for every document that has a kin: with its likest one, and the highest product of likeness and weight. */
    visit(kin: readonly Kin[], callback: (document: number, likeness: number, product: number) => void): void;
}
//# sourceMappingURL=term-index.d.ts.map