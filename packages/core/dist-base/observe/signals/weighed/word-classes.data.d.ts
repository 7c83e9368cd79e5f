/** Words of one meaning share a class, so that what is known of one holds for the others. Compared by their stems. */
export declare const RESULT_CLASSES: Readonly<Record<string, string>>;
/** Whole words of user messages, as they are folded: lower case, without apostrophes. */
export declare const MESSAGE_CLASSES: Readonly<Record<string, string>>;
/** What the words of a tool's name say about its results. */
export declare const TOOL_KINDS: readonly (readonly [kind: string, words: RegExp])[];
/** Names that say nothing about what a tool does. */
export declare const ANONYMOUS_TOOL: RegExp;
//# sourceMappingURL=word-classes.data.d.ts.map