import type { LimitConfig, RatelimitConfig } from '../config/schema/limit.ts';
export type LimitDimension = 'tenant' | 'user' | 'key' | 'model' | 'route' | 'agent' | 'session';
export type LimitMeasure = 'requests' | 'tokens' | 'cost';
/** One measure of one limit. `per` dimensions are counted apart; `match` says which requests count at all. */
export interface LimitRule {
    name: string;
    measure: LimitMeasure;
    limit: number;
    windowMs: number;
    per: readonly LimitDimension[];
    /** A dimension, or else a header, and its value; `*` at the end stands for anything. */
    match: readonly (readonly [name: string, pattern: string])[];
    /** Headers whose values are counted apart. */
    perHeaders: readonly string[];
    /** Ends a stream in which it is used up. */
    stops: boolean;
    /** Depends on who is called, so it is checked at every attempt. */
    perCall: boolean;
}
/** Limits and Plano's rate limits as one kind of rule. */
export declare function compileLimits(limits: readonly LimitConfig[], ratelimits: readonly RatelimitConfig[]): readonly LimitRule[];
//# sourceMappingURL=compile-limits.d.ts.map