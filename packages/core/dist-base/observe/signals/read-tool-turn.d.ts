import type { ConversationState } from './conversation-state.ts';
import type { LoopDetector } from './loop-detector.ts';
import type { Row } from './read-row.ts';
/** Pairs calls with results, and reports results that failed and calls that cannot be read. */
export declare class ToolTurnReader {
    private readonly state;
    private readonly loops;
    /** Failing results by tool, until the tool works again. */
    private readonly failing;
    /** Calls whose arguments are already reported as unreadable, by call id. */
    private unreadable;
    private calledHuman;
    constructor(state: ConversationState, loops: LoopDetector);
    readCalls(row: Row): void;
    readResults(row: Row): void;
    private markHandover;
    private reportUnreadable;
    private fail;
    private recover;
}
/** What the host knows about a message that is no tool's: a failed model call, an answer that the client cut off. */
export declare function readTurnEvidence(row: Row, state: ConversationState): void;
//# sourceMappingURL=read-tool-turn.d.ts.map