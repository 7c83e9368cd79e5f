import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
/** What a response object tells about its request, with the API's defaults for what the request left open. */
export declare function echoRequest(turn: Turn | undefined): JsonObject;
/** A response's own id: the upstream's when it is of this API, else a new one. */
export declare function responseId(id: string, context: WireContext): string;
//# sourceMappingURL=write-response-frame.d.ts.map