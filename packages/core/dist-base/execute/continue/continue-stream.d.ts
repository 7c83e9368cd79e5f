import type { StreamPart, WireError } from '../../contract/reply.ts';
import { type Said } from './said.ts';
/** How a stream broke: its error event, or what was thrown while it was read. */
export type StreamBreak = {
    kind: 'event';
    error: WireError;
} | {
    kind: 'thrown';
    error: unknown;
};
export interface ContinueParts {
    /** The answer that has begun. */
    first: AsyncIterable<StreamPart>;
    /** Filled while it is read. */
    said: Said;
    /** Asks somebody for the rest; undefined when nobody may or can go on. */
    goOn(broken: StreamBreak): Promise<AsyncIterable<StreamPart> | undefined>;
    estimateInput(): number;
}
/**
 * One stream out of as many models as it takes: when one breaks off in its text, another goes on from there. Whatever
 * cannot be continued ends as it would have ended alone.
 */
export declare function continueStream(options: ContinueParts): AsyncGenerator<StreamPart>;
//# sourceMappingURL=continue-stream.d.ts.map