import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
/**
 * A turn as the body of Converse or ConverseStream; the model stands in the address. Throws PlanoError `invalid_request`
 * for media by web address, unknown media types and hosted tools.
 */
export declare function writeRequest(turn: Turn, given: WireContext): Written<JsonObject>;
//# sourceMappingURL=write-request.d.ts.map