import { type Report } from './json-report.ts';
import type { ToolFailure } from './tool-failure.ts';
export declare const GOOD_STATES: RegExp;
/** A failure that a status, a state, an undone action or an exit code tells. */
export declare function readState(report: Report, tool: string): ToolFailure | undefined;
export declare function hasOutput(report: Report): boolean;
//# sourceMappingURL=read-json-state.d.ts.map