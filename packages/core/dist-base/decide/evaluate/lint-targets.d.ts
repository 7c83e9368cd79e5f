import type { PreparedRouter, RouteTarget } from '../../contract/router.ts';
/** What may be wrong with how agents or routes are described. */
export type RoutingRule = 'no-description' | 'short-description' | 'no-examples' | 'same-text' | 'overlap' | 'unreachable';
/** Two sentences of different targets that a router cannot tell apart. */
export interface Collision {
    /** From the first target of the finding: a clause of its description, or an example. */
    sentence: string;
    /** The likest one of the second target. */
    other: string;
    /** The router's confidence in the second target for the first one's sentence. */
    confidence: number;
}
/** One weakness of the descriptions that agents are chosen by. */
export interface RoutingFinding {
    rule: RoutingRule;
    /** Listener, or "routing_preferences". */
    group: string;
    /** One or two ids. */
    targets: string[];
    message: string;
    collisions?: Collision[];
}
interface LintContext {
    group: string;
    router: PreparedRouter;
}
/**
 * Warns of targets that a router will confuse or never choose: too little text, no examples, the same text twice, sentences
 * that another target takes, targets that not even their own sentences reach.
 */
export declare function lintTargets(targets: readonly RouteTarget[], context: LintContext): Promise<RoutingFinding[]>;
export {};
//# sourceMappingURL=lint-targets.d.ts.map