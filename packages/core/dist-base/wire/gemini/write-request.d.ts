import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
/**
 * A turn as the body of generateContent or streamGenerateContent; the model stands in the address. Throws PlanoError
 * `invalid_request` for schemas and hosted tools that Gemini does not have.
 */
export declare function writeRequest(given: Turn, context: WireContext): Written<JsonObject>;
//# sourceMappingURL=write-request.d.ts.map