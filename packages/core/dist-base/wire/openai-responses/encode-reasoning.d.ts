import type { Dialect } from '../../contract/dialect.ts';
import { type ReasoningItem, type Step } from './encoder-state.ts';
export declare function encodeThought(step: Step, block: number, text: string): void;
interface Proof {
    signature?: string;
    redacted?: string;
    origin?: Dialect;
}
/** Ends a block. A proof of the thinking ends the item; thinking that only its maker can read is an item of its own. */
export declare function endReasoningBlock(step: Step, block: number, proof: Proof): void;
export declare function endReasoning(step: Step, item: ReasoningItem): void;
/** Ends the item with all its parts, because nothing more comes. */
export declare function closeReasoning(step: Step, item: ReasoningItem): void;
export {};
//# sourceMappingURL=encode-reasoning.d.ts.map