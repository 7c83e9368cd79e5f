import type { UpstreamRequest } from '../../contract/candidate.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/**
 * Whether an answer of this request may be put together from two models: one text as it grows. Structured output, several
 * choices and background work are left to one model.
 */
export declare function mayContinue({ body, stream }: UpstreamRequest): boolean;
/**
 * The request that asks for the rest of an answer: what was said so far stands at its end as the assistant's own
 * beginning, and counts towards the limit of tokens.
 */
export declare function writeContinuation(request: UpstreamRequest, text: string, write: (body: JsonObject, messages: readonly ChatMessage[]) => JsonObject): UpstreamRequest;
//# sourceMappingURL=write-continuation.d.ts.map