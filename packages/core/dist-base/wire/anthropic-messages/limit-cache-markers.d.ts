import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
/** Keeps the first four cache markers in the order in which the prompt is built: tools, system, messages. */
export declare function limitCacheMarkers(body: JsonObject, losses: Loss[]): void;
//# sourceMappingURL=limit-cache-markers.d.ts.map