import type { Loss } from '../contract/grammar.ts';
/** Notes that the target cannot say `field`, and answers undefined in its place. */
export declare function lose(options: {
    losses: Loss[];
}, field: string, reason: string): undefined;
//# sourceMappingURL=list-loss.d.ts.map