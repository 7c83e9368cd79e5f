/** Tried at the beginning of a result of any length. */
export declare const CERTAIN_OPENINGS: readonly RegExp[];
/** Tried at the beginning of a result of one paragraph only, where running text of documents would be longer. */
export declare const SHORT_OPENINGS: readonly RegExp[];
/** Anywhere in a result of one paragraph: words that only a failure has. */
export declare const TECHNICAL_WORDS: readonly RegExp[];
/** A beginning that looks like an error and tells of none. */
export declare const INNOCENT_OPENINGS: readonly RegExp[];
/** Markup that is nothing but an error: an answer of a store or a SOAP service, or the page of a server that failed. */
export declare const MARKUP_FAILURES: readonly RegExp[];
/** A result of one word. A tool that was asked how something stands answers its question with it. */
export declare const LONE_FAILURE: RegExp;
/** Things that do not answer: the finding of whoever asked how they stand, and a failure of whoever wanted to use them. */
export declare const OFFLINE: RegExp;
/** Tools that read how something stands. */
export declare const STATE_TOOLS: RegExp;
/** Tools that change something: their answer is about the change. */
export declare const ACTION_TOOLS: RegExp;
/** Words of a short answer about a change that was not made. */
export declare const UNCHANGED: RegExp;
/** Tools whose results are words about words: what looks like an error may be the translation of one. */
export declare const WORD_TOOLS: RegExp;
/** What such a tool says of itself. */
export declare const WORD_TOOL_FAILURE: RegExp;
/** A stack trace anywhere near the beginning: the line that names the error, and a line that says where. */
export declare const STACK_TRACE: RegExp;
/** Words of a short result which say that it went well after all. */
export declare const SUCCESS_WORDS: RegExp;
/** Tools whose results are documents, messages or logs of others, where any word may occur. */
export declare const CONTENT_TOOLS: RegExp;
//# sourceMappingURL=failure-text.data.d.ts.map