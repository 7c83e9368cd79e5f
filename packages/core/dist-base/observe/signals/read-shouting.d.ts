import type { ConversationState } from './conversation-state.ts';
import type { FoundPhrase } from './find-phrase.ts';
import type { Utterance } from './read-utterance.ts';
/** Capitals or runs of marks in a message that also shows friction; code, quotations and joy are left alone. */
export declare function readShouting(utterance: Utterance, { vocabulary, answered }: ConversationState): (FoundPhrase & {
    indicator: string;
}) | undefined;
//# sourceMappingURL=read-shouting.d.ts.map