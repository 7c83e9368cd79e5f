import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn, TurnMessage } from '../../contract/turn.ts';
import { type PartOptions } from './write-parts.ts';
/** Names of the functions that a conversation calls, by the id of the call. */
export declare function listCalls(messages: readonly TurnMessage[]): ReadonlyMap<string, string>;
/** `contents` and `systemInstruction` of a request. */
export declare function writeContents(turn: Turn, context: WireContext, options: PartOptions): JsonObject;
//# sourceMappingURL=write-contents.d.ts.map