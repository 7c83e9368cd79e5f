import type { ConversationState } from './conversation-state.ts';
import { type LoopStep } from './loop-steps.ts';
import type { CallRow, ResultRow } from './read-row.ts';
import type { ToolReading } from './tool-failure.ts';
/**
 * Finds an agent that goes in circles: the same call for the same answer, one failing attempt after the other at the
 * same thing, or a cycle of calls without progress. Different calls that succeed are a fan-out and no loop.
 */
export declare class LoopDetector {
    private readonly steps;
    private readonly barren;
    private readonly open;
    private readonly state;
    constructor(state: ConversationState);
    readCall(call: CallRow, index: number): void;
    /** The oldest unanswered call with the result's id, or simply the oldest: ids may repeat. */
    findCall(result: ResultRow): LoopStep | undefined;
    readResult(step: LoopStep, result: ResultRow, { reading, index }: {
        reading: ToolReading;
        index: number;
    }): void;
    /** Attempts of one tool that came to nothing, one after the other, whatever was called between. */
    private judgeBarren;
    private continues;
    private judgeSequence;
    private trailing;
    private refinements;
    private judgeCycle;
    /** Reports a loop when it shows first; later turns of the same loop only lengthen it. */
    private report;
}
//# sourceMappingURL=loop-detector.d.ts.map