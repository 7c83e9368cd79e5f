import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Finish } from '../../contract/reply.ts';
/** Status and reason of a response object as a finish; a completed one that calls tools stopped for them. */
export declare function readFinish(response: JsonObject, callsTools: boolean): Finish;
export interface ResponseStatus {
    status: string;
    incomplete_details: JsonValue;
}
/** A finish as status and `incomplete_details`. Ends that the API has no word for count as completed. */
export declare function writeFinish(finish: Finish): ResponseStatus;
//# sourceMappingURL=map-finish.d.ts.map