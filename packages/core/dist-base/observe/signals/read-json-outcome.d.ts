import type { ToolFailure } from './tool-failure.ts';
/** A tool's result that parses as JSON, read as a report about the call; undefined when it tells of no failure. */
export declare function readJsonOutcome(value: unknown, tool: string, depth?: number): ToolFailure | undefined;
//# sourceMappingURL=read-json-outcome.d.ts.map