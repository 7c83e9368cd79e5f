import type { SignalVocabulary } from './signal-vocabulary.ts';
/** German words of the interaction signals. */
export declare const GERMAN: SignalVocabulary;
//# sourceMappingURL=german.data.d.ts.map