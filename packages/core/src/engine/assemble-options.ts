import type { PlanoConfig } from '../config/schema/root.ts'
import type { ClientCall } from '../contract/call/client-call.ts'
import type { Exchange } from '../contract/call/exchange.ts'
import type { Encoder } from '../contract/decide/encoder.ts'
import type { Platform } from '../contract/platform/platform.ts'
import type { AnswerStore, KeyValueStore, ReadyCounters, ResponseStore } from '../contract/store.ts'
import type { Answer } from '../contract/transport/answer.ts'
import type { Transport } from '../contract/transport/transport.ts'
import type { LatencyTracker } from '../decide/rank/latency-tracker.ts'
import type { HealthRegistry } from '../execute/health/upstream-health.ts'
import type { ContentRedactor } from '../observe/capture-content.ts'
import type { ConversationMemory } from '../observe/conversation-turn.ts'
import type { LazyTelemetry } from '../observe/lazy-telemetry.ts'
import type { UsageLedger } from '../observe/usage-ledger.ts'
import type { BackgroundQueue } from '../recall/background/background-queue.ts'

import type { KeyedQueue } from '../util/async/keyed-queue.ts'
import type { LazyModule } from '../util/async/lazy-module.ts'
import type { EventHub } from './observe/event-hub.ts'

/** What an engine provides to each of its configurations. */
export interface AssembleOptions {
  platform: Platform
  hub: EventHub
  /** Provided by the application, which also closes it. */
  transport: Transport | undefined
  random(): number
  sessions: KeyValueStore
  responses: ResponseStore
  counters: ReadyCounters
  answers: AnswerStore
  /** Latency of models; survives a reload. */
  latencies: LatencyTracker
  /** State of upstreams; survives a reload. */
  health: HealthRegistry
  /** Usage sums; undefined when turned off. */
  ledger: UsageLedger | undefined
  /** Destination of spans and metrics. */
  telemetry: LazyTelemetry
  /** Conversations whose signals are tracked; they survive a reload. */
  conversations: ConversationMemory
  /** Redacts captured prompts and answers. */
  redact: ContentRedactor | undefined
  /** Background responses; they survive a reload. */
  background: LazyModule<BackgroundQueue>
  /** Serialises changes of stored records, across reloads. */
  turns: KeyedQueue
  /** Makes a call that is independent of any client. */
  answerAlone(call: ClientCall): Promise<Answer>
  answerNested(call: ClientCall, parent: Exchange): Promise<Answer>
  /** The encoder that a configuration requests; kept across reloads. */
  encoder(config: PlanoConfig): Promise<Encoder | undefined>
}
