import type { Finish } from '../../contract/reply.ts';
/** A provider's finish reason; absent or null with tool calls in the answer means that it stopped for them. */
export declare function readFinish(value: unknown, hasToolCalls: boolean): Finish;
/** The finish reason that OpenAI's clients know; what they have no word for is a stop. */
export declare function writeFinish(finish: Finish): string;
//# sourceMappingURL=map-finish-reason.d.ts.map