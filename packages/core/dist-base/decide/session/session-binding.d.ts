import type { JsonValue } from '../../contract/json.ts';
/** An earlier visit of a session to a model. Times in milliseconds since the epoch. */
export interface ModelVisit {
    model: string;
    lastUsed: number;
    cachedTokens: number;
}
/** What is remembered of a session with models. Holds no text of anybody. Amounts in US dollars. */
export interface SessionBinding {
    anchor: string;
    /** The decision's ranked models. */
    models: string[];
    route: string | null;
    /** Model that the client asked for; requests for another one are another matter. */
    lane: string;
    /** Model of the first answer of the episode. */
    defaultModel: string;
    prefixHash: string | undefined;
    boundAt: number;
    lastUsed: number;
    /** Tokens of the last request, as its provider counted them; 0 when unknown. */
    cachedTokens: number;
    /** Share of them that came from the provider's cache; undefined until it was seen. */
    cacheShare: number | undefined;
    baselineUsd: number;
    switchSpendUsd: number;
    switches: number;
    history: ModelVisit[];
}
/** The history with a visit added or refreshed; the oldest leaves. */
export declare function addVisit(history: readonly ModelVisit[], visit: ModelVisit): ModelVisit[];
/** A binding from the store; undefined for what is none. */
export declare function readBinding(value: JsonValue | undefined): SessionBinding | undefined;
/** A binding as the store keeps it. */
export declare function writeBinding(binding: SessionBinding): JsonValue;
//# sourceMappingURL=session-binding.d.ts.map