import type { Answer } from '../contract/answer.ts';
import type { JsonObject } from '../contract/json.ts';
/** The request that a body of Gemini's countTokens counts: the whole one inside it, or itself. */
export declare function wholeOf(body: JsonObject): JsonObject;
/** The body of Gemini's countTokens as the messages API counts it. Throws PlanoError `invalid_request`. */
export declare function toMessagesCount(body: JsonObject): JsonObject;
/** A count of the messages API as Gemini's clients read it; a refusal stays as it is. */
export declare function toGeminiCount(answer: Answer): Answer;
//# sourceMappingURL=gemini-count.d.ts.map