import type { CompiledVocabulary } from './load-vocabulary.ts';
import { type Utterance } from './read-utterance.ts';
/** A message that asks again for what the one before asked, in other words and without a new value. */
export declare function measureRestatement(before: Utterance, now: Utterance, vocabulary: CompiledVocabulary): {
    overlap: number;
    snippet: string;
} | undefined;
//# sourceMappingURL=measure-restatement.d.ts.map