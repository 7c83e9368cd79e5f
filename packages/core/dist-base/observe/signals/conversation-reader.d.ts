import { type ConversationState } from './conversation-state.ts';
import type { CompiledVocabulary } from './load-vocabulary.ts';
import type { Row } from './read-row.ts';
/** Reads the messages of one conversation in order and keeps what the detectors need to know about earlier ones. */
export declare class ConversationReader {
    readonly state: ConversationState;
    /** How many signals the caller has taken. */
    taken: number;
    private readonly tools;
    private readonly repetition;
    private dragging;
    constructor(vocabulary: CompiledVocabulary);
    read(row: Row): void;
    private readUser;
    private readAssistant;
    private readAnnouncement;
    /** Long conversations drag: reported once, at the turn where it begins to show. */
    private readLength;
}
//# sourceMappingURL=conversation-reader.d.ts.map