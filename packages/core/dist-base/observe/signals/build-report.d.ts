import type { ConversationState } from './conversation-state.ts';
import type { SignalQuality, SignalReport } from './signal-report.ts';
/** The report on what has been read so far. */
export declare function buildReport(state: ConversationState, profile: 'default' | 'compat'): SignalReport;
/** Plano's steps: none, one or two, three or four, more. */
export declare function severityOf(count: number): 0 | 1 | 2 | 3;
/** Plano's buckets of the score. */
export declare function qualityOf(score: number): SignalQuality;
//# sourceMappingURL=build-report.d.ts.map