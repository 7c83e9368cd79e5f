import type { ConversationState } from './conversation-state.ts';
import type { CompiledVocabulary } from './load-vocabulary.ts';
import type { Utterance } from './read-utterance.ts';
import type { PhraseFamily } from './signal-vocabulary.ts';
export interface FoundPhrase {
    confidence: number;
    snippet: string;
}
/** The surest phrase of a family that the speaker means, and does not quote, deny, ask about or report. */
export declare function findPhrase(utterance: Utterance, family: PhraseFamily, { vocabulary, answered }: Pick<ConversationState, 'vocabulary' | 'answered'>): FoundPhrase | undefined;
/** Whether the words of a family are there at all, be they denied, reported or asked. */
export declare function mentionsPhrase(utterance: Utterance, family: PhraseFamily, { vocabulary }: Pick<ConversationState, 'vocabulary'>): boolean;
/** Whether a message sets a task about words ("write …", "could you translate …") instead of meaning them. */
export declare function isWordTask(utterance: Utterance, { words }: CompiledVocabulary): boolean;
/** Whether a message only acknowledges, thanks or takes leave, and so asks for nothing. */
export declare function isAcknowledgement(utterance: Utterance, { words }: CompiledVocabulary): boolean;
//# sourceMappingURL=find-phrase.d.ts.map