import type { CallRow } from './read-row.ts';
/** One tool call with what is known of its result. */
export interface LoopStep {
    /** Index of the assistant message that calls. */
    index: number;
    callId: string;
    name: string;
    /** Name and arguments, independent of key order and white space. */
    key: string;
    leaves: ReadonlyMap<string, string>;
    /** How many user messages came before. */
    turn: number;
    /** Undefined until a result arrives. */
    result: StepResult | undefined;
}
export interface StepResult {
    index: number;
    failed: boolean;
    empty: boolean;
    pending: boolean;
    /** Equal for equal results. */
    print: string;
}
export declare function createLoopStep(call: CallRow, index: number, turn: number): LoopStep;
/** A short print of a result: equal results have equal prints; long ones are told apart by their ends and length. */
export declare function printResult(text: string): string;
/** Whether two calls of a tool try for the same thing: most arguments equal, or the one that differs reworded. */
export declare function isSameIntent(left: LoopStep, right: LoopStep): boolean;
/** Whether every argument in which two calls differ holds a number, a date or an identifier: one more of a list. */
export declare function isEnumeration(left: LoopStep, right: LoopStep): boolean;
/** Whether `later` asks for all that `earlier` asked and more: the same call with a longer text in one argument. */
export declare function isRefinement(earlier: LoopStep, later: LoopStep): boolean;
//# sourceMappingURL=loop-steps.d.ts.map