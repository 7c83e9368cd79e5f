import type { ConversationState } from './conversation-state.ts';
import type { Row } from './read-row.ts';
/** Finds messages that a speaker says again, nearly word for word, within the last two of the same speaker. */
export declare class RepetitionDetector {
    private readonly said;
    /** True when the message repeats one before it. `formula` marks answers to mere thanks, which may sound alike. */
    read(row: Row, state: ConversationState, formula: boolean): boolean;
    private findRepeated;
}
//# sourceMappingURL=repetition-detector.d.ts.map