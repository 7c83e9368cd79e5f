import type { ChatMessage } from '../../contract/wire/message.ts'
import { createSignalAnalyzer } from './create-signal-analyzer.ts'
import type { AnalyzeSignalsOptions, SignalReport } from './report/signal-report.ts'

/**
 * Analyses the behaviour in a conversation without a model: what went wrong or well, in which message, with which
 * confidence, and a quality score from 0 to 100. Types follow Plano's taxonomy (arXiv 2604.00356). Takes linear time,
 * with a limit per message. Never throws because of what the messages contain.
 */
export function analyzeSignals(messages: readonly ChatMessage[], options: AnalyzeSignalsOptions = {}): SignalReport {
  const analyzer = createSignalAnalyzer(options)
  analyzer.append(messages)
  return analyzer.report()
}
