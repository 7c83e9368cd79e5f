import { type ConversationState } from '../conversation-state.ts';
import type { CompiledVocabulary } from '../load-vocabulary.ts';
import type { Row } from '../read-row.ts';
/**
 * Reads a conversation as Plano does: the last hundred rows, counted anew for every report, with its rules for length,
 * repetition, capitals, punctuation, loops and words in results. Indices are those of the messages that were passed in.
 */
export declare class CompatReader {
    taken: number;
    private readonly vocabulary;
    private rows;
    private current;
    constructor(vocabulary: CompiledVocabulary);
    get state(): ConversationState;
    read(row: Row): void;
    private analyze;
}
//# sourceMappingURL=compat-reader.d.ts.map