import type { ResultRow } from './read-row.ts';
import type { SignalEvidence } from './signal-report.ts';
import type { ToolFailure, ToolReading } from './tool-failure.ts';
/** Reads whether a tool's result tells of a failure. Host knowledge first, then the message's flags, then its text. */
export declare function readToolOutcome(result: ResultRow, evidence: SignalEvidence | undefined): ToolReading;
/** What the host knows about a message, as a failure; undefined when it knows of none. */
export declare function readEvidence(evidence: SignalEvidence, head: string): ToolFailure | undefined;
//# sourceMappingURL=read-tool-outcome.d.ts.map