import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
/** Writes a turn as a chat completions request and lists what that API cannot say. */
export declare function writeRequest(given: Turn, context: WireContext): Written<JsonObject>;
//# sourceMappingURL=write-request.d.ts.map