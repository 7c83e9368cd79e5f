import type { Dialect } from '../contract/dialect.ts';
import type { JsonObject } from '../contract/json.ts';
export interface MarkOptions {
    dialect: Dialect;
    provider: string;
    /** Model id that the upstream wants. */
    model: string;
    minTokens: number;
    /** How prompts are marked; auto is as the provider wants it. */
    strategy: 'auto' | 'breakpoints' | 'content_part' | 'none';
    /** How long the prefix is to be kept; left to the provider when undefined. */
    ttl: '5m' | '1h' | undefined;
}
/**
 * A body with prompt-cache markers where its provider wants them: at the end of the system prompt or the tools and of
 * the last message for the messages API, on the system prompt for Claude behind chat completions. A client that marked
 * anything itself, and a prefix that is too short to be cached, leave the body as it is.
 */
export declare function markPrompt(body: JsonObject, options: MarkOptions): JsonObject;
//# sourceMappingURL=mark-prompt.d.ts.map