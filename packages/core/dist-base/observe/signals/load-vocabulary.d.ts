import { type PhraseMatcher } from './phrase-matcher.ts';
import { type PhraseFamily, type SignalVocabulary, type WordList } from './signal-vocabulary.ts';
export declare const SIGNAL_LOCALES: {
    readonly en: SignalVocabulary;
    readonly de: SignalVocabulary;
};
/** A shipped language, with or without a region: 'en', 'de-AT'. */
export type SignalLocale = keyof typeof SIGNAL_LOCALES | `${keyof typeof SIGNAL_LOCALES}-${string}`;
export interface CompiledVocabulary {
    phrases: Record<PhraseFamily, PhraseMatcher>;
    words: Record<WordList, ReadonlySet<string>>;
    /** Whether the words of a message may be weighed where no phrase is found: the weights are of English words. */
    weighed: boolean;
}
/** The vocabulary of one or more languages, ready to match; languages alone are compiled once per process. */
export declare function loadVocabulary(locale?: SignalLocale | readonly SignalLocale[], extension?: Partial<SignalVocabulary>): CompiledVocabulary;
//# sourceMappingURL=load-vocabulary.d.ts.map