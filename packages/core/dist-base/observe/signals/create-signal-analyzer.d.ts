import type { ChatMessage } from '../../contract/message.ts';
import type { AnalyzeSignalsOptions, SignalInstance, SignalReport } from './signal-report.ts';
/** The signals of one conversation, kept up to date message by message. */
export interface SignalAnalyzer {
    /** Reads further messages; answers the signals that they brought. Cost depends on these messages alone. */
    append(messages: readonly ChatMessage[], evidence?: AnalyzeSignalsOptions['evidence']): SignalInstance[];
    /**
     * Takes the whole conversation as a client resends it and reads what is new. A history that was rewritten is read
     * afresh; a signal that was answered before is not answered again.
     */
    update(messages: readonly ChatMessage[], evidence?: AnalyzeSignalsOptions['evidence']): SignalInstance[];
    report(): SignalReport;
    /** How many messages have been read. */
    readonly length: number;
}
/** Creates the incremental form of `analyzeSignals` for one conversation. Never throws for what messages contain. */
export declare function createSignalAnalyzer(options?: AnalyzeSignalsOptions): SignalAnalyzer;
//# sourceMappingURL=create-signal-analyzer.d.ts.map