import type { Asked } from '../contract/asked.ts';
import type { ReadAnswer, SeenAnswer } from '../contract/observer.ts';
import type { createWireContext } from './wire-context.ts';
/**
 * Reads the answer that a client got back into a message. What a stream said before it broke off counts; an answer that
 * cannot be read, or is an error, gives undefined.
 */
export declare function readSeenAnswer(asked: Asked, seen: SeenAnswer, wireContext: ReturnType<typeof createWireContext>): Promise<ReadAnswer | undefined>;
//# sourceMappingURL=read-seen-answer.d.ts.map