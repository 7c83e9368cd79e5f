import type { TurnTool } from '../contract/turn.ts';
/** Whether a tool is a provider's own web search, under any of its versioned names. */
export declare function isWebSearch(tool: TurnTool): boolean;
//# sourceMappingURL=is-web-search.d.ts.map