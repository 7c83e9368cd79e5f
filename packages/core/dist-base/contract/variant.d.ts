/** When a variant is taken out by itself: each margin is against the stable variant of the same target. */
export interface RollbackPolicy {
    /** How much larger its share of failed requests may be, from 0 to 1. */
    errorRate?: number;
    /** How many times as long as the stable variant it may take. */
    latencyRatio?: number;
    /** How much lower the quality of its conversations may be, in points from 0 to 100. */
    quality?: number;
    /** Requests of the variant before anything is decided. */
    minRequests: number;
}
/** One version of an agent or of what a model alias stands for. */
export interface VariantSpec {
    id: string;
    /** Share of the traffic, relative to its siblings. */
    weight: number;
    /** Gets copies and never answers. */
    shadow: boolean;
    rollback?: RollbackPolicy;
}
/** How a shadow's answers compared with those that the clients got. */
export interface ShadowState {
    compared: number;
    failed: number;
    /** Copies that were not sent because too many were under way. */
    dropped: number;
    /** Mean likeness of the texts, from 0 to 1, by the words that they share. */
    similarity: number;
}
/** A variant as it stands now. Times in milliseconds. */
export interface VariantState {
    /** Agent id or name of the model alias. */
    target: string;
    variant: string;
    status: 'stable' | 'active' | 'rolled_back' | 'shadow';
    /** Share of the traffic as configured, relative to its siblings. */
    weight: number;
    requests: number;
    failed: number;
    /** Mean of the successful requests; undefined before the first. */
    latencyMs?: number;
    /** Mean quality of its conversations, from 0 to 100; only measured where a rollback asks for it. */
    quality?: number;
    /** Why it was rolled back, and since when (epoch). */
    reason?: string;
    since?: number;
    shadow?: ShadowState;
}
//# sourceMappingURL=variant.d.ts.map