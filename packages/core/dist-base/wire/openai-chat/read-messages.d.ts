import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { TurnMessage, TurnPart } from '../../contract/turn.ts';
/** Reads the messages of a chat request; each must be an object with a role that the API knows. */
export declare function readMessages(value: JsonValue | undefined): TurnMessage[];
/** Parts of an assistant message or of an answer's message: reasoning, text, refusal, audio, tool calls, in this order. */
export declare function readAssistantParts(message: JsonObject, path: string): TurnPart[];
/** Gemini's thought signature, where its OpenAI-compatible API puts it. */
export declare function readSignature(extra: JsonValue | undefined): string | undefined;
//# sourceMappingURL=read-messages.d.ts.map