import type { JsonObject } from '../../contract/json.ts';
import type { Finish } from '../../contract/reply.ts';
/** `stopReason` with the model's own fields, which may name the stop sequence. Malformed outputs stop for their calls or without a reason. */
export declare function readFinish(source: JsonObject, callsTools: boolean): Finish;
export declare function writeFinish(finish: Finish): string;
//# sourceMappingURL=map-stop-reason.d.ts.map