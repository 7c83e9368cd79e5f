import { type Utterance } from './read-utterance.ts';
/** Phrases that count alike. */
export interface PhraseGroup {
    phrases: readonly string[];
    /** 0 to 1, how surely the words mean the signal. */
    confidence: number;
    /** True when the phrase also counts inside a question. */
    asked?: boolean;
    /** True when the phrase counts in the opening message too, before any answer. */
    opening?: boolean;
    /** True when a negation before it does not turn its meaning round. */
    negated?: boolean;
}
interface PhraseStep {
    /** undefined is a gap of up to three words, or a look at the next word when `except` is set. */
    choices: ReadonlySet<string> | undefined;
    /** Words that may not follow. */
    except?: ReadonlySet<string>;
    optional: boolean;
    /** The border of a clause will do in place of a word. */
    border: boolean;
}
interface Phrase {
    steps: PhraseStep[];
    fromBorder: boolean;
    /** How strong a border must follow: 0 none, 1 of a clause, 2 of a sentence. */
    toBorder: 0 | 1 | 2;
    group: PhraseGroup;
}
/** Phrases by the word that they may begin with. */
export type PhraseMatcher = ReadonlyMap<string, readonly Phrase[]>;
/** Words `from` (inclusive) to `to` (exclusive) of an utterance that say a phrase. */
export interface PhraseHit {
    group: PhraseGroup;
    from: number;
    to: number;
}
export declare function compilePhrases(groups: readonly PhraseGroup[]): PhraseMatcher;
/** Every phrase in an utterance, in the order of its words; `visit` sees each once per place. */
export declare function visitPhrases(utterance: Utterance, matcher: PhraseMatcher, visit: (hit: PhraseHit) => void): void;
export {};
//# sourceMappingURL=phrase-matcher.d.ts.map