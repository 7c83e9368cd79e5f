import type { Answer } from '../contract/answer.ts';
import type { AnswerSink } from '../contract/answer-sink.ts';
import type { ClientCall } from '../contract/client-call.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Generation } from './generation.ts';
/**
 * Holds the configuration in force. A request belongs to the generation that it entered, so a reload never changes what
 * is under way; a generation is let go when its last request is settled.
 */
export declare class Engine {
    private current;
    private state;
    private readonly active;
    private idle;
    /** Generations that were replaced and still have something to finish. */
    private readonly leaving;
    constructor(first: Generation);
    get generation(): Generation;
    swap(next: Generation): void;
    answer(call: ClientCall, parent?: Exchange): Promise<Answer>;
    private enter;
    /** The same into a sink. Never throws. */
    deliver(call: ClientCall, sink: AnswerSink): void;
    /** What is answered without an exchange: how the engine itself is. */
    private answerState;
    /** Stops accepting, waits for what is under way, aborts what is left after `drainMs`. */
    close(drainMs?: number): Promise<void>;
    private drain;
    private settle;
}
/** Which optional surfaces a generation has. */
export declare function surfacesOf(generation: Generation): {
    passthrough: boolean;
    metrics: boolean;
};
//# sourceMappingURL=engine.d.ts.map