import type { SignalEvidence } from './signal-report.ts';
/** A tool call as the detectors see it. */
export interface CallRow {
    id: string;
    name: string;
    /** As the model wrote them; objects are written as JSON. */
    arguments: string;
    /** False for tools that take free text. */
    json: boolean;
}
/** What a tool gave back. */
export interface ResultRow {
    callId: string;
    name: string;
    text: string;
    /** The message's own verdict: true failed, false succeeded, undefined not said. */
    isError: boolean | undefined;
    status: number | undefined;
}
/** A message without the differences between APIs and versions. */
export interface Row {
    index: number;
    role: 'user' | 'assistant' | 'tool' | 'other';
    text: string;
    calls: readonly CallRow[];
    results: readonly ResultRow[];
    evidence: SignalEvidence | undefined;
}
/** Reads any value as a message; what is no message becomes an empty row of role 'other'. */
export declare function readRow(message: unknown, index: number, evidence: SignalEvidence | undefined): Row;
/** The text of a content field: a string, or the text parts of a list joined by line ends. */
export declare function readText(content: unknown): string;
//# sourceMappingURL=read-row.d.ts.map