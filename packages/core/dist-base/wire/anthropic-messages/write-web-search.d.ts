import type { JsonObject } from '../../contract/json.ts';
import type { TurnTool } from '../../contract/turn.ts';
/** OpenAI's web search as Anthropic's; undefined for any other tool. */
export declare function writeWebSearch(tool: Extract<TurnTool, {
    kind: 'foreign';
}>): JsonObject | undefined;
//# sourceMappingURL=write-web-search.d.ts.map