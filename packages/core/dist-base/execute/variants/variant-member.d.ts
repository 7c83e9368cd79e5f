import type { ShadowState, VariantSpec, VariantState } from '../../contract/variant.ts';
import { type VariantTally } from './variant-trial.ts';
/** One variant with everything that was seen of it. */
export interface VariantMember {
    readonly spec: VariantSpec;
    tally: VariantTally;
    /** The last latency of the stable variant that was not yet compared with this one's. */
    unpairedMs: number | undefined;
    /** Set while it is rolled back. */
    out: {
        reason: string;
        since: number;
    } | undefined;
    readonly shadow: ShadowState;
}
/** The variants of one agent or alias. */
export interface TargetTrial {
    readonly name: string;
    readonly stable: VariantMember;
    readonly members: ReadonlyMap<string, VariantMember>;
}
/** Stable is the first variant that answers and has no rollback of its own, else the first that answers. */
export declare function openTarget(name: string, specs: readonly VariantSpec[]): [string, TargetTrial][];
/** A variant as users see it. */
export declare function stateOf(target: TargetTrial, member: VariantMember): VariantState;
//# sourceMappingURL=variant-member.d.ts.map