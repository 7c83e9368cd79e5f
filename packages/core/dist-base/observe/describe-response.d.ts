import type { AskedFacts, ResponseEvent } from '../contract/events.ts';
import type { Exchange, ExchangeOutcome } from '../contract/exchange.ts';
import type { ModelPrice } from '../contract/model-target.ts';
import type { UsageShare } from '../contract/reply.ts';
/** What is known of an answer at its end. Times in milliseconds. */
export interface AnswerEnd {
    status: number;
    at: number;
    durationMs: number;
    firstByteMs: number | undefined;
    /** Nobody read it to its end. */
    abandoned: boolean;
    asked: AskedFacts;
    /** Of a model, when it is known. */
    priceOf(model: string): ModelPrice | undefined;
}
/** What was asked, as events tell it. */
export declare function describeAsked(exchange: Exchange, entry: {
    dialect: string;
    path: string;
}): AskedFacts;
/** The event that closes an exchange. */
export declare function describeResponse(exchange: Exchange, end: AnswerEnd): ResponseEvent;
/** What each model used of an answer; empty when nobody knows. */
export declare function listShares({ shares, usage, upstream }: ExchangeOutcome): readonly UsageShare[];
/** What an answer cost in US dollars; undefined when a price or its size is not known. */
export declare function costOf(outcome: ExchangeOutcome, priceOf: (model: string) => ModelPrice | undefined): number | undefined;
//# sourceMappingURL=describe-response.d.ts.map