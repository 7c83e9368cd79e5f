import type { SwitchBudget } from './read-switch-budget.ts';
import { type SessionBinding } from './session-binding.ts';
import { type SessionRates } from './switch-cost.ts';
/** How long a provider is taken to hold a context that is not used, in milliseconds. */
export declare const CACHE_WARM_MS = 300000;
export interface FollowInput {
    binding: SessionBinding | undefined;
    /** What routing chose. */
    candidate: {
        model: string;
        models: readonly string[];
        route: string | null;
    };
    lane: string;
    prefixHash: string | undefined;
    /** Estimated tokens of the request, where no provider has counted them yet. */
    contextTokens: number;
    now: number;
    warmMs: number;
    budget: SwitchBudget | undefined;
    /** Undefined when nobody knows the model's price. */
    rates(model: string): SessionRates | undefined;
}
export type FollowReason = 'new' | 'same_anchor' | 'free' | 'no_pricing' | 'within_cap' | 'over_cap';
export interface FollowStep {
    binding: SessionBinding;
    model: string;
    route: string | null;
    /** The session was warm when the request came. */
    warm: boolean;
    /** The model changed on a warm session. */
    switched: boolean;
    reason: FollowReason;
    /** The choice that was not made, where both prices are known. */
    counterfactual?: {
        model: string;
        usd: number;
    };
}
/** Whether what the session's model holds in its cache is still of use. A clock that went back leaves it so. */
export declare function isWarm(binding: SessionBinding | undefined, now: {
    now: number;
    warmMs: number;
    prefixHash: string | undefined;
}): binding is SessionBinding;
/** One turn of a session that follows its routing, as far as the budget allows. */
export declare function followSession(input: FollowInput): FollowStep;
//# sourceMappingURL=follow-session.d.ts.map