import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Reply, Usage } from '../contract/reply.ts';
/**
 * The usage that a model reported. Where it reported none, or broke off before it could, what was asked and said is
 * counted instead and marked `estimated`. What agents use is counted where they use it.
 */
export declare function settleUsage(exchange: Exchange, asked: Asked, told: {
    usage: Usage | undefined;
    saidTokens: () => number;
    whole: boolean;
}): Usage | undefined;
/** Tokens of what a whole reply says, estimated. */
export declare function estimateReply(reply: Reply): number;
//# sourceMappingURL=estimate-usage.d.ts.map