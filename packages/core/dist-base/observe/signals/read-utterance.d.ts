/** Stands for code or quoted words, which are shown by the speaker and not said. */
export declare const MASKED = "\0";
/** A message as words, without code and quotations. Positions are offsets into `text`. */
export interface Utterance {
    /** The message, or head and tail of a long one. */
    text: string;
    /** Lower case, without apostrophes. */
    words: string[];
    starts: number[];
    ends: number[];
    /** What lies before each word: 0 nothing, 1 a clause border, 2 a sentence border. */
    breaks: number[];
    /** Whether the word's sentence ends in a question mark. */
    asked: boolean[];
    upperCase: number;
    letters: number;
    /** Longest run of question marks, of exclamation marks, and of either, at the end of a word. */
    shouts: {
        question: number;
        exclamation: number;
        mixed: number;
    };
}
/** A word as it is compared: lower case, apostrophes dropped, so that "don't", "don’t" and "dont" are one. */
export declare function foldWord(word: string): string;
/** The part of a text that is analysed, so that the cost of one message has a ceiling. */
export declare function boundText(text: string): string;
/** Reads a message into words in one pass over at most 4,000 characters. */
export declare function readUtterance(message: string): Utterance;
//# sourceMappingURL=read-utterance.d.ts.map