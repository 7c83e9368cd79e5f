import type { SignalReport } from './signal-report.ts';
/** Names of Plano's span attributes and events for signals; dashboards written for Plano query these. */
export declare const SIGNAL_ATTRIBUTES: {
    readonly quality: 'signals.quality';
    readonly qualityScore: 'signals.quality_score';
    readonly turnCount: 'signals.turn_count';
    readonly efficiencyScore: 'signals.efficiency_score';
    /** Ours: which rules found the signals, so that their figures can be told from Plano's. */
    readonly ruleset: 'signals.ruleset';
    /** Ours: handed_over, satisfied, abandoned or open. */
    readonly outcome: 'signals.outcome';
    readonly categoryPrefix: 'signals.';
    readonly eventPrefix: 'signal.';
    readonly eventType: 'signal.type';
    readonly eventMessageIndex: 'signal.message_index';
    readonly eventConfidence: 'signal.confidence';
    readonly eventSnippet: 'signal.snippet';
    readonly eventMetadata: 'signal.metadata';
};
/** Appended to the name of a span whose conversation deserves a look. */
export declare const SIGNAL_FLAG = "\uD83D\uDEA9";
export type SignalAttributeValue = string | number;
export interface SignalSpanEvent {
    name: string;
    attributes: Record<string, SignalAttributeValue>;
}
export interface SignalSpanData {
    attributes: Record<string, SignalAttributeValue>;
    events: SignalSpanEvent[];
    /** Whether Plano would mark the span's name with the flag. */
    flagged: boolean;
}
export interface SignalSpanOptions {
    /** Snippets are words of users: they are written only when content capture is on. */
    snippets?: boolean;
    /** Only signals of these messages or later become events, so that each is emitted once. */
    sinceIndex?: number;
    /** At most this many events; 100 by default, under the usual limit of 128 per span. */
    maxEvents?: number;
}
/** A report as Plano's span attributes and events, in the order of the taxonomy. Pure: the caller owns the span. */
export declare function toSignalSpanData(report: SignalReport, options?: SignalSpanOptions): SignalSpanData;
//# sourceMappingURL=signal-attributes.d.ts.map