import type { RouteTarget } from '../../contract/router.ts';
/** A target as the scorers read it. */
export interface TargetText {
    id: string;
    /** The id as words, without "agent" and the like. */
    name: string;
    /** What the target does, without the sentences that say what it does not do. */
    description: string;
    /** Sentences of the description and their clauses. */
    clauses: readonly string[];
    /** Examples, and questions quoted in the description. */
    examples: readonly string[];
}
/** Sentences and the clauses inside them, each once. */
export declare function splitClauses(description: string): string[];
/** Reads what a target says about itself. */
export declare function describeTarget(target: RouteTarget): TargetText;
//# sourceMappingURL=describe-target.d.ts.map