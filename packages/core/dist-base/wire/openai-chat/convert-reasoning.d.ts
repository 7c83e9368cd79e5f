import type { Dialect } from '../../contract/dialect.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { ReasoningPart } from '../../contract/turn.ts';
/**
 * Reasoning of a chat message. DeepSeek and others use `reasoning_content`, vLLM and OpenRouter `reasoning`; OpenRouter's
 * `reasoning_details` list also carries signatures and encrypted thinking. Where both stand, the details win.
 */
export declare function readReasoning(message: JsonObject): ReasoningPart[];
/** The plain text of reasoning in a message or a delta. */
export declare function readReasoningText(message: JsonObject): string;
export declare function readReasoningDetail(detail: JsonObject): ReasoningPart[];
/** The fields of a chat message for its reasoning: the text for all clients, details where there is more than text. */
export declare function writeReasoning(parts: readonly ReasoningPart[], source: Dialect): JsonObject;
/** `source` made the proof of a part that does not say who did. */
export declare function writeReasoningDetail(part: ReasoningPart, source: Dialect): JsonObject;
//# sourceMappingURL=convert-reasoning.d.ts.map