export { type DefinedConfig, defineConfig, type NamesOf } from './config/define-config.ts'
export type { ConfigCode } from './config/parse/attach-code.ts'
export type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts'
export type { ConfigMistake, ConfigWarning } from './config/tree/config-source.ts'
export type { CallBody, CallContext, ClientCall, HeaderReader } from './contract/call/client-call.ts'
export type {
  Encoder,
  EncoderResults,
  EncoderTopic,
  EncoderTopics,
  KnownText,
  TopicShare,
} from './contract/decide/encoder.ts'
export type {
  PreparedRouter,
  RouterInput,
  RouterPick,
  RouterScore,
  RouterVerdict,
  RouteTarget,
} from './contract/decide/router.ts'
export type {
  AgentChunk,
  AgentFunction,
  AgentHandOff,
  AgentOutput,
  AgentResult,
  AgentStreamResult,
  AgentTextResult,
  AgentTurn,
} from './contract/execute/agent.ts'
export type { ModelCall, ModelFunction, ModelRequest } from './contract/execute/model-function.ts'
export type { ShadowState, VariantState } from './contract/execute/variant.ts'
export type {
  FilterChannel,
  FilterDefinition,
  FilterFinding,
  FilterFunction,
  FilterPlace,
  FilterRequest,
  FilterResponse,
  FilterVerdict,
  StreamFilter,
  StreamFilterStep,
} from './contract/filter.ts'
export type { InspectorPage, InspectorPageOptions } from './contract/inspector.ts'
export type { JsonObject, JsonValue } from './contract/json.ts'
export type { Clock } from './contract/platform/clock.ts'
export type { Logger } from './contract/platform/logger.ts'
export type { Decision, DecisionCandidate, DecisionStage, StageRecord } from './contract/record/decision.ts'
export type {
  AttemptEvent,
  AttemptOutcome,
  AttemptRecord,
  BreakEvent,
  BreakerEvent,
  CapturedMessage,
  ContentEvent,
  ContinuationEvent,
  ConversationEvent,
  DecisionEvent,
  ErrorFacts,
  EventOf,
  FilterEvent,
  PlanoEvent,
  PlanoEventType,
  ReloadEvent,
  RequestEvent,
  RequestFacts,
  ResponseEvent,
  SignalEvent,
  SkipEvent,
  StepEvent,
  VariantEvent,
  WarningEvent,
} from './contract/record/events.ts'
export type {
  AnswerStore,
  CounterState,
  CounterStore,
  KeyValueStore,
  RecordedAnswer,
  ResponseStore,
  StoredResponse,
  Stores,
} from './contract/store.ts'
export type { Answer, ByteSource, HeaderList } from './contract/transport/answer.ts'
export type { Transport, TransportRequest, TransportResponse } from './contract/transport/transport.ts'
export type { ClientDialect, Dialect } from './contract/wire/dialect.ts'
export type { ChatContentPart, ChatMessage, ChatToolCall } from './contract/wire/message.ts'
export type { Finish, Usage } from './contract/wire/reply.ts'
export type {
  AgentQuality,
  Confusion,
  LabelledRequest,
  RoutingEvaluation,
} from './decide/evaluate/evaluate-decisions.ts'
export type { AbstentionPoint, Calibration, CalibrationBin } from './decide/evaluate/measure-confidence.ts'
export type { Collision, RoutingFinding, RoutingRule } from './decide/evaluate/routing-finding.ts'
export { GENERIC_REQUESTS } from './decide/local/calibration/generic-requests.data.ts'
export type { PlanoRequestInit } from './engine/entry/web-request.ts'
export type { DecideQuery } from './engine/generation.ts'
export type { EventListener } from './engine/observe/event-hub.ts'
export type { ErrorCode } from './errors/error-table.ts'
export { PlanoError, type PlanoErrorOptions } from './errors/plano-error.ts'
export { requirePlano } from './errors/require-plano.ts'
export { evaluateRouting } from './evaluate-routing.ts'
export type { UpstreamHealthReport } from './execute/health/report-health.ts'
export { defineFilter } from './filter/define-filter.ts'
export { lintRouting } from './lint-routing.ts'
export type { ContentRedactor } from './observe/capture-content.ts'
export { analyzeSignals } from './observe/signals/analyze-signals.ts'
export { createSignalAnalyzer, type SignalAnalyzer } from './observe/signals/create-signal-analyzer.ts'
export type {
  AnalyzeSignalsOptions,
  SignalEvidence,
  SignalGroup,
  SignalInstance,
  SignalOutcome,
  SignalQuality,
  SignalReport,
  SignalTurns,
} from './observe/signals/report/signal-report.ts'
export type { SignalCategory, SignalLayer, SignalType } from './observe/signals/signal-taxonomy.ts'
export type { SignalLocale } from './observe/signals/vocabulary/load-vocabulary.ts'
export type { SignalVocabulary } from './observe/signals/vocabulary/signal-vocabulary.ts'
export type { TelemetryOptions } from './observe/telemetry.ts'
export type { ConventionVersion } from './observe/trace/attributes/attribute-names.data.ts'
export type {
  UsageDimension,
  UsageLedgerOptions,
  UsageQuery,
  UsageRow,
  UsageTotals,
} from './observe/usage-ledger.ts'
export { createPlano, loadConfig, type Plano } from './plano.ts'
export type { PlanoOptions } from './plano-options.ts'
export { createTextStores, type TextRecords } from './store/create-text-stores.ts'
export { createStoreGuard, type StoreGuard, type StoreGuardOptions } from './store/store-guard.ts'
export { estimateTextTokens } from './util/text/estimate-tokens.ts'
