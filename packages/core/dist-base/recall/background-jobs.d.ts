import type { Answer } from '../contract/answer.ts';
import type { Asked } from '../contract/asked.ts';
import type { ClientCall } from '../contract/client-call.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { JsonObject, JsonValue } from '../contract/json.ts';
import type { StoredResponse } from '../contract/store.ts';
import type { BackgroundJob, BackgroundLimits, BackgroundQueue } from './background-queue.ts';
import { type RecallParts } from './recall-parts.ts';
export interface BackgroundParts extends RecallParts {
    background: BackgroundQueue;
    backgroundLimits: BackgroundLimits;
    /** A response of no output yet, with all that it says of its request. */
    writeEmpty(asked: Asked, id: string): JsonObject;
    /** Answers a call on its own, whatever becomes of the client who began it. */
    answerAlone(call: ClientCall): Promise<Answer>;
}
/**
 * Begins a response in the background (`background: true`) and answers it as queued. Its record is kept as that of any
 * response and says how it stands. Throws `invalid_request` together with `store: false`, as nobody could ask for it, and
 * `rate_limited` when too many wait already.
 */
export declare function startBackground(parts: BackgroundParts, exchange: Exchange, { call, asked }: {
    call: ClientCall;
    asked: Asked;
}): Promise<{
    response: JsonObject;
    job: BackgroundJob;
}>;
/** Ends a response in the background; one that has ended stays as it is. Throws `invalid_request` for any other. */
export declare function cancelBackground(parts: BackgroundParts, record: StoredResponse): Promise<JsonValue>;
//# sourceMappingURL=background-jobs.d.ts.map