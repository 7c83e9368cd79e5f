import type { SignalVocabulary } from './signal-vocabulary.ts';
/** English words of the interaction signals. Written from the taxonomy's definitions, for any domain. */
export declare const ENGLISH: SignalVocabulary;
//# sourceMappingURL=english.data.d.ts.map