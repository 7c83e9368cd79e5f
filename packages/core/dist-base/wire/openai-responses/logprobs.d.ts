import type { JsonObject, JsonValue } from '../../contract/json.ts';
/** Token records of a logprobs value, which is a list or, as in chat completions, an object with the list in `content`. */
export declare function writeLogprobs(value: JsonValue | undefined): JsonObject[];
/** Token records in the form that chat completions give them; undefined when there are none. */
export declare function readLogprobs(value: JsonValue | undefined): JsonObject | undefined;
//# sourceMappingURL=logprobs.d.ts.map