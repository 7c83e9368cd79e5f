import type { Answer } from '../contract/answer.ts';
import type { Clock } from '../contract/clock.ts';
import type { AskedFacts } from '../contract/events.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ModelPrice } from '../contract/model-target.ts';
import type { Observer } from '../contract/observer.ts';
export interface SettleOptions {
    clock: Clock;
    observer: Observer;
    asked(): AskedFacts;
    /** Of the model that answered, when it is known. */
    priceOf(upstream: string): ModelPrice | undefined;
    /** Called once, when the last byte is handed over, the stream broke, or nobody reads any more (`abandoned`). */
    onSettled(abandoned: boolean): void;
}
/** Reports the exchange once, whatever way its answer ends: whole, streamed, broken off or abandoned. */
export declare function settleAnswer(exchange: Exchange, answer: Answer, options: SettleOptions): Answer;
//# sourceMappingURL=settle-answer.d.ts.map