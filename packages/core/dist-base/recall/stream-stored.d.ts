import type { Answer } from '../contract/answer.ts';
import type { JsonObject } from '../contract/json.ts';
import type { BackgroundJob } from './background-queue.ts';
export interface StoredStream {
    response: JsonObject;
    /** Makes the response, when it is not over. */
    job: BackgroundJob | undefined;
    /** The response as it stands after its job. */
    reread(): Promise<JsonObject>;
    /** Number of the last event that the client has; undefined for none. */
    after: number | undefined;
}
/** A stored response as a stream; one that is still made goes on when it is there. */
export declare function streamStored(stream: StoredStream): Answer;
/** `starting_after` of a query, when it is a number. */
export declare function readStartingAfter(query: URLSearchParams): number | undefined;
//# sourceMappingURL=stream-stored.d.ts.map