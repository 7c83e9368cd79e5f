import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** Text of the last user message; empty when there is none. */
export declare function lastUserText(messages: readonly ChatMessage[]): string;
/** Tokens of a conversation, estimated at four characters each. */
export declare function estimateTokens(messages: readonly ChatMessage[]): number;
export declare function hasTools(body: JsonObject): boolean;
export declare function hasImages(messages: readonly ChatMessage[]): boolean;
//# sourceMappingURL=measure-request.d.ts.map