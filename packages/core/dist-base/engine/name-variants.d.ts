import type { Decision } from '../contract/decision.ts';
import type { VariantBoard } from '../execute/variants/variant-board.ts';
/** Writes into a decision which variant of each of its agents the conversation has. */
export declare function nameVariants(board: VariantBoard, decision: Decision, key: string): void;
/** The variant of one target, as decided, or chosen now and written into the decision. */
export declare function nameVariant(board: VariantBoard, decision: Decision | undefined, asked: {
    target: string;
    key: string;
}): string | undefined;
//# sourceMappingURL=name-variants.d.ts.map