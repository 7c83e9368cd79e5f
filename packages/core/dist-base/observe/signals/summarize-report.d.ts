import type { SignalReport } from './signal-report.ts';
/** One line: quality, turns and efficiency, every category with its count, and what deserves attention. */
export declare function summarizeReport(report: Omit<SignalReport, 'summary'>): string;
//# sourceMappingURL=summarize-report.d.ts.map