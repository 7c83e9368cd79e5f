import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { TurnMessage } from '../../contract/turn.ts';
/** The system prompt as a message; undefined when there is none. */
export declare function readSystem(system: JsonValue | undefined): TurnMessage | undefined;
/** Reads the messages. Tool results of a user message come first, as a message of their own. */
export declare function readMessages(value: JsonValue | undefined): TurnMessage[];
/** One message as one turn message, or as two when it also brings tool results. */
export declare function readMessage(message: JsonObject, path: string): TurnMessage[];
//# sourceMappingURL=read-messages.d.ts.map