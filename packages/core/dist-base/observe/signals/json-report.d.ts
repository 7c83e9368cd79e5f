import type { ToolFailure } from './tool-failure.ts';
/** An object of a result, by its folded keys. */
export type Report = Map<string, unknown>;
/** Fields that describe a call and not a thing: an object made of these alone is a report about the call. */
export declare const ENVELOPE: Set<string>;
/** Keys without case and separators, so that `statusCode`, `status_code` and `Status-Code` are one. */
export declare function foldKeys(value: Record<string, unknown>): Report;
/** How many fields tell about something else than the call. */
export declare function countForeign(report: Report): number;
export declare function isReport(report: Report): boolean;
/** A failure in the words of a report. */
export declare function describeFailure(report: Map<string, unknown>, confidence: number): ToolFailure;
//# sourceMappingURL=json-report.d.ts.map