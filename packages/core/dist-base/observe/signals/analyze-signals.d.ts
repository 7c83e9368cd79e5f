import type { ChatMessage } from '../../contract/message.ts';
import type { AnalyzeSignalsOptions, SignalReport } from './signal-report.ts';
/**
 * Reads the behaviour of a conversation without a model: what went wrong, what went well, in which message, how surely,
 * and a quality from 0 to 100. Types are those of Plano's taxonomy (arXiv 2604.00356). Linear in the conversation, with a
 * ceiling per message; never throws for what the messages contain.
 */
export declare function analyzeSignals(messages: readonly ChatMessage[], options?: AnalyzeSignalsOptions): SignalReport;
//# sourceMappingURL=analyze-signals.d.ts.map