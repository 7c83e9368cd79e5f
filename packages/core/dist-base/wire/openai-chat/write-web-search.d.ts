import type { JsonObject } from '../../contract/json.ts';
import type { TurnTool } from '../../contract/turn.ts';
/** Another API's web search as `web_search_options`; undefined when the turn has none. */
export declare function writeWebSearch(tools: readonly TurnTool[]): JsonObject | undefined;
//# sourceMappingURL=write-web-search.d.ts.map