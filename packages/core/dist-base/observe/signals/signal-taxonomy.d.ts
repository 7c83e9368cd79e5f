/** Plano's taxonomy of agentic signals (after arXiv 2604.00356): layer, category, leaf types in their reporting order. */
export declare const SIGNAL_TAXONOMY: {
    readonly interaction: {
        readonly misalignment: readonly ['correction', 'rephrase', 'clarification'];
        readonly stagnation: readonly ['dragging', 'repetition'];
        readonly disengagement: readonly ['escalation', 'quit', 'negative_stance'];
        readonly satisfaction: readonly ['gratitude', 'confirmation', 'success'];
    };
    readonly execution: {
        readonly failure: readonly ['invalid_args', 'bad_query', 'tool_not_found', 'auth_misuse', 'state_error'];
        readonly loops: readonly ['retry', 'parameter_drift', 'oscillation'];
    };
    readonly environment: {
        readonly exhaustion: readonly ['api_error', 'timeout', 'rate_limit', 'network', 'malformed_response', 'context_overflow'];
    };
};
type Taxonomy = typeof SIGNAL_TAXONOMY;
type LeafNames<Leaves> = Leaves extends readonly (infer Leaf extends string)[] ? Leaf : never;
/** What a signal is about: the interaction, the execution or the environment. */
export type SignalLayer = keyof Taxonomy;
/** `<layer>.<category>`, the prefix of Plano's span attributes. */
export type SignalCategory = {
    [Layer in SignalLayer]: `${Layer}.${keyof Taxonomy[Layer] & string}`;
}[SignalLayer];
/** `<layer>.<category>.<leaf>`, Plano's wire identifier of a signal. */
export type SignalType = {
    [Layer in SignalLayer]: {
        [Category in keyof Taxonomy[Layer] & string]: `${Layer}.${Category}.${LeafNames<Taxonomy[Layer][Category]>}`;
    }[keyof Taxonomy[Layer] & string];
}[SignalLayer];
/** The seven categories in Plano's order of emission. */
export declare const SIGNAL_CATEGORIES: readonly SignalCategory[];
/** All 25 wire identifiers, in the taxonomy's order. */
export declare const SIGNAL_TYPES: readonly SignalType[];
/** The category that a signal counts for. */
export declare function categoryOf(type: SignalType): SignalCategory;
/** Every signal except those of satisfaction speaks against the conversation. */
export declare function isConcern(type: SignalType): boolean;
export {};
//# sourceMappingURL=signal-taxonomy.d.ts.map