import type { FilterDefinition } from '../../contract/filter.ts';
export interface McpFilterOptions {
    id: string;
    /** Address of the server; `/mcp` when it has no path, as in Plano. */
    url: string;
    tool: string;
    /** Client headers that go along, in lower case. */
    headers: readonly string[];
    timeoutMs: number;
}
/**
 * A filter that is a tool of an MCP server over streamable HTTP, called with `body` and `path`. The session is opened
 * with the first request, used by all that follow, opened anew when the server forgot it, and closed with the engine.
 */
export declare function createMcpFilter(options: McpFilterOptions): {
    definition: FilterDefinition;
    close(): Promise<void>;
};
//# sourceMappingURL=mcp-filter.d.ts.map