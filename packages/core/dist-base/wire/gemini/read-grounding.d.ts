import type { JsonObject } from '../../contract/json.ts';
import type { Citation } from '../../contract/turn.ts';
/** `groundingMetadata` of a candidate as citations of its text. */
export declare function readGrounding(candidate: JsonObject, text: string): Citation[];
//# sourceMappingURL=read-grounding.d.ts.map